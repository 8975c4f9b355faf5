// How a campaign has gone day by day against its due day, and where those are who are left.
import { type Day, dayOf, type Instant, manyDays } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import type { Campaign, CampaignCourse, Delivery, Pack } from './model.ts';

/** Not asked any longer, and not counted as done. */
const OUT: ReadonlySet<Delivery['state']> = new Set(['left', 'setAside']);

interface CourseKnown {
  /** When the person did what is asked; null = has not. */
  answeredAt(person: PersonId): Instant | null;
  readonly today: Day;
}

/** @param packs those whom the asker may see */
export function courseOf(
  campaign: Campaign,
  packs: readonly Pack[],
  { answeredAt, today }: CourseKnown,
): CampaignCourse {
  const day = manyDays();
  const startedOn = dayOf(campaign.startedAt);
  const perDay = new Map<Day, number>();
  const units = new Map<string, { unit: string; done: number; left: number }>();
  let meant = 0;
  for (const { person, unit, state, at } of packs.flatMap(({ deliveries }) => deliveries)) {
    const answered = answeredAt(person);
    if (answered === null && OUT.has(state)) continue;
    meant += 1;
    const row = units.get(unit) ?? { unit, done: 0, left: 0 };
    units.set(unit, row);
    const done = answered ?? (state === 'reached' ? (at ?? campaign.startedAt) : null);
    row[done === null ? 'left' : 'done'] += 1;
    if (done === null) continue;
    // Who had read the version before a correction had done so before this began.
    const on = day(done) < startedOn ? startedOn : day(done);
    perDay.set(on, (perDay.get(on) ?? 0) + 1);
  }
  let sum = 0;
  const days = [...perDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, count]) => {
      sum += count;
      return { day: on, done: sum };
    });
  const isOver = campaign.state === 'ended' || campaign.state === 'cancelled';
  return {
    startedOn,
    due: campaign.due,
    until: isOver ? (days.at(-1)?.day ?? startedOn) : today,
    isOver,
    meant,
    days,
    units: [...units.values()].toSorted((a, b) => b.left - a.left || a.unit.localeCompare(b.unit, 'sv')),
  };
}
