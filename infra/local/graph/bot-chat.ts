// The chat between a person and the app's bot. The Teams side makes the same id; its connector must find it.
import { createHash } from 'node:crypto';
import type { Person } from '../directory/directory.ts';
import { isObject, type JsonObject } from './json.ts';

const short = (text: string) => createHash('sha256').update(text).digest('base64url');

export function botChatId(manifest: JsonObject, person: Person): string {
  const bots = manifest['bots'];
  const bot = Array.isArray(bots) && isObject(bots[0]) ? String(bots[0]['botId']) : '';
  return `a:1${short(`chat|29:1${short(`${person.id}|${bot}`)}`)}`;
}
