import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    margin: '0 0 12px',
    padding: 0,
    listStyleType: 'none',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { display: 'block', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const MOST = 5;

/** The open cases that affect personal data, or may: the oldest first, for its time has run longest. */
export function PersonalCases() {
  const styles = useStyles();
  const text = useText(homeText).personal;
  const { statuses } = useText(incidentText);
  const question = { status: 'open', sort: 'reportedAt', direction: 'ascending' } as const;
  const { data } = useAnswer('incident.list', question, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  return (
    <Panel title={text.title}>
      {data.count === 0 && <p>{text.none}</p>}
      <ul className={styles.list}>
        {data.rows.slice(0, MOST).map(({ id, number, happened, reportedAt, status, personalData, handlerName }) => (
          <li key={id}>
            <span className={styles.head}>
              <TextLink to={casePath(id)}>{number}</TextLink>
              <Badge appearance="tint" color={personalData === 'yes' ? 'danger' : 'warning'}>
                {personalData === 'yes' ? text.yes : text.unknown}
              </Badge>
            </span>
            <span className={styles.words}>{happened}</span>
            <span className={styles.about}>
              <Moment at={reportedAt} /> · {[statuses[status], handlerName].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <TextLink to="/incidents?status=open">{data.count > MOST ? text.all(data.count) : text.every}</TextLink>
    </Panel>
  );
}
