import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ClockRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText, subjectName } from '../../../bot/capabilities/legal-clock/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PlainTable } from '../../list/plain-table.tsx';
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
  const { steps, warnings } = useText(legalClockText);
  const language = useLanguage();
  return (
    <PlainTable
      label={text.title}
      titles={[text.left, text.clock, text.caseOf, text.subject, text.due, text.warning]}
      rows={rows.map((row) => {
        const { clock } = row;
        const last = clock.warnings.findLast((one) => one.due === clock.due && !one.isJoined);
        const seen = last?.acknowledged ? text.seenBy(last.acknowledged.name) : text.notSeen;
        return {
          key: clock.id,
          cells: [
            <TimeLeft key="left" row={row} />,
            steps[clock.step],
            <TextLink key="case" to={casePath(clock.caseId)}>
              {clock.caseNumber}
            </TextLink>,
            subjectName(clock.subject, language),
            <Moment key="due" at={clock.due} />,
            last ? `${warnings[last.step]}. ${seen}` : text.noWarning,
          ],
        };
      })}
    />
  );
}
