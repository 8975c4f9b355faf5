import { createRemoteJWKSet, jwtVerify } from 'jose';

export interface SignInOptions {
  readonly tenantId: string;
  readonly clientId: string;
  /** Origin that stands in for `https://login.microsoftonline.com`; absent in production. */
  readonly loginOrigin?: string;
}

const LOGIN = 'https://login.microsoftonline.com';

/**
 * The person behind an Entra access token for the tab (Teams rule 3.6.4): signature, issuer, audience, time, tenant and scope.
 * @returns the Entra object id, or undefined when anything is wrong
 */
export function signIn({
  tenantId,
  clientId,
  loginOrigin = LOGIN,
}: SignInOptions): (authorization: string) => Promise<string | undefined> {
  const keys = createRemoteJWKSet(new URL(`${loginOrigin}/${tenantId}/discovery/v2.0/keys`), {
    timeoutDuration: 5_000,
  });
  return async (authorization) => {
    const token = /^Bearer (\S+)$/u.exec(authorization)?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: `${LOGIN}/${tenantId}/v2.0`,
        audience: clientId,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'oid', 'tid', 'scp'],
      });
      const scopes = typeof payload['scp'] === 'string' ? payload['scp'].split(' ') : [];
      const oid = payload['oid'];
      return payload['tid'] === tenantId && scopes.includes('access_as_user') && typeof oid === 'string'
        ? oid
        : undefined;
    } catch {
      return undefined;
    }
  };
}
