import type { Day } from '../bot/blocks/instant.ts';
import { isRefusal } from '../bot/blocks/refusal.ts';
import { useAnswer } from './asking.ts';
import { today } from './clock.ts';

const EVERY = 15_000;

/** The server's day decides what is late; the device's own stands in until it has answered. */
export function useToday(): Day {
  const { data } = useAnswer('inbox.todo', {}, EVERY);
  return data === undefined || isRefusal(data) ? today() : data.today;
}
