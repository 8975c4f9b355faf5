import type { Filter, Literal, Predicate } from './parser.ts';

type Scalar = string | number | boolean | null;

const OPERATIONS = {
  eq: (a: Scalar, b: Scalar) => a === b,
  ne: (a: Scalar, b: Scalar) => a !== b,
  lt: (a: Scalar, b: Scalar) => a !== null && b !== null && a < b,
  gt: (a: Scalar, b: Scalar) => a !== null && b !== null && a > b,
  le: (a: Scalar, b: Scalar) => a !== null && b !== null && a <= b,
  ge: (a: Scalar, b: Scalar) => a !== null && b !== null && a >= b,
} as const;

/** How a path's stored value, and the literal beside it, look when they are compared. */
export type Reading = (path: string) => Scalar;

type LiteralOf = (path: string, value: Literal) => Scalar;

function holdsOne(predicate: Predicate, read: Reading, literalOf: LiteralOf): boolean {
  const value = read(predicate.path);
  const wanted = literalOf(predicate.path, predicate.value);
  if (predicate.kind === 'compare') return OPERATIONS[predicate.operator](value, wanted);
  if (typeof value !== 'string' || typeof wanted !== 'string') return false;
  return predicate.name === 'endswith' ? value.endsWith(wanted) : value.startsWith(wanted);
}

/** Whether the row that `read` reads passes. `startswith` and `endswith` are the only functions that get here. */
export function holds(filter: Filter, read: Reading, literalOf: LiteralOf): boolean {
  switch (filter.kind) {
    case 'and':
      return holds(filter.left, read, literalOf) && holds(filter.right, read, literalOf);
    case 'or':
      return holds(filter.left, read, literalOf) || holds(filter.right, read, literalOf);
    case 'not':
      return !holds(filter.of, read, literalOf);
    default:
      return holdsOne(filter, read, literalOf);
  }
}
