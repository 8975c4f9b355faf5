// How the plan stands: sums that each show their own rows below.
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { LIST_STATES, type ListState, type MeasureSums } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { Figures } from '../../parts/figure.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';
import { planPath, type View } from './view.ts';

type Counted = Exclude<ListState, 'all'>;
const SHOWN = LIST_STATES.filter((state): state is Counted => state !== 'all');
/** What ought to be none. */
const BAD: ReadonlySet<ListState> = new Set(['late', 'help']);

export function Sums({ sums, view }: { readonly sums: MeasureSums; readonly view: View }) {
  const language = useLanguage();
  const text = useText(measureText);
  const page = useText(measurePageText).page;
  const figures = SHOWN.map((state) => ({
    to: planPath({ layout: view.layout === 'time' ? 'time' : 'list', state }),
    name: text.lists[state],
    number: formatNumber(sums[state], language),
    isBad: BAD.has(state) && sums[state] > 0,
    isHere: view.layout !== 'boards' && view.state === state,
  }));
  const cost = { to: null, name: page.cost, number: text.kronor(formatNumber(sums.cost, language)), isBad: false };
  return (
    <section aria-label={page.sums}>
      <Figures figures={[...figures, cost]} />
    </section>
  );
}
