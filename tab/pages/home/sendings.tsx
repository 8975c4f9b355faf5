import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import { Panel } from '../../parts/panel.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { type Sendings as All, type Sent, sendingsOf } from './sent.ts';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  past: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  left: { color: tokens.colorNeutralForeground2 },
});

function useSendings(): All {
  const every = { everyMs: REFRESH_MS.page };
  const today = useToday();
  const documents = useAnswer('policy.list', {}, every).data;
  const training = useAnswer('training.overview', {}, { ...every, when: useMay('training.readAll') }).data;
  const sent = documents === undefined || isRefusal(documents) ? [] : documents;
  const rounds = training === undefined || isRefusal(training) ? [] : training.rounds;
  return sendingsOf(sent, rounds, today);
}

/** What goes on, the one with most left first, and what has passed its last day with some left. */
export function Sendings() {
  const text = useText(homeText).sendings;
  const { underWay, past } = useSendings();
  return (
    <>
      {underWay.length > 0 && <UnderWay sendings={underWay} />}
      {past.length > 0 && (
        <Panel title={text.past}>
          <Past sendings={past} />
        </Panel>
      )}
    </>
  );
}

function UnderWay({ sendings }: { readonly sendings: readonly Sent[] }) {
  const styles = useStyles();
  const text = useText(homeText).sendings;
  const language = useLanguage();
  return (
    <Panel title={text.title}>
      <ul className={styles.list}>
        {sendings.map(({ path, title, done, of, due }) => (
          <li key={path}>
            <ShareBar done={done} of={of} words={text.share(done, of, due && formatDay(due, language))} isLate={false}>
              <TextLink to={path}>{title}</TextLink>
            </ShareBar>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Past({ sendings }: { readonly sendings: readonly Sent[] }) {
  const styles = useStyles();
  const text = useText(homeText).sendings;
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {sendings.map(({ path, title, done, of, due }) => (
        <li key={path} className={styles.past}>
          <TextLink to={path}>{title}</TextLink>
          <span className={styles.left}>{text.left(of - done, of, due && formatDay(due, language))}</span>
        </li>
      ))}
    </ul>
  );
}
