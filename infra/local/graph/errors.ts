import { FAILURES, type Failure, type FailureName } from './failures.ts';

export class GraphFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly inner: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  constructor(kind: Failure, subject: string, headers: Readonly<Record<string, string>>) {
    super(kind.say(subject));
    this.status = kind.status;
    this.code = kind.code;
    this.inner = kind.inner;
    this.headers = headers;
  }
}

/** @param subject the field, URL or reason that the message names */
export const failure = (name: FailureName, subject = '', headers: Readonly<Record<string, string>> = {}) =>
  new GraphFailure(FAILURES[name], subject, headers);

/** Rule 5: the body of every error. */
export function errorBody(failed: GraphFailure, ids: { requestId: string; clientRequestId: string }, now: number) {
  return {
    error: {
      code: failed.code,
      message: failed.message,
      innerError: {
        ...(failed.inner && { code: failed.inner }),
        date: new Date(now).toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}
