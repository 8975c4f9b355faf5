import { errors } from 'jose';
import type { AppRegistration, Directory } from '../directory/directory.ts';
import { BOT_CONNECTOR, GRAPH, LIFETIME, type Signer } from './signer.ts';
import { type TokenErrorCode, type TokenRefusal, tokenRefusal } from './token-error.ts';

interface TokenQuestion {
  readonly tenant: string;
  readonly form: ReadonlyMap<string, string>;
  /** Echoed in refusals, as Entra does with `client-request-id`. */
  readonly correlationId: string | undefined;
}

interface TokenAnswer {
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
  readonly scope?: string;
}

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const ALWAYS = ['openid', 'profile', 'offline_access', 'email'];

/** Delegated permissions with admin consent: what every Teams app with single sign-on has. */
const CONSENTED = ['User.Read'];

class Refused extends Error {
  readonly code: TokenErrorCode;
  readonly detail: string;
  constructor(code: TokenErrorCode, detail = '') {
    super(`AADSTS${code}`);
    this.code = code;
    this.detail = detail;
  }
}

function needed(form: TokenQuestion['form'], name: string): string {
  const value = form.get(name);
  if (!value) throw new Refused(900144, `'${name}'.`);
  return value;
}

function client(directory: Directory, question: TokenQuestion): AppRegistration {
  if (question.tenant.toLowerCase() !== directory.tenantId) throw new Refused(90002);
  const app = directory.app(needed(question.form, 'client_id'));
  if (!app) throw new Refused(700016);
  const secret = question.form.get('client_secret');
  if (!secret) throw new Refused(7000216);
  if (secret !== app.clientSecret) throw new Refused(7000215);
  return app;
}

const RESOURCES: readonly string[] = [GRAPH, BOT_CONNECTOR];

async function clientCredentials(signer: Signer, app: AppRegistration, scope: string): Promise<TokenAnswer> {
  if (!scope.endsWith('/.default') || scope.includes(' ')) throw new Refused(1002012);
  const resource = scope.slice(0, -'/.default'.length);
  if (!RESOURCES.includes(resource)) throw new Refused(500011);
  return {
    token_type: 'Bearer',
    expires_in: LIFETIME,
    ext_expires_in: LIFETIME,
    access_token: await signer.appToken(app, resource),
  };
}

async function subject(signer: Signer, app: AppRegistration, assertion: string): Promise<string> {
  try {
    const claims = await signer.verify(assertion, [app.clientId, `api://${app.clientId}`]);
    // An app-only token has no scopes and cannot stand for a person.
    if (typeof claims['scp'] !== 'string') throw new Refused(50013);
    return String(claims['oid']);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(error instanceof errors.JWTExpired ? 500133 : 50013);
  }
}

function delegatedScopes(scope: string): readonly string[] {
  const asked = scope.split(' ').filter((each) => each && !ALWAYS.includes(each));
  if (asked.length === 0) throw new Refused(70011);
  const names = asked.map((each) => (each.startsWith(`${GRAPH}/`) ? each.slice(GRAPH.length + 1) : each));
  if (names.some((name) => name.includes('://'))) throw new Refused(500011);
  const real = names.flatMap((name) => (name === '.default' ? CONSENTED : [name]));
  if (real.some((name) => !CONSENTED.includes(name))) throw new Refused(65001);
  return [...real, 'profile', 'openid', 'email'];
}

async function onBehalfOf(signer: Signer, directory: Directory, app: AppRegistration, question: TokenQuestion) {
  const oid = await subject(signer, app, needed(question.form, 'assertion'));
  const person = directory.person(oid);
  if (!person) throw new Refused(50013);
  if (!person.accountEnabled) throw new Refused(50057);
  const scopes = delegatedScopes(needed(question.form, 'scope'));
  const answer: TokenAnswer = {
    token_type: 'Bearer',
    scope: scopes.map((name) => (name.includes('.') ? `${GRAPH}/${name}` : name)).join(' '),
    expires_in: LIFETIME,
    ext_expires_in: LIFETIME,
    access_token: await signer.delegatedToken(person, app, scopes),
  };
  return answer;
}

/** The token endpoint's decision; rules 157-159. */
export async function grant(
  signer: Signer,
  directory: Directory,
  question: TokenQuestion,
): Promise<TokenAnswer | TokenRefusal> {
  try {
    const type = needed(question.form, 'grant_type');
    const app = client(directory, question);
    if (type === 'client_credentials') return await clientCredentials(signer, app, needed(question.form, 'scope'));
    if (type === ON_BEHALF_OF) return await onBehalfOf(signer, directory, app, question);
    throw new Refused(70003);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return tokenRefusal(error.code, question.correlationId, error.detail);
  }
}
