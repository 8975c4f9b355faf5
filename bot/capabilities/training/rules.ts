import { addDays, addMonths, type Day, type Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import { shortened } from '../../blocks/text.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Asker } from '../roles/model.ts';
import {
  type Lesson,
  type LessonResult,
  LONGEST_PAGE,
  LONGEST_WORDS,
  MOST_CHOICES,
  type Programme,
  type ProgrammeQuestion,
  type QuizQuestion,
  type RecordQuestion,
  type ResultState,
  resultId,
  type TrainingRecord,
  type Words,
} from './model.ts';
import { may } from './rights.ts';

export type TrainingRefusal =
  | 'notAllowed'
  | 'lessonUnknown'
  | 'lessonTitleMissing'
  | 'lessonPageMissing'
  | 'pictureAltMissing'
  | 'pictureUnknown'
  | 'lessonQuestionMissing'
  | 'lessonLanguageMissing'
  | 'lessonTooLong'
  | 'lessonTooMany'
  | 'choicesMissing'
  | 'passMarkWrong'
  | 'lessonChanged'
  | 'lessonNotNow'
  | 'lessonNotYours'
  | 'programmeUnknown'
  | 'programmeNameMissing'
  | 'programmeEmpty'
  | 'programmeChanged'
  | 'programmeRunning'
  | 'programmeForNobody'
  | 'recordIncomplete'
  | 'dayUnlikely'
  | 'choiceMissing'
  | 'recordInFuture'
  | 'recordUnknown';

export interface Moment {
  readonly now: Instant;
  readonly changeId: string;
}
export type Outcome<Value> = Value | Refusal<TrainingRefusal>;

export const mayRead = ({ person, roles }: Asker): boolean => may('training.readAll', person, roles, 'anywhere');
export const mayManage = ({ person, roles }: Asker): boolean => may('training.manage', person, roles);

export function said(words: Words, limit: number): Outcome<Words> {
  const longest = Math.max(words.sv.length, words.en.length);
  if (longest > limit) return refuse('lessonTooLong', { limit: String(limit), length: String(longest) });
  return (words.sv === '') === (words.en === '') ? words : refuse('lessonLanguageMissing');
}

/** All that is said, or the first that is wrong; what is empty in both languages was never meant. */
export function saidAll(all: readonly Words[], limit: number): Outcome<readonly Words[]> {
  const cleaned: Words[] = [];
  for (const one of all) {
    const words = said(one, limit);
    if (isRefusal(words)) return words;
    if (words.sv !== '') cleaned.push(words);
  }
  return cleaned;
}

/** A question that can be asked: said in both languages, with two to four answers, a right one and a reason. */
export function question({ ask, choices, right, why }: QuizQuestion): Outcome<QuizQuestion> {
  const asked = said(ask, LONGEST_WORDS);
  if (isRefusal(asked)) return asked;
  const because = said(why, LONGEST_PAGE);
  if (isRefusal(because)) return because;
  const chosen = saidAll(choices, LONGEST_WORDS);
  if (isRefusal(chosen)) return chosen;
  if (asked.sv === '' || because.sv === '') return refuse('lessonQuestionMissing');
  if (chosen.length < 2 || chosen.length > MOST_CHOICES || (choices[right]?.sv ?? '') === '')
    return refuse('choicesMissing');
  // The right one stays the right one when empty ones before it are left out.
  const place = choices.slice(0, right).filter(({ sv }) => sv !== '').length;
  return { ask: asked, choices: [...chosen], right: place, why: because };
}

interface SavingProgramme {
  readonly question: ProgrammeQuestion;
  readonly old: Programme | undefined;
  readonly isPublished: (lesson: string) => boolean;
}

export function saveProgramme({ question, old, isPublished }: SavingProgramme): Outcome<Content<Programme>> {
  const name = shortened(question.name, LONGEST_WORDS);
  if (name === '') return refuse('programmeNameMissing');
  const lessons = [...new Set(question.lessons)];
  if (lessons.length === 0 || !lessons.every(isPublished)) return refuse('programmeEmpty');
  const { audience, months, days } = question;
  return { name, lessons, audience, months, days, startedOn: old?.startedOn ?? null };
}

/** Somebody was first. */
export const programmeChanged = ({ changedBy }: Pick<Programme, 'changedBy'>): Refusal<TrainingRefusal> =>
  refuse('programmeChanged', { name: changedBy });

/** A new round begins when the months have passed; one that has never been started waits for the coordinator. */
export const isDue = ({ startedOn, months }: Programme, today: Day): boolean =>
  startedOn !== null && months !== null && today >= addMonths(startedOn, months);

export const dueOf = ({ days }: Programme, today: Day): Day => addDays(today, days);

interface Taking extends Moment {
  readonly lesson: Lesson;
  readonly campaign: string;
  readonly asker: Asker;
  readonly channel: LessonResult['channel'];
}

/** Failed, or begun on a lesson that has been changed since: the questions come from the first. */
const isAnew = ({ state, revision }: LessonResult, lesson: Pick<Lesson, 'revision'>): boolean =>
  state === 'failed' || (state === 'begun' && revision !== lesson.revision);

/** The try that goes on, if one does. */
export const underWay = (
  result: LessonResult | undefined,
  lesson: Pick<Lesson, 'revision'>,
): LessonResult | undefined => (result?.state === 'begun' && !isAnew(result, lesson) ? result : undefined);

/** From the first question: a new row, or a new try of the one there is. What is under way or passed stays as it is. */
export function begin(
  { lesson, campaign, asker, channel, now, changeId }: Taking,
  old: LessonResult | undefined,
): LessonResult {
  if (old && !isAnew(old, lesson)) return old;
  const { person, language } = asker;
  return {
    id: resultId(campaign, person.id),
    campaign,
    lesson: lesson.id,
    person: person.id,
    personName: person.name,
    unit: person.unit,
    revision: lesson.revision,
    answers: [],
    tries: (old?.tries ?? 0) + 1,
    state: 'begun',
    score: 0,
    of: lesson.questions.length,
    startedAt: old?.startedAt ?? now,
    finishedAt: null,
    language,
    channel,
    changeId,
  };
}

export interface Given {
  readonly tries: number;
  readonly place: number;
  /** Empty where nothing was chosen. */
  readonly choice: number | '';
}

/** The next answer. One that was given before, or to another try, changes nothing. */
export function answer(lesson: Lesson, old: LessonResult, given: Given, { now, changeId }: Moment): LessonResult {
  const { questions, passMark } = lesson;
  const isNext = underWay(old, lesson) !== undefined && given.tries === old.tries && given.place === old.answers.length;
  const { choice } = given;
  if (!isNext || choice === '' || questions[given.place]?.choices[choice] === undefined) return old;
  const answers = [...old.answers, choice];
  const score = answers.filter((one, place) => questions[place]?.right === one).length;
  const isLast = answers.length >= questions.length;
  const ended: ResultState = score >= passMark ? 'passed' : 'failed';
  return {
    ...old,
    answers,
    score,
    of: questions.length,
    state: isLast ? ended : 'begun',
    finishedAt: isLast ? now : null,
    changeId,
  };
}

interface Recording extends Moment {
  readonly question: RecordQuestion;
  readonly actor: Asker;
  readonly id: string;
  readonly today: Day;
  readonly corrects: string | null;
}

/** Who, what and when must be there; the evidence may be a reference to where it lies. */
export function record({
  question: given,
  actor,
  id,
  today,
  corrects,
  now,
  changeId,
}: Recording): Outcome<TrainingRecord> {
  if (!mayManage(actor)) return refuse('notAllowed');
  const line = (text: string) => shortened(text, LONGEST_WORDS);
  const personName = line(given.personName);
  const course = line(given.course);
  if (personName === '' || course === '') return refuse('recordIncomplete');
  if (given.on > today) return refuse('recordInFuture');
  const unlikely = unlikelyDay(given.on, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  return {
    id,
    personName,
    position: line(given.position),
    board: line(given.board),
    course,
    provider: line(given.provider),
    on: given.on,
    evidence: shortened(given.evidence, LONGEST_PAGE),
    recordedBy: actor.person.name,
    recordedAt: now,
    corrects,
    changeId,
  };
}
