// Whom somebody is told to ask, and what a municipality that has just begun has left to do.
import { describe, expect, it } from 'vitest';
import { helpActions } from '../../bot/capabilities/help/actions.ts';
import { STEPS } from '../../bot/capabilities/help/model.ts';
import { contactsIn, stepsOf } from '../../bot/capabilities/help/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import type { ListName } from '../../bot/records.ts';
import { aHolding, annaKarin, as, erik, helena, sara } from '../builders/incident.ts';
import { memory, type Records } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const PEOPLE = [erik, annaKarin, helena, sara];
const asked = (
  holdings: readonly RoleHolding[],
  appointed: readonly string[] = [],
  people: readonly Person[] = PEOPLE,
  role: RoleHolding['role'] = 'coordinator',
) =>
  contactsIn(role, {
    holdings,
    appointed,
    today: day('2026-11-24'),
    person: (id) => people.find((one) => one.id === id),
  }).map(({ name, as: part }) => [name, part]);

describe('whom to ask', () => {
  it('is the holder and then the deputy, by name', () => {
    expect(asked([aHolding({ deputy: annaKarin.id })])).toEqual([
      [erik.name, 'holder'],
      [annaKarin.name, 'deputy'],
    ]);
  });

  it('is whoever Entra ID appoints where no role has been given, and nobody twice', () => {
    expect(asked([], [helena.id])).toEqual([[helena.name, 'holder']]);
    expect(asked([aHolding({ deputy: helena.id })], [helena.id]).map(([name]) => name)).toEqual([
      helena.name,
      erik.name,
    ]);
  });

  it.each<[string, Partial<RoleHolding>]>([
    ['another role', { role: 'auditor' }],
    ['a mandate that is over', { until: day('2026-11-23') }],
    ['a role for one board only', { scope: { kind: 'board', name: 'Socialnämnden' } }],
  ])('is nobody with %s', (_fact, about) => {
    expect(asked([aHolding(about)])).toEqual([]);
  });

  it('is the holder alone where there is no deputy', () => {
    expect(asked([aHolding({ deputy: null })])).toEqual([[erik.name, 'holder']]);
  });

  it('is nobody whom Entra ID appoints coordinator, where another role is asked for', () => {
    expect(asked([], [helena.id], PEOPLE, 'auditor')).toEqual([]);
  });

  it('is nobody whom the directory no longer knows', () => {
    expect(asked([aHolding({ holder: annaKarin.id })], [helena.id], [helena])).toEqual([[helena.name, 'holder']]);
  });

  it('is nobody whose account is closed', () => {
    const gone = PEOPLE.map((one): Person => (one === erik ? { ...one, account: 'disabled' } : one));
    expect(asked([aHolding({ deputy: annaKarin.id })], [], gone)).toEqual([[annaKarin.name, 'deputy']]);
  });
});

describe('what is left to begin with', () => {
  const steps = (records: readonly (readonly [ListName, readonly object[]])[] = [], person = erik) => {
    const { ports } = memory({ people: PEOPLE, records: new Map(records) as unknown as Records });
    const roles = person === erik ? [as('coordinator')] : [];
    return helpActions(ports)['help.steps']({}, { person, roles, language: 'sv' });
  };
  const done = async (records: Parameters<typeof steps>[0]) => {
    const all = await steps(records);
    return 'refused' in all ? [] : all.filter(({ isDone }) => isDone).map(({ name }) => name);
  };
  const held = (role: RoleHolding['role'], holder: Person) => aHolding({ id: role, role, holder: holder.id });

  it('is everything in a new municipality, in the order to do it', async () => {
    expect(await steps()).toEqual(STEPS.map((name) => ({ name, isDone: false })));
    expect(
      stepsOf({
        roles: true,
        boards: true,
        delegation: true,
        method: true,
        channel: true,
        document: true,
        training: true,
      }),
    ).toEqual(STEPS.map((name) => ({ name, isDone: true })));
  });

  it('has its roles when all three that it stands on are held', async () => {
    const two = [held('coordinator', erik), held('chiefExecutive', helena)];
    expect(await done([['roles', two]])).toEqual([]);
    expect(await done([['roles', [...two, held('dataProtectionOfficer', sara)]]])).toEqual(['roles']);
  });

  it.each<[string, ListName, object]>([
    ['boards', 'boards', { id: 'board' }],
    ['delegation', 'delegations', { id: 'delegation' }],
    ['method', 'methods', { id: 'method' }],
    ['method', 'decisions', { id: 'decision', channel: 'tab', actorId: 'p', at: '2026-01-01T08:00:00.000Z' }],
    ['channel', 'addresses', { id: 'channel/incidents' }],
    ['document', 'campaigns', { id: 'one', kind: 'document', subject: 'version', state: 'running' }],
    ['training', 'campaigns', { id: 'one', kind: 'lesson', subject: 'lesson', state: 'running' }],
  ])('is less with %s', async (name, list, record) => {
    expect(await done([[list, [record]]])).toEqual([name]);
  });

  it('is told nobody who may not put it in place', async () => {
    expect(await steps([], sara)).toMatchObject({ refused: 'notAllowed' });
  });
});
