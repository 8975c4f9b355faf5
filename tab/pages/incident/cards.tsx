import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { CardList } from '../../list/card-list.tsx';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { Moment } from '../../parts/moment.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { CaseStatusBadge, SeverityBadge } from './badges.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  words: { margin: '4px 0 8px' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  less: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginTop: '8px' },
});

export function CaseCards({ rows }: { rows: readonly CaseRow[] }) {
  const text = useText(pageText).list;
  return (
    <CardList label={text.title} rows={rows} pathOf={({ id }) => casePath(id)} titleOf={({ number }) => number}>
      {(row) => <CaseCard row={row} />}
    </CardList>
  );
}

function CaseCard({ row }: { row: CaseRow }) {
  const styles = useStyles();
  const incident = useText(incidentText);
  const text = useText(pageText).list;
  const suggested = row.categoryBy === 'suggested' ? ` (${incident.fields.suggested})` : '';
  return (
    <>
      <p className={styles.words}>{row.happened}</p>
      <div className={styles.badges}>
        <CaseStatusBadge status={row.status} />
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
