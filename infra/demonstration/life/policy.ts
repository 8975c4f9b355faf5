// Three documents in force, one of them in its second version, and one that is being reviewed.
import { EVERYONE } from '../../../bot/capabilities/organisation/audience-model.ts';
import type { DocumentVersion } from '../../../bot/capabilities/policy/model.ts';
import { INSTRUCTION, POLICY, ROUTINE } from '../policy.ts';
import { UNREAD } from '../scenes.ts';
import { type Happening, type Life, workday } from './life.ts';
import { everyone } from './organisation.ts';

const ERIK = 'Erik Sandström';
/** Whoever looks at every draft. */
const REVIEWERS = ['Maria Hellgren', 'Helena Brodin'] as const;
const COMMENTS = ['', 'Bra att det är så kort.'];
const REVIEW_DAYS = 10;

const reviewersOf = (life: Life, names: readonly string[] = REVIEWERS): string[] =>
  names.map((name) => life.person(name).id);

type Saved = Pick<DocumentVersion, 'kind' | 'title' | 'summary'>;

interface Issued {
  readonly content: Saved;
  readonly owner: string;
  readonly drafted: string;
  readonly decided: string;
  readonly decision: NonNullable<DocumentVersion['decision']>;
  readonly due: string;
  /** How many of a hundred have read it by now. */
  readonly share: number;
  /** Whoever never gets round to it. */
  readonly unread?: string;
  /** So many days until the last of them had. */
  readonly days: number;
  readonly reviewOn: string;
  /** Of a second version: what is new in it. */
  readonly changes?: DocumentVersion['changes'];
}

interface Kept {
  id: string;
  revision: number;
}

/** Each on a day of their own: most at once, some only when they are reminded. */
function readings(life: Life, { decided, share, days, unread }: Issued, kept: Kept): readonly Happening[] {
  const { chance } = life;
  const people = chance.shuffled(everyone(life));
  const readers = people.filter((name) => name !== unread).slice(0, Math.round((people.length * share) / 100));
  const byDay = new Map<string, string[]>();
  for (const name of readers) {
    const day = workday(decided.slice(0, 10), Math.floor(chance.next() ** 2 * days));
    byDay.set(day, [...(byDay.get(day) ?? []), name]);
  }
  return [...byDay].map(([day, names]) => ({
    at: `${day} ${day === decided.slice(0, 10) ? '14' : '08'}:${String(chance.between(10, 50))}`,
    async happen() {
      for (const name of names) {
        await life.opens(life.person(name));
        await life.ask(name, 'policy.acknowledge', {
          id: kept.id,
          channel: chance.next() < 0.8 ? 'chat' : 'tab',
          quiz0: '',
          quiz1: '',
          quiz2: '',
        });
        await life.later(chance.between(1, 12));
      }
    },
  }));
}

function issue(life: Life, issued: Issued, before?: Kept): { kept: Kept; happenings: readonly Happening[] } {
  const { content, owner, drafted, decided, decision, due, reviewOn, changes } = issued;
  const kept: Kept = { id: '', revision: 0 };
  const put = ({ id, revision }: DocumentVersion) => Object.assign(kept, { id, revision });
  const draft = async () => {
    const { kind, title, summary } = content;
    put(
      await life.ask(ERIK, 'policy.save', {
        id: null,
        revision: 0,
        after: before?.id ?? null,
        kind,
        title,
        owner: life.person(owner).id,
        summary: { sv: [...summary.sv], en: [...summary.en] },
        changes: changes ?? { sv: [], en: [] },
        change: 'material',
        reviewOn,
        audience: EVERYONE,
      }),
    );
    const due = workday(drafted.slice(0, 10), REVIEW_DAYS);
    put(await life.ask(ERIK, 'policy.review', { ...kept, reviewers: reviewersOf(life), due, note: '' }));
    for (const [place, name] of REVIEWERS.entries()) {
      await life.later(life.chance.between(20, 200));
      await life.ask(name, 'policy.answerReview', { id: kept.id, answer: 'fine', comment: COMMENTS[place] ?? '' });
      kept.revision += 1;
    }
  };
  const publish = async () => {
    put(await life.ask(ERIK, 'policy.decide', { ...kept, decision }));
    await life.later(20);
    put(await life.ask(ERIK, 'policy.publish', { ...kept, due }));
    await life.dayGoesBy();
  };
  const reminded = [-7, 0, 7].map((days) => ({
    at: `${workday(due, days)} 10:15`,
    happen: (one: Life) => one.dayGoesBy(),
  }));
  return {
    kept,
    happenings: [
      { at: drafted, happen: draft },
      { at: decided, happen: publish },
      ...readings(life, issued, kept),
      ...reminded,
    ],
  };
}

