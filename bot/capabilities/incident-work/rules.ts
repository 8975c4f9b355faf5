// What may happen in the work with a case.
import type { Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Category, Incident } from '../incident/model.ts';
import { type Actor, mayHandle, mayRead } from '../incident/rules.ts';
import type { Person } from '../people/model.ts';
import { EVERY_MINUTES, isSerious, minutesAfter } from './cadence-rules.ts';
import { LIST_OF } from './checklist-model.ts';
import { CHECKLISTS } from './checklists.ts';
import {
  type Cadence,
  type Checklist,
  INCIDENT_ROLES,
  type IncidentRole,
  type IncidentWork,
  type IncidentWorkEvent,
  LONGEST_SITUATION,
  type Nag,
  type StepState,
  type StepWords,
  stepWordsSchema,
  type Update,
  type WorkEventKind,
} from './model.ts';

export type IncidentWorkRefusal =
  | 'roleHeld'
  | 'roleNotYours'
  | 'roleReceiverGone'
  | 'notNamedInCase'
  | 'stepUnknown'
  | 'situationMissing'
  | 'situationTooLong'
  | 'updatedMeanwhile'
  | 'workChanged';

const NEVER: Nag = { count: 0, at: null };
/** Asked for a whole interval from now. */
const fromNow = (at: Instant): Nag => ({ count: 0, at });

/** A change, and the line of the log that tells of it. */
export interface WorkStep {
  readonly change: Partial<Content<IncidentWork>>;
  readonly line: Pick<IncidentWorkEvent, 'kind' | 'about' | 'note'>;
}
type Made = WorkStep | Refusal<IncidentWorkRefusal | 'alreadyClosed'>;

const line = (kind: WorkEventKind, about: string, note = ''): WorkStep['line'] => ({ kind, about, note });

/** The list that a case of the category gets today. */
export function listFor(category: Category): Checklist {
  const { version, source, checkedOn, steps } = CHECKLISTS[LIST_OF[category]];
  return {
    category,
    version,
    source,
    checkedOn,
    steps: Object.entries(steps).map(([id, words]) => ({ id, words, state: 'open', by: null, at: null })),
  };
}

/** As it begins, before anybody has done anything. */
export const untouched = (incident: Incident): IncidentWork => ({
  id: incident.id,
  number: incident.number,
  severity: null,
  seriousSince: null,
  holders: {},
  checklist: listFor(incident.category),
  everyMinutes: null,
  isChosen: false,
  nextUpdateAt: null,
  update: null,
  nags: { roles: NEVER, update: NEVER },
  endedAt: null,
  revision: 0,
  changedBy: '',
  changedAt: incident.reportedAt,
  changeId: '',
});

/** It has ended, or goes on again. */
function endedOrNot(work: IncidentWork, isEnded: boolean, now: Instant): IncidentWork {
  if (isEnded) return { ...work, endedAt: now };
  const { everyMinutes } = work;
  return {
    ...work,
    endedAt: null,
    nextUpdateAt: everyMinutes === null ? null : minutesAfter(now, everyMinutes),
    nags: { roles: fromNow(now), update: NEVER },
  };
}

/** What the case itself says of the work: how severe it is, and whether it has ended. Undefined where nothing is new. */
export function followed(work: IncidentWork, incident: Incident, now: Instant): IncidentWork | undefined {
  const { severity, status } = incident;
  const isEnded = status === 'closed';
  if (isEnded !== (work.endedAt !== null)) return endedOrNot(work, isEnded, now);
  if (isEnded || severity === work.severity || severity === null) return undefined;
  const serious = isSerious(severity);
  const roles = {
    severity,
    seriousSince: serious ? (work.seriousSince ?? now) : null,
    nags: serious ? work.nags : { ...work.nags, roles: NEVER },
  };
  const everyMinutes = work.isChosen ? work.everyMinutes : EVERY_MINUTES[severity];
  if (everyMinutes === work.everyMinutes) return { ...work, ...roles };
  return {
    ...work,
    ...roles,
    everyMinutes,
    nextUpdateAt: everyMinutes === null ? null : minutesAfter(now, everyMinutes),
    nags: { ...roles.nags, update: NEVER },
  };
}

export const holdsRole = ({ holders }: Pick<IncidentWork, 'holders'>, person: string): boolean =>
  INCIDENT_ROLES.some((role) => holders[role]?.person === person);

/** A role gives no insight in a case that is for named people only. */
const worksIn = (work: IncidentWork, incident: Incident, person: string): boolean =>
  isOpenTo(incident, person) && holdsRole(work, person);

/** Whoever may read the case, and those who have a role in it. */
export const mayFollow = (work: IncidentWork, incident: Incident, actor: Actor): boolean =>
  mayRead(incident, actor) || worksIn(work, incident, actor.person.id);

export const mayWork = (work: IncidentWork, incident: Incident, actor: Actor): boolean =>
  mayHandle(incident, actor) || worksIn(work, incident, actor.person.id);

