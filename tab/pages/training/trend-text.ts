import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  said: (sum: string, most: string, month: string) =>
    `${sum} lektioner har godkänts de senaste tolv månaderna, flest i ${month}: ${most}.`,
  none: 'Ingen lektion har godkänts de senaste tolv månaderna.',
  month: 'Månad',
  passed: 'Godkända',
};

const en: typeof sv = {
  said: (sum, most, month) => `${sum} lessons were passed in the last twelve months, most in ${month}: ${most}.`,
  none: 'No lesson was passed in the last twelve months.',
  month: 'Month',
  passed: 'Passed',
};

export const trendText: Texts<typeof sv> = { sv, en };
