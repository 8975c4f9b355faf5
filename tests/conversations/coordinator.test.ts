// Who coordinates when Entra ID gives the role to a group, and what is said when nobody does.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OperationsPage } from '../../bot/capabilities/operations/model.ts';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import type { Coordination } from '../../bot/capabilities/roles/model.ts';
import type { AppRoleAssignment } from '../../infra/local/directory/directory.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let executive: TeamsPerson;
let given: AppRoleAssignment;
let outer: string;
let inner: string;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  const { directory } = here.platform.world;
  [given] = directory.assignments as [AppRoleAssignment];
  [outer, inner] = directory.groups.map(({ id }) => id) as [string, string];
  // Only what Entra ID says is to count: the listed coordinators' roles are ended.
  const { body } = await here.ask(erik, 'organisation.roles', {});
  const all = body.answer as readonly { id: string; role: string; holderName: string }[];
  executive = here.person(all.find(({ role }) => role === 'chiefExecutive')?.holderName ?? 'nobody');
  const held = all.filter(({ role }) => role === 'coordinator');
  for (const { id } of held) await here.ask(erik, 'organisation.endRole', { id });
});
afterAll(() => here.close());
afterEach(() => here.noFaults());

const GROUP = 'Group' as const;
async function assigned(...assignments: readonly AppRoleAssignment[]): Promise<void> {
  here.platform.world.directory.assign(assignments);
}
const toGroup = (): AppRoleAssignment => ({ ...given, personId: outer, principalType: GROUP });
const groups = (
  members: readonly string[],
  groupIds: readonly string[] = [],
  visibility: 'HiddenMembership' | null = null,
) => here.platform.world.directory.changeGroup(outer, { memberIds: members, groupIds, visibility });
const isCoordinator = async (who: TeamsPerson) =>
  ((await here.ask(who, 'organisation.me', {})).body.answer as Me).roles.some(({ role }) => role === 'coordinator');
const coordination = async (who: TeamsPerson): Promise<Coordination | undefined> =>
  ((await here.ask(who, 'operations.read', {})).body.answer as OperationsPage | undefined)?.coordination;
const whys = async (who: TeamsPerson) => (await coordination(who))?.faults.map(({ why }) => why);

describe('the role of coordinator given in Entra ID', () => {
  it('to a group makes its direct members coordinators', async () => {
    groups([sara.id]);
    await assigned(given, toGroup());
    await until(
      () => isCoordinator(sara),
      (is) => is,
      20,
    );
    expect(await whys(erik)).toEqual([]);
  });

  it('to a person and their group is one role', async () => {
    groups([erik.id]);
    await assigned(given, toGroup());
    await until(
      () => isCoordinator(sara),
      (is) => !is,
      20,
    );
    const { body } = await here.ask(erik, 'organisation.me', {});
    expect((body.answer as Me).roles.filter(({ role }) => role === 'coordinator')).toHaveLength(1);
  });

  it.each([
    ['to a group whose members lie in another group', 'nested'],
    ['to an empty group', 'empty'],
    ['to a group with hidden members', 'hidden'],
    ['to a group that may not be read', 'denied'],
    ['without choosing a role', 'defaultRole'],
  ] as const)('%s makes nobody coordinator, and says so', async (_what, why) => {
    here.platform.world.directory.changeGroup(inner, { memberIds: [sara.id] });
    groups(
      why === 'hidden' ? [sara.id] : [],
      why === 'nested' ? [inner] : [],
      why === 'hidden' ? 'HiddenMembership' : null,
    );
    if (why === 'denied')
      here.platform.world.faults.set({ part: 'graph', name: 'directory-denied', at: `/groups/${outer}` });
    const group = toGroup();
    const wrong =
      why === 'defaultRole'
        ? { ...given, personId: sara.id, appRoleId: '00000000-0000-0000-0000-000000000000' }
        : group;
    await assigned(given, wrong);
    await until(
      () => whys(erik),
      (found) => found?.[0] === why,
      20,
    );
    expect(await isCoordinator(sara)).toBe(false);
  });
});

describe('when nobody coordinates', () => {
  it('the health page, the log, operations and the reporter’s answer say so, and promise nothing', async () => {
    groups([]);
    await assigned(toGroup());
    await until(
      () => isCoordinator(erik),
      (is) => !is,
      20,
    );
    const health = (await (await fetch(`${here.product().url}/health`)).json()) as {
      ok: boolean;
      coordinator: boolean;
    };
    expect(health).toMatchObject({ ok: true, coordinator: false });
    expect(here.log.lines.filter((line) => line.startsWith('nobody is coordinator'))).toHaveLength(1);
    // Somebody in the municipality sees it: the chief executive, and joint IT as before.
    expect(await coordination(executive)).toEqual({
      isVacant: true,
      faults: [expect.objectContaining({ why: 'empty' })],
    });
    expect(await coordination(sara)).toBeUndefined();
    await sara.writes('Jag klickade på en konstig länk');
    const draft = await until(
      async () => (await sara.reads()).at(-1),
      (last) => words(last?.cards[0]).includes('Så här har jag uppfattat det'),
    );
    if (draft) await sara.presses(draft, 'Skicka rapporten');
    const own = await until(
      async () => (await sara.reads()).map(({ cards }) => words(cards[0])).join('\n'),
      (all) => all.includes('Din rapport är mottagen'),
    );
    expect(own).toContain('Just nu finns ingen samordnare som kan ta emot den i Värna.');
    expect(own).not.toContain('Samordnaren har fått din rapport');
  });

  it('the greeting says so too, and the welcome does not promise that somebody will know', async () => {
    const greeting = await sara.writes('hej');
    expect(greeting.text).toContain('Just nu finns ingen samordnare');
    const newcomer = here.person('Lena Forsgren');
    const welcome = await until(
      async () => (await newcomer.reads()).map(({ cards }) => words(cards[0])).join('\n'),
      (all) => all.includes('Jag är Värna'),
    );
    expect(welcome).toContain('Just nu finns ingen samordnare som kan ta emot det i Värna.');
    expect(welcome).not.toContain('Jag ser till att rätt person får veta');
  });
});
