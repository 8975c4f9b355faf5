import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../shell/session.tsx';
import { CaseStatusBadge, SeverityBadge } from './badges.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  words: { margin: 0, whiteSpace: 'pre-line' },
});

/** The list has but the beginning of what happened; the rest comes as soon as it can. */
export function CasePeek({ row }: { readonly row: CaseRow }) {
  const styles = useStyles();
  const { columns, nobody } = useText(pageText).list;
  const { categories } = useText(incidentText);
  const { data } = useAnswer('incident.read', { id: row.id });
  const happened = data === undefined || isRefusal(data) ? row.happened : data.incident.happened || row.happened;
  return (
    <>
      <div className={styles.badges}>
        <CaseStatusBadge status={row.status} />
        {row.severity && <SeverityBadge severity={row.severity} />}
      </div>
      <p className={styles.words}>{happened}</p>
      <FactList
        facts={[
          [columns.reporter, [row.reporterName, row.reporterUnit].filter(Boolean).join(', ')],
          [columns.reportedAt, <Moment key="at" at={row.reportedAt} />],
          [columns.category, categories[row.category]],
          [columns.handler, row.handlerName ?? nobody],
        ]}
      />
    </>
  );
}
