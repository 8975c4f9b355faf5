import type { Facts } from '../../blocks/refusal.ts';
import type { Texts } from '../../blocks/text.ts';
import type { PeopleRefusal } from './question-model.ts';

const sv = {
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
  } satisfies Record<PeopleRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
  },
};

export const peopleText: Texts<typeof sv> = { sv, en };
