import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { isWeekly, remindedFor } from '../campaign/ladder-rules.ts';
import type { PersonId } from '../people/model.ts';
import { measureChanges } from './change-actions.ts';
import type { Measure } from './model.ts';
import { measurePages } from './page-actions.ts';
import { planPage, rowOf } from './plan-rules.ts';
import { askedOf, mayManage, mayRead, reminderRefused } from './rules.ts';
import { seenBy } from './source-rules.ts';

type MeasureActions = Pick<Actions, Extract<keyof Actions, `measure.${string}`>>;

export function measureActions(ports: Ports): MeasureActions & { schedules: readonly Schedule[] } {
  const { measures, incidents } = ports.lists;
  const today = () => dayOf(ports.now());
  const pages = measurePages(ports);
  const { page, found, readable } = pages;

  /** One card a week to each who has something to answer, on the day when managers get theirs. */
  const tellOwners = () => {
    const day = today();
    if (!isWeekly(remindedFor(day, ports.isRedDay))) return;
    const owners = new Set<PersonId>();
    for (const measure of measures.all()) if (askedOf(measure, day)) owners.add(measure.owner);
    for (const person of owners)
      ports.enqueue(`owner/${person}/${day}`, 'owners', { kind: 'ping', person, about: 'measure', once: day });
  };

  return {
    async 'measure.list'(question, asker) {
      return planPage(readable(asker, question.mine), question, today());
    },
    async 'measure.read'({ id }, asker) {
      const measure = found(id, asker);
      return isRefusal(measure) ? measure : page(measure, asker);
    },
    async 'measure.ofSource'({ kind, id }, asker) {
      const seen = seenBy(asker.person.id, incidents);
      const those = measures
        .by('source', `${kind}/${id}`)
        .filter((measure) => mayRead(measure, asker) && seen(measure) === measure);
      const order = (a: Measure, b: Measure) => a.due.localeCompare(b.due) || a.number.localeCompare(b.number);
      return those.toSorted(order).map((measure) => rowOf(measure, today()));
    },
    /** Once a day, however often somebody presses. */
    async 'measure.remind'({ id }, asker) {
      const measure = found(id, asker);
      if (isRefusal(measure)) return measure;
      if (!mayManage(measure, asker)) return refuse('notAllowed');
      const refused = reminderRefused(measure, today());
      if (refused) return refused;
      const once = `asked/${today()}`;
      ports.enqueue(`owner/${measure.owner}/${once}`, 'owners', {
        kind: 'ping',
        person: measure.owner,
        about: 'measure',
        once,
      });
      return page(measure, asker);
    },
    ...measureChanges(ports, pages),

    schedules: [{ name: 'reminders/measure', everyMs: MINUTE_MS, run: tellOwners }],
  };
}
