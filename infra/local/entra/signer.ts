import { randomUUID } from 'node:crypto';
import { decodeProtectedHeader, errors, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Database } from '../database.ts';
import type { AppRegistration, Directory, Person } from '../directory/directory.ts';
import type { Claims, Issuer } from './issuer.ts';
import { type Key, loadKey, type Signatory } from './keys.ts';

export const GRAPH = 'https://graph.microsoft.com';
export const BOT_CONNECTOR = 'https://api.botframework.com';

/** Seconds; real tokens live 60-90 minutes. */
export const LIFETIME = 3599;

// Microsoft's own id of Teams on the web, which is pre-authorised to ask for the tab's token.
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export interface Signer extends Issuer {
  /** Client credentials: `aud` is the resource, `roles` its application permissions. */
  appToken(app: AppRegistration, resource: string): Promise<string>;
  /** On behalf of a person, for Graph. */
  delegatedToken(person: Person, app: AppRegistration, scopes: readonly string[]): Promise<string>;
  /** The key document. */
  published(signatory: Signatory): { keys: readonly JWK[] };
}

async function sign(key: Key, claims: Claims): Promise<string> {
  // Real time, not the platform's clock: a time machine must not lock everybody out.
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iat: now, nbf: now - 300, exp: now + LIFETIME, uti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .sign(key.private);
}

const personClaims = (directory: Directory, person: Person): Claims => ({
  oid: person.id,
  sub: person.id,
  tid: directory.tenantId,
  name: person.displayName,
});

function appClaims(directory: Directory, app: AppRegistration, resource: string): Claims {
  const issuer = `https://sts.windows.net/${directory.tenantId}/`;
  return {
    aud: resource,
    iss: issuer,
    idp: issuer,
    app_displayname: app.name,
    appid: app.clientId,
    appidacr: '1',
    idtyp: 'app',
    oid: app.servicePrincipalId,
    sub: app.servicePrincipalId,
    tid: directory.tenantId,
    ver: '1.0',
    ...(resource === GRAPH && { roles: app.permissions }),
  };
}

function delegatedClaims(
  directory: Directory,
  person: Person,
  app: AppRegistration,
  scopes: readonly string[],
): Claims {
  return {
    ...personClaims(directory, person),
    aud: GRAPH,
    iss: `https://sts.windows.net/${directory.tenantId}/`,
    appid: app.clientId,
    appidacr: '1',
    idtyp: 'user',
    scp: scopes.join(' '),
    unique_name: person.userPrincipalName,
    upn: person.userPrincipalName,
    ver: '1.0',
  };
}

function tabClaims(directory: Directory, person: Person, clientId: string): Claims {
  const roles = directory.rolesOf(person.id, clientId);
  return {
    ...personClaims(directory, person),
    aud: clientId,
    iss: `https://login.microsoftonline.com/${directory.tenantId}/v2.0`,
    azp: TEAMS_WEB,
    azpacr: '0',
    preferred_username: person.userPrincipalName,
    scp: 'access_as_user',
    ver: '2.0',
    ...(roles.length > 0 && { roles }),
  };
}

export async function openSigner(database: Database, directory: Directory): Promise<Signer> {
  const keys = {
    tenant: await loadKey(database, 'tenant'),
    botframework: await loadKey(database, 'botframework'),
  };
  return {
    channelToken: (botAppId, serviceUrl) =>
      sign(keys.botframework, { iss: BOT_CONNECTOR, aud: botAppId, serviceurl: serviceUrl }),
    tabToken: (person, clientId) => sign(keys.tenant, tabClaims(directory, person, clientId)),
    appToken: (app, resource) => sign(keys.tenant, appClaims(directory, app, resource)),
    delegatedToken: (person, app, scopes) => sign(keys.tenant, delegatedClaims(directory, person, app, scopes)),
    async verify(token, audience) {
      const key = decodeProtectedHeader(token).kid === keys.botframework.kid ? keys.botframework : keys.tenant;
      const { payload } = await jwtVerify(token, key.public, {
        algorithms: ['RS256'],
        audience: typeof audience === 'string' ? audience : [...audience],
      });
      const { tid = directory.tenantId } = payload;
      if (tid !== directory.tenantId) throw new errors.JWTClaimValidationFailed('another tenant', payload, 'tid');
      return payload;
    },
    published: (signatory) => ({ keys: [keys[signatory].published] }),
  };
}
