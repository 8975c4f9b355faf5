// The feed of changes (rules 90-96).
import { collection, type GraphAnswer } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { itemContext, itemView, tombstone } from '../item-view.ts';
import { isObject, type JsonObject } from '../json.ts';
import { placeOf } from '../place.ts';
import { readQuery } from '../query.ts';
import { findItem, type Shelf } from '../store/items.ts';
import { pageSize, viewOf } from './items.ts';

interface Token {
  readonly list: string;
  /** The last change that the caller has seen. */
  readonly seen: number;
  /** Deletions up to here are none of the caller's business: it began after them. */
  readonly start: number;
  /** The options of the first call, which every later one repeats. */
  readonly options: string;
}

const write = (token: Token) => Buffer.from(JSON.stringify(token)).toString('base64url');

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function read(ask: GraphAsk, text: string, list: string, lastChange: number): Token {
  const token = parsed(text);
  const good =
    isObject(token) &&
    token['list'] === list &&
    typeof token['seen'] === 'number' &&
    typeof token['start'] === 'number' &&
    typeof token['options'] === 'string' &&
    token['seen'] <= lastChange;
  if (!good) throw failure('deltaToken', '', { Location: ask.address });
  return { list, seen: Number(token['seen']), start: Number(token['start']), options: String(token['options']) };
}

function tokenOf(ask: GraphAsk, list: string, lastChange: number): Token {
  const text = /^'(.*)'$/.exec(ask.param('token'))?.[1] ?? ask.query.get('token');
  if (text !== undefined && text !== 'latest') return read(ask, text, list, lastChange);
  const options = ask.query.with({ token: undefined });
  return { list, start: lastChange, seen: text === 'latest' ? lastChange : 0, options };
}

function changesAfter(shelf: Shelf, token: Token, limit: number) {
  return shelf.database.all(
    `SELECT item, sequence, deleted FROM graph_change
     WHERE list = ? AND sequence > ? AND (deleted = 0 OR sequence > ?) ORDER BY sequence LIMIT ?`,
    [shelf.list, token.seen, token.start, limit],
  );
}

export function getDelta(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const token = tokenOf(ask, place.list.id, place.list.lastChange);
  const first: GraphAsk = { ...ask, query: readQuery(token.options) };
  const view = viewOf(first);
  const size = pageSize(first);
  const rows = changesAfter(shelf, token, size + 1);
  const page = rows.slice(0, size);
  const value = page.flatMap((row): JsonObject[] => {
    if (row['deleted'] === 1) return [tombstone(place, Number(row['item']))];
    const item = findItem(shelf, String(row['item']));
    return item ? [itemView(place, item, view)] : [];
  });
  const more = rows.length > size;
  const seen = more ? Number(page.at(-1)?.['sequence']) : Math.max(token.seen, place.list.lastChange);
  const address = ask.address.replace(/\(token=.*\)$|\(\)$/, '');
  const link = `${address}?token=${write({ ...token, seen })}`;
  return collection(itemContext(place), value, more ? { next: link } : { delta: link });
}
