import * as z from 'zod/mini';
import { choice, day, instant, json, longText, number, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Language } from '../../blocks/text.ts';
import { audienceRule } from '../organisation/audience-model.ts';
import {
  type Lesson,
  type LessonResult,
  type LessonState,
  monthPassed,
  type Programme,
  pagesSchema,
  quizSchema,
  type ResultState,
  type TrainingRecord,
} from './model.ts';
import { pictureSchema } from './picture-model.ts';

const lessonStates: Readonly<Record<LessonState, string>> = {
  draft: 'Utkast',
  published: 'Används',
  retired: 'Används inte längre',
};
const resultStates: Readonly<Record<ResultState, string>> = {
  begun: 'Påbörjad',
  failed: 'Inte godkänd',
  passed: 'Godkänd',
};
const channels: Readonly<Record<LessonResult['channel'], string>> = { chat: 'Chatt', tab: 'Flik' };
const languages: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'Engelska' };
const wordsSchema = z.object({ sv: z.string(), en: z.string() });

export const lessonList = {
  name: 'Lessons',
  displayName: 'Lektioner',
  description: 'En rad per lektion: sidor, frågor och rätta svar. Skrivs i Värnas flik; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    title: column(
      'LessonTitle',
      'Titel',
      json((raw) => wordsSchema.parse(raw)),
    ),
    picture: column('Picture', 'Bild', optional(json((raw) => pictureSchema.parse(raw)))),
    pages: column(
      'Pages',
      'Sidor',
      json((raw) => pagesSchema.parse(raw)),
    ),
    questions: column(
      'Questions',
      'Frågor',
      json((raw) => quizSchema.parse(raw)),
    ),
    passMark: column('PassMark', 'Gräns för godkänt', number),
    state: column('State', 'Läge', choice(lessonStates), 'indexed'),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    revision: column('Revision', 'Ändring nr', number),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Lesson>;

export const programmeList = {
  name: 'Programmes',
  displayName: 'Utbildningsprogram',
  description: 'Vilka lektioner som hör ihop, för vilka, och hur ofta. Skrivs i Värnas flik; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    name: column('Title', 'Namn', shortText, 'indexed'),
    lessons: column(
      'LessonKeys',
      'Lektioner',
      json((raw) => z.array(z.string()).parse(raw)),
    ),
    audience: column(
      'Audience',
      'Gäller för',
      json((raw) => audienceRule.parse(raw)),
    ),
    months: column('Months', 'Månader mellan omgångar', optional(number)),
    startedOn: column('StartedOn', 'Senaste omgången', optional(day)),
    days: column('Days', 'Dagar att bli klar', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    revision: column('Revision', 'Ändring nr', number),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Programme>;

export const resultList = {
  name: 'LessonResults',
  displayName: 'Lektionsresultat',
  description: 'En rad per person, lektion och omgång: hur det gick och när. Skrivs av Värna.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    campaign: column('Campaign', 'Utskickets nyckel', shortText, 'indexed'),
    lesson: column('Lesson', 'Lektionens nyckel', shortText, 'indexed'),
    person: column('Person', 'Person (id)', person, 'indexed'),
    personName: column('PersonName', 'Person', shortText),
    unit: column('Unit', 'Enhet', shortText, 'indexed'),
    revision: column('LessonRevision', 'Lektionens ändring nr', number),
    answers: column(
      'Answers',
      'Svar',
      json((raw) => z.array(z.number()).parse(raw)),
    ),
    tries: column('Tries', 'Försök', number),
    state: column('State', 'Läge', choice(resultStates), 'indexed'),
    score: column('Score', 'Antal rätt', number),
    of: column('OutOf', 'Antal frågor', number),
    startedAt: column('StartedAt', 'Påbörjad', instant),
    finishedAt: column('FinishedAt', 'Klar', optional(instant), 'indexed'),
    language: column('Language', 'Språk', choice(languages)),
    channel: column('Channel', 'Gjord i', choice(channels)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<LessonResult>;

export const recordList = {
  name: 'TrainingRegister',
  displayName: 'Ledningens utbildning',
  description:
    'Utbildning som ledningen har gått, med underlag (2 kap. 4 § cybersäkerhetslagen). Rader rättas med nya rader.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    personName: column('PersonName', 'Namn', shortText, 'indexed'),
    position: column('Position', 'Uppdrag', shortText),
    board: column('Board', 'Nämnd eller förvaltning', shortText),
    course: column('Course', 'Utbildning', shortText),
    provider: column('Provider', 'Anordnare', shortText),
    on: column('HeldOn', 'Datum', day, 'indexed'),
    evidence: column('Evidence', 'Underlag', longText),
    recordedBy: column('RecordedBy', 'Infört av', shortText),
    recordedAt: column('RecordedAt', 'Infört', instant),
    corrects: column('Corrects', 'Rättar', optional(shortText)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<TrainingRecord>;

export const resultIndexes = {
  campaign: ({ campaign }: LessonResult) => campaign,
  person: ({ person: who }: LessonResult) => who,
  /** `2026-11`, of what is passed. */
  month: monthPassed,
};
