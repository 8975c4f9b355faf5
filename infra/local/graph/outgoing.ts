// Requests that the platform itself sends; only to this machine, so that nothing leaves it by mistake.
interface Outgoing {
  readonly url: URL;
  readonly type: string;
  readonly body: string;
  /** Milliseconds to wait for the answer. */
  readonly patience: number;
  /** Ends the request when the platform closes. */
  readonly closing: AbortSignal;
}

interface Reached {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const HERE: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

export const isHere = (url: URL): boolean => HERE.includes(url.hostname);

/** Undefined when nobody answered in time, or the address is not on this machine. */
export async function send({ url, type, body, patience, closing }: Outgoing): Promise<Reached | undefined> {
  if (!isHere(url)) return undefined;
  try {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(patience)]);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal,
      redirect: 'error',
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  } catch (error) {
    // fetch rejects with these two alone: nobody there, or too late.
    if (error instanceof TypeError || (error instanceof DOMException && /Abort|Timeout/.test(error.name)))
      return undefined;
    throw error;
  }
}
