import { type Facts, fact } from '../../blocks/refusal.ts';
import { inSentence, type Texts, words } from '../../blocks/text.ts';
import type { Decider, DecisionType, RiskLevel } from './model.ts';
import type { DelegationRefusal } from './version-rules.ts';

/** A fact that is a code, in words; a code that is not known stands as it is. */
const named = (facts: Facts, name: string, table: Readonly<Record<string, string>>): string =>
  table[fact(facts, name)] ?? fact(facts, name);

const svLevels = words<RiskLevel>({ low: 'Låg', moderate: 'Måttlig', high: 'Hög', critical: 'Mycket hög' });
const svTypes = words<DecisionType>({ risk: 'Acceptera en risk', exception: 'Avsteg från en regel' });

const sv = {
  decisionTypes: svTypes,
  levels: svLevels,
  deciders: words<Decider>({
    manager: 'Närmaste chef',
    administrationHead: 'Förvaltningschef',
    chiefExecutive: 'Kommundirektör',
    board: 'Nämnden',
  }),
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    delegationChanged: (facts: Facts) =>
      `${fact(facts, 'name')} sparade en nyare version före dig. Det du skrev finns kvar här. Jämför med den nya versionen innan du sparar.`,
    delegationUncovered: (facts: Facts) =>
      `Det saknas en rad för ”${named(facts, 'type', svTypes)}” på nivån ${inSentence(named(facts, 'level', svLevels))} utan lagkrav och med kostnad från 0. Lägg till den.`,
    delegationItemMissing: (facts: Facts) =>
      `En rad för ”${named(facts, 'type', svTypes)}” på nivån ${inSentence(named(facts, 'level', svLevels))} saknar delegationspunkt. Skriv den som den står i nämndens delegationsordning, till exempel 7.2.`,
    delegationDoubled: (facts: Facts) =>
      `Två rader gäller samma beslut: ”${named(facts, 'type', svTypes)}” på nivån ${inSentence(named(facts, 'level', svLevels))} med samma lagkrav och samma kostnad. Ta bort den ena.`,
    delegationUnchanged: (_facts: Facts) => 'Inget har ändrats, så det finns inget att spara.',
    delegationNoteMissing: (_facts: Facts) => 'Skriv kort vad som ändrades och varför. Det visas i historiken.',
  } satisfies Record<DelegationRefusal, (facts: Facts) => string>,
};

const enLevels: typeof svLevels = { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Very high' };
const enTypes: typeof svTypes = { risk: 'Accept a risk', exception: 'Exception from a rule' };

const en: typeof sv = {
  decisionTypes: enTypes,
  levels: enLevels,
  deciders: {
    manager: 'Line manager',
    administrationHead: 'Head of administration',
    chiefExecutive: 'Chief executive',
    board: 'The board',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    delegationChanged: (facts) =>
      `${fact(facts, 'name')} saved a newer version before you. What you wrote is still here. Compare it with the new version before you save.`,
    delegationUncovered: (facts) =>
      `There is no row for “${named(facts, 'type', enTypes)}” at the level ${inSentence(named(facts, 'level', enLevels))} that applies to every decision (no legal requirement, cost from 0). Add it.`,
    delegationItemMissing: (facts) =>
      `A row for “${named(facts, 'type', enTypes)}” at the level ${inSentence(named(facts, 'level', enLevels))} has no delegation item. Write it as in the board’s scheme of delegation, such as 7.2.`,
    delegationDoubled: (facts) =>
      `Two rows are about the same decision: “${named(facts, 'type', enTypes)}” at the level ${inSentence(named(facts, 'level', enLevels))} with the same legal requirement and the same cost. Remove one of them.`,
    delegationUnchanged: (_facts: Facts) => 'Nothing has been changed, so there is nothing to save.',
    delegationNoteMissing: (_facts: Facts) => 'Write briefly what was changed and why. It is shown in the history.',
  },
};

export const delegationText: Texts<typeof sv> = { sv, en };
