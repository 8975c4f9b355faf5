// How benches say what they have measured.
export const say = (line: string): boolean => process.stdout.write(`${line}\n`);
export const row = (what: string, figure: number | string): boolean => say(`  ${what.padEnd(66)} ${figure}`);

const sorted = (all: readonly number[]) => all.toSorted((a, b) => a - b);
export const median = (all: readonly number[]): number => sorted(all)[Math.floor(all.length / 2)] ?? 0;
export const percentile = (all: readonly number[], share: number): number =>
  sorted(all)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
export const ms = (value: number): string => `${value.toFixed(0)} ms`;
