// What the callers of Graph have cost, in the resource units of graph/units.ts.
import { PER_MINUTE } from './graph/units.ts';

interface Charge {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** SharePoint resource units. */
  readonly units: number;
  /** Directory resource units, another budget. */
  readonly directoryUnits: number;
  /** ISO instant, real time. */
  readonly at: string;
  /** Absent when the token was refused. */
  readonly clientId?: string;
}

export interface Budget {
  /** False counts only; true answers 429 when an app has used up its minute. */
  readonly enforced: boolean;
  /** SharePoint units an app may use in a minute. */
  readonly perMinute: number;
}

interface Spent {
  readonly units: number;
  /** Seconds until the oldest of them falls out of the minute. */
  readonly reset: number;
}

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
  readonly recent: readonly Charge[];
}

export interface Ledger {
  charge(charge: Charge): void;
  read(): LedgerState;
  clear(): void;
  spent(clientId: string): Spent;
  budget(): Budget;
  setBudget(change: Partial<Budget>): void;
}

const RECENT = 100;
const MINUTE = 60_000;
const NOTHING = { requests: 0, units: 0, directoryUnits: 0, throttled: 0 };

const count = (table: Map<string, number>, key: string) => table.set(key, (table.get(key) ?? 0) + 1);

/** The charges of the last 60 seconds, oldest first. */
function minuteWindow() {
  const held: Charge[] = [];
  return {
    add: (charge: Charge) => void held.push(charge),
    clear: () => void held.splice(0),
    read(): readonly Charge[] {
      const since = Date.now() - MINUTE;
      while (held[0] && Date.parse(held[0].at) < since) held.shift();
      return held;
    },
  };
}

const sumOf = (charges: readonly Charge[]) => charges.reduce((total, each) => total + each.units, 0);

export function openLedger(): Ledger {
  let sum = NOTHING;
  let recent: readonly Charge[] = [];
  let budget: Budget = { enforced: false, perMinute: PER_MINUTE };
  const minute = minuteWindow();
  const byMethod = new Map<string, number>();
  const byStatus = new Map<string, number>();
  return {
    charge(charge) {
      sum = {
        requests: sum.requests + 1,
        units: sum.units + charge.units,
        directoryUnits: sum.directoryUnits + charge.directoryUnits,
        throttled: sum.throttled + (charge.status === 429 ? 1 : 0),
      };
      count(byMethod, charge.method);
      count(byStatus, String(charge.status));
      minute.read();
      minute.add(charge);
      recent = [charge, ...recent].slice(0, RECENT);
    },
    read: () => ({
      ...sum,
      ...budget,
      lastMinute: sumOf(minute.read()),
      byMethod: Object.fromEntries(byMethod),
      byStatus: Object.fromEntries(byStatus),
      recent,
    }),
    clear() {
      sum = NOTHING;
      recent = [];
      minute.clear();
      byMethod.clear();
      byStatus.clear();
    },
    spent(clientId) {
      const own = minute.read().filter((charge) => charge.clientId === clientId);
      const oldest = own[0] ? Date.parse(own[0].at) : Date.now();
      return { units: sumOf(own), reset: Math.max(1, Math.ceil((oldest + MINUTE - Date.now()) / 1000)) };
    },
    budget: () => budget,
    setBudget(change) {
      budget = { ...budget, ...change };
    },
  };
}
