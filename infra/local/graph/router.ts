import type { Route } from './ask.ts';
import { failure } from './errors.ts';
import { ROUTES } from './urls.ts';

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const literally = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

function compile(route: Route): Compiled {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const source = route.path
    .split(/\{\w+\}/)
    .map(literally)
    .join('([^/:]+)');
  return { route, pattern: new RegExp(`^${source}$`, 'i'), names };
}

// Fixed words before parts: `/items/delta` must win over `/items/{item}`.
const COMPILED = ROUTES.map(compile).sort((a, b) => a.names.length - b.names.length);

/** A path between colons has slashes of its own; it becomes one part, encoded. */
function onePart(path: string): string {
  const site = /^\/sites\/([^/:]+):\/([^:]+)(?::(.*))?$/.exec(path);
  // Rule 10: the site's host and path become one part, so that every address of a site works for both.
  if (site) return `/sites/${encodeURIComponent(`${site[1]}:/${decodeURIComponent(site[2] ?? '')}`)}${site[3] ?? ''}`;
  const named = /^(\/sites\/[^/]+\/getByPath\(path=)'?([^']*)'?\)$/i.exec(path);
  if (named) return `${named[1]}${encodeURIComponent(decodeURIComponent(named[2] ?? ''))})`;
  const file = /^(\/drives\/.+?):\/([^:]+)(?::(\/.*)?)?$/.exec(path);
  if (!file) return path;
  return `${file[1]}:${encodeURIComponent(decodeURIComponent(file[2] ?? ''))}${file[3] ? `:${file[3]}` : ''}`;
}

export interface Matched {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** @param path below the version root, still encoded */
export function match(method: string, path: string): Matched {
  const address = onePart(path.replace(/\/$/, ''));
  const fitting = COMPILED.filter((each) => each.pattern.test(address));
  const names = fitting[0]?.names.length;
  const best = fitting.filter((each) => each.names.length === names);
  const found = best.find((each) => each.route.method === method);
  if (fitting.length === 0) throw failure('notSupported', `${method} ${decodeURIComponent(path)}`);
  if (!found) throw failure('methodNotAllowed', method);
  const values = found.pattern.exec(address)?.slice(1) ?? [];
  return {
    route: found.route,
    params: new Map(found.names.map((name, at) => [name, decodeURIComponent(values[at] ?? '')])),
  };
}
