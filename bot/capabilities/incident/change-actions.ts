// The way of every change of a case: the line in its timeline and both cards follow the write.
import { changing, decided } from '../../blocks/commit.ts';
import type { Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import type { Cases } from './case-file-actions.ts';
import { caseTold } from './case-jobs.ts';
import type { CaseFile, EventKind, Incident } from './model.ts';
import { eventOf, type IncidentRefusal, mayHandle, raceLost } from './rules.ts';

interface SeenCase {
  readonly id: string;
  readonly revision: number | null;
  /** Of what sends it: sent twice it is one change. */
  readonly key?: string;
}

interface CaseChanging {
  /** The line that the change leaves in the timeline, and its words. */
  readonly kind: EventKind;
  readonly text?: string;
  decide(incident: Incident, now: Instant): Partial<Content<Incident>> | Refusal<IncidentRefusal>;
}

export type ChangeCase = (seen: SeenCase, asker: Asker, changing: CaseChanging) => Promise<CaseFile | Refusal>;

const toReporter = ({ incident, id: event, text }: ReturnType<typeof eventOf>): Job => ({
  kind: 'tellReporter',
  incident,
  event,
  text,
});

export function changingCases(ports: Ports, { file, readable }: Cases): ChangeCase {
  const { timeline } = ports.lists;
  const { change } = changing(ports, {
    list: 'incidents',
    found(id, asker: Asker) {
      const incident = readable(id, asker);
      return isRefusal(incident) || mayHandle(incident, asker) ? incident : refuse('notAllowed');
    },
    page: file,
    conflict: raceLost,
  });
  return ({ key, ...seen }, actor, { kind, text = '', decide }) =>
    change(seen, actor, {
      key,
      isDone: ({ id }) => key !== undefined && timeline.get(key)?.incident === id,
      decide: (incident, { now }) =>
        decided(decide(incident, now), (next: Incident) => {
          const event = eventOf({ incident: next, actor, kind, text, now, changeId: next.changeId });
          return caseTold(event, kind === 'toldReporter' ? [toReporter(event)] : []);
        }),
    });
}
