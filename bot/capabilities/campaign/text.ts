import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { CampaignState, Cause, DeliveryState } from './model.ts';
import type { CampaignRefusal } from './rules.ts';

const sv = {
  states: words<CampaignState>({ running: 'Pågår', paused: 'Pausat', cancelled: 'Tillbakadraget', ended: 'Avslutat' }),
  deliveries: words<DeliveryState | 'acknowledged'>({
    acknowledged: 'Har kvitterat',
    delivered: 'Har fått, inte svarat',
    uncertain: 'Osäkert om det kom fram',
    unreachable: 'Gick inte att nå',
    reached: 'Nådd på annat sätt',
    left: 'Har slutat eller berörs inte längre',
    setAside: 'Tagna ur utskicket',
    pending: 'Står på tur',
  }),
  causes: words<Cause>({
    appBlocked: 'Har blockerat Värna i Teams',
    appMissing: 'Har inte Värna installerat i Teams',
    appForbidden: 'Får inte använda Värna i Teams',
    chatGone: 'Chatten finns inte längre',
    tooLarge: 'Det är för stort för Teams',
    noChannel: 'Ingen kanal för incidenter är vald',
    refused: 'Teams sa nej utan att säga varför',
  }),
  /** After "eftersom". */
  because: words<Cause>({
    appBlocked: 'personen har blockerat Värna i Teams',
    appMissing: 'personen inte har Värna installerat i Teams',
    appForbidden: 'personen inte får använda Värna i Teams',
    chatGone: 'chatten med personen inte finns längre',
    tooLarge: 'det är för stort för Teams',
    noChannel: 'ingen kanal för incidenter är vald',
    refused: 'Teams sa nej utan att säga varför',
  }),
  /** The cause with what Teams said, where the cause says little. */
  coded: (code: string) => `Teams sa nej. Kod: ${code}`,
  remedies: words<Cause>({
    appBlocked: 'Be personen öppna Värna i Teams och välja Häv blockering.',
    appMissing: 'Be it-avdelningen installera Värna för personen i administrationscentret för Teams.',
    appForbidden: 'Be it-avdelningen se över appprinciperna i administrationscentret för Teams.',
    chatGone: 'Värna har försökt öppna chatten igen men fick nej. Be personen skriva hej till Värna.',
    tooLarge: 'Allt står i fliken Hem. Be personen läsa där.',
    noChannel: 'Skriv @Värna incidentkanal i den kanal där incidenterna ska visas.',
    refused: 'Värna försöker igen. Händer det flera dagar: visa koden för it-avdelningen.',
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
    asideReasonMissing: (facts: Facts) =>
      `Skriv varför ${fact(facts, 'name')} tas ur utskicket. Det står kvar i beviset.`,
    whyTooLong: (facts: Facts) =>
      `Anledningen har ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den.`,
    hasAnswered: (facts: Facts) =>
      `${fact(facts, 'name')} har redan svarat. Ett svar står kvar och tas inte ur utskicket.`,
    notSetAside: (facts: Facts) => `${fact(facts, 'name')} är inte taget ur utskicket längre. Ladda om listan.`,
    campaignChanged: (facts: Facts) =>
      `Någon hann ändra utskicket av ${fact(facts, 'title')} före dig. Så här ser det ut nu; försök igen.`,
  } satisfies Record<CampaignRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  states: words<CampaignState>({ running: 'Running', paused: 'Paused', cancelled: 'Recalled', ended: 'Ended' }),
  deliveries: words<DeliveryState | 'acknowledged'>({
    acknowledged: 'Have acknowledged',
    delivered: 'Have it, not answered',
    uncertain: 'Unsure whether it arrived',
    unreachable: 'Could not be reached',
    reached: 'Reached in another way',
    left: 'Have left or are no longer concerned',
    setAside: 'Taken out',
    pending: 'Waiting for their turn',
  }),
  causes: words<Cause>({
    appBlocked: 'Has blocked Värna in Teams',
    appMissing: 'Does not have Värna installed in Teams',
    appForbidden: 'May not use Värna in Teams',
    chatGone: 'The chat no longer exists',
    tooLarge: 'It is too large for Teams',
    noChannel: 'No channel for incidents has been chosen',
    refused: 'Teams said no without saying why',
  }),
  because: words<Cause>({
    appBlocked: 'the person has blocked Värna in Teams',
    appMissing: 'the person does not have Värna installed in Teams',
    appForbidden: 'the person may not use Värna in Teams',
    chatGone: 'the chat with the person no longer exists',
    tooLarge: 'it is too large for Teams',
    noChannel: 'no channel for incidents has been chosen',
    refused: 'Teams said no without saying why',
  }),
  coded: (code) => `Teams said no. Code: ${code}`,
  remedies: words<Cause>({
    appBlocked: 'Ask the person to open Värna in Teams and choose Unblock.',
    appMissing: 'Ask IT to install Värna for the person in the Teams admin centre.',
    appForbidden: 'Ask IT to look over the app policies in the Teams admin centre.',
    chatGone: 'Värna has tried to open the chat again and was refused. Ask the person to write hello to Värna.',
    tooLarge: 'Everything is in the Home tab. Ask the person to read it there.',
    noChannel: 'Write @Värna incident channel in the channel where incidents are to be shown.',
    refused: 'Värna tries again. If it goes on for days, show the code to IT.',
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
    asideReasonMissing: (facts) => `Write why ${fact(facts, 'name')} is taken out. It stays in the evidence.`,
    whyTooLong: (facts) =>
      `The reason has ${fact(facts, 'length')} characters, and ${fact(facts, 'limit')} fit. Shorten it.`,
    hasAnswered: (facts) => `${fact(facts, 'name')} has already answered. An answer stays and is not taken out.`,
    notSetAside: (facts) => `${fact(facts, 'name')} is not taken out any more. Reload the list.`,
    campaignChanged: (facts) =>
      `Somebody changed the mailing of ${fact(facts, 'title')} before you. This is how it looks now; try again.`,
  },
};

export const campaignText: Texts<typeof sv> = { sv, en };
