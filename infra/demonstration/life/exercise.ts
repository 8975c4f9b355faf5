// Four exercises over two years: the first takes long and shows what is missing, the last is nearly as fast as it should be.
import type { DraftField, Script, Speed } from '../../../bot/capabilities/exercise/model.ts';
import type { Question } from '../../../bot/contract.ts';
import type { Happening, Life } from './life.ts';

const LEADER = 'Erik Sandström';

type Answers = Omit<Question<'exercise.assess'>, 'id' | 'revision'>;

interface Practised {
  readonly at: string;
  readonly script: Script;
  readonly speed: Speed;
  readonly people: readonly string[];
  /** Minutes from the start until they have assessed it, and from there until the first draft. */
  readonly minutes: readonly [assess: number, draft: number];
  readonly answers: Answers;
  readonly draft: Readonly<Record<DraftField, string>>;
  /** False: the time was up before it was whole. */
  readonly isReady: boolean;
  /** What was seen; whose measure it became, and until when. */
  readonly findings: readonly (readonly [text: string, owner?: string, due?: string])[];
}

const SIGNIFICANT: Answers = { category: 'supplier', severity: 'kritisk', personalData: 'yes', significant: 'yes' };

const PRACTISED: readonly Practised[] = [
  {
    at: '2025-03-19 13:00',
    script: 'supplierRansomware',
    speed: 24,
    people: ['Eva Norling', 'Anna-Karin Holm', 'Helena Brodin'],
    minutes: [34, 41],
    answers: { ...SIGNIFICANT, significant: 'unknown' },
    draft: {
      what: 'Leverantören av lönesystemet är angripen och tjänsten är stängd.',
      impact: 'Löner för alla anställda. Vi vet inte om uppgifter har läckt.',
      unlawful: '',
      done: '',
    },
    isReady: false,
    findings: [
      ['Ingen visste vem som får skicka en upplysning när Erik är borta', LEADER, '2025-05-30'],
      ['Vi hittade inte leverantörens journummer', 'Eva Norling', '2025-04-30'],
      ['Det gick bra att ringa runt till nämndernas sekreterare'],
    ],
  },
  {
    at: '2025-10-08 09:00',
    script: 'misdirectedRecords',
    speed: 24,
    people: ['Åsa Tegnander', 'Katarina Wiklund', 'Helena Brodin'],
    minutes: [16, 22],
    answers: { category: 'wrongRecipient', severity: 'allvarlig', personalData: 'yes', significant: 'no' },
    draft: {
      what: 'Brev från elevhälsan har skickats till fel familjer.',
      impact: '24 elever. Ett barn har skyddade personuppgifter.',
      unlawful: 'Nej, ett fel i kuverteringen.',
      done: 'Vi har ringt mottagarna och polisen.',
    },
    isReady: true,
    findings: [
      ['Skolan saknar en lista över vem som ska ringas när skyddade uppgifter röjs', 'Åsa Tegnander', '2025-12-19'],
    ],
  },
  {
    at: '2026-04-22 13:00',
    script: 'carePhishing',
    speed: 24,
    people: ['Karin Wadell', 'Pia Rosander', 'Anna-Karin Holm'],
    minutes: [11, 19],
    answers: { category: 'accountTakeover', severity: 'allvarlig', personalData: 'yes', significant: 'yes' },
    draft: {
      what: 'Ett konto i äldreomsorgen är kapat efter nätfiske.',
      impact: 'Tre boenden. Nattpersonalen kom inte åt läkemedelslistorna i två timmar.',
      unlawful: 'Ja, inloggningar från ett annat land.',
      done: 'Kontot är spärrat. Pappersrutinen används.',
    },
    isReady: true,
    findings: [
      ['Läkemedelslistorna på papper var från förra veckan på ett av boendena', 'Pia Rosander', '2026-06-12'],
      ['Undersköterskan visste att hon skulle skriva till Värna'],
    ],
  },
  {
    at: '2026-10-14 09:00',
    script: 'supplierRansomware',
    speed: 72,
    people: ['Anna-Karin Holm', 'Gunilla Ahlström', 'Helena Brodin', 'Eva Norling'],
    minutes: [7, 12],
    answers: SIGNIFICANT,
    draft: {
      what: 'Leverantören av lönesystemet är utsatt för utpressning.',
      impact: 'Löner till alla anställda, och uppgifter om dem.',
      unlawful: 'Ja. Leverantören har polisanmält.',
      done: 'Åtkomsten är stängd. Nämnderna är tillfrågade var för sig.',
    },
    isReady: true,
    findings: [['Reservrutinen för löneutbetalning är inte provad', 'Eva Norling', '2027-02-26']],
  },
];

async function practise(life: Life, { people, minutes, answers, draft, isReady, findings, ...asked }: Practised) {
  const [first = LEADER] = people;
  const { script, speed } = asked;
  const participants = people.map((name) => life.person(name).id);
  const { exercise } = await life.ask(LEADER, 'exercise.start', { script, speed, participants });
  const { id } = exercise;
  const [assess, write] = minutes;
  await life.later(assess);
  const assessed = await life.ask(first, 'exercise.assess', { id, revision: exercise.revision, ...answers });
  await life.later(write);
  const { revision } = assessed.exercise;
  const written = await life.ask(first, 'exercise.write', { id, revision, ...draft, isReady });
  await life.later(10);
  await life.ask(LEADER, 'exercise.end', { id, revision: written.exercise.revision });
  for (const [text, owner, due] of findings) {
    const seen = await life.ask(LEADER, 'exercise.find', { id, text });
    const finding = seen.findings.at(-1)?.finding.id;
    if (owner !== undefined && due !== undefined && finding !== undefined)
      await life.ask(LEADER, 'exercise.plan', { id, finding, owner: life.person(owner).id, due });
  }
}

export const exerciseStory: readonly Happening[] = PRACTISED.map((one) => ({
  at: one.at,
  happen: (life) => practise(life, one),
}));
