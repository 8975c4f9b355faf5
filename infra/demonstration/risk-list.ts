// Which risks the demonstration municipality has, and how far each has come.
import type { InformationClass, ObjectKind } from '../../bot/capabilities/risk/model.ts';
import type { Treatment } from '../../bot/capabilities/risk-decision/model.ts';

/** Likelihood and consequence. */
export type Place = readonly [number, number];

export interface Demonstrated {
  readonly scenario: string;
  readonly title?: string;
  readonly owner: string;
  readonly kind: ObjectKind;
  readonly object: string;
  /** For an exception from a rule. */
  readonly departsFrom?: string;
  readonly inherent: Place;
  /** Where it lay at first, when it has moved since. */
  readonly before?: Place;
  readonly current: Place;
  readonly residual?: Place;
  readonly class?: InformationClass;
  readonly law?: boolean;
  readonly cost?: string;
  /** Day of the month of the analysis. */
  readonly day: string;
  /** By the owner. */
  readonly proposed?: {
    readonly treatment: Treatment;
    readonly words: string;
    readonly conditions?: string;
    readonly daysAgo: number;
    readonly daysLeft: number;
    /** Left out: it still waits. */
    readonly decidedBy?: string;
  };
}

export const DEMONSTRATED: readonly Demonstrated[] = [
  {
    scenario: 'va-styrsystem',
    owner: 'Anders Kjellberg',
    kind: 'system',
    object: 'Vattenverkets styrsystem',
    inherent: [4, 4],
    current: [3, 4],
    residual: [2, 3],
    class: { confidentiality: 2, integrity: 4, availability: 4 },
    law: true,
    cost: '850 000',
    day: '06',
    proposed: {
      treatment: 'reduce',
      words: 'Skilj styrsystemet från kontorsnätet under nästa år. Fjärråtkomsten stängs redan nu.',
      daysAgo: 21,
      daysLeft: 300,
    },
  },
  {
    scenario: 'trygghetslarm',
    owner: 'Jonas Widmark',
    kind: 'system',
    object: 'Trygghetslarm',
    inherent: [3, 4],
    before: [3, 3],
    current: [2, 3],
    residual: [1, 3],
    class: { confidentiality: 2, integrity: 3, availability: 4 },
    day: '08',
    proposed: {
      treatment: 'reduce',
      words: 'Fortsätt med provlarm varje dygn och inför en lista för ringrunda på varje boende.',
      conditions: 'Redovisa provlarmen för förvaltningsledningen en gång i halvåret.',
      daysAgo: 70,
      daysLeft: 240,
      decidedBy: 'Karin Wadell',
    },
  },
  {
    scenario: 'narvarolista-forskola',
    owner: 'Magnus Selander',
    kind: 'process',
    object: 'Närvaro i förskolan',
    inherent: [3, 3],
    before: [2, 3],
    current: [1, 3],
    day: '09',
    proposed: {
      treatment: 'accept',
      words: 'Acceptera risken. Kontaktlistan skrivs ut varje vecka och utrymning övas utan surfplatta.',
      daysAgo: 90,
      daysLeft: 200,
      decidedBy: 'Åsa Tegnander',
    },
  },
  {
    scenario: 'bibliotek-lan',
    owner: 'Tove Grahn',
    kind: 'system',
    object: 'Bibliotekssystemet',
    inherent: [2, 3],
    current: [1, 2],
    day: '12',
    proposed: {
      treatment: 'accept',
      words: 'Acceptera risken tills det nya bibliotekssystemet är infört.',
      daysAgo: 60,
      // A day or two from the warning: a card at once would disturb whoever has just started.
      daysLeft: 32,
      decidedBy: 'Marianne Stolt',
    },
  },
  {
    scenario: 'utebliven-uppdatering',
    title: 'Det gamla fastighetssystemet kan inte uppdateras',
    owner: 'Henrik Modig',
    kind: 'system',
    object: 'Fastighetssystemet',
    departsFrom: 'Riktlinjen för it-drift: säkerhetsuppdateringar inom 30 dagar',
    inherent: [3, 3],
    current: [2, 3],
    residual: [1, 2],
    cost: '45 000',
    day: '13',
  },
  {
    scenario: 'natfiske',
    owner: 'Nils Hagström',
    kind: 'information',
    object: 'E-post och inloggning',
    inherent: [4, 3],
    current: [3, 3],
    residual: [2, 2],
    cost: '120 000',
    day: '14',
  },
  {
    scenario: 'utpressningsvirus',
    owner: 'Mats Ekholm',
    kind: 'system',
    object: 'Gemensam it-drift',
    inherent: [4, 4],
    current: [2, 4],
    residual: [1, 3],
    law: true,
    cost: '400 000',
    day: '15',
  },
  {
    scenario: 'sakerhetskopia',
    owner: 'Mats Ekholm',
    kind: 'system',
    object: 'Säkerhetskopiering',
    inherent: [3, 4],
    before: [3, 3],
    current: [2, 3],
    residual: [1, 3],
    day: '16',
  },
  {
    scenario: 'snokning-journal',
    owner: 'Ulla Berggren',
    kind: 'system',
    object: 'Journalsystemet',
    inherent: [3, 3],
    current: [2, 3],
    class: { confidentiality: 4, integrity: 4, availability: 3 },
    law: true,
    day: '17',
  },
  {
    scenario: 'orosanmalan-fastnar',
    owner: 'Pia Rosander',
    kind: 'process',
    object: 'Mottagning av orosanmälningar',
    inherent: [3, 4],
    current: [2, 4],
    residual: [1, 4],
    law: true,
    day: '20',
  },
  {
    scenario: 'fel-vardnadshavare',
    owner: 'Katarina Wiklund',
    kind: 'information',
    object: 'Elevregistret',
    inherent: [3, 3],
    current: [2, 3],
    day: '21',
  },
  {
    scenario: 'bluffaktura',
    owner: 'Fredrik Öberg',
    kind: 'process',
    object: 'Leverantörsbetalningar',
    inherent: [3, 3],
    current: [2, 2],
    day: '22',
  },
  {
    scenario: 'karta-gis',
    owner: 'Nadia Karlberg',
    kind: 'information',
    object: 'Kommunens karta',
    inherent: [2, 3],
    current: [1, 2],
    day: '23',
  },
  {
    scenario: 'nyckelperson',
    owner: 'Leif Hedberg',
    kind: 'system',
    object: 'Skolans lärplattform',
    inherent: [3, 2],
    current: [3, 1],
    day: '24',
  },
];
