// What those who handle a case do with it.
import { committing } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { type Cases, unknownCase } from './case-file-actions.ts';
import { bothCards, lineOf } from './draft-actions.ts';
import type { CaseFile, EventKind, Incident } from './model.ts';
import {
  assess,
  close,
  eventOf,
  type IncidentRefusal,
  type Moment,
  mayHandle,
  mayRead,
  noteOf,
  raceLost,
  reopen,
  take,
  tellReporter,
} from './rules.ts';

type Handling = Pick<
  Actions,
  | 'incident.read'
  | 'incident.take'
  | 'incident.assess'
  | 'incident.close'
  | 'incident.reopen'
  | 'incident.tellReporter'
  | 'incident.note'
>;

/** Decide → commit → tell, for every change of a case: the timeline line and both cards follow the write. */
export type ChangeCase = (
  id: string,
  asker: Asker,
  kind: EventKind,
  decide: (incident: Incident, moment: Moment) => Incident | Refusal<IncidentRefusal>,
  how?: { readonly text?: string | (() => string); readonly key?: string },
) => Promise<CaseFile | Refusal>;

export function changingCases(ports: Ports, { file, moment }: Cases): ChangeCase {
  const { incidents, timeline } = ports.lists;
  const commit = committing(ports, { list: 'incidents', conflict: raceLost });
  return async (id, asker, kind, decide, { text = '', key = ports.newId() } = {}) => {
    const incident = incidents.get(id);
    if (!incident || !mayRead(incident, asker)) return unknownCase();
    if (incident.changeId === key || timeline.get(key)?.incident === id) return file(incident, asker);
    const now = moment(key);
    const next = decide(incident, now);
    if (isRefusal(next)) return next;
    const words = typeof text === 'string' ? text : text();
    const event = eventOf({ incident: next, actor: asker, kind, text: words, ...now });
    const tell: Job[] =
      kind === 'toldReporter' ? [{ kind: 'tellReporter', incident: id, event: event.id, text: words }] : [];
    const stored = await commit(incident, next, {
      // The line stands last: what comes after a nested write waits for it, and cards do not.
      follow: [...tell, ...bothCards(id), lineOf(event)],
      // Both cards may have shown what was on its way and now never comes.
      ifLost: [{ kind: 'tellLost', incident: id, person: asker.person.id }, ...bothCards(id)],
    });
    return isRefusal(stored) ? stored : file(stored, asker);
  };
}

export function handlingActions(ports: Ports, { file, addEvent }: Cases, change: ChangeCase): Handling {
  const { incidents } = ports.lists;
  return {
    async 'incident.read'({ id }, asker) {
      const incident = incidents.get(id);
      return incident && mayRead(incident, asker) ? file(incident, asker) : unknownCase();
    },

    'incident.take': ({ id, revision }, actor) =>
      change(id, actor, 'taken', (incident, now) => take({ incident, actor, revision, ...now })),

    'incident.assess': ({ id, revision, category, severity }, actor) =>
      change(id, actor, 'assessed', (incident, now) =>
        assess({ incident, actor, revision, ...now }, category, severity),
      ),

    'incident.close': ({ id, revision, outcome, reason }, actor) =>
      change(id, actor, 'closed', (incident, now) => close({ incident, actor, revision, ...now }, outcome, reason), {
        text: reason,
      }),

    'incident.reopen': ({ id, revision }, actor) =>
      change(id, actor, 'reopened', (incident, now) => reopen({ incident, actor, revision, ...now })),

    'incident.tellReporter': ({ id, text, key }, actor) =>
      change(id, actor, 'toldReporter', (incident, now) => tellReporter({ incident, actor, ...now }, text), {
        text,
        key,
      }),

    async 'incident.note'({ id, text, key }, asker) {
      const incident = incidents.get(id);
      if (!incident || !mayRead(incident, asker)) return unknownCase();
      if (!mayHandle(incident, asker)) return refuse('notAllowed');
      const words = noteOf(text);
      if (isRefusal(words)) return words;
      await addEvent(incident, asker, 'noted', { text: words, key });
      return file(incident, asker);
    },
  };
}
