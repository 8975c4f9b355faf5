// Up to twenty requests in one (rules 122-128).
import { type GraphAnswer, ok } from '../answer.ts';
import type { GraphAsk, Step } from '../ask.ts';
import { failure } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';

interface Part {
  readonly id: string;
  readonly step: Step;
  readonly dependsOn: readonly string[];
}

const MOST = 20;
const METHODS: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

function headersOf(value: unknown): ReadonlyMap<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(entries.map(([name, text]) => [name.toLowerCase(), String(text)]));
}

function bodyOf(request: JsonObject, headers: ReadonlyMap<string, string>): string {
  const body = request['body'];
  if (body === undefined) return '';
  if (!headers.has('content-type')) throw failure('batchMalformed', 'a body needs a Content-Type header');
  return JSON.stringify(body);
}

function partOf(request: unknown): Part {
  if (!isObject(request)) throw failure('batchMalformed', 'a request must be an object');
  const { id, method, url, dependsOn } = request;
  if (typeof id !== 'string' || id === '') throw failure('batchMalformed', 'id is required');
  if (typeof method !== 'string' || !METHODS.includes(method.toUpperCase())) {
    throw failure('batchMalformed', `the method of request '${id}'`);
  }
  if (typeof url !== 'string' || url === '') throw failure('batchMalformed', `the url of request '${id}'`);
  const headers = headersOf(request['headers']);
  return {
    id,
    step: { method: method.toUpperCase(), url, headers, body: Buffer.from(bodyOf(request, headers)) },
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };
}

function partsOf(body: JsonObject): readonly Part[] {
  const requests = body['requests'];
  if (!Array.isArray(requests) || requests.length === 0) throw failure('batchMalformed', 'requests is required');
  if (requests.length > MOST) throw failure('batchTooMany');
  const parts = requests.map(partOf);
  const ids = new Set(parts.map((part) => part.id.toLowerCase()));
  if (ids.size !== parts.length) throw failure('batchMalformed', 'ids must be unique');
  if (parts.some((part) => part.dependsOn.some((id) => !ids.has(id.toLowerCase())))) {
    throw failure('batchMalformed', 'dependsOn names no request of this batch');
  }
  return parts;
}

// The headers' names keep their case: the JavaScript SDK reads `Content-Type` exactly so (rule 120).
function responseOf(id: string, answer: GraphAnswer): JsonObject {
  const type = typeof answer.body === 'string' ? (answer.type ?? 'text/plain') : 'application/json';
  return {
    id,
    status: answer.status,
    headers: { ...answer.headers, ...(answer.body !== undefined && { 'Content-Type': type }) },
    ...(answer.body !== undefined && { body: answer.body }),
  };
}

const FAILED: GraphAnswer = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'Failed Dependency' } },
};

const success = (answer: GraphAnswer | undefined) => answer !== undefined && answer.status < 300;

/** Fisher-Yates: the order of the answers means nothing, and the caller must not lean on it (rule 125). */
function shuffled<T>(rows: readonly T[]): readonly T[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

export async function postBatch(ask: GraphAsk): Promise<GraphAnswer> {
  const done = new Map<string, GraphAnswer>();
  let waiting = partsOf(ask.body());
  while (waiting.length > 0) {
    const ready = waiting.filter((part) => part.dependsOn.every((id) => done.has(id.toLowerCase())));
    if (ready.length === 0) throw failure('batchMalformed', 'dependsOn goes in a circle');
    for (const part of ready) {
      const parents = part.dependsOn.map((id) => done.get(id.toLowerCase()));
      done.set(part.id.toLowerCase(), parents.every(success) ? await ask.step(part.step) : FAILED);
    }
    waiting = waiting.filter((part) => !ready.includes(part));
  }
  const responses = partsOf(ask.body()).map((part) => responseOf(part.id, done.get(part.id.toLowerCase()) ?? FAILED));
  return ok({ responses: shuffled(responses) });
}
