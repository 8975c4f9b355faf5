import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askersund } from '../../infra/local/directory/askersund.ts';
import type { AppRegistration, Directory } from '../../infra/local/directory/directory.ts';
import type { Platform } from '../../infra/local/platform.ts';
import {
  clientOf,
  columnOf,
  linkOf,
  personOf,
  startTestPlatform,
  textAt,
  type Wire,
  wireOf,
} from '../builders/local-platform.ts';

const reader: AppRegistration = {
  name: 'directory-reader',
  clientId: '0d0d0d0d-0000-4000-8000-000000000001',
  clientSecret: 'secret',
  servicePrincipalId: '0d0d0d0d-0000-4000-8000-000000000002',
  permissions: ['GroupMember.Read.All', 'TeamMember.Read.All', 'Channel.ReadBasic.All'],
  appRoles: [],
};

const both: AppRegistration = {
  ...reader,
  name: 'members-reader',
  clientId: '0d0d0d0d-0000-4000-8000-000000000003',
  servicePrincipalId: '0d0d0d0d-0000-4000-8000-000000000004',
  permissions: ['GroupMember.Read.All', 'User.Read.All'],
};

function withReader(): Directory {
  const tenant = askersund();
  const apps = [...tenant.apps, reader, both];
  return { ...tenant, apps, app: (clientId) => apps.find((app) => app.clientId === clientId) };
}

let platform: Platform;
let varna: Wire;
let groups: Wire;
beforeAll(async () => {
  platform = await startTestPlatform({ directory: withReader() });
  varna = await wireOf(platform, 'varna');
  groups = await wireOf(platform, 'directory-reader');
});
afterAll(() => platform.close());

const refused = (status: number, code: string, message = '') => ({
  status,
  body: { error: { code, message: expect.stringContaining(message) } },
});
const idOf = (name: string) => personOf(platform, name).id;

