import { kronor } from '../../blocks/kronor.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { shortened } from '../../blocks/text.ts';
import { type ChangeMoment, stamp } from '../../blocks/versioned.ts';
import type { Place } from '../organisation/model.ts';
import { placeOf } from '../organisation/place-rules.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { RiskMethod, Score } from '../risk-method/model.ts';
import { fits } from '../risk-method/rules.ts';
import type { Asker } from '../roles/model.ts';
import { LONGEST, type Risk, type RiskPoint, type RiskScore } from './model.ts';
import type { RiskQuestion } from './question-model.ts';
import { may } from './rights.ts';

export type RiskRefusal =
  | 'riskNotYours'
  | 'riskUnknown'
  | 'riskChanged'
  | 'riskWaits'
  | 'riskClosed'
  | 'riskTitleMissing'
  | 'objectMissing'
  | 'scenarioMissing'
  | 'harmMissing'
  | 'ruleMissing'
  | 'textTooLong'
  | 'tooManyMeasures'
  | 'costUnclear'
  | 'scoreMissing'
  | 'outsideScale'
  | 'riskOwnerUnknown'
  | 'sessionUnknown'
  | 'sessionShown'
  | 'participantsMissing';
export type RiskOutcome<Value> = Value | Refusal<RiskRefusal>;

/** Of risks and exceptions in one series: `R2026-0011` and `A2026-0012`. */
export const riskNumber = (kind: Risk['kind'], number: string): string => `${kind === 'risk' ? 'R' : 'A'}${number}`;

type Placed = Pick<Risk, 'administration' | 'unit' | 'object'>;
/** Of a risk, or of what was proposed about it. */
export const placeOfRisk = ({ administration, unit, object }: Placed): Place =>
  placeOf({ administration, unit, system: object.kind === 'system' ? object.name : '' });

/** The owner, and whoever may change all risks. */
export const mayChange = (risk: Risk, { person, roles }: Asker): boolean =>
  risk.owner === person.id || may('risk.manage', person, roles, placeOfRisk(risk));

export function mayRead(risk: Risk, asker: Asker): boolean {
  const { person, roles } = asker;
  if (person.account !== 'active') return false;
  return (
    mayChange(risk, asker) ||
    may('risk.readAll', person, roles, placeOfRisk(risk)) ||
    (risk.session?.participants.some((one) => one.person === person.id) ?? false)
  );
}

interface Saving extends ChangeMoment {
  readonly question: Omit<RiskQuestion, 'id' | 'revision'>;
  readonly asker: Asker;
  readonly old: Risk | undefined;
  readonly owner: Person | undefined;
  readonly method: RiskMethod;
  readonly id: string;
  readonly number: string;
  /** A proposal waits, so the risk must not change. */
  readonly waits: boolean;
}

export const tooLong = (field: string, text: string, limit: number): Refusal<RiskRefusal> | undefined =>
  text.length > limit ? refuse('textTooLong', { field, length: String(text.length), limit: String(limit) }) : undefined;

/** The typed text, or the first fault in it. */
function wording(question: Saving['question']) {
  const { title, scenario, harm } = question;
  const { name } = question.object;
  const departsFrom = question.kind === 'exception' ? question.departsFrom : '';
  const measures = question.measures.filter((measure) => measure !== '');
  if (title === '') return refuse<RiskRefusal>('riskTitleMissing');
  if (name === '') return refuse<RiskRefusal>('objectMissing');
  if (question.kind === 'exception' && departsFrom === '') return refuse<RiskRefusal>('ruleMissing');
  if (scenario === '') return refuse<RiskRefusal>('scenarioMissing');
  if (harm === '') return refuse<RiskRefusal>('harmMissing');
  if (measures.length > LONGEST.measures)
    return refuse<RiskRefusal>('tooManyMeasures', { limit: String(LONGEST.measures) });
  const long =
    tooLong('title', title, LONGEST.title) ??
    tooLong('object', name, LONGEST.title) ??
    tooLong('departsFrom', departsFrom, LONGEST.line) ??
    tooLong('scenario', scenario, LONGEST.words) ??
    tooLong('harm', harm, LONGEST.words) ??
    measures.map((measure) => tooLong('measures', measure, LONGEST.line)).find((one) => one !== undefined);
  return long ?? { title, object: { kind: question.object.kind, name }, scenario, harm, departsFrom, measures };
}

