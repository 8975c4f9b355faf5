import { type Facts, fact } from '../../blocks/refusal.ts';
import { inSentence, type Texts, words } from '../../blocks/text.ts';
import type { Decider, DecisionType, RiskLevel } from './model.ts';
import type { DelegationRefusal } from './version-rules.ts';

/** A fact that is a code, in words; a code that is not known stands as it is. */
const named = (facts: Facts, name: string, table: Readonly<Record<string, string>>): string =>
  table[fact(facts, name)] ?? fact(facts, name);

const svLevels = words<RiskLevel>({ low: 'Låg', moderate: 'Måttlig', high: 'Hög', critical: 'Kritisk' });
const svTypes = words<DecisionType>({ risk: 'Acceptera en risk', exception: 'Undantag från en regel' });

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
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    delegationChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann spara en nyare version av delegationsordningen. Det du skrev står kvar här. Jämför med den nya versionen innan du sparar.`,
    delegationUncovered: (facts: Facts) =>
      `Det saknas en rad för ”${named(facts, 'type', svTypes)}” på nivån ${inSentence(named(facts, 'level', svLevels))} som gäller alla ärenden (inget krav på lag, kostnad från 0). Lägg till den, så att alla beslut har en beslutsfattare.`,
    delegationItemMissing: (facts: Facts) =>
      `En rad för ”${named(facts, 'type', svTypes)}” på nivån ${inSentence(named(facts, 'level', svLevels))} saknar delegationspunkt. Skriv den som den står i nämndens delegationsordning, till exempel 7.2.`,
    delegationDoubled: (facts: Facts) =>
      `Två rader gäller samma beslut: ”${named(facts, 'type', svTypes)}” på nivån ${inSentence(named(facts, 'level', svLevels))} med samma lag och kostnad. Ta bort den ena.`,
    delegationUnchanged: (_facts: Facts) => 'Inget har ändrats, så det finns inget att spara.',
    delegationNoteMissing: (_facts: Facts) => 'Skriv kort vad som ändrades och varför. Det visas i historiken.',
  } satisfies Record<DelegationRefusal, (facts: Facts) => string>,
};

const enLevels: typeof svLevels = { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Critical' };
const enTypes: typeof svTypes = { risk: 'Accept a risk', exception: 'Exception from a rule' };

const en: typeof sv = {
  decisionTypes: enTypes,
  levels: enLevels,
  deciders: {
    manager: 'Nearest manager',
    administrationHead: 'Head of administration',
    chiefExecutive: 'Chief executive',
    board: 'The board',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this.',
    delegationChanged: (facts) =>
      `${fact(facts, 'name')} saved a newer version of the delegation order first. What you wrote is still here. Compare it with the new version before you save.`,
    delegationUncovered: (facts) =>
      `There is no line for “${named(facts, 'type', enTypes)}” at the level ${inSentence(named(facts, 'level', enLevels))} that counts for every matter (law not needed, cost from 0). Add it, so that somebody decides in every matter.`,
    delegationItemMissing: (facts) =>
      `A line for “${named(facts, 'type', enTypes)}” at the level ${inSentence(named(facts, 'level', enLevels))} has no delegation item. Write it as it stands in the board’s delegation order, such as 7.2.`,
    delegationDoubled: (facts) =>
      `Two lines are about the same decision: “${named(facts, 'type', enTypes)}” at the level ${inSentence(named(facts, 'level', enLevels))} with the same law and cost. Remove one of them.`,
    delegationUnchanged: (_facts: Facts) => 'Nothing has changed, so there is nothing to save.',
    delegationNoteMissing: (_facts: Facts) => 'Write briefly what was changed and why. It is shown in the history.',
  },
};

export const delegationText: Texts<typeof sv> = { sv, en };
