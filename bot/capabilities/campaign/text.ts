import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { CampaignState, Cause, DeliveryState } from './model.ts';
import type { CampaignRefusal } from './rules.ts';

const sv = {
  states: words<CampaignState>({ running: 'Pågår', paused: 'Pausat', cancelled: 'Avbrutet', ended: 'Avslutat' }),
  deliveries: words<DeliveryState | 'acknowledged'>({
    acknowledged: 'Har kvitterat',
    delivered: 'Har fått, inte svarat',
    uncertain: 'Osäkert om det kom fram',
    unreachable: 'Gick inte att nå',
    reached: 'Nådd på annat sätt',
    left: 'Har slutat eller berörs inte längre',
    pending: 'Står på tur',
  }),
  causes: words<Cause>({
    appBlocked: 'Har blockerat Värna i Teams',
    appMissing: 'Har inte Värna installerat i Teams',
    appForbidden: 'Får inte använda Värna i Teams',
    chatGone: 'Chatten finns inte längre',
    refused: 'Teams sa nej utan att säga varför',
  }),
  remedies: words<Cause>({
    appBlocked: 'Be personen öppna Värna i Teams och välja Häv blockering.',
    appMissing: 'Be it-avdelningen installera Värna för personen i administrationscentret för Teams.',
    appForbidden: 'Be it-avdelningen se över appprinciperna i administrationscentret för Teams.',
    chatGone: 'Be personen skriva hej till Värna, så öppnas chatten igen.',
    refused: 'Försök igen med nästa påminnelse. Händer det igen: prata med it-avdelningen.',
  }),
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    campaignUnknown: (_facts: Facts) => 'Utskicket finns inte. Ladda om listan.',
    notRunning: (facts: Facts) =>
      `Utskicket av ${fact(facts, 'title')} har redan bytt läge. Ladda om och se hur det ligger till.`,
    alreadyEnded: (facts: Facts) => `Utskicket av ${fact(facts, 'title')} är redan avslutat.`,
    recipientUnknown: (_facts: Facts) => 'Personen finns inte bland mottagarna.',
    canBeReached: (facts: Facts) =>
      `${fact(facts, 'name')} går att nå i Teams och svarar själv. Bara den som inte går att nå kan räknas som nådd på annat sätt.`,
    lessonNotVouched: (facts: Facts) =>
      `En lektion gör var och en själv, så ingen kan intyga att ${fact(facts, 'name')} har gjort ${fact(facts, 'title')}.`,
    notYourStaff: (_facts: Facts) =>
      'Det här kan bara personens närmaste chef göra. Stämmer inte chefen? Be it-avdelningen rätta det i Entra ID.',
    campaignChanged: (facts: Facts) =>
      `Någon hann ändra utskicket av ${fact(facts, 'title')} före dig. Så här ser det ut nu; försök igen.`,
  } satisfies Record<CampaignRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  states: words<CampaignState>({ running: 'Running', paused: 'Paused', cancelled: 'Cancelled', ended: 'Ended' }),
  deliveries: words<DeliveryState | 'acknowledged'>({
    acknowledged: 'Have acknowledged',
    delivered: 'Have it, not answered',
    uncertain: 'Unsure whether it arrived',
    unreachable: 'Could not be reached',
    reached: 'Reached in another way',
    left: 'Have left or are no longer concerned',
    pending: 'Waiting for their turn',
  }),
  causes: words<Cause>({
    appBlocked: 'Has blocked Värna in Teams',
    appMissing: 'Does not have Värna installed in Teams',
    appForbidden: 'May not use Värna in Teams',
    chatGone: 'The chat no longer exists',
    refused: 'Teams said no without saying why',
  }),
  remedies: words<Cause>({
    appBlocked: 'Ask the person to open Värna in Teams and choose Unblock.',
    appMissing: 'Ask IT to install Värna for the person in the Teams admin centre.',
    appForbidden: 'Ask IT to look over the app policies in the Teams admin centre.',
    chatGone: 'Ask the person to write hello to Värna; that opens the chat again.',
    refused: 'Try again with the next reminder. If it happens again, talk to IT.',
  }),
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this.',
    campaignUnknown: (_facts) => 'There is no such mailing. Reload the list.',
    notRunning: (facts) => `The mailing of ${fact(facts, 'title')} has already changed. Reload and see how it stands.`,
    alreadyEnded: (facts) => `The mailing of ${fact(facts, 'title')} has already ended.`,
    recipientUnknown: (_facts) => 'The person is not among the recipients.',
    canBeReached: (facts) =>
      `${fact(facts, 'name')} can be reached in Teams and answers for themselves. Only somebody who cannot be reached counts as reached in another way.`,
    lessonNotVouched: (facts) =>
      `Everybody takes a lesson themselves, so nobody can vouch that ${fact(facts, 'name')} has done ${fact(facts, 'title')}.`,
    notYourStaff: (_facts) =>
      'Only the nearest manager can do this. If the manager is wrong, ask IT to correct it in Entra ID.',
    campaignChanged: (facts) =>
      `Somebody changed the mailing of ${fact(facts, 'title')} before you. This is how it looks now; try again.`,
  },
};

export const campaignText: Texts<typeof sv> = { sv, en };
