import type { Directory } from './directory/directory.ts';

/** All that a client needs to find and enter the platform. */
export interface PlatformInfo {
  readonly graph: string;
  readonly token: string;
  /** The Bot Framework `serviceUrl`. */
  readonly connector: string;
  readonly window: string;
  readonly tenantId: string;
  readonly site: { readonly id: string; readonly hostname: string; readonly path: string };
  readonly clients: readonly {
    readonly name: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly permissions: readonly string[];
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly upn: string;
    readonly roles: readonly string[];
  }[];
}

export function platformInfo(origin: string, directory: Directory): PlatformInfo {
  const { id, hostname, path } = directory.site;
  return {
    graph: `${origin}/v1.0`,
    token: `${origin}/entra/${directory.tenantId}/oauth2/v2.0/token`,
    connector: `${origin}/connector`,
    window: `${origin}/`,
    tenantId: directory.tenantId,
    site: { id, hostname, path },
    clients: directory.apps.map(({ name, clientId, clientSecret, permissions }) => ({
      name,
      clientId,
      clientSecret,
      permissions,
    })),
    people: directory.people.map((person) => ({
      id: person.id,
      name: person.displayName,
      upn: person.userPrincipalName,
      roles: directory.apps.flatMap((app) => directory.rolesOf(person.id, app.clientId)),
    })),
  };
}
