// The times of a case as they come: what is still missing is asked for, and written down before anybody is told.
import { committing, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Attempt, Job, JobHandlers } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Incident } from '../incident/model.ts';
import { nagged, nextNags } from './cadence-rules.ts';
import type { IncidentWork, IncidentWorkEvent, NagKind, WorkEventKind } from './model.ts';
import type { WorkPages } from './page-actions.ts';
import { followed, untouched, workChanged } from './rules.ts';
import { workTimers } from './timer-actions.ts';

const DONE: Attempt = { result: 'done' };
const again = (after: number, why: string): Attempt => ({ result: 'again', after, why, isTry: false });
const SELF = 'Värna';
/** A look so late has been lost, and is made anew. */
const LOST_MS = 30_000;
const KINDS: Readonly<Record<NagKind, WorkEventKind>> = { roles: 'rolesAsked', update: 'updateAsked' };

export interface AskingForWork {
  readonly look: JobHandlers['lookAtWork'];
  readonly follow: JobHandlers['followCase'];
  /** Finds what cases say of themselves, and what a lost job would have missed. */
  sweep(): void;
}

type Write = (
  old: IncidentWork | undefined,
  next: IncidentWork,
  follow: readonly Job[],
) => Promise<IncidentWork | Refusal>;

/** A write of the clock's own: whoever changed it last stays so, and a form that somebody has open stays good. */
function writing(ports: Ports): Write {
  const common = { list: 'incidentWorks', conflict: workChanged } as const;
  const first = committing(ports, { ...common, firstWins: true });
  const later = committing(ports, common);
  return (old, next, follow) => {
    const changedAt = old?.changedAt ?? ports.now();
    const stamped = { ...next, revision: Math.max(1, next.revision), changedAt, changeId: ports.newId() };
    return (old ? later : first)(old, stamped, { follow });
  };
}

/** Undefined while its time has not come. */
async function asked(
  ports: Ports,
  write: Write,
  work: IncidentWork,
  about: NagKind,
): Promise<IncidentWork | Refusal | undefined> {
  const now = ports.now();
  const next = nagged(work, about, now);
  if (!next) return undefined;
  const id = `${work.id}/${about}/${Date.parse(now)}`;
  const kind = KINDS[about];
  const who = { actorId: '', actorName: SELF, changeId: id };
  const event: IncidentWorkEvent = { id, incident: work.id, kind, about: '', note: '', at: now, ...who };
  const tell: Job = { kind: 'askForWork', incident: work.id, about, at: now, person: null };
  return write(work, next, [tell, written({ list: 'incidentWorkEvents' as const, add: event })]);
}

/** The case says something of itself that its work does not know yet. */
const isNews = ({ status, severity }: Incident, work: IncidentWork | undefined): boolean => {
  const isEnded = status === 'closed';
  if (!work) return !isEnded && severity !== null;
  return isEnded !== (work.endedAt !== null) || (!isEnded && severity !== null && severity !== work.severity);
};

export function askingForWork(
  ports: Ports,
  { stopOf }: Pick<WorkPages, 'stopOf'>,
  { shownTo }: { shownTo(incident: string): readonly Job[] },
): AskingForWork {
  const { incidents, incidentWorks } = ports.lists;
  const timers = workTimers(ports);
  const write = writing(ports);
  const isRead = () => incidents.isRead() && incidentWorks.isRead();
  /** Where protective security stopped the case nothing more is written, and so nothing is asked for. */
  const isAskedAbout = (incident: Incident | undefined) =>
    incident !== undefined && incident.status !== 'closed' && stopOf(incident) === null;

  return {
    async follow({ incident: id }) {
      if (!isRead()) return again(2_000, 'not read');
      const incident = incidents.get(id);
      const old = incidentWorks.get(id);
      const next = incident && followed(old ?? untouched(incident), incident, ports.now());
      if (!next) return DONE;
      const shown: Job = { kind: 'showCase', incident: id, where: 'channel' };
      const made = await write(old, next, [shown, ...shownTo(id)]);
      if (isRefusal(made)) return again(300, 'changed meanwhile');
      timers.arm(made);
      return DONE;
    },
    async look({ incident: id, about }) {
      if (!isRead()) return again(2_000, 'not read');
      const work = incidentWorks.get(id);
      if (!work || !isAskedAbout(incidents.get(id))) return DONE;
      const made = await asked(ports, write, work, about);
      if (isRefusal(made)) return again(300, 'changed meanwhile');
      timers.arm(made ?? work);
      return DONE;
    },
    sweep() {
      if (!isRead()) return;
      const now = ports.now();
      const minute = now.slice(0, 16);
      for (const incident of incidents.all()) {
        const { id } = incident;
        if (isNews(incident, incidentWorks.get(id)))
          ports.enqueue(`incidentWork/${id}/case/${minute}`, `incidentWorks/${id}/work`, {
            kind: 'followCase',
            incident: id,
          });
      }
      const isLost = ({ at }: { readonly at: string }) => Date.parse(now) - Date.parse(at) > LOST_MS;
      for (const work of incidentWorks.all())
        if (isAskedAbout(incidents.get(work.id)) && nextNags(work).some(isLost)) timers.arm(work, `/again/${minute}`);
    },
  };
}
