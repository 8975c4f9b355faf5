import { type Instant, instantAt } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Question } from '../../contract.ts';
import { LAW_RULES } from '../legal-clock/law-rules.ts';
import type { ClockStep, WarningStep } from '../legal-clock/model.ts';
import type { Person } from '../people/model.ts';
import {
  type Done,
  DRAFT_FIELDS,
  type Exercise,
  type ExerciseClock,
  LONGEST_FIELD,
  LONGEST_FINDING,
  type Measured,
  MOST_FINDINGS,
  MOST_PARTICIPANTS,
  type Participant,
  SPEEDS,
} from './model.ts';
import { SCRIPT_FACTS } from './script-rules.ts';

export type ExerciseRefusal =
  | 'notAllowed'
  | 'exerciseUnknown'
  | 'exerciseChanged'
  | 'exerciseEnded'
  | 'exerciseParticipantsMissing'
  | 'exerciseParticipantsTooMany'
  | 'exercisePersonUnknown'
  | 'exerciseSpeedWrong'
  | 'exerciseAnswerMissing'
  | 'exerciseDraftEmpty'
  | 'exerciseTooLong'
  | 'exerciseFindingMissing'
  | 'exerciseFindingUnknown'
  | 'exerciseFindingsFull';

type Checked<Value> = Value | Refusal<ExerciseRefusal>;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** What stands before the year of the number. */
const STAMP = 'ÖVNING ';

export const exerciseNumber = (number: string): string => `${STAMP}${number}`;

export const exerciseChanged = ({ changedBy, changedAt }: Exercise): Refusal<ExerciseRefusal> =>
  refuse('exerciseChanged', { name: changedBy, at: changedAt });

export const takesPart = ({ leader, participants }: Exercise, person: string): boolean =>
  leader === person || participants.some(({ id }) => id === person);

interface Starting {
  readonly number: string;
  readonly leader: Pick<Person, 'id' | 'name'>;
  readonly people: readonly (Person | undefined)[];
  readonly now: Instant;
}

export function begun(
  { script, speed }: Pick<Question<'exercise.start'>, 'script' | 'speed'>,
  { leader, people, now }: Omit<Starting, 'number'>,
): Checked<Omit<Content<Exercise>, 'number'>> {
  if (!SPEEDS.some((one) => one === speed)) return refuse('exerciseSpeedWrong');
  if (people.length === 0) return refuse('exerciseParticipantsMissing');
  if (people.length > MOST_PARTICIPANTS)
    return refuse('exerciseParticipantsTooMany', { limit: String(MOST_PARTICIPANTS) });
  const known = people.flatMap((one): Participant[] =>
    one?.account === 'active' ? [{ id: one.id, name: one.name }] : [],
  );
  if (known.length < people.length) return refuse('exercisePersonUnknown');
  return {
    script,
    speed,
    state: 'running',
    startedAt: now,
    leader: leader.id,
    leaderName: leader.name,
    participants: known,
    assessed: null,
    draft: null,
    endedAt: null,
    findings: [],
  };
}

type Said<Name extends 'exercise.assess' | 'exercise.write'> = Omit<Question<Name>, 'id' | 'revision'>;

/** The first assessment is what is measured; a later one corrects it and keeps the time. */
export function assessedAs(
  { assessed }: Exercise,
  { category, severity, personalData, significant }: Said<'exercise.assess'>,
  by: Done,
): Checked<Pick<Exercise, 'assessed'>> {
  if (category === '' || severity === '' || personalData === '' || significant === '')
    return refuse('exerciseAnswerMissing');
  return { assessed: { first: assessed?.first ?? by, category, severity, personalData, significant } };
}

export function isAssessedAs({ assessed }: Exercise, said: Said<'exercise.assess'>): boolean {
  return (
    assessed?.category === said.category &&
    assessed.severity === said.severity &&
    assessed.personalData === said.personalData &&
    assessed.significant === said.significant
  );
}