describe('users', () => {
  it('rule 145: come with the default properties only', async () => {
    const reply = await varna('GET', `/users/${idOf('Sara Lindqvist')}`);
    expect(reply).toMatchObject({ status: 200, body: { displayName: 'Sara Lindqvist', jobTitle: 'undersköterska' } });
    expect(reply.body).not.toHaveProperty('department');
    const chosen = await varna('GET', `/users/sara.lindqvist@askersund.example?$select=department,accountEnabled`);
    expect(chosen).toMatchObject({ body: { department: 'Socialförvaltningen', accountEnabled: true } });
    expect(chosen.body).not.toHaveProperty('displayName');
  });

  it('rule 145: are paged by an opaque token until all have come', async () => {
    const seen: unknown[] = [];
    let link = '/users?$select=id&$top=25';
    for (let page = 0; page < 5 && link !== 'undefined'; page += 1) {
      const reply = await varna('GET', link);
      seen.push(...columnOf(reply, 'id'));
      link = linkOf(reply, 'nextLink');
    }
    expect(seen).toEqual(platform.world.directory.people.map((person) => person.id));
  });

  it.each([
    ["startswith(displayName,'sara')", ['Sara Lindqvist']],
    ["department eq 'Tekniska förvaltningen' and jobTitle eq 'VA-ingenjör'", ['Charlotte Vinge']],
    ['accountEnabled eq false', ['Göran Wallin']],
    ["userType eq 'Guest'", ['Maja Ek']],
  ])('are filtered: %s', async (filter, names) => {
    expect(columnOf(await varna('GET', `/users?$filter=${encodeURIComponent(filter)}`), 'displayName')).toEqual(names);
  });

  it.each([
    ['rule 145: ne without the advanced mode', '/users?$filter=jobTitle ne null', 400, 'Request_UnsupportedQuery'],
    ['rule 145: a page of 1000', '/users?$top=1000', 400, 'Request_UnsupportedQuery'],
    ['rule 145: $skip', '/users?$skip=5', 501, 'notSupported'],
    ['rule 145: /users/$count without the header', '/users/$count', 400, 'Request_UnsupportedQuery'],
    ['an unknown property', '/users?$select=shoeSize', 400, 'Request_BadRequest'],
    ['an unknown user', '/users/nobody@askersund.example', 404, 'Request_ResourceNotFound'],
    ['rule 147: /me for an app', '/me', 400, 'BadRequest'],
  ])('%s is refused', async (_name, path, status, code) => {
    expect(await varna('GET', path)).toMatchObject(refused(status, code));
  });

  it('a group without permission is refused', async () => {
    const provisioning = await wireOf(platform, 'varna-provisioning');
    expect(await provisioning('GET', '/groups')).toMatchObject(refused(403, 'Authorization_RequestDenied'));
  });

  it('rule 145: the advanced mode counts', async () => {
    const headers = { ConsistencyLevel: 'eventual' };
    const reply = await varna('GET', "/users?$count=true&$filter=userType ne 'Guest'&$top=1", { headers });
    const members = platform.world.directory.people.filter((person) => person.userType === 'Member').length;
    expect((reply.body as Record<string, unknown>)['@odata.count']).toBe(members);
    const count = await varna('GET', '/users/$count', { headers });
    expect(count.body).toBe(String(platform.world.directory.people.length));
  });

  it('rule 148: a manager, by address and expanded; the chief executive has none', async () => {
    const manager = await varna('GET', `/users/${idOf('Sara Lindqvist')}/manager`);
    expect(manager).toMatchObject({ body: { displayName: 'Maria Hellgren', '@odata.type': '#microsoft.graph.user' } });
    const expanded = await varna('GET', `/users/${idOf('Sara Lindqvist')}?$expand=manager($select=id)`);
    expect(expanded).toMatchObject({ body: { manager: { id: idOf('Maria Hellgren') } } });
    const none = await varna('GET', `/users/${idOf('Gunilla Ahlström')}/manager`);
    expect(none).toMatchObject(refused(404, 'Request_ResourceNotFound', "Resource 'manager' does not exist"));
  });

  it('rule 149: nobody has a photo', async () => {
    const photo = await varna('GET', `/users/${idOf('Sara Lindqvist')}/photo/$value`);
    expect(photo).toMatchObject(refused(404, 'ImageNotFound'));
  });

  it('rule 150: delta gives all, then nothing; latest gives nothing; an unknown token is 410', async () => {
    const first = await varna('GET', '/users/delta?$select=id,displayName');
    expect(columnOf(first, 'id')).toHaveLength(platform.world.directory.people.length);
    expect(columnOf(await varna('GET', linkOf(first, 'deltaLink')), 'id')).toEqual([]);
    expect(columnOf(await varna('GET', '/users/delta?$deltatoken=latest'), 'id')).toEqual([]);
    expect((await varna('GET', '/users/delta?$deltatoken=x')).status).toBe(410);
  });
});

describe('groups', () => {
  it('rule 151: members come with their type, and with null where the caller may not read people', async () => {
    const found = await groups('GET', "/groups?$filter=displayName eq 'Informationssäkerhet'");
    const members = await groups('GET', `/groups/${textAt(found, 'value.0.id')}/transitiveMembers`);
    expect(columnOf(members, 'id')).toContain(idOf('Erik Sandström'));
    expect(new Set(columnOf(members, 'displayName'))).toEqual(new Set([null]));
    const seen = await wireOf(platform, 'members-reader');
    const named = await seen('GET', `/groups/${textAt(found, 'value.0.id')}/transitiveMembers/microsoft.graph.user`);
    expect(columnOf(named, 'displayName')).toContain('Erik Sandström');
    expect(members.body).toMatchObject({
      value: [{ '@odata.type': '#microsoft.graph.user' }].concat(Array(7).fill({})),
    });
  });
});

