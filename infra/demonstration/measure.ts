// The plan of a small municipality after its audit: what is done, what is under way, what is late, and the controls that come back.
import { addDays, addMonths, type Day, dayOf, type Instant, instantAt, toInstant } from '../../bot/blocks/instant.ts';
import type { Control, Measure, MeasureEvent, SourceKind } from '../../bot/capabilities/measure/model.ts';
import type { Somebody } from './people.ts';

interface Wanted {
  readonly title: string;
  readonly what: string;
  readonly kind: SourceKind;
  readonly from: string;
  readonly owner: RegExp;
  readonly board: string;
  readonly administration: string;
  /** Days from today; before it when negative. */
  readonly due: number;
  readonly cost?: number;
  readonly checkAfterMonths?: number;
  readonly control?: Control;
  /** Asked for help, with why. */
  readonly help?: string;
  /** Moved from this many days before its day, with why. */
  readonly delayed?: readonly [days: number, why: string];
  /** Done so many days ago, with what shows it. */
  readonly done?: readonly [days: number, evidence: string];
  readonly passed?: readonly (readonly [days: number, result: MeasureEvent['result'], evidence: string])[];
}

const AUDIT = 'Granskningsrapporten';
const KS = 'Kommunstyrelsen';
const SN = 'Socialnämnden';
const BUN = 'Barn- och utbildningsnämnden';
const TN = 'Tekniska nämnden';
const KLF = 'Kommunledningsförvaltningen';
const SIT = 'Sydnärkes it-förvaltning';
const SOC = 'Socialförvaltningen';
const BUF = 'Barn- och utbildningsförvaltningen';
const TEK = 'Tekniska förvaltningen';

const WANTED: readonly Wanted[] = [
  {
    title: 'Klassa informationen i socialförvaltningens system',
    kind: 'audit',
    from: `${AUDIT}, punkt 2`,
    what: 'Börja med verksamhetssystemet och journalen. Informationsägaren bestämmer nivån.',
    owner: /^systemförvaltare$/iu,
    board: SN,
    administration: SOC,
    due: -21,
    checkAfterMonths: 6,
    delayed: [40, 'Systemleverantören lämnade sitt underlag senare än vi hade kommit överens om.'],
  },
  {
    title: 'Inför flerfaktorsautentisering för alla med utökad behörighet',
    kind: 'audit',
    from: `${AUDIT}, punkt 4`,
    what: 'Gäller administratörskonton i katalogen, molntjänsterna och säkerhetskopieringen.',
    owner: /^it-chef$/iu,
    board: KS,
    administration: SIT,
    due: 35,
    cost: 85_000,
    checkAfterMonths: 3,
  },
  {
    title: 'Ta bort behörigheter för dem som har slutat',
    kind: 'audit',
    from: `${AUDIT}, punkt 5`,
    what: 'Personalsystemet säger till katalogen samma dag som anställningen upphör.',
    owner: /^hr-chef$/iu,
    board: KS,
    administration: KLF,
    due: -9,
    cost: 40_000,
    help: 'Kopplingen mellan systemen kostar mer än vi har i år. Vem kan besluta om pengarna?',
  },
  {
    title: 'Skriv in säkerhetskrav i avtalsmallen',
    kind: 'audit',
    from: `${AUDIT}, punkt 6`,
    what: 'Incidentrapportering, underleverantörer, loggar och vad som händer när avtalet tar slut.',
    owner: /^upphandlare$/iu,
    board: KS,
    administration: KLF,
    due: 20,
  },
  {
    title: 'Reservrutin på papper för trygghetslarmen',
    kind: 'risk',
    from: 'Larmen når inte fram vid avbrott',
    what: 'En sida i pärmen på varje larmexpedition. Prova den med personalen.',
    owner: /^enhetschef särskilt boende$/iu,
    board: SN,
    administration: SOC,
    due: 48,
    cost: 6_500,
  },
  {
    title: 'Skilj styrsystemen för vatten från kontorsnätet',
    kind: 'risk',
    from: 'Intrång i VA-anläggningen',
    what: 'Eget nät, egen inloggning och ingen fjärråtkomst utan att någon släpper in.',
    owner: /^teknisk chef$/iu,
    board: TN,
    administration: TEK,
    due: 120,
    cost: 320_000,
    checkAfterMonths: 6,
  },
  {
    title: 'Rensa gamla elevlistor på den gemensamma ytan',
    kind: 'incident',
    from: 'Lista med skyddade uppgifter',
    what: 'Gå igenom mapparna, ta bort det som inte behövs och begränsa resten.',
    owner: /^it-samordnare$/iu,
    board: BUN,
    administration: BUF,
    due: -60,
    done: [62, 'Genomgången är protokollförd av rektorerna, och 214 filer är borttagna.'],
  },
  {
    title: 'Öva nämndens ordförande i krisledning vid it-avbrott',
    kind: 'review',
    from: 'Ledningens genomgång',
    what: 'En halv dag, med ett avbrott som varar i tre dygn.',
    owner: /^säkerhetschef$/iu,
    board: KS,
    administration: KLF,
    due: 75,
    cost: 25_000,
  },
  {
    title: 'Utse ersättare för systemägaren av lönesystemet',
    kind: 'gap',
    from: 'Roll utan ersättare',
    what: 'Ersättaren ska kunna fatta beslut om driftstopp.',
    owner: /^ekonomichef$/iu,
    board: KS,
    administration: KLF,
    due: 28,
  },
  {
    title: 'Återläsningstest av säkerhetskopior',
    kind: 'audit',
    from: `${AUDIT}, punkt 7`,
    what: 'Läs tillbaka ett helt system till en tom server och öppna det.',
    owner: /^driftchef$/iu,
    board: KS,
    administration: SIT,
    due: 30,
    control: { kind: 'restoreTest', months: 6 },
    passed: [
      [335, 'failed', 'Databasen gick inte att öppna. Kopian saknade loggen.'],
      [152, 'passed', 'Ekonomisystemet återläst på 3 timmar och 20 minuter.'],
    ],
  },
  {
    title: 'Genomgång av behörigheter i journalen',
    kind: 'manual',
    from: 'Patientdatalagen, 4 kap.',
    what: 'Varje enhetschef går igenom sin lista.',
    owner: /^enhetschef hälso- och sjukvård$/iu,
    board: SN,
    administration: SOC,
    due: 55,
    control: { kind: 'accessReview', months: 3 },
    passed: [
      [128, 'remarks', 'Elva konton var kvar efter sommarvikarier.'],
      [36, 'passed', 'Listorna är undertecknade av enhetscheferna.'],
    ],
  },
  {
    title: 'Sårbarhetsskanning av det som syns utifrån',
    kind: 'manual',
    from: '',
    what: 'Rätta det som är kritiskt inom en vecka.',
    owner: /^it-säkerhetstekniker$/iu,
    board: KS,
    administration: SIT,
    due: 22,
    cost: 4_000,
    control: { kind: 'vulnerabilityScan', months: 1 },
    passed: [
      [70, 'remarks', 'En server med gammal krypteringsversion, rättad dagen efter.'],
      [39, 'passed', 'Inget kritiskt.'],
      [8, 'passed', 'Inget kritiskt.'],
    ],
  },
];

