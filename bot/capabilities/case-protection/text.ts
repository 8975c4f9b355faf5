import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { HiddenReason, Provision } from '../incident/protection-model.ts';
import type { ProtectionRefusal } from './rules.ts';

const sv = {
  provisions: words<Provision>({
    '18:8': '18 kap. 8 § OSL, säkerhets- och bevakningsåtgärder',
    '18:8b': '18 kap. 8 b § OSL, incidentrapport och åtgärder',
    '21:7': '21 kap. 7 § OSL, behandling i strid med dataskyddet',
    other: 'Annan bestämmelse',
  }),
  hidden: words<HiddenReason>({
    wish: 'Den som rapporterade vill vara anonym',
    protected: 'Den som rapporterade har skyddade personuppgifter',
  }),
  refusals: {
    protectionReasonMissing: () => 'Skriv kort varför. Den som läser om två år ska förstå.',
    protectionTooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den.`,
    alreadyRestricted: (facts: Facts) => `Insynen i ärende ${fact(facts, 'number')} är redan begränsad.`,
    notRestricted: (facts: Facts) =>
      `Insynen i ärende ${fact(facts, 'number')} är inte begränsad. Begränsa den först, och utse sedan vilka som får se det.`,
    readerUnknown: () => 'Välj en person i listan. Kontot måste vara aktivt.',
    readerNamed: (facts: Facts) => `${fact(facts, 'name')} har redan insyn.`,
    readerNotNamed: () => 'Personen har inte insyn i ärendet.',
    lastReader: (facts: Facts) =>
      `${fact(facts, 'name')} är den sista som kan hantera ärendet. Ge en annan samordnare insyn först.`,
    tooManyNamed: (facts: Facts) => `Högst ${fact(facts, 'limit')} personer kan ha insyn. Ta bort någon först.`,
    alreadyHidden: (facts: Facts) => `I ärende ${fact(facts, 'number')} visas redan inte vem som rapporterade.`,
    notHidden: (facts: Facts) => `I ärende ${fact(facts, 'number')} visas redan vem som rapporterade.`,
    provisionMissing: () => 'Skriv vilken bestämmelse det gäller, till exempel 26 kap. 1 § OSL.',
    markDayMissing: () => 'Välj vilken dag ärendet sekretessmarkerades.',
    markDayAhead: () => 'Dagen har inte varit än. Välj i dag eller en tidigare dag.',
    markAuthorityMissing: () => 'Skriv vilken nämnd eller styrelse som har gjort markeringen.',
    alreadyMarked: (facts: Facts) => `Ärende ${fact(facts, 'number')} har redan den markeringen.`,
    notMarked: (facts: Facts) => `Ärende ${fact(facts, 'number')} är inte sekretessmarkerat.`,
    diaryMissing: () => 'Skriv diarienumret.',
    diarySame: (facts: Facts) => `Diarienumret är redan ${fact(facts, 'number')}.`,
    caseHeldAlready: (facts: Facts) => `Det är redan beslutat att ärende ${fact(facts, 'number')} ska bevaras.`,
    caseNotHeld: (facts: Facts) => `Det är inte beslutat att ärende ${fact(facts, 'number')} ska bevaras.`,
  } satisfies Record<ProtectionRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  provisions: {
    '18:8': 'Chapter 18 section 8 OSL, security measures',
    '18:8b': 'Chapter 18 section 8 b OSL, incident report and measures',
    '21:7': 'Chapter 21 section 7 OSL, processing against data protection law',
    other: 'Another provision',
  },
  hidden: {
    wish: 'The reporter wishes to be anonymous',
    protected: 'The reporter has protected personal data',
  },
  refusals: {
    protectionReasonMissing: () => 'Say briefly why. Whoever reads this in two years should understand.',
    protectionTooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and ${fact(facts, 'limit')} fit. Shorten it.`,
    alreadyRestricted: (facts) => `Access to case ${fact(facts, 'number')} is restricted already.`,
    notRestricted: (facts) =>
      `Access to case ${fact(facts, 'number')} is not restricted. Restrict it first, then name those who may see it.`,
    readerUnknown: () => 'Choose a person in the list. The account must be active.',
    readerNamed: (facts) => `${fact(facts, 'name')} has access already.`,
    readerNotNamed: () => 'The person has no access to the case.',
    lastReader: (facts) =>
      `${fact(facts, 'name')} is the last one who can handle the case. Give another coordinator access first.`,
    tooManyNamed: (facts) => `At most ${fact(facts, 'limit')} people can have access. Remove someone first.`,
    alreadyHidden: (facts) => `Case ${fact(facts, 'number')} does not show who reported already.`,
    notHidden: (facts) => `Case ${fact(facts, 'number')} shows who reported already.`,
    provisionMissing: () => 'Say which provision it is, for example chapter 26 section 1 OSL.',
    markDayMissing: () => 'Choose the day when the case was marked as secret.',
    markDayAhead: () => 'That day is yet to come. Choose today or an earlier day.',
    markAuthorityMissing: () => 'Say which board has made the mark.',
    alreadyMarked: (facts) => `Case ${fact(facts, 'number')} has that mark already.`,
    notMarked: (facts) => `Case ${fact(facts, 'number')} is not marked as secret.`,
    diaryMissing: () => 'Write the registry number.',
    diarySame: (facts) => `The registry number is ${fact(facts, 'number')} already.`,
    caseHeldAlready: (facts) => `It is decided already that case ${fact(facts, 'number')} is preserved.`,
    caseNotHeld: (facts) => `There is no decision that case ${fact(facts, 'number')} is preserved.`,
  },
};

export const caseProtectionText: Texts<typeof sv> = { sv, en };
