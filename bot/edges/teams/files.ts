// Files sent in the chat: fetched from Teams' own address only, while it still holds, and kept with the report.
import * as z from 'zod/mini';
import { ownName } from '../../blocks/file-name.ts';
import { type Language, listed } from '../../blocks/text.ts';
import { LARGEST_FILE, MOST_FILES } from '../../capabilities/incident/model.ts';
import type { NewFile } from '../../ports.ts';
import type { MessageActivity } from './activity.ts';
import { chatText } from './text.ts';

const FILE = 'application/vnd.microsoft.teams.file.download.info';
const content = z.object({ downloadUrl: z.string() });
const PATIENCE = 8_000;
/** As it stands in a card, with its ending. */
const LONGEST_NAME = 80;

export interface Files {
  readonly any: boolean;
  readonly kept: readonly NewFile[];
  /** What to tell the person about their files. */
  readonly notices: readonly string[];
}

interface Sent {
  readonly name: string;
  readonly url: string | undefined;
}

function sentIn(activity: MessageActivity, unnamed: string): readonly Sent[] {
  return activity.attachments
    .filter(({ contentType }) => contentType === FILE || contentType.startsWith('image/'))
    .map((attachment) => {
      const parsed = content.safeParse(attachment.content);
      return {
        name: ownName(attachment.name ?? '', LONGEST_NAME) || unnamed,
        url: parsed.success ? parsed.data.downloadUrl : undefined,
      };
    });
}

export const hasFiles = (activity: MessageActivity): boolean => sentIn(activity, '').length > 0;

/** The tenant's SharePoint, or the local platform; no other address that a message carries is ever asked. */
export function isFileHost(url: string, localPlatform: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return origin === localPlatform || (protocol === 'https:' && /^[\w-]+\.sharepoint\.com$/u.test(hostname));
}

/** At most the largest file: the rest of a longer body is never read. `undefined` = too large. */
async function bytesOf(response: Response): Promise<Buffer | undefined> {
  if (Number(response.headers.get('Content-Length') ?? 0) > LARGEST_FILE) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST_FILE) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

type Fetched = { readonly file: NewFile } | { readonly problem: 'tooLarge' | 'notFetched' };

async function fetched({ name, url }: Sent, localPlatform: string | undefined): Promise<Fetched> {
  if (url === undefined || !isFileHost(url, localPlatform)) return { problem: 'notFetched' };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    const bytes = response.ok ? await bytesOf(response) : Buffer.alloc(0);
    if (bytes === undefined) return { problem: 'tooLarge' };
    if (bytes.length === 0) return { problem: 'notFetched' };
    const type = response.headers.get('Content-Type') ?? '';
    return { file: { name, type, size: bytes.length, base64: bytes.toString('base64') } };
  } catch {
    return { problem: 'notFetched' };
  }
}

/** What came with the message, and what to say of it; a file that cannot be kept stops no report. */
export async function filesIn(
  activity: MessageActivity,
  language: Language,
  localPlatform: string | undefined,
): Promise<Files> {
  const t = chatText[language];
  const sent = sentIn(activity, t.unnamedFile);
  const all = await Promise.all(
    sent.slice(0, MOST_FILES).map(async (one) => ({ name: one.name, result: await fetched(one, localPlatform) })),
  );
  const kept = all.flatMap(({ result }) => ('file' in result ? [result.file] : []));
  const problems = all.flatMap(({ name, result }) => ('problem' in result ? [t[result.problem](name)] : []));
  return {
    any: sent.length > 0,
    kept,
    notices: [
      ...(kept.length > 0
        ? [
            t.filesKept(
              listed(
                kept.map(({ name }) => name),
                language,
              ),
            ),
          ]
        : []),
      ...problems,
      ...(sent.length > MOST_FILES ? [t.tooManyFiles(MOST_FILES)] : []),
    ],
  };
}
