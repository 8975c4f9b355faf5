import { lastPlaces, numberAt, placeOfNumber } from '../../blocks/numbering.ts';
import type { Disk, Numbers } from '../../ports.ts';

const TABLE =
  'CREATE TABLE IF NOT EXISTS number_series (series TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (series, year))';
const RAISE = `INSERT INTO number_series (series, year, last) VALUES (?, ?, ?)
  ON CONFLICT (series, year) DO UPDATE SET last = MAX(last, excluded.last)`;
const BEFORE = `INSERT INTO number_series (series, year, last) SELECT 'incidents', year, last FROM number WHERE true
  ON CONFLICT (series, year) DO UPDATE SET last = MAX(last, excluded.last)`;

/** One row for each series and year, on disk before a number is given: over any restart the next one is higher. */
export function numbers(disk: Disk): Numbers {
  disk.run(TABLE);
  // A file from before has a table of its own for the cases.
  if (disk.one(`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'number'`)) disk.run(BEFORE);
  const lastOf = (series: string, year: number) =>
    Number(disk.one('SELECT last FROM number_series WHERE series = ? AND year = ?', [series, year])?.['last'] ?? 0);
  const next = (series: string, year: number) =>
    disk.together(() => {
      const place = lastOf(series, year) + 1;
      disk.run(RAISE, [series, year, place]);
      return numberAt(year, place);
    });
  return {
    next,
    another(series, number) {
      const { letter, year } = placeOfNumber(number) ?? { letter: '', year: 0 };
      return `${letter}${next(series, year)}`;
    },
    seen(series, all) {
      for (const [year, place] of lastPlaces(all))
        if (place > lastOf(series, year)) disk.run(RAISE, [series, year, place]);
    },
  };
}
