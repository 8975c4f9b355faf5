import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
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
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: {
    flex: '1 1 100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The reporter's own that still move; nothing where there are none. */
export function OwnCases() {
  const styles = useStyles();
  const text = useText(homeText).mine;
  const { statuses } = useText(incidentText);
  const { data } = useAnswer('incident.mine', {}, { everyMs: REFRESH_MS.cases });
  const open = data === undefined || isRefusal(data) ? [] : data.filter(({ status }) => status !== 'closed');
  if (open.length === 0) return null;
  return (
    <Panel title={text.title}>
      <ul className={styles.list}>
        {open.map(({ id, number, status, happened }) => (
          <li key={id} className={styles.line}>
            <TextLink to={casePath(id)}>{number}</TextLink>
            <span>{statuses[status]}</span>
            <span className={styles.words}>{happened}</span>
          </li>
        ))}
      </ul>
      <TextLink to="/mine">{text.all}</TextLink>
    </Panel>
  );
}
