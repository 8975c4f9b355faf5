// What people do in the work with a case. Each press is of one thing, so that two who work at once disturb nobody.
import { changing, decided } from '../../blocks/commit.ts';
import type { Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Job, JobHandlers } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import { mayHandle } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { askingForWork } from './asking-actions.ts';
import type { IncidentWorkJobs } from './jobs.ts';
import type { IncidentWork, IncidentWorkServices } from './model.ts';
import { noteActions } from './note-actions.ts';
import { noticing } from './notice-actions.ts';
import { type WorkPages, workPages } from './page-actions.ts';
import type { WorkShown } from './question-model.ts';
import {
  changeList,
  giveBackRole,
  isTold,
  setCadence,
  setStep,
  stepOf,
  takeRole,
  untouched,
  type WorkStep,
  workChanged,
  writeUpdate,
} from './rules.ts';
import { toldOf } from './telling.ts';
import { workTimers } from './timer-actions.ts';

type WorkActions = Pick<Actions, Extract<keyof Actions, `incidentWork.${string}`>>;

export interface WorkDependencies {
  /** What shows the case to those who follow it from outside. */
  shownTo(incident: string): readonly Job[];
}

interface IncidentWorking {
  readonly actions: WorkActions;
  readonly services: IncidentWorkServices;
  readonly jobs: Pick<JobHandlers, Extract<keyof IncidentWorkJobs, 'lookAtWork' | 'followCase'>>;
  readonly schedules: readonly Schedule[];
}

interface Doing {
  /** Only those who handle the case. */
  readonly isLed?: true;
  /** Already so: nothing is written. */
  isDone(work: IncidentWork): boolean;
  decide(work: IncidentWork, incident: Incident, now: Instant): WorkStep | Refusal;
}
type Do = (id: string, actor: Asker, doing: Doing) => Promise<WorkShown | Refusal>;

const contentOf = ({ id: _, revision: _r, changedBy: _b, changedAt: _a, changeId: _c, ...content }: IncidentWork) =>
  content satisfies Content<IncidentWork>;

/** The way of every step. The first one makes the record, under the case's own id. */
function doingOf(ports: Ports, pages: WorkPages, { shownTo }: WorkDependencies): Do {
  const { incidents, incidentWorks } = ports.lists;
  const timers = workTimers(ports);
  const found = (id: string, _asker: Asker) => {
    const incident = incidents.get(id);
    return incident ? (incidentWorks.get(id) ?? untouched(incident)) : refuse('caseUnknown', { number: '' });
  };
  const page = (row: IncidentWork) => row;
  const common = { list: 'incidentWorks', found, page, conflict: workChanged } as const;
  const { change } = changing(ports, common);
  // Two may begin at once: what the second does is done to what the first began.
  const { save } = changing(ports, { ...common, firstWins: true });

  const once = (incident: Incident, actor: Asker, { isDone, decide }: Doing) => {
    const make = (now: Instant) => {
      const step = decide(pages.workOf(incident), incident, now);
      if (isRefusal(step)) return step;
      const whole = { ...contentOf(pages.workOf(incident)), ...step.change };
      // The write waited for SharePoint, and somebody else was first: whoever pressed is told.
      const ifLost: readonly Job[] = [{ kind: 'tellLost', incident: incident.id, person: actor.person.id }];
      return decided(whole, (next: IncidentWork) => ({ follow: toldOf(next, incident, step, actor, shownTo), ifLost }));
    };
    const { id } = incident;
    if (isDone(pages.workOf(incident))) return incidentWorks.get(id) ?? untouched(incident);
    if (incidentWorks.get(id)) return change({ id, revision: null }, actor, { decide: (_, { now }) => make(now) });
    return save({ id: null, key: id, revision: 0 }, actor, { decide: (_, { now }) => make(now) });
  };

  return async (id, actor, doing) => {
    const incident = pages.workable(id, actor, doing.isLed === true);
    if (isRefusal(incident)) return incident;
    const first = await once(incident, actor, doing);
    // Somebody else did another thing at the same moment: this one is done to what is there now.
    const made = isRefusal(first) && first.refused === 'workChanged' ? await once(incident, actor, doing) : first;
    if (isRefusal(made)) return made;
    timers.arm(made);
    return pages.page(incident, actor);
  };
}

function roleActions(
  ports: Ports,
  doing: Do,
): Pick<WorkActions, 'incidentWork.takeRole' | 'incidentWork.giveRole' | 'incidentWork.giveBackRole'> {
  return {
    'incidentWork.takeRole': ({ id, role }, actor) =>
      doing(id, actor, {
        isDone: ({ holders }) => holders[role]?.person === actor.person.id,
        decide: (work, _, now) => takeRole(work, role, actor.person, now),
      }),
    async 'incidentWork.giveRole'({ id, role, person: to }, actor) {
      const person = ports.people.get(to);
      return doing(id, actor, {
        isLed: true,
        isDone: ({ holders }) => holders[role]?.person === to,
        decide(work, incident, now) {
          if (person?.account !== 'active') return refuse('roleReceiverGone');
          if (!isOpenTo(incident, to)) return refuse('notNamedInCase', { name: person.name });
          return takeRole(work, role, person, now, actor.person);
        },
      });
    },
    'incidentWork.giveBackRole': ({ id, role }, actor) =>
      doing(id, actor, {
        isDone: ({ holders }) => holders[role] === undefined,
        decide: (work, incident, now) =>
          giveBackRole(work, role, actor.person.id, { isLeading: mayHandle(incident, actor), now }),
      }),
  };
}

export function incidentWorkActions(ports: Ports, dependencies: WorkDependencies): IncidentWorking {
  const pages = workPages(ports);
  const doing = doingOf(ports, pages, dependencies);
  const asking = askingForWork(ports, pages, dependencies);
  return {
    actions: {
      async 'incidentWork.read'({ id, show }, asker) {
        const incident = pages.readable(id, asker);
        return isRefusal(incident) ? incident : pages.page(incident, asker, show);
      },
      ...roleActions(ports, doing),
      'incidentWork.setStep': ({ id, step, state }, actor) =>
        doing(id, actor, {
          isDone: (work) => stepOf(work, step)?.state === state,
          decide: (work, _, now) => setStep(work, step, state, actor.person.name, now),
        }),
      'incidentWork.changeList': ({ id, category }, actor) =>
        doing(id, actor, {
          isLed: true,
          isDone: ({ checklist }) => checklist.category === category,
          decide: (work) => changeList(work, category),
        }),
      'incidentWork.setCadence': ({ id, minutes }, actor) =>
        doing(id, actor, {
          isDone: ({ isChosen, everyMinutes }) => isChosen && (everyMinutes ?? 0) === minutes,
          decide: (work, _, now) => setCadence(work, minutes, now),
        }),
      'incidentWork.writeUpdate': ({ id, after, ...told }, actor) =>
        doing(id, actor, {
          isDone: ({ update }) =>
            update?.number === after + 1 && update.actorId === actor.person.id && isTold(update, told),
          decide: (work, _, now) => writeUpdate(work, told, after, actor, now),
        }),
      ...noteActions(ports, pages),
    },
    services: noticing(ports),
    jobs: { lookAtWork: asking.look, followCase: asking.follow },
    schedules: [{ name: 'reminders/incident-work', everyMs: MINUTE_MS, run: asking.sweep }],
  };
}
