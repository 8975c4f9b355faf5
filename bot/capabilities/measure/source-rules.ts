// Where a measure comes from is not told to somebody who may not see that case.
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';
import type { Measure } from './model.ts';

interface Cases {
  get(id: string): Incident | undefined;
}

export const seenBy =
  (person: PersonId, incidents: Cases) =>
  (measure: Measure): Measure => {
    const { source } = measure;
    const incident = source.kind === 'incident' && source.id !== null ? incidents.get(source.id) : undefined;
    if (!incident || isOpenTo(incident, person)) return measure;
    return { ...measure, source: { ...source, id: null, title: '' } };
  };

/** Whoever is not shown where a measure comes from changes nothing in it. */
export const sourceFor =
  (person: PersonId, incidents: Cases) =>
  (old: Measure | undefined, asked: Measure['source']): Measure['source'] =>
    old && seenBy(person, incidents)(old) !== old ? old.source : asked;
