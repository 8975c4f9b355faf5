// What the callers of Graph have cost, in the resource units of graph/units.ts.
import { type Size, SPANS, sizeFor } from './graph/limits.ts';
import { type Meter, openMeter } from './meter.ts';

interface Charge {
  readonly method: string;
  readonly path: string;
  /** As sent, with `?`; empty when there is none. */
  readonly query: string;
  readonly status: number;
  /** SharePoint resource units. */
  readonly units: number;
  /** Directory resource units, another budget. */
  readonly directoryUnits: number;
  /** ISO instant, real time. */
  readonly at: string;
  /** Absent when the token was refused. */
  readonly clientId?: string;
  readonly personId?: string;
}

export interface Budget extends Size {
  /** False counts only; true answers 429 when an app has used up one of its limits. */
  readonly enforced: boolean;
}

type BudgetChange = Partial<Budget> & {
  /** The size of the tenant, from which the limits follow. */
  readonly licences?: number;
};

export interface LedgerState {
  readonly requests: number;
  readonly units: number;
  readonly directoryUnits: number;
  readonly throttled: number;
  /** SharePoint units of all apps in the last 60 seconds. */
  readonly lastMinute: number;
  readonly perMinute: number;
  readonly enforced: boolean;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  /** SharePoint units by method and the list's id as it was addressed: `POST 6a1f…`. */
  readonly unitsByList: Readonly<Record<string, number>>;
  readonly recent: readonly Charge[];
  readonly unknownRequests: readonly string[];
}

/** By app, but for `tenant` (one key, empty) and `person`. */
interface Meters {
  readonly app: Meter;
  readonly day: Meter;
  readonly tenant: Meter;
  readonly lastMinute: Meter;
  readonly person: Meter;
  readonly directory: Meter;
  readonly teams: Meter;
}

export interface Ledger {
  charge(charge: Charge): void;
  read(): LedgerState;
  clear(): void;
  readonly meters: Meters;
  budget(): Budget;
  setBudget(change: BudgetChange): void;
  /** Notes a request that Microsoft's description of Graph does not know. */
  noteUnknown(request: string): void;
  /** Such requests, each once: method, address with query, reason. */
  unknown(): readonly string[];
}

const RECENT = 100;
const NOTHING = { requests: 0, units: 0, directoryUnits: 0, throttled: 0 };
const SMALL = 1000;

const count = (table: Map<string, number>, key: string, amount = 1) => table.set(key, (table.get(key) ?? 0) + amount);
const listIn = (path: string) => /\/lists\/([^/]+)/u.exec(path)?.[1];

const openMeters = (): Meters => ({
  app: openMeter(SPANS.minute),
  day: openMeter(SPANS.day),
  tenant: openMeter(SPANS.five),
  lastMinute: openMeter(SPANS.minute),
  person: openMeter(SPANS.five),
  directory: openMeter(SPANS.bucket),
  teams: openMeter(SPANS.second),
});

function measure(meters: Meters, { clientId = '', personId, units, directoryUnits }: Charge): void {
  for (const meter of [meters.app, meters.day]) meter.add(clientId, units);
  for (const meter of [meters.tenant, meters.lastMinute]) meter.add('', units);
  meters.directory.add(clientId, directoryUnits);
  if (personId !== undefined) meters.person.add(personId, 1);
}

/** Sums since the last clearing. */
function openSums() {
  let sum = NOTHING;
  let recent: readonly Charge[] = [];
  const byMethod = new Map<string, number>();
  const byStatus = new Map<string, number>();
  const unitsByList = new Map<string, number>();
  return {
    add(charge: Charge) {
      sum = {
        requests: sum.requests + 1,
        units: sum.units + charge.units,
        directoryUnits: sum.directoryUnits + charge.directoryUnits,
        throttled: sum.throttled + (charge.status === 429 ? 1 : 0),
      };
      count(byMethod, charge.method);
      count(byStatus, String(charge.status));
      const list = listIn(charge.path);
      if (list !== undefined) count(unitsByList, `${charge.method} ${list}`, charge.units);
      recent = [charge, ...recent].slice(0, RECENT);
    },
    read: () => ({
      ...sum,
      byMethod: Object.fromEntries(byMethod),
      byStatus: Object.fromEntries(byStatus),
      unitsByList: Object.fromEntries(unitsByList),
      recent,
    }),
    clear() {
      sum = NOTHING;
      recent = [];
      byMethod.clear();
      byStatus.clear();
      unitsByList.clear();
    },
  };
}

export function openLedger(): Ledger {
  let budget: Budget = { enforced: false, ...sizeFor(SMALL) };
  const meters = openMeters();
  const sums = openSums();
  const strange = new Set<string>();
  return {
    meters,
    charge(charge) {
      sums.add(charge);
      measure(meters, charge);
    },
    read: () => ({
      ...sums.read(),
      lastMinute: meters.lastMinute.used(''),
      perMinute: budget.perMinute,
      enforced: budget.enforced,
      unknownRequests: [...strange],
    }),
    clear() {
      sums.clear();
      for (const meter of Object.values<Meter>({ ...meters })) meter.clear();
      strange.clear();
    },
    budget: () => budget,
    setBudget({ licences, ...change }) {
      budget = { ...budget, ...(licences !== undefined && sizeFor(licences)), ...change };
    },
    noteUnknown(request) {
      if (strange.size < RECENT) strange.add(request);
    },
    unknown: () => [...strange],
  };
}
