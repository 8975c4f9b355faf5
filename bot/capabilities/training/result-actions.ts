import type { Instant } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import { resultId } from './model.ts';

/** When the lesson that a round asks for was passed, by whom it was. */
export const passed =
  ({ lists }: Ports) =>
  ({ id }: Campaign, person: PersonId): Instant | null => {
    const result = lists.results.get(resultId(id, person));
    return result?.state === 'passed' ? (result.finishedAt ?? result.startedAt) : null;
  };
