// Reviewers who have not answered are reminded by the clock, on working days, until they answer or the review is long over.
import { dayOf, weekday } from '../../blocks/instant.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import { stampedByClock } from '../../blocks/versioned.ts';
import type { Ports } from '../../ports.ts';
import { remindedByClock, remindedNow } from './review-rules.ts';

export function reviewReminders(ports: Ports): readonly Schedule[] {
  const { documents } = ports.lists;
  const clock = {
    isFree: (day: Parameters<typeof weekday>[0]) => weekday(day) >= 6 || ports.isRedDay(day),
    isHere: (person: string) => ports.people.get(person)?.account === 'active',
  };
  const run = () => {
    const today = dayOf(ports.now());
    for (const version of documents.by('state', 'inReview')) {
      const told = remindedByClock(version, { ...clock, today });
      if (told.length === 0) continue;
      const to = stampedByClock({ ...version, ...remindedNow(version, told, today) }, {}, ports.newId());
      ports.commitInBackground({ list: 'documents', from: version, to });
      // The day in the key makes it one, also where the line is lost and written anew.
      for (const { person } of told)
        ports.enqueue(`reviewer/${version.id}/${person}/${today}`, `people/${person}`, {
          kind: 'ping',
          person,
          about: 'inbox',
          once: `review/${version.id}/${today}`,
        });
    }
  };
  return [{ name: 'reminders/review', everyMs: MINUTE_MS, run }];
}
