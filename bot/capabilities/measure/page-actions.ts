// The page of one measure for whoever asks, and those that the asker may read.
import { dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import type { Measure, MeasurePage } from './model.ts';
import { checkOn, isLate, mayAnswer, mayManage, mayRead, mayReadOthers } from './rules.ts';
import { seenBy } from './source-rules.ts';

export interface MeasurePages {
  page(measure: Measure, asker: Asker): MeasurePage;
  found(id: string, asker: Asker): Measure | Refusal;
  readable(asker: Asker, isMine: boolean): readonly Measure[];
}

export function measurePages(ports: Ports): MeasurePages {
  const { measures, measureEvents, incidents } = ports.lists;
  const today = () => dayOf(ports.now());
  const page: MeasurePages['page'] = (measure, asker) => ({
    measure: seenBy(asker.person.id, incidents)(measure),
    events: measureEvents.by('measure', measure.id).toSorted((a, b) => b.at.localeCompare(a.at)),
    isLate: isLate(measure, today()),
    checkOn: checkOn(measure),
    waiting: measures.waiting(measure.id),
    mayAnswer: mayAnswer(measure, asker),
    mayManage: mayManage(measure, asker),
  });
  const found: MeasurePages['found'] = (id, asker) => {
    const measure = measures.get(id);
    return measure && mayRead(measure, asker) ? measure : refuse('measureUnknown');
  };
  const readable: MeasurePages['readable'] = (asker, isMine) => {
    const all =
      isMine || !mayReadOthers(asker)
        ? measures.by('owner', asker.person.id)
        : measures.all().filter((measure) => mayRead(measure, asker));
    return all.map(seenBy(asker.person.id, incidents));
  };

  return { page, found, readable };
}
