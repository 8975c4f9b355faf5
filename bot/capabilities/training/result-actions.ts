import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import { resultId } from './model.ts';

/** Who has passed the lesson that a round asks for. */
export const passed =
  ({ lists }: Ports) =>
  ({ id }: Campaign, person: PersonId): boolean =>
    lists.results.get(resultId(id, person))?.state === 'passed';
