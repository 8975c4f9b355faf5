const SECOND_MS = 1_000;
/** Whatever is asked for: so seldom is the service at least looked at again. */
const LONGEST_MS = 3_600 * SECOND_MS;
/** Those who were refused together do not come back together: up to a tenth later, and at least up to half a second. */
const SPREAD = { share: 0.1, least: 500 };

/** RFC 9110 10.2.3: seconds or an HTTP date. Services also send decimals, nought and negative numbers (Graph rule 175). */
function asked(header: string, now: number): number | undefined {
  if (/^-?\d+(?:\.\d+)?$/u.test(header)) return Number(header) * SECOND_MS;
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /iu.test(header)) return undefined;
  const moment = Date.parse(/\bGMT$/u.test(header) ? header : `${header} GMT`);
  return Number.isNaN(moment) ? undefined : moment - now;
}

/**
 * How long to wait, in milliseconds: never shorter than the service asked for, a second or an hour aside.
 * @param random from 0 up to 1
 * @returns undefined where the header says nothing that can be understood: the caller backs off in its own way
 */
export function retryAfter(header: string | null | undefined, now: number, random: number): number | undefined {
  const wait = asked(header?.trim() ?? '', now);
  if (wait === undefined) return undefined;
  const kept = Math.min(LONGEST_MS, Math.max(SECOND_MS, wait));
  return Math.round(kept + random * Math.max(SPREAD.least, kept * SPREAD.share));
}
