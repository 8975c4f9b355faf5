import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { casePath } from '../../navigation.ts';
import { SeverityBadge, StatusBadge, WaitingBadge } from '../../parts/badge.tsx';
import { GuardedItem } from '../../parts/boundary.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', padding: 0, margin: '12px 0', listStyleType: 'none' },
  card: {
    position: 'relative',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    // The whole card is the link's area to press.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  words: { margin: '4px 0 8px' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  less: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginTop: '8px' },
});

/** The list where there is no room for a table. */
export function CaseCards({ rows }: { rows: readonly CaseRow[] }) {
  const styles = useStyles();
  const text = useText(pageText).list;
  return (
    <ul className={styles.list} aria-label={text.title}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <GuardedItem>
            <CaseCard row={row} />
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}

function CaseCard({ row }: { row: CaseRow }) {
  const styles = useStyles();
  const incident = useText(incidentText);
  const text = useText(pageText).list;
  const suggested = row.categoryBy === 'suggested' ? ` (${incident.fields.suggested})` : '';
  return (
    <>
      <Link className={styles.link} to={casePath(row.id)}>
        {row.number}
      </Link>
      <p className={styles.words}>{row.happened}</p>
      <div className={styles.badges}>
        <StatusBadge status={row.status} />
        {row.severity && <SeverityBadge severity={row.severity} />}
        {row.waiting && <WaitingBadge />}
      </div>
      <div className={styles.less}>
        {incident.categories[row.category]}
        {suggested}
        <br />
        {row.reporterName}, {row.reporterUnit} · <Moment at={row.reportedAt} />
        <br />
        {text.columns.handler}: {row.handlerName ?? text.nobody}
      </div>
    </>
  );
}
