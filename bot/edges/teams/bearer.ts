// Whether a request to the bot carries Bot Framework's own token: told by its header alone, before the body is read.
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod/mini';

interface BearerOptions {
  readonly appId: string;
  /** Origin of the local platform; absent in production. */
  readonly localPlatform?: string;
}

const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const ISSUER = 'https://api.botframework.com';
const PATIENCE_MS = 5_000;
/** Microsoft's documentation of the connector's tokens: clocks may differ by five minutes. */
const TOLERANCE_SECONDS = 300;

const metadataSchema = z.object({ jwks_uri: z.url() });

/**
 * Tokens of the channel alone: those of the emulator, which any app secret can get, have another issuer.
 * What binds the token to the activity (service address, endorsed channel) is looked at when the activity is there.
 */
export function connectorBearer({ appId, localPlatform }: BearerOptions): (authorization: string) => Promise<boolean> {
  const metadata =
    localPlatform === undefined ? METADATA : `${localPlatform}/entra/botframework/.well-known/openidconfiguration`;
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const find = async () => {
    const answer = await fetch(metadata, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    const { jwks_uri: address } = metadataSchema.parse(await answer.json());
    return createRemoteJWKSet(new URL(address), { timeoutDuration: PATIENCE_MS });
  };
  const known = () => {
    keys ??= find().catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (authorization) => {
    const token = /^Bearer (\S+)$/u.exec(authorization)?.[1];
    if (token === undefined) return false;
    try {
      await jwtVerify(token, await known(), {
        issuer: ISSUER,
        audience: appId,
        algorithms: ['RS256'],
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['exp'],
      });
      return true;
    } catch {
      // Also when the keys cannot be read: a caller without a valid token learns nothing.
      return false;
    }
  };
}
