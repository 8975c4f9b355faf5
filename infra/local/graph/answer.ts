import type { JsonObject } from './json.ts';

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent = empty body. A string is sent as plain text, unless it is said to be something else. */
  readonly body?: JsonObject | string;
  readonly type?: 'text/html';
}

export const ok = (body: JsonObject | string): GraphAnswer => ({ status: 200, body });
export const created = (body: JsonObject): GraphAnswer => ({ status: 201, body });
export const noContent: GraphAnswer = { status: 204 };

export const ROOT = 'https://graph.microsoft.com/v1.0';

/** Rule 6. `next` and `delta` are whole addresses. */
export function collection(
  context: string,
  value: readonly JsonObject[],
  links: { next?: string | undefined; delta?: string | undefined; count?: number | undefined } = {},
): GraphAnswer {
  return ok({
    '@odata.context': `${ROOT}/$metadata#${context}`,
    ...(links.count !== undefined && { '@odata.count': links.count }),
    ...(links.next !== undefined && { '@odata.nextLink': links.next }),
    ...(links.delta !== undefined && { '@odata.deltaLink': links.delta }),
    value,
  });
}