export function writtenAs(
  { draft }: Exercise,
  { isReady, ...fields }: Said<'exercise.write'>,
  by: Done,
): Checked<Pick<Exercise, 'draft'>> {
  const long = DRAFT_FIELDS.find((field) => fields[field].length > LONGEST_FIELD);
  if (long) return refuse('exerciseTooLong', { field: long, limit: String(LONGEST_FIELD) });
  const empty = DRAFT_FIELDS.filter((field) => fields[field] === '');
  if (empty.length === DRAFT_FIELDS.length) return refuse('exerciseDraftEmpty', { field: 'what' });
  if (isReady && empty[0]) return refuse('exerciseDraftEmpty', { field: empty[0] });
  return { draft: { first: draft?.first ?? by, fields, ready: draft?.ready ?? (isReady ? by : null) } };
}

export function foundIn(
  { findings }: Exercise,
  { id, text, by }: { readonly id: string; readonly text: string; readonly by: Done },
): Checked<Pick<Exercise, 'findings'>> {
  if (text === '') return refuse('exerciseFindingMissing');
  if (text.length > LONGEST_FINDING)
    return refuse('exerciseTooLong', { field: 'text', limit: String(LONGEST_FINDING) });
  if (findings.length >= MOST_FINDINGS) return refuse('exerciseFindingsFull', { limit: String(MOST_FINDINGS) });
  return { findings: [...findings, { id, text, ...by }] };
}

const msBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
const at = ({ startedAt, speed }: Exercise, hours: number): Instant =>
  instantAt(Date.parse(startedAt) + (hours * HOUR_MS) / speed);

/** Of the exercise's own time; it stands still once the exercise has ended. */
export const elapsedMs = (exercise: Exercise, now: Instant): number =>
  Math.max(0, msBetween(exercise.startedAt, exercise.endedAt ?? now)) * exercise.speed;

export const eventsCome = (exercise: Exercise, now: Instant): number =>
  SCRIPT_FACTS[exercise.script].hours.filter((hours) => hours * HOUR_MS <= elapsedMs(exercise, now)).length;

const minutes = ({ startedAt }: Exercise, done: Done | undefined): number | null =>
  done ? Math.max(0, Math.round(msBetween(startedAt, done.at) / MINUTE_MS)) : null;

export const measured = (exercise: Exercise): Measured => ({
  toAssess: minutes(exercise, exercise.assessed?.first),
  toDraft: minutes(exercise, exercise.draft?.first),
});

const PARTS: readonly (readonly [WarningStep, number])[] = [
  ['half', 0.5],
  ['threeQuarters', 0.75],
  ['ninety', 0.9],
  ['due', 1],
];

/** What would stop each, and whether it runs at all by what has been answered so far. */
function runs({ assessed, draft }: Exercise): readonly (readonly [ClockStep, Instant | null])[] {
  const answered = assessed && assessed.significant !== 'unknown' ? assessed.first.at : null;
  const ready = draft?.ready?.at ?? null;
  return [
    ['significance', answered],
    ...(assessed?.significant === 'yes'
      ? ([
          ['earlyWarning', ready],
          ['notification', null],
        ] as const)
      : []),
    ...(assessed?.personalData === 'yes' ? ([['personalDataNotification', null]] as const) : []),
  ];
}

/** The clocks that the law would have started, by the rules that Värna brings, at the speed of the exercise. */
export function clocksOf(exercise: Exercise, now: Instant): readonly ExerciseClock[] {
  return runs(exercise).flatMap(([step, stopped]): ExerciseClock[] => {
    const rule = LAW_RULES.find((one) => one.step === step);
    if (rule?.counts !== 'elapsedHours') return [];
    const { amount: hours, source, mark } = rule;
    const due = at(exercise, hours);
    const until = stopped ?? exercise.endedAt ?? now;
    const leftMs = msBetween(until, due) * exercise.speed;
    const isLate = leftMs < 0;
    const warned = PARTS.flatMap(([warning, part]) => (at(exercise, hours * part) <= until ? [warning] : []));
    const state = stopped === null ? (isLate ? 'late' : 'running') : isLate ? 'stoppedLate' : 'inTime';
    return [{ step, source, mark, hours, due, state, leftMs, warned }];
  });
}
