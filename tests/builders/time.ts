// Days and moments as tests write them.
import { type Day, type Instant, toDay, toInstant } from '../../bot/blocks/instant.ts';

export const day = (text: string): Day => toDay(text);
export const instant = (text: string): Instant => toInstant(text);
