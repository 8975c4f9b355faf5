// A refusal is a code; the chat finds its sentence among those of all capabilities, so a code must mean the same everywhere.
import { expect, it } from 'vitest';
import { campaignText } from '../../bot/capabilities/campaign/text.ts';
import { incidentText } from '../../bot/capabilities/incident/text.ts';
import { organisationText } from '../../bot/capabilities/organisation/text.ts';
import { policyText } from '../../bot/capabilities/policy/text.ts';
import { riskText } from '../../bot/capabilities/risk/text.ts';
import { trainingText } from '../../bot/capabilities/training/text.ts';

type Sentences = Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>>;

it.each(['sv', 'en'] as const)('a refusal has one sentence whoever says it (%s)', (language) => {
  const all = [campaignText, incidentText, organisationText, policyText, riskText, trainingText];
  const said = new Map<string, Set<string>>();
  for (const text of all) {
    const sentences: Sentences = text[language].refusals;
    for (const [code, sentence] of Object.entries(sentences))
      said.set(code, (said.get(code) ?? new Set()).add(sentence({ at: '2026-11-24T09:00:00Z' })));
  }
  expect([...said].filter(([, sentence]) => sentence.size > 1)).toEqual([]);
});
