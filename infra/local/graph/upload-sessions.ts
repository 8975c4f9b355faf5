// Uploads in fragments (rule 131). They live in memory: a restart forgets them, as an expired session is forgotten.
import { randomUUID } from 'node:crypto';
import { failure } from './errors.ts';

const FRAGMENT = 320 * 1024;
const LARGEST = 60 * 1024 * 1024;
const LIFETIME = 15 * 60_000;

/** What becomes of the bytes when the last one has come. */
type Finish<T> = (content: Uint8Array) => T;

interface Session<T> {
  readonly parts: Uint8Array[];
  readonly until: number;
  readonly finish: Finish<T>;
}

interface SessionState {
  readonly expirationDateTime: string;
  readonly nextExpectedRanges: readonly string[];
}

export type Received<T> =
  | { readonly done: false; readonly state: SessionState }
  | { readonly done: true; readonly result: T };

export interface UploadSessions<T> {
  open(finish: Finish<T>): { readonly key: string; readonly state: SessionState };
  state(key: string): SessionState;
  /** @param range the header `Content-Range: bytes 0-9/100` */
  receive(key: string, range: string | undefined, bytes: Uint8Array): Received<T>;
  close(key: string): void;
}

const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0);

const stateOf = <T>({ parts, until }: Session<T>): SessionState => ({
  expirationDateTime: new Date(until).toISOString(),
  nextExpectedRanges: [`${lengthOf(parts)}-`],
});

/** @returns true when it is the last fragment */
function checkRange(range: string | undefined, expected: number, length: number): boolean {
  const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range ?? '');
  if (!found) throw failure('uploadRange');
  const [from = 0, to = 0, total = 0] = found.slice(1).map(Number);
  if (to - from + 1 !== length || to >= total) throw failure('uploadRange');
  if (from !== expected) throw failure('uploadOrder');
  if (length >= LARGEST) throw failure('bodyTooLarge');
  const last = to + 1 === total;
  if (!last && length % FRAGMENT !== 0) throw failure('uploadRange');
  return last;
}

export function openUploadSessions<T>(): UploadSessions<T> {
  const sessions = new Map<string, Session<T>>();
  const found = (key: string): Session<T> => {
    const session = sessions.get(key);
    if (!session || session.until < Date.now()) throw failure('uploadNotFound');
    return session;
  };
  return {
    open(finish) {
      const key = randomUUID();
      const session = { parts: [], until: Date.now() + LIFETIME, finish };
      sessions.set(key, session);
      return { key, state: stateOf(session) };
    },
    state: (key) => stateOf(found(key)),
    receive(key, range, bytes) {
      const session = found(key);
      const last = checkRange(range, lengthOf(session.parts), bytes.length);
      session.parts.push(bytes);
      if (!last) return { done: false, state: stateOf(session) };
      sessions.delete(key);
      return { done: true, result: session.finish(Buffer.concat(session.parts)) };
    },
    close(key) {
      found(key);
      sessions.delete(key);
    },
  };
}
