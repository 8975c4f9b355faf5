// Files in a document library, small uploads only (graph.md 130). The case's number stands first in the name: no folders to make.
import { type Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { StoredFile, Tried } from '../../ports.ts';
import { reading } from './client.ts';
import { failureOf, isGone } from './failure.ts';

/** A name SharePoint takes (graph.md 130); two files of one name in a case are told apart by their id. */
export function fileName({ id, name }: Pick<StoredFile, 'id' | 'name'>): string {
  const safe = name.replace(/["*:<>?/\\|#%]/gu, '_').replace(/^[.~ ]+|[. ]+$/gu, '');
  return `${id.slice(0, 8)} ${safe === '' ? 'fil' : safe}`.slice(0, 120);
}

/** What the file is called in the library; the case's number or the document's key stands first. */
export const nameIn = (number: string, file: Pick<StoredFile, 'id' | 'name'>): string => `${number} ${fileName(file)}`;

/** The file's bytes; undefined where there is none of the name. */
export async function download(
  client: Client,
  library: () => Promise<string>,
  name: string,
): Promise<Uint8Array | undefined> {
  try {
    const { id } = (await reading(client, `${await library()}/drive`, 'people').get()) as { id: string };
    const path = encodeURIComponent(name);
    const bytes: unknown = await reading(client, `/drives/${id}/root:/${path}:/content`, 'people')
      .responseType(ResponseType.ARRAYBUFFER)
      .get();
    return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : undefined;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Puts the file into the library. Doing it again replaces it with itself. */
export async function upload(
  client: Client,
  library: () => Promise<string>,
  number: string,
  file: StoredFile,
  attempt: number,
): Promise<Tried> {
  try {
    const { id } = (await client.api(`${await library()}/drive`).get()) as { id: string };
    const path = encodeURIComponent(nameIn(number, file));
    await client
      .api(`/drives/${id}/root:/${path}:/content`)
      .header('Content-Type', file.type === '' ? 'application/octet-stream' : file.type)
      .put(Buffer.from(file.base64, 'base64'));
    return { result: 'done' };
  } catch (error) {
    const failure = failureOf(error);
    const why = failure.who === 'service' ? `${failure.status} ${failure.code}` : failure.code;
    return { result: 'again', after: Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 6)), why };
  }
}
