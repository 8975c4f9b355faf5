// The rules of the specification by chapter, and why some of them have no test here.

export interface Chapter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What the chapter is about, for the README. */
  readonly about: string;
}

export const CHAPTERS: readonly Chapter[] = [
  { name: 'Protocol', from: 1, to: 8, about: 'token check, error bodies, request ids, option names, dates' },
  { name: 'Sites', from: 9, to: 12, about: 'by id, host, path and function; search' },
  { name: 'Lists', from: 13, to: 23, about: 'templates, titles, names, expansion, the hidden list of people' },
  { name: 'Columns', from: 24, to: 38, about: 'all facets, internal names, 20 indexes, unique values, site columns' },
  {
    name: 'Items',
    from: 39,
    to: 66,
    about: 'typed values, annotations, site time zone, lookups, links, content types',
  },
  { name: 'Concurrency', from: 67, to: 73, about: 'ETags, 412, 409, 304' },
  { name: 'Queries', from: 74, to: 89, about: 'filters, index rule, 5 000 threshold, order, pages, expansion' },
  { name: 'Delta', from: 90, to: 97, about: 'tokens, tombstones, latest, 410' },
  { name: 'Versions', from: 98, to: 99, about: 'history and restore' },
  { name: 'Throttling', from: 100, to: 109, about: 'resource units, limits by size, directory and Teams limits' },
  {
    name: 'The JavaScript SDK',
    from: 110,
    to: 121,
    about: 'its retries, batches, pages and uploads at the front door',
  },
  { name: 'Batch', from: 122, to: 128, about: 'shuffled answers, dependsOn, limits' },
  { name: 'Files', from: 129, to: 133, about: 'libraries, small uploads, upload sessions, redirecting downloads' },
  { name: 'Permissions', from: 134, to: 138, about: 'Sites.Selected, roles, who wrote' },
  { name: 'Change notifications', from: 139, to: 144, about: 'handshake, delivery, retries, renewal' },
  {
    name: 'Directory and Teams',
    from: 145,
    to: 155,
    about: 'users, delta, managers, groups, app roles, installs, feed',
  },
  { name: 'Sign-in', from: 156, to: 165, about: 'msal-node against the token service' },
  { name: 'Existing emulators', from: 166, to: 171, about: 'what others have done' },
  { name: 'Choices and faults', from: 172, to: 173, about: 'marks for the unverified, every fault by name' },
];

/** Rules without a test, each with the reason. */
export const UNTESTED: Readonly<Record<number, string>> = {
  23: 'Limits of 2,000 lists and 30 million items are not enforced: no answer is documented, and a laptop does not get there.',
  37: 'Row size is documented for on-premises only; the specification asks for no enforcement.',
  63: 'How many columns make a list wide is not known, so all columns come.',
  97: 'Concerns generated SDKs; the address itself is there.',
  105: 'An undecorated User-Agent has lower priority only under a load that the platform does not simulate.',
  106: '130,000 requests in ten seconds: no laptop gets there.',
  110: 'Describes the SDK’s own chain; nothing for a server to do.',
  114: 'Describes what the SDK does not do; the inner 429 itself is rule 109.',
  115: 'Describes what the SDK does with another base address; rule 116 is the way that works.',
  117: 'Describes what the SDK does not encode; the server sees an address like any other.',
  144: 'SharePoint’s own webhooks are another interface.',
  156: 'Describes the package.',
  162: 'MSAL’s own throttle, inside the client.',
  163: 'MSAL’s reading of an error without JSON, inside the client.',
  164: 'Ways to point MSAL at the platform; the first is what the tests of sign-in use.',
  165: 'Describes the package.',
  166: 'Another emulator.',
  167: 'Another emulator.',
  168: 'Another emulator.',
  169: 'Another emulator.',
  170: 'Another emulator.',
  171: 'What the others lack; each is a rule of its own above.',
};

export const LAST_RULE = 173;

/** The block of the README that says what works. */
export function whatWorks(tested: ReadonlyMap<number, readonly string[]>): string {
  const rows = CHAPTERS.map(({ name, from, to, about }) => {
    const rules = Array.from({ length: to - from + 1 }, (_, n) => from + n);
    const shown = rules.filter((rule) => tested.has(rule)).length;
    return `| ${name} | ${from}-${to} | ${shown} of ${rules.length} | ${about} |`;
  });
  const reasons = Object.entries(UNTESTED).map(([rule, reason]) => `- ${rule}: ${reason}`);
  return [
    '| Chapter | Rules | Tested | |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Without a test, and why:',
    '',
    ...reasons,
  ].join('\n');
}
