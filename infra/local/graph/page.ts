// Paging of the directory: `$top`, an opaque `$skiptoken`, and a nextLink (rules 6 and 145).
import type { GraphAsk } from './ask.ts';
import { failure } from './errors.ts';

const encode = (at: number) => Buffer.from(`at:${at}`).toString('base64url');

function offsetOf(ask: GraphAsk): number {
  const token = ask.query.get('skiptoken');
  if (token === undefined) return 0;
  const at = /^at:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (at === undefined) throw failure('optionMalformed', '$skiptoken');
  return Number(at);
}

const DEFAULT = 100;
const MOST = 999;

export function pageOf<T>(ask: GraphAsk, rows: readonly T[]): { rows: readonly T[]; next: string | undefined } {
  const size = ask.query.number('top') ?? DEFAULT;
  if (size > MOST) throw failure('pageTooLarge', String(size));
  const from = offsetOf(ask);
  const more = rows.length > from + size;
  return {
    rows: rows.slice(from, from + size),
    next: more ? `${ask.address}?${ask.query.with({ skiptoken: encode(from + size) })}` : undefined,
  };
}
