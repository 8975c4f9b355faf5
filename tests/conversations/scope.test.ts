// A role counts where its scope reaches and no further, on the whole of Värna: in the tab, in files and in the chat.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseList } from '../../bot/capabilities/incident/list-model.ts';
import type { OwnCase } from '../../bot/capabilities/incident/model.ts';
import type { Role, RoleHolding, Scope } from '../../bot/capabilities/roles/model.ts';
import { type Steering, steering } from '../builders/steering.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let reported: OwnCase;
let asked: Steering['asked'];

beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  asked = steering(here, erik).asked;
  const sara = here.person('Sara Lindqvist');
  const report = { id: 'case-of-hemtjansten', happened: 'Ett brev till fel person', source: 'tab' } as const;
  reported = await asked(sara, 'incident.report', { ...report, personalData: 'yes' });
});
afterAll(() => here.close());

async function holder(name: string, role: Role, scope: Scope): Promise<TeamsPerson> {
  const who = here.person(name);
  const question = { role, scope, holder: who.id, deputy: null, from: '2026-11-24', until: null };
  await asked(erik, 'organisation.grantRole', question);
  return who;
}
const cases = (who: TeamsPerson): Promise<CaseList> => asked(who, 'incident.list', {});
const reads = async (who: TeamsPerson) =>
  (await here.ask(who, 'incident.read', { id: reported.id })).body.refusal?.refused ?? 'read';

describe('an auditor of one unit', () => {
  it('reads nothing of another unit: no cases, no risks, no measures, no other unit’s roles', async () => {
    const daniel = await holder('Emma Dahlin', 'auditor', { kind: 'unit', name: 'Måltidsenheten' });
    expect([(await cases(daniel)).visible, await reads(daniel)]).toEqual([0, 'caseUnknown']);
    const risks = await asked(daniel, 'risk.list', {});
    const plan = await asked(daniel, 'measure.list', { state: 'all' });
    expect([risks.all, plan.count]).toEqual([0, 0]);
    const roles = await asked(daniel, 'organisation.roles', {});
    expect(roles.filter(({ scope }) => scope.kind === 'unit' && scope.name !== 'Måltidsenheten')).toEqual([]);
    expect(roles.some(({ scope }: RoleHolding) => scope.kind === 'municipality')).toBe(true);
  });
});

describe('a data protection officer of one board', () => {
  it('reads its personal-data incidents, and no other board’s', async () => {
    const oskar = await holder('Ahmed Saleh', 'dataProtectionOfficer', { kind: 'board', name: 'Tekniska nämnden' });
    expect([(await cases(oskar)).visible, await reads(oskar)]).toEqual([0, 'caseUnknown']);
    const own = await holder('Rosa Jimenez', 'dataProtectionOfficer', { kind: 'board', name: 'Socialnämnden' });
    expect([(await cases(own)).visible, await reads(own)]).toEqual([1, 'read']);
  });
});

describe('a coordinator of one system', () => {
  it('gives nobody a role, herself least of all, and neither sees Drift nor moves the channel', async () => {
    const sofia = await holder('Linnea Backman', 'coordinator', { kind: 'system', name: 'Treserva' });
    const question = { role: 'chiefExecutive', scope: { kind: 'municipality', name: '' }, deputy: null } as const;
    const { body } = await here.ask(sofia, 'organisation.grantRole', {
      ...question,
      holder: sofia.id,
      from: '2026-11-24',
      until: null,
    });
    expect(body.refusal?.refused).toBe('notAllowed');
    expect((await here.ask(sofia, 'operations.read', {})).body.refusal?.refused).toBe('notForOperations');
    const me = await asked(sofia, 'organisation.me', {});
    expect(me.may).toContain('risk.manage');
    expect(me.may).not.toContain('organisation.placeChannel');
  });
});
