import { type Facts, fact } from '../../blocks/refusal.ts';
import type { Texts } from '../../blocks/text.ts';
import type { HandoverRefusal } from './rules.ts';

const sv = {
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    handoverToSelf: (facts: Facts) => `${fact(facts, 'name')} ansvarar redan för det. Välj någon annan som tar över.`,
    receiverUnknown: (_facts: Facts) =>
      'Den som tar över finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
  } satisfies Record<HandoverRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    handoverToSelf: (facts) =>
      `${fact(facts, 'name')} is already responsible for it. Choose someone else to take over.`,
    receiverUnknown: (_facts: Facts) =>
      'The person taking over is not among the active accounts. Search for the name again and choose from the list.',
  },
};

export const handoverText: Texts<typeof sv> = { sv, en };
