import { committing } from '../../blocks/commit.ts';
import { type Instant, yearOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { isUnattended } from './arrival-actions.ts';
import { bothCards, draftActions, lineOf } from './draft-actions.ts';
import { type Drafting, missingOf } from './draft-model.ts';
import { tooLongToKeep } from './draft-rules.ts';
import { caseListActions } from './list-actions.ts';
import type { CaseFile, EventKind, Incident, OwnCase } from './model.ts';
import { removalActions } from './removal-actions.ts';
import { may } from './rights.ts';
import {
  assess,
  close,
  eventOf,
  type IncidentRefusal,
  isReporter,
  type Moment,
  mayHandle,
  mayRead,
  noteOf,
  open,
  raceLost,
  reopen,
  take,
  tellReporter,
  wordsOf,
} from './rules.ts';
import { ownCase } from './views.ts';

type IncidentActions = Pick<Actions, Extract<keyof Actions, `incident.${string}`>>;
type Outcome<Value> = Value | Refusal<IncidentRefusal>;

/** A line that somebody writes. Its key is the line's id: sent twice it is one line. */
interface Writing {
  readonly text: string;
  readonly key: string;
}

export function incidentActions(ports: Ports): IncidentActions & { readonly drafting: Drafting } {
  const { incidents, timeline } = ports.lists;
  const moment = (changeId = ports.newId()): Moment => ({ now: ports.now(), changeId });
  const unknown = (number = '') => refuse('caseUnknown', { number });

  const file = (incident: Incident, asker: Asker): CaseFile => ({
    incident,
    timeline: timeline.by('incident', incident.id).toSorted((a, b) => a.at.localeCompare(b.at)),
    waiting: incidents.waiting(incident.id),
    mayHandle: mayHandle(incident, asker),
  });
  const own = (incident: Incident): OwnCase =>
    ownCase(incident, incidents.waiting(incident.id), isUnattended(ports, incident));
  const ownById = (id: string, asker: Asker): Outcome<Incident> => {
    const incident = incidents.get(id);
    return incident && isReporter(incident, asker) ? incident : unknown();
  };
  const mine = (asker: Asker) =>
    incidents.by('reporter', asker.person.id).toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt));

  const commit = committing(ports, { list: 'incidents', conflict: raceLost });
  /** Decide → commit → tell, for every change of a case: the timeline line and both cards follow the write. */
  const change = async (
    id: string,
    asker: Asker,
    kind: EventKind,
    decide: (incident: Incident, moment: Moment) => Outcome<Incident>,
    { text = '', key = ports.newId() }: { readonly text?: string | (() => string); readonly key?: string } = {},
  ): Promise<CaseFile | Refusal> => {
    const incident = incidents.get(id);
    if (!incident || !mayRead(incident, asker)) return unknown();
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

  /** A line in the timeline that competes with nothing. */
  const addEvent = async (incident: Incident, asker: Asker, kind: EventKind, { text, key }: Writing) => {
    if (timeline.get(key)) return;
    const event = eventOf({ incident, actor: asker, kind, text, ...moment(key) });
    await ports.commit({
      lane: `incidents/${incident.id}`,
      write: { list: 'timeline', add: event },
      follow: [{ kind: 'showCase', incident: incident.id, where: 'channel' }],
    });
  };

  return {
    ...caseListActions(ports),
    ...draftActions(ports),
    ...removalActions(ports, { change }),
    async 'incident.report'(question, asker) {
      const twin = incidents.get(question.id);
      if (twin) return isReporter(twin, asker) ? own(twin) : refuse('draftGone');
      if (!may('incident.report', asker.person, asker.roles)) return refuse('notAllowed');
      const draft = ports.drafts.get(question.id);
      if (draft && draft.owner !== asker.person.id) return refuse('draftGone');
      const joined = draft?.joined ? incidents.get(draft.joined) : undefined;
      if (joined) return own(joined);
      const evidence = draft?.evidence ?? null;
      const files = ports.files.of(question.id);
      const happened = wordsOf(question.happened || (draft?.happened ?? ''), evidence, files.length);
      if (isRefusal(happened)) return happened;
      const refused = evidence && tooLongToKeep(evidence);
      if (refused) return refused;
      const now = moment();
      const number = ports.nextNumber('incidents', yearOf(now.now));
      const attachments = files.map(({ id: file, name, size }) => ({ name, size, file }));
      const filesMissing = draft ? missingOf(draft) : null;
      const report = { ...question, happened, evidence, attachments, filesMissing, number };
      const incident = open(report, asker.person, asker.language, now);
      const stored = await commit(undefined, incident, {
        follow: [...files.map(({ id }): Job => ({ kind: 'file', number, file: id })), ...bothCards(incident.id)],
      });
      return isRefusal(stored) ? stored : own(stored);
    },

    async 'incident.mine'(_, asker) {
      return mine(asker).map(own);
    },

    async 'incident.status'({ number }, asker) {
      const wanted = numberIn(number, ports.now());
      const incident = incidents.by('number', wanted).find((one) => isReporter(one, asker));
      return incident ? own(incident) : unknown(number);
    },

    async 'incident.own'({ id }, asker) {
      const incident = ownById(id, asker);
      return isRefusal(incident) ? incident : own(incident);
    },

    async 'incident.read'({ id }, asker) {
      const incident = incidents.get(id);
      return incident && mayRead(incident, asker) ? file(incident, asker) : unknown();
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
      if (!incident || !mayRead(incident, asker)) return unknown();
      if (!mayHandle(incident, asker)) return refuse('notAllowed');
      const words = noteOf(text);
      if (isRefusal(words)) return words;
      await addEvent(incident, asker, 'noted', { text: words, key });
      return file(incident, asker);
    },

    async 'incident.addInformation'({ id, text, key }, asker) {
      const incident = ownById(id, asker);
      if (isRefusal(incident)) return incident;
      const words = noteOf(text);
      if (isRefusal(words)) return words;
      await addEvent(incident, asker, 'informationAdded', { text: words, key });
      return own(incident);
    },
  };
}

/** `17`, `2026-17`, `2026-0017`, `nr 17`: people leave out what is obvious. */
function numberIn(typed: string, now: Instant): string {
  const found = /(?:(20\d\d)\s*[-–/ ]\s*)?0*(\d{1,6})\s*$/u.exec(typed);
  return found ? `${found[1] ?? yearOf(now)}-${(found[2] ?? '').padStart(4, '0')}` : typed;
}
