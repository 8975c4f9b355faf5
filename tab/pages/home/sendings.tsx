import { makeStyles } from '@fluentui/react-components';
import { type Day, formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Funnel } from '../../../bot/capabilities/campaign/model.ts';
import type { Round } from '../../../bot/capabilities/training/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Panel } from '../../parts/panel.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { documentPath, roundPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
});

interface Sending {
  readonly path: string;
  readonly title: string;
  readonly funnel: Funnel;
  readonly due: Day | null;
  readonly isLate: boolean;
}

/** Those who have answered, or know of it in another way. */
const doneOf = ({ acknowledged, reached }: Funnel): number => acknowledged + reached;
/** Those who are still meant. */
const meantOf = ({ audience, left, setAside }: Funnel): number => audience - left - setAside;
const isUnderWay = ({ funnel }: Sending): boolean => doneOf(funnel) < meantOf(funnel);

/** Of each lesson the round that began last: a new one ends the one before. @param campaign `<lesson>/<day>` */
const isLatest = ({ campaign }: Round, _: number, all: readonly Round[]): boolean => {
  const [lesson] = campaign.split('/');
  return all.every((other) => other.campaign.split('/')[0] !== lesson || other.campaign <= campaign);
};

function useSendings(): readonly Sending[] {
  const every = { everyMs: REFRESH_MS.page };
  const documents = useAnswer('policy.list', {}, every).data;
  const training = useAnswer('training.overview', {}, { ...every, when: useMay('training.readAll') }).data;
  const sent = documents === undefined || isRefusal(documents) ? [] : documents;
  const rounds = training === undefined || isRefusal(training) ? [] : training.rounds;
  const all: Sending[] = [
    ...sent.flatMap(({ id, title, funnel, state }) =>
      funnel && state === 'published' ? [{ path: documentPath(id), title, funnel, due: null, isLate: false }] : [],
    ),
    ...rounds.filter(isLatest).map(({ campaign, title, funnel, due, isLate }) => ({
      path: roundPath(campaign),
      title,
      funnel,
      due,
      isLate,
    })),
  ];
  return all.filter(isUnderWay);
}

/** What goes on, the one with most left first; nothing where all is done. */
export function Sendings() {
  const styles = useStyles();
  const text = useText(homeText).sendings;
  const language = useLanguage();
  const sendings = useSendings();
  const left = ({ funnel }: Sending) => meantOf(funnel) - doneOf(funnel);
  if (sendings.length === 0) return null;
  return (
    <Panel title={text.title}>
      <ul className={styles.list}>
        {sendings
          .toSorted((one, other) => left(other) - left(one))
          .map((sending) => {
            const { path, title, funnel, due, isLate } = sending;
            const words = text.share(doneOf(funnel), meantOf(funnel), due && formatDay(due, language));
            return (
              <li key={path}>
                <ShareBar done={doneOf(funnel)} of={meantOf(funnel)} words={words} isLate={isLate}>
                  <TextLink to={path}>{title}</TextLink>
                </ShareBar>
              </li>
            );
          })}
      </ul>
    </Panel>
  );
}
