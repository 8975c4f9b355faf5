// Whether a request that a client sends is one that Microsoft's description knows: address, query options, body.
import { isObject, type Json, type JsonObject } from './json.ts';
import { object, resolve, rows, SLICE } from './slice-document.ts';
import { misshaped } from './slice-shape.ts';

interface Operation {
  readonly method: string;
  readonly pattern: RegExp;
  /** How many parts of the path are parameters; the fewer, the better it fits. */
  readonly open: number;
  /** Query options without `$`, in lower case → refused by the service, as far as anybody has seen. */
  readonly options: ReadonlyMap<string, boolean>;
  readonly body: { readonly required: boolean; readonly schema: JsonObject | undefined } | undefined;
}

const literally = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
// The two path parameters that have slashes of their own.
const WIDE: readonly string[] = ['{server-relative-path}', '{item-path}'];

function patternOf(path: string): RegExp {
  const parts = path.split(/(\{[\w-]+\})/).map((part) => {
    if (WIDE.includes(part)) return '.+?';
    return part.startsWith('{') ? '[^/]+' : literally(part);
  });
  return new RegExp(`^${parts.join('')}$`, 'i');
}

const optionName = (name: string) => name.replace(/^\$/, '').toLowerCase();

function operationOf(path: string, method: string, described: JsonObject): Operation {
  const parameters = rows(described['parameters']).map((each) =>
    typeof each['$ref'] === 'string' ? resolve(each['$ref']) : each,
  );
  const options = parameters
    .filter((each) => each['in'] === 'query')
    .map((each): [string, boolean] => [optionName(String(each['name'])), each['x-status'] === 'refused']);
  const request = described['requestBody'];
  const schema = object(object(object(request)['content'])['application/json'])['schema'];
  return {
    method: method.toUpperCase(),
    pattern: patternOf(path),
    open: path.split('{').length - 1,
    options: new Map(options),
    body: isObject(request)
      ? { required: request['required'] === true, schema: isObject(schema) ? schema : undefined }
      : undefined,
  };
}

const METHODS: readonly string[] = ['get', 'post', 'patch', 'put', 'delete'];

const LISTED = ['select', 'filter', 'top', 'skiptoken', 'count', 'search', 'orderby', 'expand'];

const beside = (path: string, options: readonly string[] = LISTED): Operation => ({
  method: 'GET',
  pattern: patternOf(path),
  open: path.split('{').length - 1,
  options: new Map(options.map((name) => [name, false])),
  body: undefined,
});

// Addresses that the slice leaves out and Microsoft's reference documents: serviceprincipal-list, serviceprincipal-get,
// presence-get, team-get, channel-list, driveitem-list-children, driveitem-get (learn.microsoft.com/graph/api/…).
const BESIDE: readonly Operation[] = [
  beside('/servicePrincipals'),
  beside('/servicePrincipals/{id}', ['select', 'expand']),
  beside("/servicePrincipals(appId='{app-id}')", ['select', 'expand']),
  beside("/servicePrincipals(appId='{app-id}')/appRoleAssignedTo"),
  beside('/users/{user-id}/presence', []),
  beside('/teams/{team-id}', ['select', 'expand']),
  beside('/teams/{team-id}/channels', ['select', 'filter', 'expand']),
  beside('/drives/{drive-id}/root:/{item-path}:/children', ['select', 'expand', 'top', 'skiptoken', 'orderby']),
  beside('/drives/{drive-id}/items/{driveItem-id}/listItem', ['select', 'expand']),
  beside('/drives/{drive-id}/root:/{item-path}:/listItem', ['select', 'expand']),
];

const OPERATIONS: readonly Operation[] = [
  ...Object.entries(object(SLICE['paths'])).flatMap(([path, methods]) =>
    Object.entries(object(methods))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, described]) => operationOf(path, method, object(described))),
  ),
  ...BESIDE,
].sort((a, b) => a.open - b.open);

/** Below the version root. A site's path between colons becomes one part, as in `router.ts`. */
function pathOf(url: URL): string {
  const path = url.pathname.replace(/^\/v1\.0(?=\/)/, '').replace(/\/$/, '');
  return path.replace(/^\/sites\/[^/:]+:\/[^:]+:(?=\/)/, '/sites/site').replaceAll('%27', "'");
}

function strangeOption(operation: Operation, url: URL): string | undefined {
  for (const name of url.searchParams.keys()) {
    const refused = operation.options.get(optionName(name));
    if (refused === undefined) return `the query option ${name} is not known there`;
    if (refused) return `the query option ${name} is refused by the service`;
  }
  return undefined;
}

function strangeBody({ body }: Operation, sent: unknown): string | undefined {
  if (sent === undefined || (isObject(sent) && Object.keys(sent).length === 0)) {
    return body?.required && body.schema && sent === undefined ? 'the body is missing' : undefined;
  }
  if (!body) return 'no body is expected';
  return body.schema && misshaped(body.schema, sent as Json, 'body');
}

/**
 * @param url whole, or relative to the version root
 * @param body the parsed JSON; undefined = none, or not JSON
 * @returns why the description does not know it; undefined = it does
 */
export function strangeToSlice(method: string, url: string, body?: unknown): string | undefined {
  const address = new URL(url.replace(/^(?!https?:)\/?/, '/'), 'https://graph.microsoft.com');
  const fitting = OPERATIONS.filter((each) => each.pattern.test(pathOf(address)));
  if (fitting.length === 0) return 'the address is not known';
  const operation = fitting.find((each) => each.open === fitting[0]?.open && each.method === method.toUpperCase());
  if (!operation) return `the method ${method} is not known there`;
  return strangeOption(operation, address) ?? strangeBody(operation, body);
}