/** A closed case is not worked with; after the stop for protective security nothing more is written. */
export function workRefused(
  { status, number, changedBy: name }: Incident,
  stop: { readonly phone: string } | null,
): Refusal<'alreadyClosed' | 'protectiveStop'> | null {
  if (status === 'closed') return refuse('alreadyClosed', { number, name });
  return stop && refuse('protectiveStop', { phone: stop.phone });
}

/** @param giver who gives it, where that is somebody else */
export function takeRole(
  work: IncidentWork,
  role: IncidentRole,
  person: Pick<Person, 'id' | 'name'>,
  now: Instant,
  giver?: Pick<Person, 'id'>,
): Made {
  const holder = work.holders[role];
  if (holder) return refuse('roleHeld', { name: holder.name });
  const holders = { ...work.holders, [role]: { person: person.id, name: person.name, at: now } };
  const isOwn = giver === undefined || giver.id === person.id;
  return { change: { holders }, line: isOwn ? line('roleTaken', role) : line('roleGiven', role, person.name) };
}

/** @param isLeading may take it from somebody else */
export function giveBackRole(
  work: IncidentWork,
  role: IncidentRole,
  person: string,
  { isLeading, now }: { readonly isLeading: boolean; readonly now: Instant },
): Made {
  const holder = work.holders[role];
  if (!holder || (holder.person !== person && !isLeading)) return refuse('roleNotYours', { name: holder?.name ?? '' });
  const { [role]: _gone, ...holders } = work.holders;
  return {
    change: { holders, nags: { ...work.nags, roles: fromNow(now) } },
    line: line('roleGivenBack', role, holder.person === person ? '' : holder.name),
  };
}

const STEP_LINES: Readonly<Record<StepState, WorkEventKind>> = {
  open: 'stepOpened',
  done: 'stepDone',
  notNeeded: 'stepNotNeeded',
};

/** Of a line of the log: the words of the step as it was. */
export function stepWordsOf(about: string): StepWords {
  try {
    return stepWordsSchema.parse(JSON.parse(about));
  } catch {
    // Written by hand in the list: shown as it stands.
    return { sv: about, en: about };
  }
}

export const stepOf = ({ checklist }: IncidentWork, id: string) => checklist.steps.find((step) => step.id === id);

export function setStep(work: IncidentWork, id: string, state: StepState, name: string, now: Instant): Made {
  const step = stepOf(work, id);
  if (!step) return refuse('stepUnknown');
  const steps = work.checklist.steps.map((one) => (one.id === id ? { ...one, state, by: name, at: now } : one));
  return {
    change: { checklist: { ...work.checklist, steps } },
    line: line(STEP_LINES[state], JSON.stringify(step.words)),
  };
}

/** Another kind of case has another list. What was ticked stands in the log, and stays ticked where the new list has it too. */
export function changeList(work: IncidentWork, category: Category): Made {
  const next = listFor(category);
  const steps = next.steps.map((step) => {
    const before = stepOf(work, step.id);
    return before ? { ...step, state: before.state, by: before.by, at: before.at } : step;
  });
  return { change: { checklist: { ...next, steps } }, line: line('listChanged', category, work.checklist.category) };
}

export function setCadence(work: IncidentWork, minutes: Cadence, now: Instant): Made {
  const everyMinutes = minutes === 0 ? null : minutes;
  return {
    change: {
      everyMinutes,
      isChosen: true,
      nextUpdateAt: everyMinutes === null ? null : minutesAfter(now, everyMinutes),
      nags: { ...work.nags, update: NEVER },
    },
    line: line('cadenceChanged', String(minutes), String(work.everyMinutes ?? 0)),
  };
}

export type Told = Pick<Update, 'situation' | 'actions' | 'needs'>;

export const isTold = (update: Update | null, { situation, actions, needs }: Told): boolean =>
  update?.situation === situation && update.actions === actions && update.needs === needs;

/** @param after the number of the update that its writer saw; 0 = none */
export function writeUpdate(work: IncidentWork, told: Told, after: number, actor: Actor, now: Instant): Made {
  const last = work.update;
  if (last !== null && last.number !== after) return refuse('updatedMeanwhile', { name: last.actorName, at: last.at });
  if (told.situation === '') return refuse('situationMissing');
  const longest = Math.max(told.situation.length, told.actions.length, told.needs.length);
  if (longest > LONGEST_SITUATION)
    return refuse('situationTooLong', { limit: String(LONGEST_SITUATION), length: String(longest) });
  const { id: actorId, name: actorName } = actor.person;
  const update: Update = { ...told, number: after + 1, at: now, actorId, actorName };
  return {
    change: {
      update,
      nextUpdateAt: work.everyMinutes === null ? null : minutesAfter(now, work.everyMinutes),
      nags: { ...work.nags, update: NEVER },
    },
    line: line('updated', String(update.number)),
  };
}

export const workChanged = ({ changedBy }: Pick<IncidentWork, 'changedBy'>): Refusal<IncidentWorkRefusal> =>
  refuse('workChanged', { name: changedBy });
