// What people wrote to tell of something, kept apart from what the model learns from.
import { readFileSync } from 'node:fs';
import { MEANT, type Meant } from '../../bot/capabilities/understanding/model.ts';

const FILE = new URL('everyday-reports.txt', import.meta.url);

interface Report {
  readonly meant: Meant;
  readonly text: string;
  readonly orElse: null;
}

export function everydayReports(): readonly Report[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name, text = ''] = line.split('\t');
      const meant = MEANT.find((one) => one === name);
      if (meant === undefined) throw new Error(`no category: ${line}`);
      return { meant, text, orElse: null };
    });
}
