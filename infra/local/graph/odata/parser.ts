import { failure } from '../errors.ts';
import { lex, type Token } from './lexer.ts';

type Operator = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge';
export type Literal = string | number | boolean | null;

export type Predicate =
  | { readonly kind: 'compare'; readonly operator: Operator; readonly path: string; readonly value: Literal }
  | { readonly kind: 'call'; readonly name: string; readonly path: string; readonly value: Literal };

export type Filter =
  | Predicate
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly of: Filter };

const OPERATORS: readonly string[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];
const isOperator = (text: string): text is Operator => OPERATORS.includes(text);

interface Reader {
  /** Whether `in` is known here; it stands for its values joined by `or`. */
  readonly knowsIn: boolean;
  peek(): Token | undefined;
  take(): Token | undefined;
}

function reader(tokens: readonly Token[], knowsIn: boolean): Reader {
  let at = 0;
  return { knowsIn, peek: () => tokens[at], take: () => tokens[at++] };
}

const isWord = (token: Token | undefined, text: string) => token?.kind === 'word' && token.text === text;
const isMark = (token: Token | undefined, text: string) => token?.kind === 'mark' && token.text === text;

function expectMark(from: Reader, text: string): void {
  if (!isMark(from.take(), text)) throw failure('filterInvalid');
}

function literal(from: Reader): Literal {
  const token = from.take();
  if (token?.kind !== 'literal') throw failure('filterInvalid');
  return token.value;
}

function call(from: Reader, name: string): Predicate {
  expectMark(from, '(');
  const path = from.take();
  // Functions around a path (`tolower(x)`) are not among those Graph takes here.
  if (path?.kind !== 'word' || !isMark(from.peek(), ',')) throw failure('filterUnsupported');
  from.take();
  const value = literal(from);
  expectMark(from, ')');
  return { kind: 'call', name, path: path.text, value };
}

function oneOfMany(from: Reader, path: string): Filter {
  if (!from.knowsIn) throw failure('filterUnsupported');
  expectMark(from, '(');
  let filter: Filter = { kind: 'compare', operator: 'eq', path, value: literal(from) };
  while (isMark(from.peek(), ',')) {
    from.take();
    filter = { kind: 'or', left: filter, right: { kind: 'compare', operator: 'eq', path, value: literal(from) } };
  }
  expectMark(from, ')');
  return filter;
}

function predicate(from: Reader): Filter {
  const token = from.take();
  if (isMark(token, '(')) {
    const inner = either(from);
    expectMark(from, ')');
    return inner;
  }
  if (token?.kind !== 'word') throw failure('filterInvalid');
  if (token.text === 'not') return { kind: 'not', of: predicate(from) };
  if (isMark(from.peek(), '(')) return call(from, token.text);
  const operator = from.take();
  if (isWord(operator, 'in')) return oneOfMany(from, token.text);
  if (operator?.kind !== 'word' || !isOperator(operator.text)) throw failure('filterInvalid');
  return { kind: 'compare', operator: operator.text, path: token.text, value: literal(from) };
}

function both(from: Reader): Filter {
  let left = predicate(from);
  while (isWord(from.peek(), 'and')) {
    from.take();
    left = { kind: 'and', left, right: predicate(from) };
  }
  return left;
}

function either(from: Reader): Filter {
  let left = both(from);
  while (isWord(from.peek(), 'or')) {
    from.take();
    left = { kind: 'or', left, right: both(from) };
  }
  return left;
}

/** `and` binds tighter than `or`, as in OData. */
export function parseFilter(text: string, { knowsIn = false } = {}): Filter {
  const from = reader(lex(text), knowsIn);
  const filter = either(from);
  if (from.peek()) throw failure('filterInvalid');
  return filter;
}

/** Every predicate in it, from left to right. */
export function predicates(filter: Filter): readonly Predicate[] {
  if (filter.kind === 'compare' || filter.kind === 'call') return [filter];
  if (filter.kind === 'not') return predicates(filter.of);
  return [...predicates(filter.left), ...predicates(filter.right)];
}

export const hasKind = (filter: Filter, kind: 'or' | 'not'): boolean =>
  filter.kind === kind ||
  (filter.kind === 'not' && hasKind(filter.of, kind)) ||
  ((filter.kind === 'and' || filter.kind === 'or') && (hasKind(filter.left, kind) || hasKind(filter.right, kind)));
