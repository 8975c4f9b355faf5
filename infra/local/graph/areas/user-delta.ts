// Changes of the directory (rule 150): first everybody, then those who have changed.
import { changesSince, newestChange } from '../../live-directory.ts';
import { collection, type GraphAnswer } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { parseFilter, predicates } from '../odata/parser.ts';
import { type Query, readQuery } from '../query.ts';
import { userView } from '../user-view.ts';

interface Token {
  /** How many people of the first round the caller has been given; null = the round is over. */
  readonly given: number | null;
  /** The last change that the caller has seen. */
  readonly seen: number;
  /** When it was given out, in milliseconds. */
  readonly at: number;
  /** The options of the first call. */
  readonly options: string;
}

const PAGE = 100;
const LIFETIME = 7 * 24 * 60 * 60_000;

const write = (token: Token) => Buffer.from(JSON.stringify(token)).toString('base64url');

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** An unknown token, one of another directory, or one that is seven days old is 410. */
function read(ask: GraphAsk, text: string): Token {
  const token = parsed(text);
  if (!isObject(token)) throw failure('directoryToken');
  const { given, seen, at, options } = token;
  const typed = typeof seen === 'number' && typeof at === 'number' && typeof options === 'string';
  if (!typed || (given !== null && typeof given !== 'number')) throw failure('directoryToken');
  const fresh = ask.world.clock.now() - at < LIFETIME && seen <= newestChange(ask.world.database);
  if (!fresh) throw failure('directoryToken');
  return { given, seen, at, options };
}

function tokenOf(ask: GraphAsk): Token {
  const text = ask.query.get('deltatoken') ?? ask.query.get('skiptoken');
  if (text !== undefined && text !== 'latest') return read(ask, text);
  return {
    given: text === 'latest' ? null : 0,
    seen: newestChange(ask.world.database),
    at: ask.world.clock.now(),
    options: ask.query.with({ deltatoken: undefined, skiptoken: undefined }),
  };
}

/** Only `id eq …`, joined by `or`, at most fifty. */
function wantedIds(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const parts = predicates(parseFilter(text));
  if (parts.length > 50 || parts.some((part) => part.path !== 'id')) throw failure('filterUnsupported');
  return parts.map((part) => String(part.value).toLowerCase());
}

type Wanted = (id: string) => boolean;

const manager = (id: string | null): JsonObject => ({
  'manager@delta': id === null ? [] : [{ '@odata.type': '#microsoft.graph.user', id }],
});

function changed(ask: GraphAsk, token: Token, select: readonly string[] | undefined, wanted: Wanted): JsonObject[] {
  return changesSince(ask.world.database, token.seen)
    .filter(({ person }) => wanted(person))
    .map(({ person, body, removal, managerToo }) =>
      body
        ? { ...userView(body, ask.world.directory, select), id: person, ...(managerToo && manager(body.managerId)) }
        : { id: person, '@removed': { reason: removal } },
    );
}

interface Round {
  readonly rows: readonly JsonObject[];
  readonly next: Token;
}

function round(ask: GraphAsk, token: Token, query: Query): Round {
  const select = query.list('select')?.filter((name) => name !== 'manager');
  const ids = wantedIds(query.get('filter'));
  const wanted: Wanted = (id) => ids === undefined || ids.includes(id);
  const at = ask.world.clock.now();
  if (token.given === null) {
    const seen = newestChange(ask.world.database);
    return { rows: changed(ask, token, select, wanted), next: { ...token, seen, at } };
  }
  const everyone = ask.world.directory.people;
  const page = everyone.slice(token.given, token.given + PAGE).filter((person) => wanted(person.id));
  const given = token.given + PAGE;
  return {
    rows: page.map((person) => userView(person, ask.world.directory, select)),
    next: { ...token, at, given: given < everyone.length ? given : null },
  };
}

export function getUserDelta(ask: GraphAsk): GraphAnswer {
  const token = tokenOf(ask);
  const { rows, next } = round(ask, token, readQuery(token.options));
  const address = ask.address.replace(/\(\)$/, '');
  return collection(
    'users',
    rows,
    next.given === null
      ? { delta: `${address}?$deltatoken=${write(next)}` }
      : { next: `${address}?$skiptoken=${write(next)}` },
  );
}
