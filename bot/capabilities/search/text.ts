import { type Texts, words } from '../../blocks/text.ts';
import type { HitKind } from './model.ts';

const sv = {
  refusals: {},
  kinds: words<HitKind>({
    case: 'Incident',
    risk: 'Risk',
    measure: 'Åtgärd',
    document: 'Styrdokument',
    person: 'Person',
  }),
};

const en: typeof sv = {
  refusals: {},
  kinds: words<HitKind>({
    case: 'Incident',
    risk: 'Risk',
    measure: 'Measure',
    document: 'Governing document',
    person: 'Person',
  }),
};

export const searchText: Texts<typeof sv> = { sv, en };
