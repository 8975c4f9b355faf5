// The rules of the specification by chapter, and why some of them have no test here.

export interface Chapter {
  readonly name: string;
  readonly rules: readonly number[];
}

/** The chapters of a specification with the numbers of their rules. */
export const chaptersOf = (document: string): readonly Chapter[] =>
  document
    .split(/^## /mu)
    .slice(1)
    .map((chapter) => ({
      name: chapter.split('\n', 1)[0] ?? '',
      rules: [...chapter.matchAll(/^\*\*(\d+)\.\*\* /gmu)].map(([, rule]) => Number(rule)),
    }))
    .filter(({ rules }) => rules.length > 0);

/** What a chapter is about, for the README. */
const ABOUT: Readonly<Record<string, string>> = {
  Protocol: 'token check, error bodies, request ids, option names, dates',
  Sites: 'by id, host, path and function; search',
  Lists: 'templates, titles, names, expansion, the hidden list of people',
  Columns: 'all facets, internal names, 20 indexes, unique values, site columns',
  Items: 'typed values, annotations, site time zone, lookups, links, content types',
  Concurrency: 'ETags, 412, 409, 304',
  Queries: 'filters, index rule, 5 000 threshold, order, pages, expansion',
  Delta: 'tokens, tombstones, latest, 410',
  Versions: 'history and restore',
  Throttling: 'resource units, limits by size, directory and Teams limits',
  'The JavaScript SDK': 'its retries, batches, pages and uploads at the front door',
  Batch: 'shuffled answers, dependsOn, limits',
  Files: 'libraries, small uploads, upload sessions, redirecting downloads',
  Permissions: 'Sites.Selected, roles, who wrote',
  'Change notifications': 'handshake, delivery, retries, renewal',
  'Directory and Teams': 'users, delta, managers, groups, app roles, installs, feed',
  'Sign-in': 'msal-node against the token service',
  'Choices and faults': 'marks for the unverified, every fault by name',
};

/** Rules without a test, each with the reason. */
export const UNTESTED: Readonly<Record<number, string>> = {
  37: 'Row size is documented for SharePoint Server only; nothing is enforced.',
  63: 'How many columns make a list wide is not known, so all columns come.',
  105: 'An undecorated User-Agent has lower priority only under a load that the platform does not simulate.',
  114: 'Describes what the SDK does not do; the inner 429 itself is rule 109.',
  115: 'Describes what the SDK does with another base address; rule 116 is the way that works.',
  117: 'Describes what the SDK does not encode; the server sees an address like any other.',
  164: 'The way to lead MSAL here; every test of sign-in uses it.',
  175: 'Any answer can carry any header here; `tests/rules/retry-after.test.ts` reads each shape.',
  176: 'The faults html-refusal and html-after-commit; `tests/storage/throttling.test.ts` meets them.',
  177: 'A group of the demonstration hides its members; `tests/conversations/audience.test.ts` meets it.',
  178: 'Who is a member of what is rule 151; `tests/conversations/coordinator.test.ts` counts direct members.',
};

/** The block of the README that says what works. */
export function whatWorks(chapters: readonly Chapter[], tested: ReadonlyMap<number, readonly string[]>): string {
  const rows = chapters.map(({ name, rules }) => {
    const shown = rules.filter((rule) => tested.has(rule)).length;
    const place = `${Math.min(...rules)}-${Math.max(...rules)}`;
    return `| ${name} | ${place} | ${shown} of ${rules.length} | ${ABOUT[name] ?? ''} |`;
  });
  const reasons = Object.entries(UNTESTED).map(([rule, reason]) => `- ${rule}: ${reason}`);
  return [
    '| Chapter | Rules | Tested | |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Without a test here, and why:',
    '',
    ...reasons,
  ].join('\n');
}
