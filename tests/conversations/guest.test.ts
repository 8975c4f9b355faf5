// A guest who is named in an audience can do what is asked of them, and has nothing else of the municipality's.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Forger, forger } from '../builders/forger.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let guest: TeamsPerson;
let forge: Forger;
let documents: Steering;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  const found = here.platform.world.directory.people.find(({ userType }) => userType === 'Guest');
  guest = here.person(found?.displayName ?? '');
  forge = forger(here);
  documents = steering(here, erik);
});
afterAll(() => here.close());

/** The local platform gives guests no app: what Teams would send is signed as Teams signs. */
async function presses(verb: string, data: object): Promise<{ readonly type: string; readonly value: unknown }> {
  const tenantId = here.platform.world.directory.tenantId;
  const activity = forge.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data } },
    from: { id: '29:guest', name: guest.name, aadObjectId: guest.id },
    conversation: { id: 'a:guest', conversationType: 'personal', tenantId },
  });
  const { status, text } = await forge.post(activity, `Bearer ${await forge.token()}`);
  expect(status).toBe(200);
  return JSON.parse(text) as { type: string; value: unknown };
}

it('reads and acknowledges the document they are named in, in the card and in the tab', async () => {
  const audience = { ...NOBODY, also: [guest.id, erik.id] };
  const { id } = await documents.published({ title: 'Regler för konsulter', audience });
  await until(
    async () => (await here.ask(guest, 'policy.mine', {})).body.answer as readonly { id: string }[],
    (own) => own.some((one) => one.id === id),
  );
  expect((await here.ask(guest, 'policy.read', { id })).body.answer).toMatchObject({ version: { id } });
  const answered = await presses('policy.acknowledge', { id, channel: 'chat' });
  expect(JSON.stringify(answered.value)).toContain('Du kvitterade Regler för konsulter');
  const { funnel } = await until(
    () => documents.campaign(id),
    (view) => view.funnel.acknowledged === 1,
  );
  expect(funnel.audience).toBe(2);
});

it('has no other document, no case and no report', async () => {
  const { id } = await documents.published({ title: 'Regler för anställda', audience: { ...NOBODY, also: [erik.id] } });
  expect((await here.ask(guest, 'policy.read', { id })).body.refusal?.refused).toBe('documentUnknown');
  const refused = await presses('policy.acknowledge', { id, channel: 'chat' });
  expect(JSON.stringify(refused.value)).not.toContain('Du kvitterade Regler för anställda');
  expect((await documents.campaign(id)).funnel.acknowledged).toBe(0);
  expect((await presses('incident.report', { id: 'guest-report-1', source: 'chat', happened: 'x' })).value).toContain(
    'Du är gäst',
  );
  for (const name of ['incident.mine', 'incident.list', 'organisation.people'] as const)
    expect((await here.ask(guest, name, { search: '' } as never)).status).toBe(403);
});
