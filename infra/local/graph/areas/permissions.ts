import type { Row } from '../../database.ts';
import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { siteOf } from '../site.ts';

/** Rule 137. */
export const permissionId = (clientId: string, tenantId: string): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${clientId}@${tenantId}`).toString('base64');

const contextOf = (ask: GraphAsk) => `sites('${encodeURIComponent(siteOf(ask).id)}')/permissions`;

function view(row: Row, roles: boolean): JsonObject {
  const identities = [{ application: { displayName: String(row['name']), id: String(row['client_id']) } }];
  return {
    id: String(row['id']),
    ...(roles && { roles: [String(row['role'])] }),
    grantedToIdentitiesV2: identities,
    grantedToIdentities: identities,
    '@deprecated.GrantedToIdentities': 'GrantedToIdentities has been deprecated. Refer to GrantedToIdentitiesV2',
  };
}

const entity = (ask: GraphAsk, row: Row): JsonObject => ({
  '@odata.context': `${ROOT}/$metadata#${contextOf(ask)}/$entity`,
  ...view(row, true),
});

function found(ask: GraphAsk): Row {
  const row = ask.world.database.one('SELECT * FROM graph_grant WHERE id = ? AND site = ?', [
    ask.param('permission'),
    siteOf(ask).id,
  ]);
  if (!row) throw failure('permissionNotFound');
  return row;
}

function roleOf(body: JsonObject, allowed: readonly string[]): string {
  const role = Array.isArray(body['roles']) ? String(body['roles'][0]) : '';
  if (!allowed.includes(role)) throw failure('permissionRole', role);
  return role;
}

/** The collection comes without `roles`, as recorded (rule 137). */
export const getPermissions = (ask: GraphAsk): GraphAnswer =>
  collection(
    contextOf(ask),
    ask.world.database
      .all('SELECT * FROM graph_grant WHERE site = ? ORDER BY name', [siteOf(ask).id])
      .map((row) => view(row, false)),
  );

export const getPermission = (ask: GraphAsk): GraphAnswer => ok(entity(ask, found(ask)));

export function postPermission(ask: GraphAsk): GraphAnswer {
  const body = ask.body();
  // manage and fullcontrol come only by a PATCH afterwards (rule 135).
  const role = roleOf(body, ['read', 'write', 'owner']);
  const granted = body['grantedToIdentitiesV2'] ?? body['grantedToIdentities'];
  const identity = Array.isArray(granted) ? granted[0] : undefined;
  const application = isObject(identity) ? identity['application'] : undefined;
  if (!isObject(application) || typeof application['id'] !== 'string') throw failure('permissionRole', role);
  const id = permissionId(application['id'], ask.world.directory.tenantId);
  ask.world.database.run('INSERT OR REPLACE INTO graph_grant VALUES (?, ?, ?, ?, ?)', [
    id,
    siteOf(ask).id,
    application['id'],
    String(application['displayName'] ?? ''),
    role,
  ]);
  return created(entity(ask, found({ ...ask, param: (name) => (name === 'permission' ? id : ask.param(name)) })));
}

export function patchPermission(ask: GraphAsk): GraphAnswer {
  const row = found(ask);
  const role = roleOf(ask.body(), ['read', 'write', 'owner', 'manage', 'fullcontrol']);
  ask.world.database.run('UPDATE graph_grant SET role = ? WHERE id = ? AND site = ?', [
    role,
    String(row['id']),
    String(row['site']),
  ]);
  return ok(entity(ask, found(ask)));
}

export function deletePermission(ask: GraphAsk): GraphAnswer {
  const row = found(ask);
  ask.world.database.run('DELETE FROM graph_grant WHERE id = ? AND site = ?', [String(row['id']), String(row['site'])]);
  return noContent;
}
