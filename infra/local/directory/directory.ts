// The tenant's directory: who exists, how they are organised, which apps are registered. Data lies in the files beside.

export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly jobTitle: string;
  /** The administration (förvaltning). */
  readonly department: string;
  /** The unit (enhet). */
  readonly officeLocation: string;
  /** As Teams sends it: `sv-SE`, `en-GB`. */
  readonly preferredLanguage: string;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  /** False for the person whose licence lacks Teams. */
  readonly hasTeams: boolean;
  readonly managerId: string | null;
  readonly employeeType?: string;
  /** Left out: the tenant's. */
  readonly companyName?: string;
  readonly city?: string;
  /** As the calendar says. */
  readonly outOfOffice?: boolean;
}

export interface AppRole {
  readonly id: string;
  /** As it stands in a token's `roles` claim. */
  readonly value: string;
  readonly displayName: string;
}

export interface AppRegistration {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Object id of the service principal. */
  readonly servicePrincipalId: string;
  /** Application permissions of Microsoft Graph with admin consent, as in a token's `roles` claim. */
  readonly permissions: readonly string[];
  readonly appRoles: readonly AppRole[];
}

export interface AppRoleAssignment {
  /** Of the person; of the group where it is given to a group. */
  readonly personId: string;
  /** Left out: a person. */
  readonly principalType?: 'User' | 'Group' | 'ServicePrincipal';
  readonly clientId: string;
  readonly appRoleId: string;
}

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly memberIds: readonly string[];
  /** Groups that lie in it; left out: none. */
  readonly groupIds?: readonly string[];
  /** Left out: none is set, as for a security group. */
  readonly visibility?: 'HiddenMembership' | 'Private' | 'Public' | null;
}

export interface Channel {
  /** `19:…@thread.tacv2` */
  readonly id: string;
  readonly displayName: string;
}

export interface Team {
  /** The group's object id. */
  readonly id: string;
  /** `19:…@thread.tacv2` of the General channel, which botbuilder calls the team's id. */
  readonly threadId: string;
  readonly displayName: string;
  readonly memberIds: readonly string[];
  readonly channels: readonly Channel[];
}

export interface Site {
  /** `host,siteCollectionGuid,webGuid` */
  readonly id: string;
  readonly hostname: string;
  /** Server-relative, without a leading slash: `sites/informationssakerhet`. */
  readonly path: string;
  readonly displayName: string;
}

export interface Directory {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly site: Site;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly teams: readonly Team[];
  readonly apps: readonly AppRegistration[];
  readonly assignments: readonly AppRoleAssignment[];
  person(id: string): Person | undefined;
  app(clientId: string): AppRegistration | undefined;
  /** Values of the app roles the person holds in that app. */
  rolesOf(personId: string, clientId: string): readonly string[];
}