const BEGAN = 180;

type History = readonly [Omit<Parameters<typeof lineOf>[3], 'kind'>, MeasureEvent['kind'], days: number];

function lineOf(
  measure: string,
  revision: number,
  who: Pick<Somebody, 'id' | 'name'>,
  said: Partial<MeasureEvent> & Pick<MeasureEvent, 'kind'>,
  day: Day,
): MeasureEvent {
  const id = `${measure}/${revision}`;
  const empty = { note: '', evidence: '', files: [], newDue: null, result: null, outcome: null };
  return {
    id,
    measure,
    at: toInstant(`${day}T08:00:00.000Z`),
    actorId: who.id,
    actorName: who.name,
    ...empty,
    ...said,
    changeId: id,
  };
}

/** What has happened since the measure was entered, the oldest first. */
function historyOf({ delayed, help, done, passed = [], control, due }: Wanted, today: Day): readonly History[] {
  return [
    ...(delayed
      ? [[{ note: delayed[1], newDue: addDays(today, due) }, 'delayed', delayed[0] - due] satisfies History]
      : []),
    ...(help ? [[{ note: help }, 'help', 5] satisfies History] : []),
    ...(done ? [[{ evidence: done[1] }, 'done', done[0]] satisfies History] : []),
    ...passed.map(([days, result, evidence]): History => {
      const newDue = control ? addMonths(addDays(today, -days), control.months) : null;
      return [{ result, evidence, newDue }, 'control', days];
    }),
  ];
}

export interface DemonstrationPlan {
  readonly measures: readonly Measure[];
  readonly events: readonly MeasureEvent[];
}

/** By title, so that the directory may name whom it likes. */
export function demonstrationMeasures(people: readonly Somebody[], now: Instant): DemonstrationPlan {
  const today = dayOf(now);
  const coordinator = people.find(({ title }) => /^informationssäkerhetssamordnare/iu.test(title));
  const made = WANTED.flatMap((wanted, place) => {
    const owner = people.find(({ title }) => wanted.owner.test(title));
    if (!owner || !coordinator) return [];
    const id = `demonstration-measure-${place + 1}`;
    const history = historyOf(wanted, today);
    const began = addDays(today, -Math.max(BEGAN, ...history.map(([, , days]) => days + 30)));
    const created = lineOf(id, 1, coordinator, { kind: 'created' }, began);
    const events = [
      created,
      ...history.map(([said, kind, days], step) =>
        lineOf(id, step + 2, owner, { ...said, kind }, addDays(today, -days)),
      ),
    ];
    return [{ measure: measureOf(wanted, id, place + 1, owner, today, events), events }];
  });
  return { measures: made.map(({ measure }) => measure), events: made.flatMap(({ events }) => events) };
}

function measureOf(
  wanted: Wanted,
  id: string,
  place: number,
  owner: Somebody,
  today: Day,
  events: readonly MeasureEvent[],
): Measure {
  const { title, what, kind, from, board, administration, due, cost, control, checkAfterMonths, done, help } = wanted;
  const last = events.at(-1);
  const doneOn = wanted.passed?.at(-1)?.[0] ?? done?.[0];
  return {
    id,
    number: `Å${today.slice(0, 4)}-${String(place).padStart(4, '0')}`,
    title,
    what,
    board,
    administration,
    source: { kind, id: null, title: from },
    owner: owner.id,
    ownerName: owner.name,
    unit: '',
    due: last?.newDue ?? addDays(today, due),
    cost: cost ?? null,
    state: done ? 'done' : 'open',
    needsHelp: help !== undefined,
    control: control ?? null,
    checkAfterMonths: checkAfterMonths ?? null,
    doneOn: doneOn === undefined ? null : addDays(today, -doneOn),
    outcome: null,
    revision: events.length,
    changedBy: last?.actorName ?? '',
    changedAt: last?.at ?? instantAt(0),
    changeId: last?.changeId ?? id,
  };
}
