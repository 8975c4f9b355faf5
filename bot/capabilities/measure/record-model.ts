// The lists about measures: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Measure, MeasureEvent } from './model.ts';

export interface MeasureLists {
  measures: Listed<Measure, 'owner' | 'source' | 'year'>;
  measureEvents: Listed<MeasureEvent, 'measure' | 'actorId'>;
}
