// Service principals and who holds their app roles (rule 152).
import type { AppRegistration, AppRoleAssignment } from '../../directory/directory.ts';
import { guidOf } from '../../directory/guid.ts';
import { collection, type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { filtered } from '../directory-filter.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { pageOf } from '../page.ts';
import { personOf } from './users.ts';

function view(ask: GraphAsk, app: AppRegistration): JsonObject {
  const all: JsonObject = {
    id: app.servicePrincipalId,
    accountEnabled: true,
    appDisplayName: app.name,
    appId: app.clientId,
    appOwnerOrganizationId: ask.world.directory.tenantId,
    appRoleAssignmentRequired: false,
    displayName: app.name,
    servicePrincipalType: 'Application',
    appRoles: app.appRoles.map(({ id, value, displayName }) => ({
      allowedMemberTypes: ['User'],
      description: displayName,
      displayName,
      id,
      isEnabled: true,
      value,
    })),
  };
  const select = ask.query.list('select');
  return select ? Object.fromEntries(Object.entries(all).filter(([name]) => select.includes(name))) : all;
}

function appOf(ask: GraphAsk): AppRegistration {
  const { apps } = ask.world.directory;
  const appId = ask.param('appId').replace(/^'|'$/g, '');
  const id = ask.param('servicePrincipal').toLowerCase();
  const app = apps.find((each) => (appId ? each.clientId === appId.toLowerCase() : each.servicePrincipalId === id));
  if (!app) throw failure('directoryNotFound', appId || id);
  return app;
}

export function getServicePrincipals(ask: GraphAsk): GraphAnswer {
  const apps = filtered(ask, ask.world.directory.apps, ['appId', 'displayName', 'id'], (app) => ({
    appId: app.clientId,
    displayName: app.name,
    id: app.servicePrincipalId,
  }));
  const page = pageOf(ask, apps);
  return collection(
    'servicePrincipals',
    page.rows.map((app) => view(ask, app)),
    { next: page.next },
  );
}

export const getServicePrincipal = (ask: GraphAsk): GraphAnswer =>
  ok({ '@odata.context': `${ROOT}/$metadata#servicePrincipals/$entity`, ...view(ask, appOf(ask)) });

function assignmentView(ask: GraphAsk, assignment: AppRoleAssignment): JsonObject {
  const { directory } = ask.world;
  const app = directory.app(assignment.clientId);
  const groupOf = (id: string) => directory.groups.find((group) => group.id === id);
  return {
    id: Buffer.from(guidOf(`${assignment.personId}/${assignment.appRoleId}`)).toString('base64url'),
    deletedDateTime: null,
    appRoleId: assignment.appRoleId,
    createdDateTime: '2026-01-12T08:00:00Z',
    principalDisplayName: (directory.person(assignment.personId) ?? groupOf(assignment.personId))?.displayName ?? null,
    principalId: assignment.personId,
    principalType: assignment.principalType ?? 'User',
    resourceDisplayName: app?.name ?? null,
    resourceId: app?.servicePrincipalId ?? null,
  };
}

function answer(ask: GraphAsk, chosen: (each: AppRoleAssignment) => boolean): GraphAnswer {
  const rows = ask.world.directory.assignments.filter(chosen).map((each) => assignmentView(ask, each));
  const page = pageOf(
    ask,
    filtered(ask, rows, ['resourceId', 'principalId'], (row) => row),
  );
  return collection('appRoleAssignments', page.rows, { next: page.next });
}

export function getAssignedTo(ask: GraphAsk): GraphAnswer {
  const app = appOf(ask);
  return answer(ask, (each) => each.clientId === app.clientId);
}

export function getAssignmentsOfUser(ask: GraphAsk): GraphAnswer {
  const person = personOf(ask);
  return answer(ask, (each) => each.personId === person.id);
}
