// Files in a document library, small uploads only (Graph rule 130). What it belongs to stands first in the name: no folders to make.
import { type Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { safeName } from '../../blocks/file-name.ts';
import type { Attempt } from '../../jobs.ts';
import type { StoredFile } from '../../ports.ts';
import { reading } from './client.ts';
import { failureOf, isGone } from './failure.ts';

type Named = Pick<StoredFile, 'id' | 'name'>;

/** What the file is called in the library: the number or key of what it belongs to first; two of one name differ by their id. */
const nameIn = (number: string, { id, name }: Named): string =>
  `${number} ${id.slice(0, 8)} ${safeName(name, { otherwise: 'fil' })}`;

/** What it was called before names were cut by whole letters and kept their ending: files from then are still there. */
function formerName(number: string, { id, name }: Named): string {
  const safe = name.replace(/["*:<>?/\\|#%]/gu, '_').replace(/^[.~ ]+|[. ]+$/gu, '');
  return `${number} ${`${id.slice(0, 8)} ${safe === '' ? 'fil' : safe}`.slice(0, 120)}`;
}

/** The file's bytes; undefined where there is none of the name. */
export async function download(
  client: Client,
  library: () => Promise<string>,
  number: string,
  file: Named,
): Promise<Uint8Array | undefined> {
  const { id } = (await reading(client, `${await library()}/drive`, 'people').get()) as { id: string };
  const names = new Set([nameIn(number, file), formerName(number, file)]);
  for (const name of names) {
    // Half a character can be sent to nobody, so no file ever got such a name.
    if (/\p{Cs}/u.test(name)) continue;
    const bytes = await bytesAt(client, `/drives/${id}/root:/${encodeURIComponent(name)}:/content`);
    if (bytes) return bytes;
  }
  return undefined;
}

async function bytesAt(client: Client, path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes: unknown = await reading(client, path, 'people').responseType(ResponseType.ARRAYBUFFER).get();
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
): Promise<Attempt> {
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
