// Every text to an authority that the person may read, what is next first.
import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ReportList } from '../../../bot/capabilities/authority-report/question-model.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { StepBadge, useDueWords } from './steps.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '900px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '14px 16px',
    marginBottom: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  grow: { flex: '1 1 240px', minWidth: 0 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export default function ReportsPage() {
  const styles = useStyles();
  const { list: t } = useText(reportPageText);
  const maySettings = [useMay('authority.read'), useMay('authority.manage')].includes(true);
  const { data, error, refetch } = useAnswer('authorityReport.list', {}, { everyMs: REFRESH_MS.cases });
  const rows = data === undefined || isRefusal(data) ? [] : data.rows;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={maySettings && <ButtonLink to="/authority">{t.settings}</ButtonLink>}
      />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && rows.length === 0 && <EmptyState title={t.empty.title} lead={t.empty.lead} />}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={row.report} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row }: { readonly row: ReportList['rows'][number] }) {
  const styles = useStyles();
  const { panel: t, caseTitle } = useText(reportPageText);
  const { kinds } = useText(authorityReportText);
  const due = useDueWords(row);
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <TextLink to={`/authority-report/${row.report}`}>{kinds[row.kind]}</TextLink>
        {row.isCorrection && ` (${t.correction})`}
        <div className={styles.quiet}>{[caseTitle(row.caseNumber), row.subject.name].filter(Boolean).join(', ')}</div>
        {due !== '' && <div className={row.isLate ? styles.late : undefined}>{due}</div>}
        {row.waitsForPortal && <div className={styles.late}>{t.waits}</div>}
      </span>
      <StepBadge step={row} />
    </li>
  );
}
