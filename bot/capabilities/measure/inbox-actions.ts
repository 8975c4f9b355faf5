import type { Ports } from '../../ports.ts';
import type { InboxItem, InboxSource } from '../inbox/model.ts';
import type { MeasureDone, MeasureEvent, MeasureTask } from './model.ts';
import { askedOf, isWaiting } from './rules.ts';
import { seenBy } from './source-rules.ts';

const ANSWERS: ReadonlySet<MeasureEvent['kind']> = new Set(['done', 'delayed', 'help', 'outcome', 'control']);

const latest = (events: readonly MeasureEvent[]): MeasureEvent | undefined =>
  events.reduce<MeasureEvent | undefined>((last, one) => (last && last.at >= one.at ? last : one), undefined);

/** Measures to answer; one that waits for somebody's help holds up nothing else. */
export function measuresToAnswer(ports: Ports): InboxSource<MeasureTask, never, MeasureDone> {
  const { measures, measureEvents, incidents } = ports.lists;
  return {
    what: { sv: 'åtgärder', en: 'measures' },
    tasks: (person, today) =>
      measures.by('owner', person).flatMap((measure): InboxItem<MeasureTask>[] => {
        const asked = askedOf(measure, today);
        if (!asked) return [];
        const said = latest(measureEvents.by('measure', measure.id).filter(({ note, evidence }) => note || evidence));
        const last = said ? { actorName: said.actorName, note: said.note || said.evidence, at: said.at } : null;
        const task: MeasureTask = { kind: 'measure', measure: seenBy(person, incidents)(measure), ...asked, last };
        return [{ urgency: isWaiting(task) ? 'last' : 'own', task }];
      }),
    lastDone(person) {
      const event = latest(measureEvents.by('actorId', person).filter(({ kind }) => ANSWERS.has(kind)));
      const measure = event && measures.get(event.measure);
      if (!event || !measure) return null;
      return { kind: 'measure', answer: event.kind, title: { sv: measure.title, en: measure.title }, at: event.at };
    },
  };
}
