// A case with restricted insight: the one question that every reader of cases asks before its own.
import type { PersonId } from '../people/model.ts';
import type { Incident } from './model.ts';

type Protected = Pick<Incident, 'protection'>;

export const isRestricted = ({ protection }: Protected): boolean => Boolean(protection?.insight);

/** Whoever is not named knows nothing of it, whatever their roles. A case that nobody restricted is open. */
export const isOpenTo = ({ protection }: Protected, person: PersonId): boolean =>
  !protection?.insight || protection.insight.readers.some(({ id }) => id === person);

/** Named: reading comes with it. */
export const isNamed = (incident: Protected, person: PersonId): boolean =>
  isRestricted(incident) && isOpenTo(incident, person);

export const hidesReporter = ({ protection }: Protected): boolean => Boolean(protection?.hidden);
