// Files and pictures sent in the chat: fetched from where Teams keeps them and nowhere else, while the address still holds.
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { ownName } from '../../blocks/file-name.ts';
import type { SentMessage } from '../../capabilities/incident/draft-model.ts';
import { LARGEST_FILE, type MissingFile, MOST_FILES } from '../../capabilities/incident/model.ts';
import type { SaidActivity } from './activity.ts';

const FILE = 'application/vnd.microsoft.teams.file.download.info';
const content = z.object({ downloadUrl: z.string() });
/** For all files of a message together: Teams waits fifteen seconds for the answer. */
const PATIENCE_MS = 9_000;
/** As it stands in a card, with its ending. */
const LONGEST_NAME = 80;
/** Pictures at the Bot Framework are given to the bot alone, and its first question is sometimes refused. */
const NEEDS_TOKEN = new Set([401, 403]);
const TOKEN_TRIES = 2;
const BETWEEN_MS = 500;

/** Where files may be fetched from. */
export interface FileSources {
  /** The tenant's own SharePoint: `kommunen.sharepoint.com`. */
  readonly sharePoint: string;
  /** Origin of the local platform; absent in production. */
  readonly localPlatform: string | undefined;
  /** The bot's token, for the Bot Framework only. */
  botToken(): Promise<string>;
}

interface Sent {
  readonly name: string;
  readonly url: string;
  /** Where the address points: at the Bot Framework, at the tenant's SharePoint, or at something that is never asked. */
  readonly at: 'bot' | 'sharePoint' | 'elsewhere';
}

const isSent = ({ contentType }: { contentType: string }) => contentType === FILE || contentType.startsWith('image/');

export const hasFiles = ({ attachments }: SaidActivity): boolean => (attachments ?? []).some(isSent);

/** The tenant's SharePoint and its people's OneDrive, or the local platform: other tenants are never asked. */
export function isFileHost(url: string, { sharePoint, localPlatform }: Omit<FileSources, 'botToken'>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin, username, port } = new URL(url);
  const own = [sharePoint.toLowerCase(), sharePoint.toLowerCase().replace('.sharepoint.com', '-my.sharepoint.com')];
  return (
    origin === localPlatform || (protocol === 'https:' && own.includes(hostname) && username === '' && port === '')
  );
}

/** Where the message itself came from, which the adapter has checked to be Teams: the only place that sees the token. */
export function isPictureHost(url: string, serviceUrl: string): boolean {
  return URL.canParse(url) && URL.canParse(serviceUrl) && new URL(url).origin === new URL(serviceUrl).origin;
}

function sentIn(activity: SaidActivity, sources: FileSources, unnamed: string): readonly Sent[] {
  const all = (activity.attachments ?? []).filter(isSent);
  const pictures = all.filter(({ name }) => !name).length;
  let count = 0;
  return all.map((attachment) => {
    const file = content.safeParse(attachment.content);
    const url = file.success ? file.data.downloadUrl : (attachment.contentUrl ?? '');
    const isPicture = !file.success && isPictureHost(url, activity.serviceUrl);
    const given = ownName(attachment.name ?? '', LONGEST_NAME);
    if (given === '') count += 1;
    const name = given || (pictures > 1 ? `${unnamed} ${count}` : unnamed);
    const at = isPicture ? 'bot' : file.success && isFileHost(url, sources) ? 'sharePoint' : 'elsewhere';
    return { name, url, at };
  });
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

/** Never followed anywhere else: what a redirect points to is not what was looked at. */
const ask = (url: string, signal: AbortSignal, headers: Record<string, string> = {}) =>
  fetch(url, { redirect: 'error', signal, headers });

async function answerOf({ url, at }: Sent, sources: FileSources, signal: AbortSignal): Promise<Response> {
  let response = await ask(url, signal);
  for (let attempt = 1; at === 'bot' && NEEDS_TOKEN.has(response.status) && attempt <= TOKEN_TRIES; attempt += 1) {
    await response.body?.cancel();
    if (attempt > 1) await pause(BETWEEN_MS);
    response = await ask(url, signal, { Authorization: `Bearer ${await sources.botToken()}` });
  }
  return response;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'image/bmp': '.bmp',
};

/** A pasted picture has no name of its own: what it is follows from what came. */
const named = (name: string, type: string): string => (/\.\w+$/u.test(name) ? name : `${name}${ENDINGS[type] ?? ''}`);

type Fetched = { readonly file: SentMessage['files'][number] } | { readonly why: MissingFile['why'] };

async function fetched(sent: Sent, sources: FileSources, signal: AbortSignal): Promise<Fetched> {
  if (sent.at === 'elsewhere') return { why: 'notFetched' };
  try {
    const response = await answerOf(sent, sources, signal);
    const bytes = response.ok ? await bytesOf(response) : Buffer.alloc(0);
    if (bytes === undefined) return { why: 'tooLarge' };
    if (bytes.length === 0) return { why: 'notFetched' };
    const type = (response.headers.get('Content-Type') ?? '').split(';')[0]?.trim() ?? '';
    const name = named(sent.name, type);
    return { file: { name, type, size: bytes.length, base64: bytes.toString('base64') } };
  } catch {
    return { why: 'notFetched' };
  }
}

/** What came with the message, and what did not: a file that cannot be kept stops no report. */
export async function filesIn(
  activity: SaidActivity,
  sources: FileSources,
  unnamed: string,
): Promise<Pick<SentMessage, 'files' | 'missing'>> {
  const sent = sentIn(activity, sources, unnamed);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const all = await Promise.all(
    sent.slice(0, MOST_FILES).map(async ({ name, ...one }) => ({
      name,
      result: await fetched({ name, ...one }, sources, signal),
    })),
  );
  return {
    files: all.flatMap(({ result }) => ('file' in result ? [result.file] : [])),
    missing: [
      ...all.flatMap(({ name, result }) => ('why' in result ? [{ name, why: result.why }] : [])),
      ...sent.slice(MOST_FILES).map(({ name }) => ({ name, why: 'tooMany' as const })),
    ],
  };
}
