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

it('what waits for the morning comes at once when the clock jumps there', async () => {
  const erik = here.person('Erik');
  const karin = here.person('Karin Wadell');
  const told = async () => (await karin.notifications()).filter(({ text }) => text === 'En roll har getts').length;
  await move({ now: '2027-06-01T22:00:00Z' });
  await until(
    () => here.ask(erik, 'inbox.todo', {}),
    ({ body }) => (body.answer as { today: string }).today === '2027-06-02',
  );
  await here.ask(erik, 'organisation.grantRole', {
    role: 'auditor',
    scope: { kind: 'municipality', name: '' },
    holder: karin.id,
    deputy: null,
    from: '2027-06-02',
    until: null,
  });
  await until(
    () => here.ask(erik, 'operations.read', {}),
    ({ body }) => (body.answer as { waiting: number }).waiting > 0,
  );
  expect(await told()).toBe(0);
  await move({ now: '2027-06-02T08:00:00Z' });
  await until(told, (times) => times === 1, 10);
});
