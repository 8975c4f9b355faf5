// The lessons of the demonstration, in use, and a programme for everyone that nobody has started yet.
import type { Instant } from '../../bot/blocks/instant.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { Lesson, Programme } from '../../bot/capabilities/training/model.ts';
import { LESSONS } from './lesson-text.ts';

export function demonstrationLessons(now: Instant): readonly Lesson[] {
  return LESSONS.map((content) => ({
    ...content,
    picture: null,
    state: 'published',
    changedBy: 'Värna',
    changedAt: now,
    revision: 1,
    changeId: content.id,
  }));
}

export function demonstrationProgrammes(now: Instant): readonly Programme[] {
  return [
    {
      id: 'demonstration-programme',
      name: 'Grundutbildning för alla medarbetare',
      lessons: LESSONS.map(({ id }) => id),
      audience: EVERYONE,
      months: 12,
      startedOn: null,
      days: 28,
      changedBy: 'Värna',
      changedAt: now,
      revision: 1,
      changeId: 'demonstration-programme',
    },
  ];
}
