// One way to write a value as JSON, so that equal values have equal hashes: keys in order, no spaces. Of texts, lists and
// objects alone this is RFC 8785; a package for it would be the only one that the blocks have.

type Plain = string | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const inOrder = (value: Plain): Plain => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, one]) => [key, inOrder(one)]));
};

export const canonical = (value: Plain): string => JSON.stringify(inOrder(value));
