// A new version of a rule is looked at before it is published, on the whole of Värna: which open cases it would change.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RulePreview, RulesPage } from '../../bot/capabilities/significance/model.ts';
import type { TriagePage } from '../../bot/capabilities/triage/model.ts';
import { reportedCase } from '../builders/reports.ts';
import { steering } from '../builders/steering.ts';
import { type TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
let annaKarin: TeamsPerson;
let asked: ReturnType<typeof steering>['asked'];
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
  annaKarin = here.person('Anna-Karin Holm');
  ({ asked } = steering(here, erik));
});
afterAll(() => here.close());

const reported = (text: string) => reportedCase(here, sara, text);

const read = (id: string): Promise<TriagePage> => asked(erik, 'triage.read', { id });

describe('a new version of a rule', () => {
  it('shows which open cases it would change before it is published', async () => {
    const found = await reported('hemtjänstens planering går inte att öppna');
    await asked(erik, 'triage.services', { id: found.id, revision: 0, services: ['care'] });
    await asked(erik, 'triage.fact', {
      id: found.id,
      revision: 1,
      fact: 'care/limitedHours',
      how: 'is',
      amount: '1',
    });
    const page = (await asked(erik, 'significance.rules', {})) as RulesPage;
    const rule = page.rows.find((row) => row.rule.key === 'care.limited')?.rule;
    expect(rule).toMatchObject({ version: 0, mark: 'thirdParty' });
    const edit = {
      rule: 'care.limited',
      version: 0,
      limits: ['0,5'],
      source: rule?.source ?? '',
      mark: 'thirdParty' as const,
      checkedOn: '2026-11-24',
      validFrom: '2026-07-01',
      validTo: '',
      note: 'Läst om.',
    };
    const preview = (await asked(erik, 'significance.preview', edit)) as RulePreview;
    expect(preview.moved).toContainEqual({
      id: found.id,
      number: found.number,
      from: 'factsMissing',
      to: 'significant',
    });
    const other = await here.ask(erik, 'significance.publish', { ...edit, limits: ['0,2'], seen: preview.seen });
    expect(other.body.refusal?.refused).toBe('rulePreviewChanged');
    await asked(erik, 'significance.publish', { ...edit, seen: preview.seen });
    expect((await read(found.id)).proposal.verdict).toBe('significant');
    const late = await here.ask(annaKarin, 'significance.publish', { ...edit, seen: preview.seen });
    expect(late.body.refusal).toEqual({ refused: 'ruleChanged', facts: { name: erik.name } });
  });

  it('is not for somebody who only reports', async () => {
    expect((await here.ask(sara, 'significance.rules', {})).body.refusal?.refused).toBe('rulesNotYours');
    expect((await here.ask(sara, 'triage.parties', {})).body.refusal?.refused).toBe('partiesNotYours');
  });
});
