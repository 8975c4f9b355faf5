import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  table: 'Visa som tabell',
  drawing: 'Visa som diagram',
};

const en: typeof sv = {
  table: 'Show as a table',
  drawing: 'Show as a chart',
};

export const chartText: Texts<typeof sv> = { sv, en };
