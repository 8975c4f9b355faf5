import type { Day } from '../../bot/blocks/instant.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { today } from './clock.ts';
import { useAnswer } from './queries.ts';
import { REFRESH_MS } from './refresh.ts';

/** The server's day decides what is late; the device's own stands in until it has answered. */
export function useToday(): Day {
  const { data } = useAnswer('inbox.todo', {}, { everyMs: REFRESH_MS.page });
  return data === undefined || isRefusal(data) ? today() : data.today;
}
