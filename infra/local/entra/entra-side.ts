import { Hono } from 'hono';
import type { World } from '../world.ts';
import { BOT_CONNECTOR, type Signer } from './signer.ts';
import { tokenRefusal } from './token-error.ts';
import { grant } from './token-grant.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function openIdDocument(world: World) {
  const { tenantId } = world.directory;
  const base = `${world.origin}/entra/${tenantId}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
  };
}

const botDocument = (origin: string) => ({
  issuer: BOT_CONNECTOR,
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: `${origin}/entra/botframework/.well-known/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
});

async function hitByFault(world: World) {
  const struck = world.faults.hit('token');
  for (const fault of struck) if (fault.name === 'delay') await pause(fault.amount ?? 0);
  if (struck.some((fault) => fault.name === 'unavailable')) return tokenRefusal(90033);
  if (struck.some((fault) => fault.name === 'invalid-client')) return tokenRefusal(7000215);
  return undefined;
}

/** Mounted at `/entra`, with the paths that login.microsoftonline.com and login.botframework.com have. */
export function entraSide(world: World, signer: Signer): Hono {
  const app = new Hono();
  app.post('/:tenant/oauth2/v2.0/token', async (context) => {
    const faulty = await hitByFault(world);
    if (faulty) return Response.json(faulty.body, { status: faulty.status });
    const form = new URLSearchParams(await context.req.text());
    const answer = await grant(signer, world.directory, {
      tenant: context.req.param('tenant'),
      form: new Map(form),
      correlationId: context.req.query('client-request-id') ?? context.req.header('client-request-id'),
    });
    context.header('Cache-Control', 'no-store, no-cache');
    return 'status' in answer ? context.json(answer.body, answer.status) : context.json(answer);
  });
  app.get('/botframework/.well-known/openidconfiguration', (context) => context.json(botDocument(world.origin)));
  app.get('/botframework/.well-known/keys', (context) => context.json(signer.published('botframework')));
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (context) =>
    context.req.param('tenant') === world.directory.tenantId
      ? context.json(openIdDocument(world))
      : context.json(tokenRefusal(90002).body, 400),
  );
  app.get('/:tenant/discovery/v2.0/keys', (context) => context.json(signer.published('tenant')));
  app.all('*', (context) => context.json({ error: 'not_found', error_description: 'Entra has no such address.' }, 404));
  return app;
}
