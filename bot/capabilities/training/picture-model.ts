// The picture of a lesson: small enough for a card on a phone, and always said in words too.
import * as z from 'zod/mini';

/** Teams draws pictures of up to 1 MB and 1 024 points in a card. */
export const LARGEST_PICTURE_BYTES = 1_000_000;
export const WIDEST_PICTURE_PIXELS = 1_024;
export const LONGEST_ALT = 300;
export const PICTURE_TYPES = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Of the bytes: 64 hexadecimal digits. */
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
const alt = z.object({ sv: z.string().check(z.maxLength(2_000)), en: z.string().check(z.maxLength(2_000)) });

export const pictureSchema = z.object({
  /** Of the file in the library. */
  id: z.string(),
  type: z.enum(PICTURE_TYPES),
  size: z.number(),
  sha256,
  alt,
  /** Of those whose place it has taken: cards that were sent before still ask for them. */
  formerly: z.optional(z.array(sha256)),
});
export type LessonPicture = z.infer<typeof pictureSchema>;

/** A picture that has been sent here, or the one that stands already, and what it shows. */
export const pictureQuestion = z.object({ file: z.string().check(z.minLength(1), z.maxLength(64)), alt });

/** Under which pictures wait on the machine's disk until a lesson is saved with them. */
export const PICTURE_OWNER = 'lessons/pictures';
export const fileNameOf = (type: PictureType): string => (type === 'image/png' ? 'bild.png' : 'bild.jpg');
const MOST_FORMER = 20;
/** The picture in the place of another. */
export function inPlaceOf<Picture extends Pick<LessonPicture, 'sha256'>>(
  picture: Picture,
  old: Pick<LessonPicture, 'sha256' | 'formerly'> | null | undefined,
): Picture & Pick<LessonPicture, 'formerly'> {
  if (!old || old.sha256 === picture.sha256) return picture;
  return { ...picture, formerly: [...(old.formerly ?? []), old.sha256].slice(-MOST_FORMER) };
}

/** Its address on the server. The hash makes another picture another address, so that either may be kept for ever. */
export const picturePath = (lesson: string, { sha256: hash }: Pick<LessonPicture, 'sha256'>): string =>
  `/pictures/${lesson}/${hash}`;
