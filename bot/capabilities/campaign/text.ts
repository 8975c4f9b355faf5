import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { CampaignState, Cause, DeliveryState } from './model.ts';
import type { CampaignRefusal } from './rules.ts';

const sv = {
  states: words<CampaignState>({ running: 'Pågår', paused: 'Pausat', cancelled: 'Tillbakadraget', ended: 'Avslutat' }),
  deliveries: words<DeliveryState | 'acknowledged'>({
    acknowledged: 'Har kvitterat',
    delivered: 'Har fått, inte kvitterat',
    uncertain: 'Oklart om det kom fram',
    unreachable: 'Kunde inte nås',
    reached: 'Har fått det muntligt',
    left: 'Har slutat eller omfattas inte längre',
    setAside: 'Tagna ur utskicket',
    pending: 'I kö',
  }),
  causes: words<Cause>({
    appBlocked: 'Har blockerat Värna i Teams',
    appMissing: 'Har inte Värna installerat i Teams',
    appForbidden: 'Får inte använda Värna i Teams',
    chatGone: 'Chatten finns inte längre',
    accountGone: 'Kontot är stängt',
    tooLarge: 'Det är för stort för Teams',
    noChannel: 'Ingen kanal för incidenter är vald',
    refused: 'Teams tog inte emot kortet och angav ingen orsak',
  }),
  /** After "eftersom". */
  because: words<Cause>({
    appBlocked: 'personen har blockerat Värna i Teams',
    appMissing: 'personen inte har Värna installerat i Teams',
    appForbidden: 'personen inte får använda Värna i Teams',
    chatGone: 'chatten med personen inte finns längre',
    accountGone: 'personens konto är stängt',
    tooLarge: 'det är för stort för Teams',
    noChannel: 'ingen kanal för incidenter är vald',
    refused: 'Teams tog inte emot kortet och angav ingen orsak',
  }),
  /** The cause with what Teams said, where the cause says little. */
  coded: (code: string) => `Teams tog inte emot kortet. Kod: ${code}`,
  remedies: words<Cause>({
    appBlocked: 'Be personen öppna Värna i Teams och välja Häv blockering.',
    appMissing: 'Be it-supporten installera Värna för personen i administrationscentret för Teams.',
    appForbidden: 'Be it-supporten se över appbehörighetsprinciperna i administrationscentret för Teams.',
    chatGone: 'Värna har försökt öppna chatten igen utan att lyckas. Be personen skriva ”hej” till Värna.',
    accountGone: 'Har personen slutat? Välj någon annan i stället.',
    tooLarge: 'Allt finns i fliken Hem. Be personen läsa där.',
    noChannel: 'Skriv ”@Värna incidentkanal” i den kanal där incidenterna ska visas.',
    refused: 'Värna försöker igen. Händer det flera dagar: visa koden för it-supporten.',
  }),
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    campaignUnknown: (_facts: Facts) => 'Utskicket finns inte. Ladda om sidan.',
    notRunning: (facts: Facts) =>
      `Utskicket av ${fact(facts, 'title')} är redan pausat, tillbakadraget eller avslutat. Ladda om sidan.`,
    alreadyEnded: (facts: Facts) => `Utskicket av ${fact(facts, 'title')} är redan avslutat.`,
    stopReasonMissing: (_facts: Facts) => 'Skriv varför omgången stoppas.',
    closedNow: (_facts: Facts) => 'Värna påminner vardagar klockan 7–18. Försök igen då.',
    remindedToday: (facts: Facts) =>
      `Ingen mer kan påminnas om ${fact(facts, 'title')} i dag. Var och en påminns högst en gång om dagen.`,
    recipientUnknown: (_facts: Facts) => 'Personen finns inte bland mottagarna.',
    canBeReached: (facts: Facts) =>
      `${fact(facts, 'name')} går att nå i Teams och kvitterar själv. Intyga bara för den som inte går att nå.`,
    lessonNotVouched: (facts: Facts) =>
      `En lektion gör var och en själv, så ingen kan intyga att ${fact(facts, 'name')} har gjort ${fact(facts, 'title')}.`,
    notYourStaff: (_facts: Facts) =>
      'Det här kan bara personens närmaste chef göra. Har personen fått en ny chef? Be it-supporten ändra det i Entra ID.',
    asideReasonMissing: (facts: Facts) => `Skriv varför ${fact(facts, 'name')} tas ur utskicket. Det sparas i beviset.`,
    whyTooLong: (facts: Facts) =>
      `Anledningen har ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den.`,
    hasAnswered: (facts: Facts) =>
      `${fact(facts, 'name')} har redan kvitterat. En kvittens finns kvar och tas inte ur utskicket.`,
    notVouched: (facts: Facts) => `Du har inte intygat något för ${fact(facts, 'name')}. Ladda om sidan.`,
    notSetAside: (facts: Facts) => `${fact(facts, 'name')} är inte taget ur utskicket längre. Ladda om sidan.`,
    campaignChanged: (facts: Facts) =>
      `Någon ändrade utskicket av ${fact(facts, 'title')} före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
  } satisfies Record<CampaignRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  states: words<CampaignState>({ running: 'In progress', paused: 'Paused', cancelled: 'Recalled', ended: 'Ended' }),
  deliveries: words<DeliveryState | 'acknowledged'>({
    acknowledged: 'Have acknowledged',
    delivered: 'Received, not acknowledged',
    uncertain: 'Delivery not confirmed',
    unreachable: 'Could not be reached',
    reached: 'Told in person',
    left: 'Left, or no longer in the audience',
    setAside: 'Removed from the distribution',
    pending: 'In the queue',
  }),
  causes: words<Cause>({
    appBlocked: 'Has blocked Värna in Teams',
    appMissing: 'Does not have Värna installed in Teams',
    appForbidden: 'Is not allowed to use Värna in Teams',
    chatGone: 'The chat no longer exists',
    accountGone: 'The account is closed',
    tooLarge: 'It is too large for Teams',
    noChannel: 'No channel for incidents has been chosen',
    refused: 'Teams did not accept the card and gave no reason',
  }),
  because: words<Cause>({
    appBlocked: 'the person has blocked Värna in Teams',
    appMissing: 'the person does not have Värna installed in Teams',
    appForbidden: 'the person is not allowed to use Värna in Teams',
    chatGone: 'the chat with the person no longer exists',
    accountGone: 'the person’s account is closed',
    tooLarge: 'it is too large for Teams',
    noChannel: 'no channel for incidents has been chosen',
    refused: 'Teams did not accept the card and gave no reason',
  }),
  coded: (code) => `Teams did not accept the card. Code: ${code}`,
  remedies: words<Cause>({
    appBlocked: 'Ask the person to open Värna in Teams and choose Unblock.',
    appMissing: 'Ask IT support to install Värna for the person in the Teams admin centre.',
    appForbidden: 'Ask IT support to check the app permission policies in the Teams admin centre.',
    chatGone: 'Värna has tried to open the chat again without success. Ask the person to type “hello” to Värna.',
    accountGone: 'Has the person left? Choose someone else instead.',
    tooLarge: 'Everything is in the Home tab. Ask the person to read it there.',
    noChannel: 'Type “@Värna incident channel” in the channel where incidents should be shown.',
    refused: 'Värna tries again. If it goes on for days, show the code to IT support.',
  }),
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    campaignUnknown: (_facts) => 'There is no such distribution. Reload the page.',
    notRunning: (facts) =>
      `The distribution of ${fact(facts, 'title')} has already been paused, recalled or ended. Reload the page.`,
    alreadyEnded: (facts) => `The distribution of ${fact(facts, 'title')} has already ended.`,
    stopReasonMissing: () => 'Write why the round is stopped.',
    closedNow: () => 'Värna reminds on working days between 07:00 and 18:00. Try again then.',
    remindedToday: (facts) =>
      `Nobody else can be reminded of ${fact(facts, 'title')} today. Each person is reminded at most once a day.`,
    recipientUnknown: (_facts) => 'The person is not among the recipients.',
    canBeReached: (facts) =>
      `${fact(facts, 'name')} can be reached in Teams and acknowledges for themselves. Vouch only for someone who cannot be reached.`,
    lessonNotVouched: (facts) =>
      `Everyone takes a lesson themselves, so nobody can vouch that ${fact(facts, 'name')} has done ${fact(facts, 'title')}.`,
    notYourStaff: (_facts) =>
      'Only the person’s line manager can do this. Has the person got a new manager? Ask IT support to change it in Entra ID.',
    asideReasonMissing: (facts) =>
      `Write why ${fact(facts, 'name')} is removed from the distribution. It is kept in the evidence.`,
    whyTooLong: (facts) =>
      `The reason has ${fact(facts, 'length')} characters, and ${fact(facts, 'limit')} fit. Shorten it.`,
    hasAnswered: (facts) =>
      `${fact(facts, 'name')} has already acknowledged. An acknowledgement is kept and is not removed.`,
    notVouched: (facts) => `You have not vouched for ${fact(facts, 'name')}. Reload the page.`,
    notSetAside: (facts) => `${fact(facts, 'name')} is no longer removed from the distribution. Reload the page.`,
    campaignChanged: (facts) =>
      `Someone changed the distribution of ${fact(facts, 'title')} before you. You now see the latest. Make your change again if needed.`,
  },
};

export const campaignText: Texts<typeof sv> = { sv, en };