const decision = (body: string, on: string, section: string, diaryNumber: string) =>
  ({ body, on, section, diaryNumber }) as NonNullable<DocumentVersion['decision']>;

const FIRST: Issued = {
  content: POLICY,
  owner: 'Gunilla Ahlström',
  drafted: '2024-11-25 10:00',
  decided: '2024-12-18 09:30',
  decision: decision('Kommunfullmäktige', '2024-12-16', '§ 142', 'KS 2024/311'),
  due: '2025-01-24',
  share: 90,
  days: 50,
  reviewOn: '2025-12-16',
};

const SECOND: Issued = {
  ...FIRST,
  drafted: '2026-01-19 13:00',
  decided: '2026-02-25 09:30',
  decision: decision('Kommunfullmäktige', '2026-02-23', '§ 21', 'KS 2026/22'),
  due: '2026-03-27',
  share: 97,
  days: 60,
  reviewOn: '2027-02-23',
  changes: {
    sv: [
      'Policyn följer cybersäkerhetslagen, som gäller sedan den 15 januari 2026.',
      'Ledningen går utbildning, och kommundirektören svarar för anmälan av betydande incidenter.',
    ],
    en: [
      'The policy follows the cybersecurity act, in force since 15 January 2026.',
      'Management takes training, and the chief executive answers for the report of significant incidents.',
    ],
  },
};

const FOR_STAFF: Issued = {
  content: ROUTINE,
  owner: ERIK,
  drafted: '2025-03-17 14:00',
  decided: '2025-04-09 10:00',
  decision: decision('Kommundirektören', '2025-04-08', 'D 2025:14', 'KS 2025/118'),
  due: '2025-05-16',
  share: 88,
  days: 90,
  reviewOn: '2027-04-08',
};

const CLASSIFYING: Issued = {
  content: INSTRUCTION,
  owner: ERIK,
  drafted: '2026-09-14 10:30',
  decided: '2026-10-21 09:45',
  decision: decision('Kommunstyrelsen', '2026-10-20', '§ 188', 'KS 2026/204'),
  due: '2026-12-04',
  share: 71,
  unread: UNREAD,
  days: 33,
  reviewOn: '2027-10-20',
};

const DISTANCE: Saved = {
  kind: 'guideline',
  title: 'Riktlinje för arbete på annan plats',
  summary: {
    sv: [
      'Lås skärmen och låt ingen annan använda datorn.',
      'Prata inte om enskilda personer där andra hör.',
      'Använd kommunens uppkoppling, inte öppna trådlösa nät.',
    ],
    en: [
      'Lock the screen and let nobody else use the computer.',
      'Do not speak of individuals where others can hear.',
      'Use the municipality’s connection, not open wireless networks.',
    ],
  },
};

const inReview: Happening = {
  at: '2026-11-16 15:20',
  async happen(life) {
    const { id, revision } = await life.ask(ERIK, 'policy.save', {
      id: null,
      revision: 0,
      kind: DISTANCE.kind,
      title: DISTANCE.title,
      owner: life.person('Sofia Granath').id,
      summary: { sv: [...DISTANCE.summary.sv], en: [...DISTANCE.summary.en] },
      changes: { sv: [], en: [] },
      change: 'material',
      reviewOn: '2027-11-30',
      audience: EVERYONE,
    });
    await life.ask(ERIK, 'policy.review', {
      id,
      revision,
      reviewers: reviewersOf(life, [...REVIEWERS, 'Sofia Granath']),
      due: '2026-12-04',
      note: 'Titta särskilt på punkten om uppkoppling. Stämmer den med hur vi arbetar?',
    });
    await life.later(90);
    await life.ask(REVIEWERS[0], 'policy.answerReview', {
      id,
      answer: 'change',
      comment: 'Skriv också att papper med personuppgifter inte får ligga framme.',
    });
  },
};

export function policyStory(life: Life): readonly Happening[] {
  const first = issue(life, FIRST);
  const second = issue(life, SECOND, first.kept);
  return [
    ...first.happenings,
    ...second.happenings,
    ...issue(life, FOR_STAFF).happenings,
    ...issue(life, CLASSIFYING).happenings,
    inReview,
  ];
}