describe('rule 152: app roles', () => {
  it('show who is coordinator, found by app id', async () => {
    const { clientId } = clientOf(platform, 'varna');
    const found = await varna('GET', `/servicePrincipals?$filter=appId eq '${clientId}'&$select=id,appRoles`);
    const role = textAt(found, 'value.0.appRoles.0.id');
    for (const at of [textAt(found, 'value.0.id'), undefined]) {
      const path = at ? `/servicePrincipals/${at}` : `/servicePrincipals(appId='${clientId}')`;
      const assigned = await varna('GET', `${path}/appRoleAssignedTo`);
      expect(assigned.body).toMatchObject({
        value: [{ principalId: idOf('Erik Sandström'), principalType: 'User', appRoleId: role }],
      });
    }
  });

  it('of a person are filtered by resource without quotes', async () => {
    const path = `/users/${idOf('Erik Sandström')}/appRoleAssignments`;
    const principal = platform.world.directory.apps.find((app) => app.name === 'varna')?.servicePrincipalId;
    expect(columnOf(await varna('GET', `${path}?$filter=resourceId eq ${principal}`), 'appRoleId')).toHaveLength(1);
    expect(columnOf(await varna('GET', `${path}?$filter=resourceId eq ${idOf('Sara Lindqvist')}`), 'id')).toEqual([]);
  });
});

describe('teams', () => {
  const team = () => platform.world.directory.teams.find((each) => each.displayName === 'Informationssäkerhet')?.id;

  it('rule 153: members with roles and count', async () => {
    const reply = await groups('GET', `/teams/${team()}/members`);
    expect((reply.body as Record<string, unknown>)['@odata.count']).toBe(8);
    expect(columnOf(reply, 'roles')).toEqual([['owner'], ...Array(7).fill([])]);
    expect(columnOf(reply, 'userId')).toContain(idOf('Johan Rydell'));
  });

  it('channels', async () => {
    const reply = await groups('GET', `/teams/${team()}/channels`);
    expect(columnOf(reply, 'displayName')).toEqual(['Allmänt', 'Incidenter']);
  });

  it('without permission are refused with the names of those that would do', async () => {
    const reply = await varna('GET', `/teams/${team()}/members`);
    expect(reply).toMatchObject(refused(403, 'Forbidden', 'TeamMember.Read.All'));
  });
});

describe('rule 154: the app for a person', () => {
  const manifest = {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    version: '1.0.0',
    name: { short: 'Värna' },
    bots: [{ botId: 'b' }],
  };
  const install = (name: string) => `/users/${idOf(name)}/teamwork/installedApps`;
  const query = `?$expand=teamsApp,teamsAppDefinition&$filter=teamsApp/externalId eq '${manifest.id}'`;

  it('is in no catalogue before it is sideloaded', async () => {
    expect(columnOf(await varna('GET', '/appCatalogs/teamsApps'), 'id')).toEqual([]);
  });

  it('is installed, found, refused twice, and removed', async () => {
    platform.world.database.script('DELETE FROM teams_app');
    platform.world.database.run('INSERT INTO teams_app VALUES (1, ?)', [JSON.stringify({ manifest })]);
    const found = await varna('GET', `/appCatalogs/teamsApps?$filter=externalId eq '${manifest.id}'`);
    const id = textAt(found, 'value.0.id');
    expect(id).not.toBe(manifest.id);
    const body = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}` };
    const there = await varna('GET', `${install('Sara Lindqvist')}${query}`);
    expect(columnOf(there, 'teamsApp.externalId')).toEqual([manifest.id]);
    expect(await varna('POST', install('Sara Lindqvist'), { body })).toMatchObject(refused(409, 'Conflict'));
    const at = `${install('Sara Lindqvist')}/${encodeURIComponent(textAt(there, 'value.0.id'))}`;
    expect((await varna('DELETE', at)).status).toBe(204);
    expect(columnOf(await varna('GET', `${install('Sara Lindqvist')}${query}`), 'id')).toEqual([]);
    expect(await varna('POST', install('Sara Lindqvist'), { body })).toMatchObject({ status: 201, body: '' });
    expect((await varna('POST', install('Ingrid Åkesson'), { body })).status).toBe(403);
  });

  it('for somebody unknown is refused in Teams’ own words', async () => {
    const reply = await varna('GET', '/users/steve@contoso.com/teamwork/installedApps');
    expect(reply).toMatchObject(refused(404, 'NotFound', "Failed to find user with id 'steve@contoso.com'"));
  });
});
