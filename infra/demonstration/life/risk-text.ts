// Which risks have been analysed, who owns them, and how they have moved.
import type { InformationClass, ObjectKind } from '../../../bot/capabilities/risk/model.ts';
import type { Treatment } from '../../../bot/capabilities/risk-decision/model.ts';

/** Likelihood and consequence. */
export type Place = readonly [number, number];

export interface Analysed {
  readonly scenario: string;
  readonly owner: string;
  readonly kind: ObjectKind;
  readonly object: string;
  readonly at: string;
  /** As it was first, and each time it was scored again. */
  readonly places: readonly [Place, ...(readonly [at: string, Place])[]];
  readonly residual?: Place;
  readonly class?: InformationClass;
  readonly law?: boolean;
  readonly cost?: string;
  readonly departsFrom?: string;
  readonly proposed?: Proposed;
  readonly closed?: string;
}

export interface Proposed {
  readonly at: string;
  readonly treatment: Treatment;
  readonly words: string;
  readonly until: string;
  /** By whoever is asked; left out: it still waits. */
  readonly decided?: string;
  readonly outcome?: 'approved' | 'returned';
  readonly reason?: string;
  readonly conditions?: string;
  /** Where a board has decided. */
  readonly board?: { readonly on: string; readonly section: string; readonly diaryNumber: string };
  /** When the board was told of it. */
  readonly told?: { readonly at: string; readonly on: string; readonly section: string; readonly diaryNumber: string };
}

const level = (confidentiality: number, integrity: number, availability: number): InformationClass => ({
  confidentiality,
  integrity,
  availability,
});

type Line = readonly [
  scenario: string,
  owner: string,
  kind: ObjectKind,
  object: string,
  at: string,
  places: Analysed['places'],
  more?: Partial<Analysed>,
];

