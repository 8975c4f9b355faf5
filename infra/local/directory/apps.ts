import type { AppRegistration, AppRoleAssignment } from './directory.ts';
import { guidOf } from './guid.ts';
import { personId } from './people.ts';

// The secrets are worth nothing: they open only a platform that listens on this machine's loopback address.
const registration = (
  name: string,
  permissions: readonly string[],
  appRoles: AppRegistration['appRoles'] = [],
): AppRegistration => ({
  name,
  clientId: guidOf(`app/${name}`),
  clientSecret: `local-secret-of-${name}`,
  servicePrincipalId: guidOf(`service-principal/${name}`),
  permissions,
  appRoles,
});

const COORDINATOR = guidOf('app-role/varna/Coordinator');

const provisioning = registration('varna-provisioning', ['Sites.FullControl.All']);

const varna = registration(
  'varna',
  [
    'Sites.Selected',
    'User.Read.All',
    'GroupMember.Read.All',
    'TeamsAppInstallation.ReadWriteSelfForUser.All',
    'TeamsActivity.Send',
    'Application.Read.All',
    'AppCatalog.Read.All',
    'Presence.Read.All',
  ],
  [{ id: COORDINATOR, value: 'Coordinator', displayName: 'Informationssäkerhetssamordnare' }],
);

export const APPS: readonly AppRegistration[] = [provisioning, varna];

export const ASSIGNMENTS: readonly AppRoleAssignment[] = [
  { personId: personId('Erik Sandström'), clientId: varna.clientId, appRoleId: COORDINATOR },
];
