// Every address the embedded Graph knows: one line, one handler. What is not here is answered 501.

import { getAssignedTo, getAssignmentsOfUser, getServicePrincipal, getServicePrincipals } from './areas/app-roles.ts';
import { postBatch } from './areas/batch.ts';
import { deleteColumn, getColumn, getColumns, patchColumn, postColumn } from './areas/columns.ts';
import {
  deleteFile,
  getChildren,
  getContent,
  getDrive,
  getDriveItem,
  getDriveOfList,
  getDrives,
  getFile,
  getListItem,
  getRoot,
  patchFile,
  postFolder,
  postUploadSession,
  putContent,
} from './areas/drives.ts';
import { getGroup, getGroups, getMembers } from './areas/groups.ts';
import { getDelta } from './areas/item-delta.ts';
import { getVersion, getVersionFields, getVersions, restoreVersion } from './areas/item-versions.ts';
import { deleteItem, getFields, getItem, getItems, patchFields, patchItem, postItem } from './areas/items.ts';
import { deleteList, getList, getLists, patchList, postList } from './areas/lists.ts';
import {
  deletePermission,
  getPermission,
  getPermissions,
  patchPermission,
  postPermission,
} from './areas/permissions.ts';
import { getSite } from './areas/sites.ts';
import { getChannels, getTeam, getTeamMembers } from './areas/teams.ts';
import {
  deleteInstallation,
  getCatalog,
  getInstallation,
  getInstallations,
  postInstallation,
} from './areas/teams-apps.ts';
import { getUserDelta } from './areas/user-delta.ts';
import { countUsers, getManager, getMe, getPhoto, getUser, getUsers } from './areas/users.ts';
import type { Cost, Gate, Route } from './ask.ts';
import { failure } from './errors.ts';
import type { FailureName } from './failures.ts';
import { anyone, oneOf, oneOfTeams } from './gates.ts';
import { atSite, fullControlEverywhere } from './site.ts';
import { COST } from './units.ts';

type Answer = Route['answer'];

function on(line: string, gate: Gate, cost: Cost, answer: Answer, options: readonly string[] = []): Route {
  const [method = '', path = ''] = line.split(' ');
  return { method: method as Route['method'], path, gate, cost, answer, options };
}

const refuse =
  (name: FailureName): Answer =>
  () => {
    throw failure(name);
  };

const read = atSite('read');
const write = atSite('write');
const manage = atSite('manage');

const LIST = '/sites/{site}/lists/{list}';
const ITEM = `${LIST}/items/{item}`;
const VIEW = ['select', 'expand'];
const PAGED = [...VIEW, 'top', 'filter', 'skiptoken'];
const FEED = [...VIEW, 'top', 'token'];

const SITES: readonly Route[] = [
  on('GET /sites/{site}', read, COST.single, getSite, ['select']),
  on('GET /sites/{site}/permissions', fullControlEverywhere, COST.permission, getPermissions),
  on('POST /sites/{site}/permissions', fullControlEverywhere, COST.permission, postPermission),
  on('GET /sites/{site}/permissions/{permission}', fullControlEverywhere, COST.permission, getPermission),
  on('PATCH /sites/{site}/permissions/{permission}', fullControlEverywhere, COST.permission, patchPermission),
  on('DELETE /sites/{site}/permissions/{permission}', fullControlEverywhere, COST.permission, deletePermission),
];

const LISTS: readonly Route[] = [
  on('GET /sites/{site}/lists', read, COST.many, getLists, PAGED),
  on('POST /sites/{site}/lists', manage, COST.many, postList),
  on(`GET ${LIST}`, read, COST.single, getList, VIEW),
  on(`PATCH ${LIST}`, manage, COST.many, patchList),
  on(`DELETE ${LIST}`, manage, COST.many, deleteList),
  on(`GET ${LIST}/columns`, read, COST.many, getColumns, ['select']),
  on(`POST ${LIST}/columns`, manage, COST.many, postColumn),
  on(`GET ${LIST}/columns/{column}`, read, COST.single, getColumn),
  on(`PATCH ${LIST}/columns/{column}`, manage, COST.many, patchColumn),
  on(`DELETE ${LIST}/columns/{column}`, manage, COST.many, deleteColumn),
];

