import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ClockRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText, subjectName } from '../../../bot/capabilities/legal-clock/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { sentenceOf } from '../../parts/refusal.ts';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { clockPageText } from './text.ts';
import { TimeLeft } from './time-left.tsx';

export default function Running() {
  const text = useText(clockPageText);
  const { refusals } = useText(legalClockText);
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('legalClock.running', {}, { everyMs: REFRESH_MS.cases });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && error && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && !error && <PageSkeleton />}
      {isRefusal(data) && <Notice intent="warning">{sentenceOf(data, refusals, parts.refused)}</Notice>}
      {data !== undefined && !isRefusal(data) && data.rows.length === 0 && (
        <EmptyState title={text.none} lead={text.noneLead} />
      )}
      {data !== undefined && !isRefusal(data) && data.rows.length > 0 && <Rows rows={data.rows} />}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly ClockRow[] }) {
  const text = useText(clockPageText);
  return (
    <Grid
      name="clocks"
      label={text.title}
      rows={rows}
      keyOf={({ clock }) => clock.id}
      nameOf={({ clock }) => clock.caseNumber}
      columns={useColumns()}
      standing="left"
    />
  );
}

function useColumns(): readonly Column<ClockRow>[] {
  const text = useText(clockPageText);
  const { steps } = useText(legalClockText);
  const language = useLanguage();
  const warning = useWarning();
  return [
    {
      name: 'left',
      title: text.left,
      by: ({ leftMs }) => leftMs,
      width: 190,
      least: 150,
      isFixed: true,
      cell: (row) => <TimeLeft row={row} />,
    },
    {
      name: 'clock',
      title: text.clock,
      by: ({ clock }) => steps[clock.step],
      width: 200,
      least: 130,
      cell: ({ clock }) => steps[clock.step],
    },
    {
      name: 'case',
      title: text.caseOf,
      by: ({ clock }) => clock.caseNumber,
      width: 110,
      isTight: true,
      isFixed: true,
      cell: ({ clock }) => <TextLink to={casePath(clock.caseId)}>{clock.caseNumber}</TextLink>,
    },
    {
      name: 'subject',
      title: text.subject,
      by: ({ clock }) => subjectName(clock.subject, language),
      width: 200,
      least: 170,
      leaves: 2,
      cell: ({ clock }) => subjectName(clock.subject, language),
    },
    {
      name: 'due',
      title: text.due,
      by: ({ clock }) => clock.due,
      width: 170,
      least: 130,
      isTight: true,
      cell: ({ clock }) => <Moment at={clock.due} />,
    },
    {
      name: 'warning',
      title: text.warning,
      by: ({ clock }) => warning(clock),
      width: 220,
      least: 130,
      leaves: 1,
      cell: ({ clock }) => warning(clock),
    },
  ];
}

/** The last one for the time that it now has, and who has seen it. */
function useWarning(): (clock: ClockRow['clock']) => string {
  const text = useText(clockPageText);
  const { warnings } = useText(legalClockText);
  return ({ warnings: all, due }) => {
    const last = all.findLast((one) => one.due === due && !one.isJoined);
    if (!last) return text.noWarning;
    const seen = last.acknowledged ? text.seenBy(last.acknowledged.name) : text.notSeen;
    return `${warnings[last.step]}. ${seen}`;
  };
}
