// Before a column can be unique: rows of the same number get numbers of their own, the oldest keeps the one it has.
import type { Client } from '@microsoft/microsoft-graph-client';
import { allOf } from '../../bot/edges/graph/pages.ts';

interface Row {
  readonly id: string;
  /** Of the one column that is asked for. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
}

/** `Å2026-0013`: a letter, a year and a place in it. */
const NUMBER = /^(\D?\d{4})-(\d+)$/u;

/** @returns what became of each double: `Å2026-0013 → Å2026-0018` */
export async function renumberDoubles(client: Client, base: string, column: string): Promise<readonly string[]> {
  const rows = await allOf<Row>(client, `${base}/items?$expand=fields($select=${column})&$top=1000`);
  const numbered = rows
    .map(({ id, fields }) => ({ id, number: fields?.[column] ?? '' }))
    .toSorted((one, other) => Number(one.id) - Number(other.id));
  const last = new Map<string, number>();
  for (const { number } of numbered) {
    const [, series = '', place = '0'] = NUMBER.exec(number) ?? [];
    last.set(series, Math.max(last.get(series) ?? 0, Number(place)));
  }
  const seen = new Set<string>();
  const done: string[] = [];
  for (const { id, number } of numbered) {
    const series = NUMBER.exec(number)?.[1];
    if (series === undefined || !seen.has(number)) {
      seen.add(number);
      continue;
    }
    const next = (last.get(series) ?? 0) + 1;
    last.set(series, next);
    const other = `${series}-${String(next).padStart(4, '0')}`;
    await client.api(`${base}/items/${id}`).patch({ fields: { [column]: other } });
    done.push(`${number} → ${other}`);
  }
  return done;
}
