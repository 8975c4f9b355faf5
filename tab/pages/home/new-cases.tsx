import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  words: { display: 'block', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const MOST = 5;

/** Reports that nobody has begun with: the oldest has waited longest. */
export function NewCases() {
  const styles = useStyles();
  const text = useText(homeText).cases;
  const question = { status: 'received', sort: 'reportedAt', direction: 'ascending' } as const;
  const { data } = useAnswer('incident.list', question, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  return (
    <Panel title={text.title}>
      {data.count === 0 && <p>{text.none}</p>}
      <ul className={styles.list}>
        {data.rows.slice(0, MOST).map(({ id, number, happened, reporterName, reporterUnit, reportedAt }) => (
          <li key={id}>
            <TextLink to={casePath(id)}>{number}</TextLink>
            <span className={styles.words}>{happened}</span>
            <span className={styles.about}>
              {[reporterName, reporterUnit].filter(Boolean).join(', ')} · <Moment at={reportedAt} />
            </span>
          </li>
        ))}
      </ul>
      <TextLink to={data.count > MOST ? '/incidents?status=received' : '/incidents'}>
        {data.count > MOST ? text.all(data.count) : text.every}
      </TextLink>
    </Panel>
  );
}
