import type { Texts } from './text.ts';

const sv = { count: 'Antal rader', fetched: 'Hämtat' };
const en: typeof sv = { count: 'Rows', fetched: 'Fetched' };

/** What stands on every file that people take with them. */
export const paperText: Texts<typeof sv> = { sv, en };
