// Whom a sending means, on the true directory of the local platform: mailboxes, second accounts, and groups that hide their members.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AudiencePreview,
  type AudienceRule,
  EVERYONE,
  PERSONS_ONLY,
} from '../../bot/capabilities/organisation/audience-model.ts';
import type { Group } from '../../bot/capabilities/people/model.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
});
afterAll(() => here.close());

async function preview(rule: Partial<AudienceRule>): Promise<AudiencePreview> {
  const audience = { ...EVERYONE, without: PERSONS_ONLY, ...rule };
  const { status, body } = await here.ask(erik, 'policy.audience', { audience });
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as AudiencePreview;
}
async function control(method: string, path: string, body: object): Promise<{ id: string }> {
  const response = await fetch(`${here.platform.world.origin}/control/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { id: string };
}
const newAccount = (displayName: string, hasTeams: boolean, userPrincipalName: string) =>
  control('POST', 'people', { displayName, userPrincipalName, hasTeams, department: 'Kommunledningskontoret' });
async function groupCalled(search: string): Promise<Group> {
  const { body } = await here.ask(erik, 'organisation.groups', { search });
  return (body.answer as readonly Group[])[0] as Group;
}

describe('accounts that are no persons', () => {
  it('do not raise the count, and stand by name with the reason', async () => {
    const before = await preview({});
    await newAccount('Reception Stadshuset', false, 'reception@askersund.se');
    await newAccount('Sammanträdesrum Linden', false, 'linden.rum@askersund.se');
    await newAccount('adm-erik.sandstrom', true, 'adm-erik.sandstrom@askersund.se');
    const after = await until(
      () => preview({}),
      ({ leftOut }) => leftOut.noTeams >= before.leftOut.noTeams + 2 && leftOut.notPerson === 1,
      20,
    );
    expect(after.count).toBe(before.count);
    const why = new Map(after.exceptions.map((one) => [one.name, one.why]));
    expect([why.get('Reception Stadshuset'), why.get('Sammanträdesrum Linden'), why.get('adm-erik.sandstrom')]).toEqual(
      ['noTeams', 'noTeams', 'notPerson'],
    );
  }, 40_000);

  it('of one name are shown side by side', async () => {
    const { id } = await newAccount('Karin Ek', true, 'karin.ek@askersund.se');
    await newAccount('Karin Ek', true, 'karin.ek2@askersund.se');
    const { doubles } = await until(
      () => preview({}),
      (found) => found.doubles.length > 0,
      20,
    );
    expect(doubles[0]?.map(({ login }) => login).toSorted()).toEqual([
      'karin.ek2@askersund.se',
      'karin.ek@askersund.se',
    ]);
    expect((await preview({ not: [id] })).doubles).toEqual([]);
  }, 40_000);
});

describe('a group', () => {
  const some = { everyone: false } as const;

  it('whose members are hidden is named before anything is sent', async () => {
    const group = await groupCalled('Chef');
    await control('PATCH', `groups/${group.id}`, { visibility: 'HiddenMembership' });
    const { groups, count } = await preview({ ...some, groups: [group] });
    expect([groups, count]).toEqual([[{ ...group, fault: 'hidden' }], 0]);
  });

  it('that may not be read is named too, and nobody gets a page that failed', async () => {
    const group = await groupCalled('Socialförvaltningen');
    here.platform.world.faults.set({ part: 'graph', name: 'directory-denied', at: `/groups/${group.id}` });
    const { groups } = await preview({ ...some, groups: [group] });
    expect(groups).toEqual([{ ...group, fault: 'denied' }]);
    const preflight = await here.ask(erik, 'campaign.preflight', {
      audience: { ...EVERYONE, ...some, groups: [group] },
    });
    expect(preflight.status).toBe(200);
    here.noFaults();
  });

  it('that can be read has its members and nothing said of it', async () => {
    const group = await groupCalled('Tekniska');
    const { groups, count } = await preview({ ...some, groups: [group] });
    expect([groups, count > 0]).toEqual([[], true]);
  });

  it('without members is said to be empty', async () => {
    const group = await groupCalled('Barn');
    await control('PATCH', `groups/${group.id}`, { memberIds: [] });
    expect((await preview({ ...some, groups: [group] })).groups).toEqual([{ ...group, fault: 'empty' }]);
  });
});
