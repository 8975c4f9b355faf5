// Changes of the directory (rule 150). The tenant never changes while it runs, so a later round is always empty.

import { collection, type GraphAnswer } from '../answer.ts';
import { type GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { isObject } from '../json.ts';
import { parseFilter, predicates } from '../odata/parser.ts';
import { readQuery } from '../query.ts';
import { userView } from '../user-view.ts';

interface Token {
  /** How many people the caller has been given. */
  readonly given: number;
  /** The options of the first call. */
  readonly options: string;
}

const PAGE = 100;

const write = (token: Token) => Buffer.from(JSON.stringify(token)).toString('base64url');

function read(text: string): Token {
  try {
    const token: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isObject(token) && typeof token['given'] === 'number' && typeof token['options'] === 'string') {
      return { given: token['given'], options: token['options'] };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw failure('directoryToken');
}

/** Only `id eq …`, joined by `or`, at most fifty. */
function wantedIds(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const parts = predicates(parseFilter(text));
  if (parts.length > 50 || parts.some((part) => part.path !== 'id')) throw failure('filterUnsupported');
  return parts.map((part) => String(part.value).toLowerCase());
}

export function getUserDelta(ask: GraphAsk): GraphAnswer {
  const text = ask.query.get('deltatoken') ?? ask.query.get('skiptoken');
  const options = ask.query.with({ deltatoken: undefined, skiptoken: undefined });
  const everyone = ask.world.directory.people;
  const token =
    text === undefined ? { given: 0, options } : text === 'latest' ? { given: everyone.length, options } : read(text);
  const query = readQuery(token.options);
  const ids = wantedIds(query.get('filter'));
  const page = everyone.slice(token.given, token.given + PAGE);
  const given = token.given + page.length;
  const people = page.filter((person) => ids === undefined || ids.includes(person.id));
  const link = (name: string) =>
    `${ask.address.replace(/\(\)$/, '')}?${name}=${write({ given, options: token.options })}`;
  return collection(
    'users',
    people.map((person) => userView(person, ask.world.directory, query.list('select'))),
    given < everyone.length ? { next: link('$skiptoken') } : { delta: link('$deltatoken') },
  );
}
