import type { CaseNumber } from '../../capabilities/incident/model.ts';
import type { Disk, Series } from '../../ports.ts';

export interface Numbers {
  next(year: number): CaseNumber;
  /** Numbers seen in the list of cases, from another machine perhaps: the next one will be higher. */
  cameIn(list: string, records: readonly object[]): void;
  /** The number, or the next one that this machine has not given yet: `Å2026-0013`. */
  claim(series: Series, number: string): string;
}

interface Numbered {
  readonly number: CaseNumber;
}

const PARTS = /^(\D*)(\d{4})-(\d+)$/u;

export function numbers(disk: Disk): Numbers {
  disk.run('CREATE TABLE IF NOT EXISTS number (year INTEGER PRIMARY KEY, last INTEGER NOT NULL)');
  disk.run(
    'CREATE TABLE IF NOT EXISTS number_series (series TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (series, year))',
  );
  const raise = (year: number, last: number) =>
    disk.run(
      'INSERT INTO number (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = MAX(last, excluded.last)',
      [year, last],
    );
  const seen = (number: CaseNumber) => {
    const [year = '', last = ''] = number.split('-');
    if (/^\d{4}$/u.test(year) && /^\d+$/u.test(last)) raise(Number(year), Number(last));
  };
  return {
    next: (year) =>
      disk.together(() => {
        const last = Number(disk.one('SELECT last FROM number WHERE year = ?', [year])?.['last'] ?? 0) + 1;
        raise(year, last);
        return `${year}-${String(last).padStart(4, '0')}`;
      }),
    cameIn(list, records) {
      if (list === 'incidents') for (const { number } of records as readonly Numbered[]) seen(number);
    },
    claim: (series, number) =>
      disk.together(() => {
        const [, letter = '', year = '', place = ''] = PARTS.exec(number) ?? [];
        const given = disk.one('SELECT last FROM number_series WHERE series = ? AND year = ?', [series, Number(year)]);
        const next = Math.max(Number(place), Number(given?.['last'] ?? 0) + 1);
        disk.run('INSERT OR REPLACE INTO number_series (series, year, last) VALUES (?, ?, ?)', [
          series,
          Number(year),
          next,
        ]);
        return `${letter}${year}-${String(next).padStart(4, '0')}`;
      }),
  };
}
