import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { OpenKind } from './model.ts';
import type { HandoverRefusal } from './rules.ts';

const sv = {
  openKinds: words<OpenKind>({
    role: 'Roll',
    deputy: 'Ersättare för någon annan',
    document: 'Styrdokument',
    incident: 'Incident',
    risk: 'Risk',
    measure: 'Åtgärd',
  }),
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    handoverToSelf: (facts: Facts) => `${fact(facts, 'name')} har det redan. Välj någon annan som tar över.`,
    receiverUnknown: (_facts: Facts) =>
      'Den som tar över finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
  } satisfies Record<HandoverRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  openKinds: {
    role: 'Role',
    deputy: 'Deputy for somebody else',
    document: 'Steering document',
    incident: 'Incident',
    risk: 'Risk',
    measure: 'Measure',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this.',
    handoverToSelf: (facts) => `${fact(facts, 'name')} has it already. Choose somebody else to take over.`,
    receiverUnknown: (_facts: Facts) =>
      'Whoever takes over is not among the active accounts. Search for the name again and choose from the list.',
  },
};

export const handoverText: Texts<typeof sv> = { sv, en };
