// Four lessons, a programme in its second round, and the register of management's training, with its gaps.
import { EVERYONE } from '../../../bot/capabilities/organisation/audience-model.ts';
import type { RecordQuestion } from '../../../bot/capabilities/training/model.ts';
import { LESSONS } from '../lesson-text.ts';
import { type Happening, type Life, workday } from './life.ts';
import { everyone } from './organisation.ts';

const ERIK = 'Erik Sandström';
const FIRST = '2025-11-03';
/** It comes back by itself after a year. */
const SECOND = '2026-11-03';
const DAYS = 42;
/** Of the whole set, those that everyone takes. */
const BASIC = 2;

interface Set {
  lessons: string[];
}

const written = (set: Set): Happening => ({
  at: '2025-10-13 13:00',
  async happen(life) {
    for (const { title, pages, questions, passMark } of LESSONS) {
      const { id, revision } = await life.ask(ERIK, 'training.saveLesson', {
        id: null,
        revision: 0,
        title,
        picture: null,
        pages: [...pages],
        questions: [...questions],
        passMark,
      });
      await life.ask(ERIK, 'training.publishLesson', { id, revision });
      set.lessons.push(id);
      await life.later(25);
    }
  },
});

const started = (set: Set): Happening => ({
  at: `${FIRST} 09:00`,
  async happen(life) {
    const { id, revision } = await life.ask(ERIK, 'training.saveProgramme', {
      id: null,
      revision: 0,
      name: 'Grundutbildning för alla medarbetare',
      lessons: set.lessons.slice(0, BASIC),
      audience: EVERYONE,
      months: 12,
      days: DAYS,
    });
    await life.ask(ERIK, 'training.startProgramme', { id, revision });
    await life.dayGoesBy();
  },
});

/** Somebody takes a lesson: most know the answers, some must try again, and some are interrupted. */
async function take(life: Life, name: string, campaign: string, stops: boolean): Promise<void> {
  const { chance } = life;
  const channel = chance.next() < 0.75 ? 'chat' : 'tab';
  await life.opens(life.person(name));
  for (let knows = chance.next() < 0.8; ; knows = true) {
    const begun = await life.ask(name, 'training.begin', { campaign, channel });
    const questions = LESSONS.find(({ title }) => title.sv === begun.lesson.title.sv)?.questions ?? [];
    for (const [place, { right, choices }] of questions.entries()) {
      if (stops && place > 0) return;
      const choice = knows ? right : (right + 1) % choices.length;
      const tries = begun.result?.tries ?? 1;
      await life.ask(name, 'training.answer', { campaign, tries, place, choice, channel });
      await life.later(1);
    }
    if (knows) return;
  }
}

interface Round {
  readonly from: string;
  /** How many of a hundred have taken it by now, and how many have only begun. */
  readonly share: number;
  readonly begun: number;
  readonly days: number;
}

function taken(life: Life, set: Set, { from, share, begun, days }: Round): readonly Happening[] {
  const { chance } = life;
  return Array.from({ length: BASIC }, (_, lesson) => {
    const people = chance.shuffled(everyone(life));
    const count = (percent: number) => Math.round((people.length * (percent - lesson * 4)) / 100);
    const some = people.slice(0, count(share) + begun);
    return some.map(
      (name, place): Happening => ({
        at: `${workday(from, 1 + Math.floor(chance.next() ** 1.5 * days))} ${chance.pick(['08', '10', '13', '15'])}:${chance.between(10, 55)}`,
        async happen() {
          const campaign = `${set.lessons[lesson] ?? ''}/${from}`;
          await take(life, name, campaign, place >= count(share));
        },
      }),
    );
  }).flat();
}

type Entered = readonly [at: string, ...RecordQuestion[]];

const course = (
  personName: string,
  position: string,
  board: string,
  on: string,
  evidence = 'Intyg i diariet, KS 2026/88',
): RecordQuestion => ({
  personName,
  position,
  board,
  course: 'Cybersäkerhetslagen för ledning och förtroendevalda',
  provider: 'Länets kommunförbund',
  on: on as RecordQuestion['on'],
  evidence,
});

const KS = 'Kommunstyrelsen';
const SN = 'Socialnämnden';
const BUN = 'Barn- och utbildningsnämnden';
const TN = 'Tekniska nämnden';

/** Half of the boards' chairs, and the leadership; the culture board and the joint one are missing. */
const REGISTER: readonly Entered[] = [
  [
    '2026-03-19 15:00',
    course('Rolf Stenmark', 'Ordförande', KS, '2026-03-18'),
    course('Birger Lundin', 'Förste vice ordförande', KS, '2026-03-18'),
    course('Margareta Ström', 'Andre vice ordförande', KS, '2026-03-18'),
    course('Gunilla Ahlström', 'Kommundirektör', KS, '2026-03-18'),
    course('Eva Norling', 'Kanslichef', KS, '2026-03-18'),
  ],
  [
    '2026-04-23 11:10',
    course('Annika Färm', 'Ordförande', SN, '2026-04-22'),
    course('Kjell Rosenqvist', 'Vice ordförande', SN, '2026-04-22'),
    course('Karin Wadell', 'Socialchef', SN, '2026-04-22'),
  ],
  ['2026-05-07 09:30', course('Johan Rydell', 'It-chef', 'Sydnärkes it-nämnd', '2026-05-05')],
  [
    '2026-09-18 14:20',
    course('Inga-Lill Bergdahl', 'Ordförande', BUN, '2026-09-16', 'Intyg i diariet, BUN 2026/41'),
    course('Åsa Tegnander', 'Barn- och utbildningschef', BUN, '2026-09-16', 'Intyg i diariet, BUN 2026/41'),
  ],
  ['2026-10-29 10:40', course('Sten-Åke Molin', 'Ledamot', TN, '2026-10-27', 'Deltagarlista, TN 2026/73')],
];

const entered = ([at, ...records]: Entered): Happening => ({
  at,
  async happen(life) {
    for (const record of records) {
      await life.ask(ERIK, 'training.record', record);
      await life.later(2);
    }
  },
});

export function trainingStory(life: Life): readonly Happening[] {
  const set: Set = { lessons: [] };
  return [
    written(set),
    started(set),
    { at: `${SECOND} 08:30`, happen: (one) => one.dayGoesBy() },
    ...taken(life, set, { from: FIRST, share: 92, begun: 2, days: 38 }),
    ...taken(life, set, { from: SECOND, share: 54, begun: 4, days: 20 }),
    { at: `${workday(FIRST, DAYS - 7)} 09:40`, happen: (one) => one.dayGoesBy() },
    { at: `${workday(FIRST, DAYS + 3)} 09:40`, happen: (one) => one.dayGoesBy() },
    ...REGISTER.map(entered),
  ];
}
