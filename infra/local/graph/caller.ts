import { errors } from 'jose';
import type { World } from '../world.ts';
import { failure } from './errors.ts';

/** Who asks: an app by itself, or an app for a person. */
export interface Caller {
  readonly clientId: string;
  readonly appName: string;
  /** Application permissions; empty for a person. */
  readonly roles: readonly string[];
  /** Delegated permissions; empty for an app. */
  readonly scopes: readonly string[];
  readonly personId?: string;
}

const AUDIENCES = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.com/',
  '00000003-0000-0000-c000-000000000000',
];

const CHALLENGE = {
  'WWW-Authenticate':
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
};

const words = (claim: unknown) => (typeof claim === 'string' ? claim.split(' ') : []);
const strings = (claim: unknown) => (Array.isArray(claim) ? claim.filter((each) => typeof each === 'string') : []);

async function claimsOf(world: World, token: string) {
  try {
    return await world.issuer.verify(token, AUDIENCES);
  } catch (error) {
    throw failure(error instanceof errors.JWTExpired ? 'tokenExpired' : 'tokenInvalid', '', CHALLENGE);
  }
}

/** Rule 4. */
export async function callerOf(world: World, authorization: string | undefined): Promise<Caller> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw failure('tokenMissing', '', CHALLENGE);
  const claims = await claimsOf(world, token);
  return {
    clientId: String(claims['appid']),
    appName: String(claims['app_displayname'] ?? world.directory.app(String(claims['appid']))?.name ?? ''),
    roles: strings(claims['roles']),
    scopes: words(claims['scp']),
    ...(claims['idtyp'] === 'user' && { personId: String(claims['oid']) }),
  };
}
