// The times of a case as they come: what is still missing is asked for, and written down before anybody is told.
import { committing, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Attempt, Job, JobHandlers } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { nagged, nextNags } from './cadence-rules.ts';
import type { IncidentWork, IncidentWorkEvent, NagKind, WorkEventKind } from './model.ts';
import type { WorkPages } from './page-actions.ts';
import { followed, untouched, workChanged } from './rules.ts';
import { workTimers } from './timer-actions.ts';

const DONE: Attempt = { result: 'done' };
const SELF = 'Värna';
/** A look so late has been lost, and is made anew. */
const LOST_MS = 30_000;
const KINDS: Readonly<Record<NagKind, WorkEventKind>> = { roles: 'rolesAsked', update: 'updateAsked' };

export interface AskingForWork {
  readonly look: JobHandlers['lookAtWork'];
  /** Takes up what the case says of itself, and finds what a lost job would have missed. */
  sweep(): Promise<void>;
}

export function askingForWork(
  ports: Ports,
  { stopOf }: Pick<WorkPages, 'stopOf'>,
  { shownTo }: { shownTo(incident: string): readonly Job[] },
): AskingForWork {
  const { incidents, incidentWorks } = ports.lists;
  const timers = workTimers(ports);
  const common = { list: 'incidentWorks', conflict: workChanged } as const;
  const commit = { first: committing(ports, { ...common, firstWins: true }), next: committing(ports, common) };

  /** A write of the clock's own: whoever changed it last stays so. */
  const write = (old: IncidentWork | undefined, next: IncidentWork, follow: readonly Job[]) => {
    const changeId = ports.newId();
    const changedAt = old?.changedAt ?? ports.now();
    return commit[old ? 'next' : 'first'](
      old,
      { ...next, revision: Math.max(1, next.revision), changedAt, changeId },
      { follow },
    );
  };

  const asked = async (work: IncidentWork, about: NagKind): Promise<IncidentWork | Refusal | undefined> => {
    const now = ports.now();
    const next = nagged(work, about, now);
    if (!next) return undefined;
    const id = `${work.id}/${about}/${Date.parse(now)}`;
    const kind = KINDS[about];
    const who = { actorId: '', actorName: SELF, changeId: id };
    const event: IncidentWorkEvent = { id, incident: work.id, kind, about: '', note: '', at: now, ...who };
    const tell: Job = { kind: 'askForWork', incident: work.id, about, at: now, person: null };
    return write(work, next, [tell, written({ list: 'incidentWorkEvents' as const, add: event })]);
  };

  /** One case after the other: each is looked at as it is when its turn comes. */
  const follow = async (id: string) => {
    const incident = incidents.get(id);
    if (!incident) return;
    const old = incidentWorks.get(id);
    const next = followed(old ?? untouched(incident), incident, ports.now());
    if (!next) return;
    const shown: Job = { kind: 'showCase', incident: id, where: 'channel' };
    const made = await write(old, next, [shown, ...shownTo(id)]);
    if (!isRefusal(made)) timers.arm(made);
  };

  const isRead = () => incidents.isRead() && incidentWorks.isRead();

  return {
    async look({ incident: id, about }) {
      if (!isRead()) return { result: 'again', after: 2_000, why: 'not read', isTry: false };
      const incident = incidents.get(id);
      const work = incidentWorks.get(id);
      if (!incident || !work || incident.status === 'closed') return DONE;
      // Nothing more is written in such a case, and so nothing is asked for.
      if (stopOf(incident) !== null) return DONE;
      const made = await asked(work, about);
      if (isRefusal(made)) return { result: 'again', after: 300, why: 'changed meanwhile', isTry: false };
      timers.arm(made ?? work);
      return DONE;
    },
    async sweep() {
      if (!isRead()) return;
      const now = ports.now();
      for (const { id, status, severity } of incidents.all()) {
        const work = incidentWorks.get(id);
        if (
          work
            ? (status === 'closed') !== (work.endedAt !== null) || severity !== work.severity
            : status !== 'closed' && severity !== null
        )
          await follow(id);
      }
      const isLost = ({ at }: { readonly at: string }) => Date.parse(now) - Date.parse(at) > LOST_MS;
      for (const work of incidentWorks.all()) {
        const incident = incidents.get(work.id);
        if (incident && incident.status !== 'closed' && stopOf(incident) === null && nextNags(work).some(isLost))
          timers.arm(work, `/again/${now.slice(0, 16)}`);
      }
    },
  };
}
