import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  review: (count: number) => `Att se över (${count})`,
  tree: 'Kommunens delar',
  parts: (administrations: number) => (administrations === 1 ? '1 förvaltning' : `${administrations} förvaltningar`),
  mark: (count: number) => `${count} att se över`,
  mend: {
    coordinator: 'Utse samordnare',
    head: 'Utse förvaltningschef',
    deputy: 'Utse ersättare',
    handover: 'Lämna över',
  },
  mendOf: (action: string, sentence: string) => `${action}: ${sentence}`,
};

const en: typeof sv = {
  review: (count) => `To review (${count})`,
  tree: 'Parts of the municipality',
  parts: (administrations) => (administrations === 1 ? '1 administration' : `${administrations} administrations`),
  mark: (count) => `${count} to review`,
  mend: {
    coordinator: 'Appoint a coordinator',
    head: 'Appoint a head',
    deputy: 'Appoint a deputy',
    handover: 'Hand over',
  },
  mendOf: (action, sentence) => `${action}: ${sentence}`,
};

export const treeText: Texts<typeof sv> = { sv, en };