export function saveRisk(saving: Saving): RiskOutcome<Risk> {
  const { question, asker, old, owner, method, now, changeId } = saving;
  if (asker.person.account !== 'active' || (old && !mayChange(old, asker))) return refuse('riskNotYours');
  if (old?.state === 'closed') return refuse('riskClosed');
  if (saving.waits) return refuse('riskWaits');
  const words = wording(question);
  if (isRefusal(words)) return words;
  const cost = kronor(question.cost);
  if (cost === undefined) return refuse('costUnclear', { cost: shortened(question.cost, 40) });
  if (owner?.account !== 'active') return refuse('riskOwnerUnknown');
  // The text may be changed without scoring the risk again on today's scales.
  const isKept = old !== undefined && question.scored === false;
  const scored = isKept ? old : { ...question, method: method.version };
  const { inherent, current, residual } = scored;
  const isWithin = [inherent, current, ...(residual ? [residual] : [])].every((score) => fits(score, method));
  if (!isKept && !isWithin) return refuse('outsideScale');
  return {
    ...words,
    id: saving.id,
    number: saving.number,
    kind: old?.kind ?? question.kind,
    source: old?.source ?? question.source,
    class: question.class,
    law: question.law,
    owner: owner.id,
    ownerName: owner.name,
    unit: owner.unit,
    administration: owner.administration,
    inherent,
    current,
    residual,
    method: scored.method,
    cost,
    session: old?.session ?? null,
    state: 'open',
    ...stamp(old, asker, { now, changeId }),
  };
}

/** Somebody was first. */
export const riskChanged = ({ changedBy }: Pick<Risk, 'changedBy'>): Refusal<RiskRefusal> =>
  refuse('riskChanged', { name: changedBy });

export const sameScore = (a: Score | null, b: Score | null) =>
  a?.likelihood === b?.likelihood && a?.consequence === b?.consequence;

/** A point in the history, when a score changed or was given on other scales. */
export function pointOf(risk: Risk, old: Risk | undefined): RiskPoint | undefined {
  const { inherent, current, residual } = risk;
  const isSame =
    old &&
    old.method === risk.method &&
    sameScore(old.inherent, inherent) &&
    sameScore(old.current, current) &&
    sameScore(old.residual, residual);
  if (isSame) return undefined;
  const { id, changedAt: at, changedBy: by, changeId } = risk;
  return { id: `${id}/${risk.revision}`, risk: id, at, actorName: by, inherent, current, residual, changeId };
}

export function scoreOf(
  risk: Risk,
  session: string,
  score: Score & { readonly why: string },
  { person, method, now, changeId }: ChangeMoment & { readonly person: Person; readonly method: RiskMethod },
): RiskOutcome<RiskScore> {
  if (risk.session?.id !== session || !risk.session.participants.some((one) => one.person === person.id))
    return refuse('sessionUnknown');
  if (risk.session.state === 'shown') return refuse('sessionShown');
  for (const field of ['likelihood', 'consequence'] as const)
    if (score[field] === 0) return refuse('scoreMissing', { field });
  if (!fits(score, method)) return refuse('outsideScale');
  const { likelihood, consequence, why } = score;
  const long = tooLong('why', why, LONGEST.words);
  if (long) return long;
  const id = `${session}/${person.id}`;
  const personName = person.name;
  return { id, session, person: person.id, personName, likelihood, consequence, why, at: now, changeId };
}

/** Only one's own until the session shows them, so that nobody is led by another's score. */
export function shownScores(risk: Risk, scores: readonly RiskScore[], person: PersonId): readonly RiskScore[] {
  return risk.session?.state === 'shown' ? scores : scores.filter((one) => one.person === person);
}
