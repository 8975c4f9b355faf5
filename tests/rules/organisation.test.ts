import { describe, expect, it } from 'vitest';
import { namesOf } from '../../bot/blocks/names.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { managerOf, staffOf } from '../../bot/capabilities/people/rules.ts';
import type { RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import { mayBy, permissionsOf as permissionsIn } from '../../bot/capabilities/roles/permission-rules.ts';
import { rolesOf } from '../../bot/capabilities/roles/rules.ts';
import { permissions } from '../../bot/contract.ts';
import { aHolding, annaKarin, aPerson, as, erik, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const may = mayBy(permissions);
const permissionsOf = (person: Person, roles: readonly RoleAssignment[]) => permissionsIn(permissions, person, roles);

describe('the roles of a person', () => {
  it.each([
    ['the first coordinator has the app role in Entra ID', erik, [], ['Coordinator'], ['coordinator']],
    ['an app role of another name gives nothing', erik, [], ['Administrator'], []],
    ['the holder', erik, [aHolding()], [], ['coordinator']],
    ['the deputy acts as well', annaKarin, [aHolding()], [], ['coordinator']],
    ['nobody else', sara, [aHolding()], [], []],
    ['not before the first day', erik, [aHolding({ from: day('2026-11-25') })], [], []],
    ['on the first day', erik, [aHolding({ from: TODAY })], [], ['coordinator']],
    ['on the last day', erik, [aHolding({ until: TODAY })], [], ['coordinator']],
    ['not after the last day', erik, [aHolding({ until: day('2026-11-23') })], [], []],
  ] as const)('%s', (_fact, person, holdings, appRoles, roles) => {
    expect(rolesOf(person.id, holdings, appRoles, TODAY).map(({ role }) => role)).toEqual(roles);
  });
});

describe('the permission table', () => {
  it('lets every active account report, and no guest or disabled account do anything', () => {
    expect(permissionsOf(sara, [])).toEqual(['incident.report', 'policy.read', 'risk.write']);
    for (const account of ['guest', 'disabled'] as const) {
      expect(permissionsOf({ ...erik, account }, [as('coordinator')])).toEqual([]);
    }
  });

  it('lets the coordinator do all but a board’s minutes and an officer’s advice, and the auditor change nothing', () => {
    // A board's secretary writes its minutes; a data protection officer advises freely, and not the one who asked for it.
    const others: readonly string[] = ['risk.board', 'authorityReport.advise'];
    const all = namesOf(permissions).filter((permission) => !others.includes(permission));
    expect(permissionsOf(erik, [as('coordinator')])).toEqual(all);
    expect(may('risk.board', erik, [as('secretary')], 'anywhere')).toBe(true);
    expect(may('authorityReport.advise', erik, [as('dataProtectionOfficer')], 'anywhere')).toBe(true);
    for (const permission of ['incident.handle', 'organisation.changeRoles', 'organisation.placeChannel'] as const) {
      expect(may(permission, erik, [as('auditor')], 'anywhere')).toBe(false);
    }
  });
});

describe('who is whose manager', () => {
  const town = (lines: readonly (readonly [id: string, manager: string | null, account?: 'active' | 'disabled'])[]) => {
    const all = lines.map(([id, manager, account = 'active']) => aPerson({ id, manager, account }));
    const get = (id: string) => all.find((one) => one.id === id);
    const reports = (id: string) => all.filter(({ manager }) => manager === id);
    return {
      manager: (id: string) => managerOf(get(id), get)?.id,
      staff: (id: string) => staffOf(id, reports).map((one) => one.id),
    };
  };
  const usual = town([
    ['director', null],
    ['gone', 'director', 'disabled'],
    ['nurse', 'gone'],
    ['cook', 'director'],
  ]);
  it('is the nearest whose account is active', () => {
    expect([usual.manager('nurse'), usual.manager('cook'), usual.manager('director')]).toEqual([
      'director',
      'director',
      undefined,
    ]);
  });
  it('and those of a manager who is gone are the next one’s', () => {
    expect(usual.staff('director')).toEqual(['nurse', 'cook']);
  });
  it('ends where the chain is a circle', () => {
    const round = town([
      ['a', 'b', 'disabled'],
      ['b', 'a', 'disabled'],
      ['c', 'a'],
    ]);
    expect([round.manager('c'), round.staff('a')]).toEqual([undefined, ['c']]);
  });
});
