import { type Texts, words } from '../../../bot/blocks/text.ts';
import type { LateFor } from '../../../bot/capabilities/measure/model.ts';

const sv = {
  title: 'Försenade åtgärder per nämnd',
  said: (sum: string, isOne: boolean, old: string) =>
    `${isOne ? '1 åtgärd är försenad' : `${sum} åtgärder är försenade`}. Försenade i mer än en månad: ${old}.`,
  none: 'Ingen åtgärd är försenad.',
  late: (count: string, isOne: boolean) => (isOne ? '1 försenad' : `${count} försenade`),
  board: 'Nämnd',
  all: 'Alla försenade',
  ages: words<LateFor>({
    week: 'Högst en vecka',
    month: 'Högst en månad',
    quarter: 'Högst tre månader',
    longer: 'Längre',
  }),
};

const en: typeof sv = {
  title: 'Overdue measures by board',
  said: (sum, isOne, old) =>
    `${isOne ? '1 measure is overdue' : `${sum} measures are overdue`}. Overdue for more than a month: ${old}.`,
  none: 'No measure is overdue.',
  late: (count, isOne) => (isOne ? '1 overdue' : `${count} overdue`),
  board: 'Board',
  all: 'All overdue',
  ages: words<LateFor>({
    week: 'Up to a week',
    month: 'Up to a month',
    quarter: 'Up to three months',
    longer: 'Longer',
  }),
};

export const lateText: Texts<typeof sv> = { sv, en };
