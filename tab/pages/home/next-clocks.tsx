import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  left: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const MOST = 5;

/** Clocks of the law that run, the next due first; nothing where none does. */
export function NextClocks() {
  const styles = useStyles();
  const text = useText(legalClockText);
  const { data } = useAnswer('legalClock.running', {}, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data) || data.rows.length === 0) return null;
  return (
    <Panel title={text.title}>
      <ul className={styles.list}>
        {data.rows.slice(0, MOST).map(({ clock: { id, caseId, caseNumber, step, due }, leftMs }) => (
          <li key={id}>
            <TextLink to={casePath(caseId)}>{text.line(caseNumber, text.steps[step])}</TextLink>
            <span className={styles.left}>{text.left(leftMs)}</span>
            <span className={styles.about}>
              <Moment at={due} />
            </span>
          </li>
        ))}
      </ul>
      <TextLink to="/clocks">{text.every}</TextLink>
    </Panel>
  );
}
