import { createHash } from 'node:crypto';

/** The same name gives the same GUID on every machine and at every start. */
export function guidOf(name: string): string {
  const hex = createHash('sha256').update(`askersund.example/${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
