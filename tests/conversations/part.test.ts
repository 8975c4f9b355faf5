// A reader of one unit is told that what they see is a part: an empty list says nothing of the rest.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SeenTree } from '../../bot/capabilities/boards/model.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let maria: TeamsPerson;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  maria = here.person('Maria Hellgren');
  const { body } = await here.ask(erik, 'organisation.grantRole', {
    role: 'auditor',
    scope: { kind: 'unit', name: 'Hemtjänsten' },
    holder: maria.id,
    deputy: null,
    from: '2026-11-24',
    until: null,
  });
  expect(body.refusal).toBeUndefined();
});
afterAll(() => here.close());

it('the register of risks and the organisation say whether they are whole', async () => {
  for (const [who, isPart] of [
    [erik, false],
    [maria, true],
  ] as const) {
    const risks = await here.ask(who, 'risk.list', {});
    expect(risks.body.answer).toMatchObject({ isPart });
    const tree = (await here.ask(who, 'organisation.boards', {})).body.answer as SeenTree;
    expect(tree.isPart).toBe(isPart);
  }
});
