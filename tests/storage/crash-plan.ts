// What the seed decides: when each life of the product ends, and what people do during it.
import { dice } from '../builders/dice.ts';

export const KINDS = ['take', 'assess', 'note', 'tellReporter', 'close', 'reopen'] as const;
export type Kind = (typeof KINDS)[number];

// As the words stand in SharePoint; the ones the product must have written.
export const CATEGORIES = { outage: 'Driftstörning', phishing: 'Nätfiske', physical: 'Fysisk säkerhet' } as const;
export const SEVERITIES = { mindre: 'Mindre', måttlig: 'Måttlig', allvarlig: 'Allvarlig', kritisk: 'Kritisk' } as const;
export const OUTCOMES = { resolved: 'Åtgärdad', harmless: 'Ofarlig', nearMiss: 'Tillbud' } as const;

export interface PlannedReport {
  readonly id: string;
  /** Which of the reporters. */
  readonly reporter: number;
  /** Milliseconds into the life. */
  readonly at: number;
}

export interface PlannedChange {
  /** Which of the two coordinators. */
  readonly who: 0 | 1;
  readonly kind: Kind;
  readonly category: keyof typeof CATEGORIES;
  readonly severity: keyof typeof SEVERITIES;
  readonly outcome: keyof typeof OUTCOMES;
  /** Said by nobody else and only once. */
  readonly text: string;
}

export interface PlannedStep {
  readonly report: string;
  readonly at: number;
  /** One, or two that compete: both coordinators act on the same revision at the same moment. */
  readonly changes: readonly PlannedChange[];
}

export interface Life {
  readonly endsIn: 'start-up' | 'service';
  /** Milliseconds after it was started, or after it began to listen. */
  readonly after: number;
  readonly reports: readonly PlannedReport[];
  readonly steps: readonly PlannedStep[];
}

export interface Wanted {
  readonly seed: number;
  readonly kills: number;
  readonly reportsPerLife: number;
  readonly stepsPerLife: number;
  readonly reporters: number;
  /** Milliseconds that a life lasts at most, counted from its start or from when it listens. */
  readonly longest: number;
  /** Whether the cards count too: one whose sending a kill cut off is sent again after 45 seconds. */
  readonly withCards: boolean;
}

const IN_START_UP = 0.25;
const COMPETING = 0.2;
// People work with what came in lately; a case gets some changes and then rests.
const LATELY = 24;

export function crashPlan({ seed, kills, reportsPerLife, stepsPerLife, reporters, longest }: Wanted): readonly Life[] {
  const random = dice(seed);
  const below = (most: number) => Math.floor(random() * most);
  const one = <Item>(all: readonly Item[]): Item => all[below(all.length)] as Item;
  const keys = <Key extends string>(table: Readonly<Record<Key, string>>) => Object.keys(table) as Key[];
  const known: string[] = [];
  let texts = 0;

  const change = (who: 0 | 1): PlannedChange => {
    texts += 1;
    return {
      who,
      kind: one(KINDS),
      category: one(keys(CATEGORIES)),
      severity: one(keys(SEVERITIES)),
      outcome: one(keys(OUTCOMES)),
      text: `mening ${seed}-${texts}`,
    };
  };
  const report = (within: number): PlannedReport => {
    const id = `crash-${seed}-${known.length + 1}`;
    known.push(id);
    return { id, reporter: below(reporters), at: random() * within };
  };
  const step = (within: number): PlannedStep => {
    const first = below(2) as 0 | 1;
    const changes = random() < COMPETING ? [change(first), change(first === 0 ? 1 : 0)] : [change(first)];
    return { report: one(known.slice(-LATELY)), at: random() * within, changes };
  };
  return Array.from({ length: kills }, (): Life => {
    const endsIn = random() < IN_START_UP ? 'start-up' : 'service';
    const after = random() * longest;
    const reports = Array.from({ length: reportsPerLife }, () => report(after));
    return { endsIn, after, reports, steps: Array.from({ length: stepsPerLife }, () => step(after)) };
  });
}