const ITEMS: readonly Route[] = [
  on(`GET ${LIST}/items`, read, COST.many, getItems, [...PAGED, 'orderby', 'skip', 'count']),
  on(`POST ${LIST}/items`, write, COST.many, postItem),
  on(`GET ${LIST}/items/$count`, read, COST.single, refuse('itemCount')),
  on(`GET ${LIST}/items/delta`, read, COST.many, getDelta, FEED),
  on(`GET ${LIST}/items/delta()`, read, COST.many, getDelta, FEED),
  on(`GET ${LIST}/items/delta(token={token})`, read, COST.many, getDelta, FEED),
  on(`GET ${ITEM}`, read, COST.single, getItem, VIEW),
  on(`PATCH ${ITEM}`, write, COST.many, patchItem),
  on(`DELETE ${ITEM}`, write, COST.many, deleteItem),
  on(`GET ${ITEM}/fields`, read, COST.single, getFields, VIEW),
  on(`PATCH ${ITEM}/fields`, write, COST.many, patchFields),
  on(`GET ${ITEM}/attachments`, read, COST.single, refuse('attachments')),
  on(`GET ${ITEM}/versions`, read, COST.many, getVersions, VIEW),
  on(`GET ${ITEM}/versions/{version}`, read, COST.single, getVersion, VIEW),
  on(`GET ${ITEM}/versions/{version}/fields`, read, COST.single, getVersionFields),
  on(`POST ${ITEM}/versions/{version}/restoreVersion`, write, COST.many, restoreVersion),
];

const DRIVE = '/drives/{drive}';
const CONFLICT = ['@microsoft.graph.conflictbehavior'];
// The three ways to name a file: from the root by path, by id, and from a folder by path.
const NAMED = [`${DRIVE}/root:{path}`, `${DRIVE}/items/{file}:{path}`];
const FILE = `${DRIVE}/items/{file}`;

const DRIVES: readonly Route[] = [
  on('GET /sites/{site}/drives', read, COST.many, getDrives),
  on(`GET ${LIST}/drive`, read, COST.single, getDriveOfList),
  on(`GET ${ITEM}/driveItem`, read, COST.single, getDriveItem),
  on(`GET ${DRIVE}`, read, COST.single, getDrive),
  on(`GET ${DRIVE}/root`, read, COST.single, getRoot),
  on(`GET ${DRIVE}/root/children`, read, COST.many, getChildren),
  on(`POST ${DRIVE}/root/children`, write, COST.many, postFolder),
  on(`GET ${FILE}`, read, COST.single, getFile),
  on(`PATCH ${FILE}`, write, COST.many, patchFile),
  on(`DELETE ${FILE}`, write, COST.many, deleteFile),
  on(`GET ${FILE}/children`, read, COST.many, getChildren),
  on(`POST ${FILE}/children`, write, COST.many, postFolder),
  on(`GET ${FILE}/content`, read, COST.single, getContent),
  on(`PUT ${FILE}/content`, write, COST.many, putContent),
  on(`POST ${FILE}/createUploadSession`, write, COST.many, postUploadSession),
  on(`GET ${FILE}/listItem`, read, COST.single, getListItem, VIEW),
  ...NAMED.flatMap((named) => [
    on(`GET ${named}`, read, COST.single, getFile),
    on(`GET ${named}:/children`, read, COST.many, getChildren),
    on(`GET ${named}:/content`, read, COST.single, getContent),
    on(`PUT ${named}:/content`, write, COST.many, putContent, CONFLICT),
    on(`POST ${named}:/createUploadSession`, write, COST.many, postUploadSession),
    on(`GET ${named}:/listItem`, read, COST.single, getListItem, VIEW),
  ]),
];

