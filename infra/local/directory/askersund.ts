// The tenant that the platform starts with: an invented staff in Askersunds kommun.
import { APPS, ASSIGNMENTS } from './apps.ts';
import type { Directory, Site } from './directory.ts';
import { guidOf } from './guid.ts';
import { PEOPLE } from './people.ts';
import { GROUPS, TEAMS } from './teams.ts';

const HOST = 'askersund.sharepoint.example';

const site: Site = {
  id: `${HOST},${guidOf('site-collection')},${guidOf('web')}`,
  hostname: HOST,
  path: 'sites/informationssakerhet',
  displayName: 'Informationssäkerhet',
};

export function askersund(): Directory {
  const people = new Map(PEOPLE.map((person) => [person.id, person]));
  return {
    tenantId: guidOf('tenant'),
    tenantName: 'Askersunds kommun',
    site,
    people: PEOPLE,
    groups: GROUPS,
    teams: TEAMS,
    apps: APPS,
    assignments: ASSIGNMENTS,
    person: (id) => people.get(id),
    app: (clientId) => APPS.find((app) => app.clientId === clientId),
    rolesOf: (personId, clientId) =>
      ASSIGNMENTS.filter((each) => each.personId === personId && each.clientId === clientId).flatMap(
        (each) =>
          APPS.find((app) => app.clientId === clientId)?.appRoles.find((role) => role.id === each.appRoleId)?.value ??
          [],
      ),
  };
}
