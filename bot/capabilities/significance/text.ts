import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { Mark, Proposed, Service, Verdict } from './model.ts';
import type { SignificanceRefusal } from './publishing-rules.ts';

const sv = {
  services: words<Service>({
    administration: 'Kommunens förvaltning',
    care: 'Vård och omsorg',
    water: 'Dricksvatten och avlopp',
    energy: 'El, fjärrvärme eller fjärrkyla',
    gas: 'Gas',
    transport: 'Sjöfart, luftfart eller vägtransport',
    rail: 'Järnväg eller kollektivtrafik',
    waste: 'Avfall',
    food: 'Livsmedel',
    other: 'Annan tjänst',
  }),
  any: 'Alla tjänster',
  marks: words<Mark>({
    law: 'Läst i lagen',
    thirdParty: 'Uppgift från tredje part',
    memory: 'Ur minnet, inte kontrollerad',
    own: 'Kommunens eget beslut',
  }),
  verdicts: words<Verdict>({ met: 'Uppfylld', notMet: 'Inte uppfylld', factsMissing: 'Fakta saknas' }),
  proposed: words<Proposed>({
    significant: 'Incidenten är betydande',
    notSignificant: 'Incidenten är inte betydande',
    factsMissing: 'Det saknas fakta för att bedöma',
  }),
  refusals: {
    rulesNotYours: (_facts: Facts) =>
      'Reglerna läser de som följer upp incidenter, och samordnaren ändrar dem. Be samordnaren om hjälp.',
    ruleUnknown: (_facts: Facts) => 'Regeln finns inte. Ladda om sidan och välj den i listan.',
    ruleChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade regeln före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    ruleLimitWrong: (facts: Facts) =>
      `”${fact(facts, 'typed')}” går inte att läsa som ett tal. Skriv till exempel 4 eller 2 000.`,
    ruleSourceMissing: (_facts: Facts) => 'Skriv var gränsen står, till exempel föreskriftens nummer.',
    ruleNoteMissing: (_facts: Facts) => 'Skriv kort varför regeln ändras. Den som läser om två år ska förstå.',
    ruleTooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den.`,
    ruleDayWrong: (_facts: Facts) => 'Skriv ett datum som finns. Källan kan inte vara kontrollerad i framtiden.',
    ruleDayUnlikely: (_facts: Facts) => 'Årtalet ser ut som ett skrivfel. Skriv datumet igen.',
    ruleEndsBefore: (_facts: Facts) => 'Regeln slutar gälla innan den har börjat. Ändra något av datumen.',
    rulePreviewChanged: (_facts: Facts) =>
      'Ett ärende har ändrats sedan du tittade. Se igen vilka ärenden som påverkas, och spara sedan.',
  } satisfies Record<SignificanceRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  services: {
    administration: 'Municipal administration',
    care: 'Health and social care',
    water: 'Drinking water and sewage',
    energy: 'Electricity, district heating or cooling',
    gas: 'Gas',
    transport: 'Sea, air or road transport',
    rail: 'Rail or public transport',
    waste: 'Waste',
    food: 'Food',
    other: 'Other service',
  },
  any: 'All services',
  marks: {
    law: 'Read in the law',
    thirdParty: 'According to a third party',
    memory: 'From memory, not checked',
    own: 'The municipality’s own decision',
  },
  verdicts: { met: 'Met', notMet: 'Not met', factsMissing: 'Facts are missing' },
  proposed: {
    significant: 'The incident is significant',
    notSignificant: 'The incident is not significant',
    factsMissing: 'Facts are missing for an assessment',
  },
  refusals: {
    rulesNotYours: () =>
      'Those who follow up incidents read the rules, and the coordinator changes them. Ask the coordinator for help.',
    ruleUnknown: () => 'The rule does not exist. Reload the page and choose it in the list.',
    ruleChanged: (facts) =>
      `${fact(facts, 'name')} changed the rule before you. You now see the latest. Make your change again if needed.`,
    ruleLimitWrong: (facts) => `“${fact(facts, 'typed')}” cannot be read as a number. Type, for example, 4 or 2 000.`,
    ruleSourceMissing: () => 'Say where the threshold is written: the number of the regulation, for example.',
    ruleNoteMissing: () => 'Say briefly why the rule is changed. Whoever reads this in two years must understand.',
    ruleTooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it.`,
    ruleDayWrong: () => 'Write a date that exists. A source cannot have been checked in the future.',
    ruleDayUnlikely: () => 'The year looks like a slip. Write the date again.',
    ruleEndsBefore: () => 'The rule ends before it has begun. Change one of the dates.',
    rulePreviewChanged: () => 'A case has changed since you looked. See again which cases are affected, and then save.',
  },
};

export const significanceText: Texts<typeof sv> = { sv, en };