const users = oneOf('User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All');
const members = oneOf('GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All');
const apps = oneOf('Application.Read.All', 'Directory.Read.All');
const me = oneOf('User.Read');
const teamMembers = oneOfTeams('TeamMember.Read.All', 'TeamMember.ReadWrite.All', 'Group.Read.All');
const channels = oneOfTeams('Channel.ReadBasic.All', 'Team.ReadBasic.All', 'Group.Read.All');
const catalogue = oneOfTeams('AppCatalog.Read.All', 'AppCatalog.ReadWrite.All');
const install = oneOfTeams(
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'TeamsAppInstallation.ReadWriteForUser.All',
);

const LISTED = ['select', 'filter', 'top', 'skiptoken', 'count'];
const CHANGED = ['select', 'filter', 'deltatoken', 'skiptoken'];

const PEOPLE: readonly Route[] = [
  on('GET /users', users, COST.users, getUsers, [...LISTED, 'expand', 'orderby']),
  on('GET /users/$count', users, COST.users, countUsers, ['filter']),
  on('GET /users/delta', users, COST.users, getUserDelta, CHANGED),
  on('GET /users/delta()', users, COST.users, getUserDelta, CHANGED),
  on('GET /me', me, COST.user, getMe, VIEW),
  on('GET /users/{user}', users, COST.user, getUser, VIEW),
  on('GET /users/{user}/manager', users, COST.user, getManager, ['select']),
  on('GET /users/{user}/photo/$value', users, COST.user, getPhoto),
  on('GET /users/{user}/photos/{size}/$value', users, COST.user, getPhoto),
  on('GET /users/{user}/appRoleAssignments', apps, COST.assignments, getAssignmentsOfUser, LISTED),
  on('GET /groups', members, COST.users, getGroups, LISTED),
  on('GET /groups/{group}', members, COST.user, getGroup, ['select']),
  ...['members', 'members/microsoft.graph.user'].map((path) =>
    on(`GET /groups/{group}/${path}`, members, COST.members, getMembers, ['select', 'top', 'skiptoken']),
  ),
  ...['transitiveMembers', 'transitiveMembers/microsoft.graph.user'].map((path) =>
    on(`GET /groups/{group}/${path}`, members, COST.transitive, getMembers, ['select', 'top', 'skiptoken']),
  ),
];

const APPS: readonly Route[] = [
  on('GET /servicePrincipals', apps, COST.users, getServicePrincipals, LISTED),
  on('GET /servicePrincipals(appId={appId})', apps, COST.user, getServicePrincipal, ['select']),
  on('GET /servicePrincipals/{servicePrincipal}', apps, COST.user, getServicePrincipal, ['select']),
  on('GET /servicePrincipals(appId={appId})/appRoleAssignedTo', apps, COST.assignments, getAssignedTo, LISTED),
  on('GET /servicePrincipals/{servicePrincipal}/appRoleAssignedTo', apps, COST.assignments, getAssignedTo, LISTED),
];

const INSTALLED = '/users/{user}/teamwork/installedApps';

const TEAMS: readonly Route[] = [
  on('GET /teams/{team}', channels, COST.teams, getTeam),
  on('GET /teams/{team}/members', teamMembers, COST.teams, getTeamMembers, ['top', 'skiptoken']),
  on('GET /teams/{team}/channels', channels, COST.teams, getChannels),
  on('GET /appCatalogs/teamsApps', catalogue, COST.teams, getCatalog, ['filter']),
  on(`GET ${INSTALLED}`, install, COST.teams, getInstallations, ['filter', 'expand']),
  on(`POST ${INSTALLED}`, install, COST.teams, postInstallation),
  on(`GET ${INSTALLED}/{installation}`, install, COST.teams, getInstallation, ['expand']),
  on(`DELETE ${INSTALLED}/{installation}`, install, COST.teams, deleteInstallation),
];

const PROTOCOL: readonly Route[] = [on('POST /$batch', anyone, COST.free, postBatch)];

export const ROUTES: readonly Route[] = [
  ...SITES,
  ...LISTS,
  ...ITEMS,
  ...DRIVES,
  ...PEOPLE,
  ...APPS,
  ...TEAMS,
  ...PROTOCOL,
];
