/** Faults the documents describe and no local state produces; named by Graph rule 173 and Teams rules 3.1.3, 3.1.4 and 3.1.7. */
export const FAULTS = {
  graph: [
    'throttled',
    'throttled-with-limits',
    'batch-throttled',
    'unavailable',
    'general-exception',
    'html-refusal',
    'html-after-commit',
    'timeout-after-commit',
    'token-expired',
    'grant-revoked',
    'directory-denied',
    'resource-modified',
    'locked',
    'quota-exceeded',
    'resync',
    'empty-page',
    'empty-result',
    'duplicate-in-delta',
    'error-in-delta',
    'stale-read',
    'notification-lost',
    'reset',
    'delay',
  ],
  connector: [
    'throttled',
    'precondition-failed',
    'bad-gateway',
    'timeout-after-delivery',
    'conversation-not-found',
    'activity-not-found',
    'not-in-roster',
    'blocked',
    'blocked-in-message',
    'blocked-in-error',
    'disabled-by-admin',
    'forbidden-html',
    'forbidden-empty',
    'forbidden-other',
    'too-large',
    'reset',
    'delay',
  ],
  token: ['unavailable', 'invalid-client', 'delay'],
} as const;

export type Part = keyof typeof FAULTS;
export type FaultName<P extends Part = Part> = (typeof FAULTS)[P][number];

export interface Fault {
  readonly part: Part;
  readonly name: FaultName;
  /** How many requests it still hits; absent = until it is removed. */
  readonly times?: number;
  /** Between 0 and 1: the share of requests it hits; absent = each. */
  readonly share?: number;
  /** For `delay` and `stale-read`: milliseconds; for those that throttle: the Retry-After in seconds (0 = no header). */
  readonly amount?: number;
  /** For those that throttle: the Retry-After as it stands in the header, instead of `amount`. */
  readonly header?: string;
  /** Only requests that this stands in: on Graph their address, on the connector `create`, `post`, `update`, `delete` or `read` and whose. */
  readonly at?: string;
}

export interface Faults {
  list(): readonly Fault[];
  set(fault: Fault): void;
  /** Without arguments: all. */
  clear(part?: Part, name?: FaultName): void;
  /**
   * The faults that hit this request; counts them down. `delay` may come together with another.
   * @param fits false for a fault that cannot concern this request, which then neither strikes nor counts down
   */
  hit(part: Part, fits?: (fault: Fault) => boolean): readonly Fault[];
  /** How many requests each fault has hit since the start; several at once are named together: `connector/reset+throttled`. */
  struck(): Readonly<Record<string, number>>;
}

export function faultBox(chance: () => number = Math.random): Faults {
  let faults: readonly Fault[] = [];
  const counts = new Map<string, number>();
  const note = (part: Part, struck: readonly Fault[]) => {
    if (struck.length === 0) return;
    const names = struck.map(({ name }) => name).sort();
    const key = `${part}/${names.join('+')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const same = (a: Fault, part?: Part, name?: FaultName) =>
    (part === undefined || a.part === part) && (name === undefined || a.name === name);
  return {
    list: () => faults,
    set(fault) {
      faults = [...faults.filter((old) => !same(old, fault.part, fault.name)), fault];
    },
    clear(part, name) {
      faults = faults.filter((old) => !same(old, part, name));
    },
    hit(part, fits = () => true) {
      const struck = faults.filter(
        (fault) => fault.part === part && fits(fault) && (fault.share === undefined || chance() < fault.share),
      );
      faults = faults
        .map((fault) =>
          struck.includes(fault) && fault.times !== undefined ? { ...fault, times: fault.times - 1 } : fault,
        )
        .filter((fault) => fault.times === undefined || fault.times > 0);
      note(part, struck);
      return struck;
    },
    struck: () => Object.fromEntries(counts),
  };
}
