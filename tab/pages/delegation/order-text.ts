import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  edit: 'Ändra',
  stop: 'Sluta ändra',
  level: 'Risknivå',
  always: 'Huvudregel',
  law: 'Lagkrav berörs',
  cost: (kronor: string) => `Kostar ${kronor} kronor eller mer`,
  both: (kronor: string) => `Lagkrav berörs och kostar ${kronor} kronor eller mer`,
  as: 'Som huvudregeln',
  item: (item: string) => `punkt ${item}`,
  review: 'Granska ändringarna',
  title: 'Spara ny version',
  lead: (version: number) => `Version ${version} får de här ändringarna:`,
  likeProposal: 'Raderna är desamma som förslaget.',
  unchanged: 'Ingen rad är ändrad, så det finns inget att spara.',
  from: 'Den nya versionen används direkt. Förslag som väntar går till den som då får besluta. Beslut som redan är fattade ändras inte.',
  deputy: (names: string) => `Svarar ingen i tid frågar Värna också ersättaren, ${names}.`,
  noDeputy: 'Ingen ersättare är utsedd.',
};

const en: typeof sv = {
  edit: 'Change',
  stop: 'Stop changing',
  level: 'Risk level',
  always: 'Main rule',
  law: 'Legal requirements involved',
  cost: (kronor) => `Costs SEK ${kronor} or more`,
  both: (kronor) => `Legal requirements involved and costs SEK ${kronor} or more`,
  as: 'As the main rule',
  item: (item) => `item ${item}`,
  review: 'Review the changes',
  title: 'Save a new version',
  lead: (version) => `Version ${version} gets these changes:`,
  likeProposal: 'The rows are the same as the suggestion.',
  unchanged: 'No row has changed, so there is nothing to save.',
  from: 'The new version is used at once. Proposals that wait go to whoever may then decide. Decisions already made do not change.',
  deputy: (names) => `If nobody answers in time, Värna also asks the deputy, ${names}.`,
  noDeputy: 'No deputy has been appointed.',
};

export const orderText: Texts<typeof sv> = { sv, en };
