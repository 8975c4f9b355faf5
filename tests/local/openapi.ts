import { strangeToSlice } from '../../infra/local/graph/slice.ts';

/**
 * Whether Microsoft's description of Graph knows a request.
 * @param url whole, or relative to the version root
 * @param body the JSON that was sent, if any
 * @returns undefined when it does, else the reason
 */
export const checkAgainstSlice = (method: string, url: string, body?: unknown): string | undefined =>
  strangeToSlice(method, url, body);
