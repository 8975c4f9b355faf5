import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here.close());

const move = (body: object) =>
  fetch(`${here.platform.world.origin}/control/clock`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

it('the product’s clock follows the platform’s time machine, over midnight and new year', async () => {
  await move({ now: '2027-01-01T00:30:00Z' });
  const sara = here.person('Sara');
  let tries = 0;
  const own = await until(
    async () => {
      tries += 1;
      const { body } = await here.ask(sara, 'incident.report', {
        id: `over-new-year-${tries}`,
        happened: 'nyår',
        source: 'tab',
      });
      return body.answer as { number: string; reportedAt: string };
    },
    ({ reportedAt }) => reportedAt.startsWith('2027-01-01'),
  );
  expect(own.number).toBe('2027-0001');
});

it('a role that begins later counts when its day has come', async () => {
  const erik = here.person('Erik');
  const petra = here.person('Petra Nyström');
  await here.ask(erik, 'organisation.grantRole', {
    role: 'auditor',
    scope: { kind: 'municipality', name: '' },
    holder: petra.id,
    deputy: null,
    from: '2027-06-01',
    until: null,
  });
  expect((await here.ask(petra, 'incident.list', {})).body.refusal).toMatchObject({ refused: 'notAllowed' });
  await move({ now: '2027-06-01T10:00:00Z' });
  const list = await until(
    () => here.ask(petra, 'incident.list', {}),
    ({ body }) => body.answer !== undefined,
  );
  expect(list.body.answer).toMatchObject({ rows: expect.any(Array) });
});
