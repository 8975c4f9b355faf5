// Pictures of lessons: kept on the machine's disk first, then in a library of their own.
import type { Job } from '../../jobs.ts';
import { PICTURE_LIBRARY, type Ports } from '../../ports.ts';
import type { Lesson, LessonQuestion } from './model.ts';
import { type LessonPicture, PICTURE_OWNER, PICTURE_TYPES } from './picture-model.ts';

interface Pictures {
  /** The picture that is asked for: the one that stands already, or one that has been sent here. */
  pictureFor(question: LessonQuestion, old: Lesson | undefined): Omit<LessonPicture, 'alt'> | undefined;
  /** What follows when a lesson is kept with a new picture. */
  pictureWork(lesson: Lesson, old: Lesson | undefined): readonly Job[];
}

export function pictures(ports: Ports): Pictures {
  return {
    pictureFor({ picture }, old) {
      if (!picture) return undefined;
      if (old?.picture?.id === picture.file) return old.picture;
      const stored = ports.files.of(PICTURE_OWNER).find(({ id }) => id === picture.file);
      const type = PICTURE_TYPES.find((one) => one === stored?.type);
      if (!stored || !type) return undefined;
      const { id, size, base64 } = stored;
      return { id, type, size, sha256: ports.sha256(base64, 'base64') };
    },
    pictureWork: ({ id, picture }, old) =>
      picture && picture.id !== old?.picture?.id
        ? [{ kind: 'file', number: id, file: picture.id, library: PICTURE_LIBRARY }]
        : [],
  };
}
