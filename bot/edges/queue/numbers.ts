import type { CaseNumber } from '../../capabilities/incident/model.ts';
import type { Disk } from '../../ports.ts';

export interface Numbers {
  next(year: number): CaseNumber;
  /** A number seen in the list: the next one will be higher. */
  seen(number: CaseNumber): void;
}

export function numbers(disk: Disk): Numbers {
  disk.run('CREATE TABLE IF NOT EXISTS number (year INTEGER PRIMARY KEY, last INTEGER NOT NULL)');
  const raise = (year: number, last: number) =>
    disk.run(
      'INSERT INTO number (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = MAX(last, excluded.last)',
      [year, last],
    );
  return {
    next: (year) =>
      disk.together(() => {
        const last = Number(disk.one('SELECT last FROM number WHERE year = ?', [year])?.['last'] ?? 0) + 1;
        raise(year, last);
        return `${year}-${String(last).padStart(4, '0')}`;
      }),
    seen(number) {
      const [year = '', last = ''] = number.split('-');
      if (/^\d{4}$/u.test(year) && /^\d+$/u.test(last)) raise(Number(year), Number(last));
    },
  };
}
