// Pictures of lessons, in and out. Teams fetches them without a token, so the address holds what nobody guesses: the hash.
import { type Context, Hono } from 'hono';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import {
  fileNameOf,
  LARGEST_PICTURE_BYTES,
  type LessonPicture,
  PICTURE_OWNER,
  PICTURE_TYPES,
  type PictureType,
} from '../../capabilities/training/picture-model.ts';
import type { App } from '../../contract.ts';
import { PICTURE_LIBRARY, type Ports } from '../../ports.ts';
import { intake, type NoRoom } from './intake.ts';
import { problem } from './problem.ts';
import type { Problem } from './text.ts';

/** What the bytes begin with decides; what the sender calls them does not. */
const BEGINS: Readonly<Record<PictureType, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};
const typeOf = (bytes: Uint8Array): PictureType | undefined =>
  PICTURE_TYPES.find((type) => BEGINS[type].every((byte, place) => bytes[place] === byte));

interface PictureDependencies {
  readonly app: App;
  readonly ports: Ports;
  asker(context: Context): Promise<Asker | Problem>;
}

const PICTURES = { largest: LARGEST_PICTURE_BYTES, count: 20, bytes: 20_000_000 };
const REFUSED = { tooLarge: 'pictureTooLarge', busy: 'busy' } as const satisfies Record<NoRoom, Problem>;

/** Kept, and not yet anybody's: `training.saveLesson` says whose it is. */
export function pictureDoor({ app, ports, asker }: PictureDependencies): Hono {
  const door = new Hono();
  const coming = intake(PICTURES, (context, why) => problem(context, REFUSED[why]));
  door.post('/', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const me = await app.actions['organisation.me']({}, who);
    if (isRefusal(me) || !me.may.includes('training.manage')) return problem(context, 'unknownAction');
    return coming.take(context, async (bytes) => {
      const type = typeOf(bytes);
      if (type === undefined) return problem(context, 'pictureKind');
      const base64 = Buffer.from(bytes).toString('base64');
      const file = { name: fileNameOf(type), type, base64, size: bytes.byteLength };
      return context.json({ file: ports.files.put(PICTURE_OWNER, file) });
    });
  });
  return door;
}

/** So many are kept in memory: a campaign makes Teams ask for the same one again and again. */
const MOST_KEPT = 16;

export function shownPictures({ lists, files }: Ports): Hono {
  const door = new Hono();
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const bytesOf = async (lesson: string, { id, type, sha256 }: LessonPicture) => {
    const known = kept.get(sha256);
    if (known) return known;
    const waiting = files.get(id);
    const found = waiting
      ? Buffer.from(waiting.base64, 'base64')
      : await files.fetch(PICTURE_LIBRARY, lesson, { id, name: fileNameOf(type) });
    if (!found) return undefined;
    const bytes = new Uint8Array(found);
    kept.set(sha256, bytes);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return bytes;
  };
  door.get('/:lesson/:hash', async (context) => {
    const lesson = lists.lessons.get(context.req.param('lesson'));
    const picture = lesson?.picture;
    if (!lesson || !picture) return context.notFound();
    // The hash is what nobody guesses. A card that was sent before the picture was changed shows the one of today.
    const hash = context.req.param('hash');
    const isCurrent = hash === picture.sha256;
    if (!isCurrent && !picture.formerly?.includes(hash)) return context.notFound();
    const bytes = await bytesOf(lesson.id, picture);
    if (!bytes) return context.notFound();
    return context.body(bytes, 200, {
      'Content-Type': picture.type,
      'Cache-Control': isCurrent && lesson.state === 'published' ? 'public, max-age=31536000, immutable' : 'no-store',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
  return door;
}
