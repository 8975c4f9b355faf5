// Signs what the Bot Connector would sign, and what it never would: for the door's table of forged requests.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { importPKCS8, SignJWT } from 'jose';
import type { Town } from './town.ts';

export interface Forger {
  /** A token with the Connector's real key; overrides replace single claims, null removes one. */
  token(overrides?: Readonly<Record<string, unknown>>, kid?: string): Promise<string>;
  /** The right key id, the wrong key. */
  forged(): Promise<string>;
  /** HS256 and “none”, which a careless check lets through. */
  hs256(): Promise<string>;
  unsigned(): string;
  activity(overrides?: Readonly<Record<string, unknown>>): Record<string, unknown>;
  post(body: unknown, authorization?: string): Promise<{ status: number; text: string }>;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Where to knock: a whole town, or a product in a process of its own. */
type Doorstep = Pick<Town, 'platform' | 'environment'> & { product(): { readonly url: string } };

export function forger(here: Doorstep): Forger {
  const { world } = here.platform;
  const appId = here.environment['VARNA_APP_ID'] ?? '';
  const serviceUrl = here.platform.info.connector;
  const now = () => Math.floor(Date.now() / 1_000);
  const claims = (overrides: Readonly<Record<string, unknown>> = {}) => {
    const all: Record<string, unknown> = {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      nbf: now() - 60,
      exp: now() + 600,
      ...overrides,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  };
  const sign = async (pem: string, body: Record<string, unknown>, kid: string) =>
    new SignJWT(body).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(await importPKCS8(pem, 'RS256'));
  const secret = (signatory: string) =>
    String(world.database.one('SELECT secret FROM entra_key WHERE signatory = ?', [signatory])?.['secret']);
  return {
    token: (overrides, kid = 'local-botframework') => sign(secret('botframework'), claims(overrides), kid),
    forged() {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      return sign(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), claims(), 'local-botframework');
    },
    hs256: () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', kid: 'local-botframework' })
        .sign(new TextEncoder().encode('x'.repeat(32))),
    unsigned: () => `${encode({ alg: 'none', kid: 'local-botframework' })}.${encode(claims())}.`,
    activity(overrides = {}) {
      const tenant = world.directory.tenantId;
      const person = world.directory.people[0];
      const whole: Record<string, unknown> = {
        type: 'message',
        id: randomUUID(),
        timestamp: new Date().toISOString(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: '29:somebody', name: person?.displayName, aadObjectId: person?.id },
        conversation: { id: 'a:forged', conversationType: 'personal', tenantId: tenant },
        recipient: { id: `28:${appId}`, name: 'Värna' },
        channelData: { tenant: { id: tenant } },
        locale: 'sv-SE',
        text: 'hjälp',
        ...overrides,
      };
      return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
    },
    async post(body, authorization) {
      const response = await fetch(`${here.product().url}/api/messages`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Connection: 'close',
          ...(authorization === undefined ? {} : { Authorization: authorization }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}