const LINES: readonly Line[] = [
  [
    'va-styrsystem',
    'Anders Kjellberg',
    'system',
    'Vattenverkets styrsystem',
    '2025-02-19 10:00',
    [
      [4, 4],
      ['2025-11-18 09:20', [3, 4]],
    ],
    {
      residual: [2, 3],
      class: level(2, 4, 4),
      law: true,
      cost: '320 000',
      proposed: {
        at: '2026-11-05 10:30',
        treatment: 'reduce',
        words: 'Skilj styrsystemet från kontorsnätet under nästa år. Fjärråtkomsten stängs redan nu.',
        until: '2027-09-30',
      },
    },
  ],
  [
    'trygghetslarm',
    'Jonas Widmark',
    'system',
    'Trygghetslarmen',
    '2025-02-20 13:00',
    [
      [3, 4],
      ['2025-09-16 10:00', [3, 3]],
      ['2026-02-17 14:00', [2, 3]],
    ],
    {
      residual: [1, 3],
      class: level(2, 3, 4),
      proposed: {
        at: '2026-03-02 09:10',
        treatment: 'accept',
        words: 'Fortsätt med provlarm varje dygn. En lista för ringrunda finns på varje boende.',
        until: '2027-02-26',
        decided: '2026-03-04 13:40',
        conditions: 'Redovisa provlarmen för förvaltningsledningen en gång i halvåret.',
        told: { at: '2026-03-30 10:00', on: '2026-03-26', section: '§ 41', diaryNumber: 'SN 2026/52' },
      },
    },
  ],
  [
    'snokning-journal',
    'Ulla Berggren',
    'system',
    'Journalsystemet',
    '2025-02-25 09:00',
    [
      [4, 4],
      ['2025-12-09 10:30', [3, 3]],
      ['2026-06-15 13:20', [2, 3]],
    ],
    { class: level(4, 4, 3), law: true },
  ],
  [
    'journalsystem-nere',
    'Ulla Berggren',
    'system',
    'Journalsystemet',
    '2025-03-04 09:00',
    [
      [3, 4],
      ['2026-01-20 09:30', [2, 4]],
    ],
    {
      residual: [2, 3],
      class: level(4, 4, 3),
      law: true,
      proposed: {
        at: '2026-02-10 11:00',
        treatment: 'reduce',
        words: 'Håll reservrutinen övad, och skriv in återställningstid i avtalet vid nästa förlängning.',
        until: '2027-01-29',
        board: { on: '2026-02-26', section: '§ 27', diaryNumber: 'SN 2026/31' },
        decided: '2026-03-02 14:20',
      },
    },
  ],
  [
    'hemtjanstens-planering',
    'Maria Hellgren',
    'system',
    'Verksamhetssystemet för omsorg',
    '2025-03-11 10:15',
    [
      [3, 4],
      ['2025-10-07 09:00', [2, 4]],
      ['2026-09-28 10:00', [3, 4]],
    ],
    {
      residual: [2, 3],
      class: level(4, 4, 4),
      law: true,
      proposed: {
        at: '2026-10-15 09:45',
        treatment: 'reduce',
        words: 'Skriv en avbrottsplan för hemtjänsten och avtala om jour dygnet runt med leverantören.',
        until: '2027-10-01',
      },
    },
  ],
  [
    'hemtjanstens-nycklar',
    'Maria Hellgren',
    'process',
    'Nycklar och koder i hemtjänsten',
    '2025-03-11 11:00',
    [
      [3, 3],
      ['2026-05-22 13:00', [2, 2]],
    ],
    {
      proposed: {
        at: '2026-11-16 10:20',
        treatment: 'accept',
        words: 'Acceptera risken. Koderna byts när någon slutar, och skåpen loggas.',
        until: '2027-10-29',
      },
    },
  ],
  [
    'lakemedelslista',
    'Cecilia Ståhl',
    'information',
    'Läkemedelslistor',
    '2025-03-18 09:30',
    [
      [3, 4],
      ['2026-04-24 10:00', [2, 3]],
    ],
    { class: level(3, 4, 3), law: true },
  ],
  [
    'journal-fel-person',
    'Cecilia Ståhl',
    'information',
    'Journalanteckningar',
    '2025-03-18 10:30',
    [
      [3, 3],
      ['2025-11-25 09:40', [2, 2]],
    ],
  ],
  [
    'orosanmalan-fastnar',
    'Pia Rosander',
    'process',
    'Mottagning av orosanmälningar',
    '2025-03-25 13:00',
    [
      [3, 4],
      ['2026-10-27 09:10', [2, 4]],
    ],
    { residual: [1, 4], law: true },
  ],
  [
    'akt-lamnas-ut',
    'Pia Rosander',
    'information',
    'Personakter i socialtjänsten',
    '2025-03-25 14:00',
    [
      [3, 4],
      ['2025-12-02 10:50', [2, 3]],
    ],
    { class: level(4, 3, 2), law: true },
  ],
  [
    'ekonomiskt-bistand',
    'Pia Rosander',
    'system',
    'Handläggningssystemet för bistånd',
    '2025-04-01 09:00',
    [
      [3, 3],
      ['2026-03-17 09:00', [2, 3]],
    ],
  ],
  [
    'socialjour-utan-system',
    'Karin Wadell',
    'process',
    'Socialjouren',
    '2025-04-01 10:00',
    [
      [2, 4],
      ['2026-02-03 13:00', [2, 3]],
    ],
  ],
  [
    'narvarolista-forskola',
    'Magnus Selander',
    'process',
    'Närvaro i förskolan',
    '2025-04-08 13:00',
    [
      [3, 3],
      ['2025-10-21 10:00', [2, 3]],
      ['2026-02-10 13:30', [1, 3]],
    ],
    {
      proposed: {
        at: '2026-02-16 09:00',
        treatment: 'accept',
        words: 'Acceptera risken. Kontaktlistan skrivs ut varje vecka och utrymning övas utan surfplatta.',
        until: '2026-12-18',
        decided: '2026-02-18 10:10',
        told: { at: '2026-03-23 09:20', on: '2026-03-18', section: '§ 33', diaryNumber: 'BUN 2026/29' },
      },
    },
  ],
  [
    'fel-vardnadshavare',
    'Katarina Wiklund',
    'information',
    'Elevregistret',
    '2025-04-08 14:00',
    [
      [3, 4],
      ['2026-06-23 09:00', [2, 3]],
    ],
    { class: level(4, 3, 2), law: true },
  ],
  [
    'elevakter',
    'Katarina Wiklund',
    'information',
    'Elevakter',
    '2025-04-15 09:00',
    [
      [3, 3],
      ['2025-11-11 14:00', [2, 3]],
    ],
    { class: level(4, 3, 2) },
  ],
  [
    'betyg-andras',
    'Katarina Wiklund',
    'system',
    'Elevregistret',
    '2025-04-15 10:00',
    [
      [2, 4],
      ['2025-12-16 09:00', [1, 4]],
    ],
  ],
  [
    'digitala-prov',
    'Leif Hedberg',
    'system',
    'Skolans lärplattform',
    '2025-04-22 09:15',
    [
      [3, 3],
      ['2026-01-13 14:00', [2, 2]],
    ],
  ],
  [
    'delad-inloggning',
    'Leif Hedberg',
    'system',
    'Delade datorer i skolan',
    '2025-04-22 10:15',
    [
      [4, 3],
      ['2026-08-25 10:00', [2, 3]],
    ],
  ],
  [
    'pumplarm-uteblir',
    'Charlotte Vinge',
    'system',
    'Pumpstationernas larm',
    '2025-05-06 09:00',
    [
      [3, 3],
      ['2026-06-22 10:40', [2, 3]],
    ],
  ],
  [
    'fastighetsstyrning',
    'Henrik Modig',
    'system',
    'Fastighetssystemet',
    '2025-05-06 10:00',
    [
      [3, 3],
      ['2026-04-14 09:30', [2, 3]],
    ],
    {
      departsFrom: 'Riktlinjen för it-drift: säkerhetsuppdateringar inom 30 dagar',
      residual: [1, 2],
      cost: '45 000',
      proposed: {
        at: '2026-05-04 13:00',
        treatment: 'reduce',
        words: 'Flytta systemet till ett eget nät medan ett nytt upphandlas.',
        until: '2027-04-30',
        decided: '2026-05-06 08:50',
        told: { at: '2026-06-08 13:30', on: '2026-06-03', section: '§ 58', diaryNumber: 'TN 2026/44' },
      },
    },
  ],
  [
    'passersystem',
    'Henrik Modig',
    'system',
    'Passersystemet',
    '2025-05-13 09:00',
    [
      [3, 3],
      ['2026-04-08 09:00', [2, 2]],
    ],
    {
      proposed: {
        at: '2026-04-20 09:10',
        treatment: 'accept',
        words: 'Acceptera risken. Spärrlistan läses in varje timme, och en förlorad bricka spärras samma dag.',
        until: '2027-04-16',
        decided: '2026-04-22 13:25',
      },
    },
  ],
  [
    'karta-gis',
    'Nadia Karlberg',
    'information',
    'Kommunens karta',
    '2025-05-13 10:00',
    [
      [2, 3],
      ['2026-02-24 10:00', [1, 2]],
    ],
  ],
  [
    'ritningar-skyddsvart',
    'Charlotte Vinge',
    'information',
    'Ritningar över vattenverket',
    '2025-05-20 09:00',
    [
      [3, 4],
      ['2026-09-01 09:30', [2, 4]],
    ],
    { residual: [1, 4], class: level(4, 3, 2) },
  ],
  ['bygglov-handlingar', 'Anders Kjellberg', 'information', 'Handlingar i bygglov', '2025-05-20 10:00', [[2, 2]]],
  [
    'bibliotek-lan',
    'Tove Grahn',
    'system',
    'Bibliotekssystemet',
    '2025-06-03 09:00',
    [
      [2, 3],
      ['2026-01-27 10:00', [1, 2]],
    ],
    {
      proposed: {
        at: '2026-02-02 10:00',
        treatment: 'accept',
        words: 'Acceptera risken tills det nya bibliotekssystemet är infört.',
        until: '2026-10-30',
        decided: '2026-02-05 15:20',
        told: { at: '2026-03-13 09:00', on: '2026-03-11', section: '§ 17', diaryNumber: 'KEF 2026/12' },
      },
    },
  ],
  [
    'fritidsgard-listor',
    'Simon Ekdahl',
    'information',
    'Fritidsgårdens listor',
    '2025-06-03 10:00',
    [[2, 2]],
    { closed: '2026-03-05 13:00' },
  ],
  [
    'lokalbokning',
    'Isabelle Roos',
    'system',
    'Bokningssystemet',
    '2025-06-10 09:00',
    [
      [2, 2],
      ['2026-05-12 09:30', [1, 2]],
    ],
  ],
  [
    'bluffaktura',
    'Fredrik Öberg',
    'process',
    'Leverantörsbetalningar',
    '2025-06-10 10:00',
    [
      [4, 3],
      ['2025-12-09 13:00', [3, 2]],
      ['2026-10-29 09:00', [2, 2]],
    ],
  ],
  [
    'lonekorning',
    'Malin Sundell',
    'system',
    'Lönesystemet',
    '2025-06-17 09:00',
    [
      [2, 4],
      ['2026-03-24 10:00', [1, 4]],
    ],
    { class: level(3, 4, 3) },
  ],
  [
    'lonekonto-kapas',
    'Sofia Granath',
    'process',
    'Byte av lönekonto',
    '2025-06-17 10:00',
    [
      [3, 3],
      ['2026-01-26 10:30', [2, 2]],
    ],
  ],
  [
    'anbud-rojs',
    'Oskar Fransson',
    'process',
    'Upphandling',
    '2025-08-26 09:00',
    [
      [2, 3],
      ['2026-06-08 10:00', [1, 3]],
    ],
  ],
  [
    'utpressningsvirus',
    'Mats Ekholm',
    'system',
    'Gemensam it-drift',
    '2025-08-26 10:00',
    [
      [4, 4],
      ['2025-12-18 10:00', [3, 4]],
      ['2026-06-18 09:30', [2, 4]],
    ],
    {
      residual: [1, 3],
      law: true,
      cost: '280 000',
      proposed: {
        at: '2026-06-22 13:10',
        treatment: 'reduce',
        words: 'Kopior som inte kan skrivas över, och övning av återställning två gånger om året.',
        until: '2027-05-31',
        board: { on: '2026-09-09', section: '§ 19', diaryNumber: 'ITN 2026/24' },
        decided: '2026-09-14 11:10',
      },
    },
  ],
  [
    'sakerhetskopia',
    'Mats Ekholm',
    'system',
    'Säkerhetskopieringen',
    '2025-09-02 09:00',
    [
      [3, 4],
      ['2025-12-12 09:00', [2, 4]],
      ['2026-06-11 10:00', [2, 3]],
    ],
    { residual: [1, 3] },
  ],
  [
    'utebliven-uppdatering',
    'Johan Rydell',
    'system',
    'Servrar i driftmiljön',
    '2025-09-02 10:00',
    [
      [3, 3],
      ['2026-03-10 15:00', [2, 3]],
    ],
  ],
  [
    'natfiske',
    'Nils Hagström',
    'information',
    'E-post och inloggning',
    '2025-09-09 09:00',
    [
      [4, 4],
      ['2026-03-30 09:00', [4, 3]],
      ['2026-05-18 10:00', [3, 3]],
    ],
    {
      residual: [2, 2],
      cost: '120 000',
      proposed: {
        at: '2026-05-25 09:00',
        treatment: 'accept',
        words: 'Acceptera risken medan märkningen av mejl och utbildningen får verka. Pröva igen om ett år.',
        until: '2027-05-21',
        decided: '2026-05-28 10:30',
      },
    },
  ],
  [
    'leverantor-intrang',
    'Johan Rydell',
    'system',
    'Molntjänster',
    '2025-09-09 10:00',
    [
      [3, 4],
      ['2026-08-31 13:00', [3, 3]],
    ],
    { law: true },
  ],
  [
    'stromavbrott',
    'Johan Rydell',
    'system',
    'Datahallen',
    '2025-09-16 09:00',
    [
      [2, 4],
      ['2026-02-12 09:00', [1, 4]],
    ],
  ],
  [
    'overbelastningsattack',
    'Susanne Kvist',
    'system',
    'Kommunens webbplats',
    '2025-09-16 11:00',
    [
      [3, 2],
      ['2026-05-08 10:00', [2, 2]],
    ],
  ],
  [
    'kvarvarande-behorigheter',
    'Sofia Granath',
    'process',
    'När någon slutar',
    '2025-09-23 09:00',
    [
      [4, 3],
      ['2026-06-25 09:30', [3, 3]],
    ],
    {
      residual: [2, 2],
      proposed: {
        at: '2026-09-07 14:00',
        treatment: 'reduce',
        words: 'Låt personalsystemet stänga kontot samma dag som anställningen upphör.',
        until: '2027-08-31',
        decided: '2026-09-10 09:15',
        outcome: 'returned',
        reason: 'Vad kostar kopplingen mellan systemen? Kom tillbaka med en siffra.',
      },
    },
  ],
  [
    'felaktig-publicering',
    'Eva Norling',
    'process',
    'Publicering i diariet',
    '2025-09-23 10:00',
    [
      [3, 3],
      ['2026-02-16 10:00', [2, 3]],
    ],
  ],
];

export const ANALYSED: readonly Analysed[] = LINES.map(([scenario, owner, kind, object, at, places, more]) => ({
  scenario,
  owner,
  kind,
  object,
  at,
  places,
  ...more,
}));
