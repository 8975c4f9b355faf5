// The addresses of people, groups, applications and Teams.
import { postActivity, postActivityToMany } from './areas/activity.ts';
import { getAssignedTo, getAssignmentsOfUser, getServicePrincipal, getServicePrincipals } from './areas/app-roles.ts';
import {
  getGroup,
  getGroups,
  getMembers,
  getMembersOfKind,
  getTransitiveMembers,
  getTransitiveMembersOfKind,
} from './areas/groups.ts';
import { getPresence } from './areas/presence.ts';
import { getChannels, getTeam, getTeamMembers } from './areas/teams.ts';
import {
  deleteInstallation,
  getCatalog,
  getChat,
  getInstallation,
  getInstallations,
  postInstallation,
} from './areas/teams-apps.ts';
import { getUserDelta } from './areas/user-delta.ts';
import { countUsers, getManager, getMe, getPhoto, getUser, getUsers } from './areas/users.ts';
import type { Route } from './ask.ts';
import { anyone, oneOf, oneOfTeams } from './gates.ts';
import { on } from './route-line.ts';
import { COST } from './units.ts';

const VIEW = ['select', 'expand'];
const LISTED_MEMBERS = ['select', 'top', 'skiptoken'];

const users = oneOf('User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All');
const members = oneOf('GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All');
const apps = oneOf('Application.Read.All', 'Directory.Read.All');
const teamMembers = oneOfTeams('TeamMember.Read.All', 'TeamMember.ReadWrite.All', 'Group.Read.All');
const channels = oneOfTeams('Channel.ReadBasic.All', 'Team.ReadBasic.All', 'Group.Read.All');
const catalogue = oneOfTeams('AppCatalog.Read.All', 'AppCatalog.ReadWrite.All');
const install = oneOfTeams(
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'TeamsAppInstallation.ReadWriteForUser.All',
);

const presence = oneOf('Presence.Read.All', 'Presence.ReadWrite.All');
const notify = oneOfTeams('TeamsActivity.Send');

const LISTED = ['select', 'filter', 'top', 'skiptoken', 'count'];
const CHANGED = ['select', 'filter', 'deltatoken', 'skiptoken'];

const PEOPLE: readonly Route[] = [
  on('GET /users', users, COST.users, getUsers, [...LISTED, 'expand', 'orderby', 'search']),
  on('GET /users/$count', users, COST.users, countUsers, ['filter']),
  on('GET /users/delta', users, COST.users, getUserDelta, CHANGED),
  on('GET /users/delta()', users, COST.users, getUserDelta, CHANGED),
  on('GET /me', anyone, COST.user, getMe, VIEW),
  on('GET /users/{user}', users, COST.user, getUser, [...VIEW, 'count']),
  on('GET /users/{user}/manager', users, COST.user, getManager, ['select']),
  on('GET /users/{user}/presence', presence, COST.user, getPresence),
  on('GET /users/{user}/photo', users, COST.user, getPhoto),
  on('GET /users/{user}/photo/$value', users, COST.user, getPhoto),
  on('GET /users/{user}/photos/{size}/$value', users, COST.user, getPhoto),
  on('GET /users/{user}/appRoleAssignments', apps, COST.assignments, getAssignmentsOfUser, LISTED),
  on('GET /groups', members, COST.users, getGroups, LISTED),
  on('GET /groups/{group}', members, COST.user, getGroup, ['select']),
  on('GET /groups/{group}/members', members, COST.members, getMembers, LISTED_MEMBERS),
  on('GET /groups/{group}/members/microsoft.graph.user', members, COST.members, getMembersOfKind, LISTED_MEMBERS),
  on('GET /groups/{group}/transitiveMembers', members, COST.transitive, getTransitiveMembers, LISTED_MEMBERS),
  on(
    'GET /groups/{group}/transitiveMembers/microsoft.graph.user',
    members,
    COST.transitive,
    getTransitiveMembersOfKind,
    LISTED_MEMBERS,
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
  on('GET /teams/{team}/members', teamMembers, COST.teamMembers, getTeamMembers, ['top', 'skiptoken']),
  on('GET /teams/{team}/channels', channels, COST.teams, getChannels),
  on('GET /appCatalogs/teamsApps', catalogue, COST.teams, getCatalog, ['filter']),
  on(`GET ${INSTALLED}`, install, COST.installs, getInstallations, ['filter', 'expand']),
  on(`POST ${INSTALLED}`, install, COST.installs, postInstallation),
  on(`GET ${INSTALLED}/{installation}`, install, COST.installs, getInstallation, ['expand']),
  on(`GET ${INSTALLED}/{installation}/chat`, install, COST.installs, getChat, ['select']),
  on('POST /users/{user}/teamwork/sendActivityNotification', notify, COST.notify, postActivity),
  on('POST /teamwork/sendActivityNotificationToRecipients', notify, COST.notifyMany, postActivityToMany),
  on(`DELETE ${INSTALLED}/{installation}`, install, COST.uninstall, deleteInstallation),
];

export const DIRECTORY_URLS: readonly Route[] = [...PEOPLE, ...APPS, ...TEAMS];
