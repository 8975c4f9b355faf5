// Writes that fall due at the same moment travel as one `$batch` of at most twenty; a write alone goes alone and waits for nobody.
import { type Client, GraphError } from '@microsoft/microsoft-graph-client';
import DataLoader from 'dataloader';
import { type Budget, placeOf } from './budget.ts';

export interface Part {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  /** Below the version: `/sites/…`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
/** The body of the answer, or a `GraphError`, just as if the part had gone alone. */
export type Send = (part: Part) => Promise<unknown>;

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Graph rule 119. */
const MAX_REQUESTS = 20;

function alone(client: Client, { method, url, headers = {}, body }: Part): Promise<unknown> {
  const request = client.api(url).headers({ ...headers });
  if (method === 'DELETE') return request.delete();
  return method === 'POST' ? request.post(body) : request.patch(body);
}

function failed({ status, headers, body }: PartAnswer): GraphError {
  const { code = null, message = '' } =
    (body as { error?: { code?: string; message?: string } } | undefined)?.error ?? {};
  const error = new GraphError(status, message);
  error.code = code;
  error.headers = new Headers({ ...headers });
  return error;
}

export function batched(client: Client, budget: Budget): Send {
  const together = async (parts: readonly Part[]): Promise<readonly unknown[]> => {
    const requests = parts.map(({ method, url, headers, body }, place) => ({
      id: String(place),
      method,
      url,
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    }));
    const { responses } = (await client.api('/$batch').post({ requests })) as { responses: readonly PartAnswer[] };
    // The order of the answers is anything (Graph rule 125); each part is charged and throttled by itself (Graph rule 109).
    return parts.map(({ url }, place) => {
      const answer = responses.find(({ id }) => id === String(place));
      if (!answer) return new GraphError(-1, 'a part of the batch has no answer');
      if (answer.status < 400) return answer.body;
      const error = failed(answer);
      budget.heard(placeOf(url), answer.status, error.headers ?? new Headers());
      return error;
    });
  };
  const loader = new DataLoader<Part, unknown>(
    async (parts) => {
      const [only] = parts;
      if (parts.length > 1 || !only) return together(parts);
      return [await alone(client, only).catch((error: unknown) => error as Error)];
    },
    { cache: false, maxBatchSize: MAX_REQUESTS },
  );
  return (part) => loader.load(part);
}
