// One measure: what it is, how it goes, and all that has been said about it.
import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { MeasurePage, Source } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ProgressBadges } from '../../list/progress-badges.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath, measurePath, riskPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Answers } from './answers.tsx';
import { History } from './history.tsx';
import { measurePageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  badges: { marginTop: '8px' },
  words: { margin: '0 0 16px', whiteSpace: 'pre-wrap', maxWidth: '70ch' },
});

export default function MeasureDetails() {
  const { id = '' } = useParams();
  const text = useText(measurePageText).details;
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('measure.read', { id }, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) {
    const isUnknown = data !== undefined;
    return (
      <>
        <PageHeader title={isUnknown ? text.unknown.title : text.loading} />
        {isUnknown && <Missing lead={text.unknown.lead} />}
        {!isUnknown && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      </>
    );
  }
  return <Measure page={data} stale={error ? parts.stale : null} />;
}

interface MeasureProps {
  readonly page: MeasurePage;
  readonly stale: string | null;
}

function Measure({ page, stale }: MeasureProps) {
  const styles = useStyles();
  const text = useText(measurePageText).details;
  const words = useText(measureText);
  const facts = useFacts(page);
  const { measure, mayManage, waiting, isLate } = page;
  const { number, title, what } = measure;
  const edit = mayManage && <ButtonLink to={`${measurePath(measure.id)}/edit`}>{text.edit}</ButtonLink>;
  return (
    <>
      <PageHeader title={`${number} ${title}`} here={number} actions={edit}>
        <div className={styles.badges}>
          <ProgressBadges of={{ ...measure, isLate }} words={words} />
        </div>
      </PageHeader>
      {stale && <Notice intent="warning">{stale}</Notice>}
      {waiting && <Notice intent="warning">{text.waiting}</Notice>}
      <div className={styles.page}>
        {page.mayAnswer && <Answers page={page} />}
        <Panel title={text.facts}>
          {what !== '' && <p className={styles.words}>{what}</p>}
          <FactList facts={facts} />
        </Panel>
        <History events={page.events} />
      </div>
    </>
  );
}

/** Null where Värna does not keep it. */
function pathOf({ kind, id }: Source): string | null {
  if (id === null) return null;
  if (kind === 'incident') return casePath(id);
  if (kind === 'exercise') return `/exercise/${id}`;
  return kind === 'risk' || kind === 'exception' ? riskPath(id) : null;
}

function useFacts({ measure, checkOn }: MeasurePage): readonly Fact[] {
  const language = useLanguage();
  const text = useText(measureText);
  const page = useText(measurePageText).details;
  const { source, control, doneOn, cost, checkAfterMonths, outcome } = measure;
  const { fields } = text;
  const from = [text.sources[source.kind], source.title].filter(Boolean).join(', ');
  const to = pathOf(source);
  const origin = to === null ? from : <TextLink to={to}>{from}</TextLink>;
  const all: readonly (Fact | null | false)[] = [
    [fields.source, origin],
    [fields.owner, [measure.ownerName, measure.unit, measure.administration].filter(Boolean).join(', ')],
    [fields.board, measure.board || text.noBoard],
    [fields.due, formatDay(measure.due, language)],
    [fields.cost, cost === null ? page.noCost : text.kronor(formatNumber(cost, language))],
    control && [fields.control, text.every(text.controls[control.kind], control.months)],
    doneOn !== null && [control ? fields.lastControl : fields.doneOn, formatDay(doneOn, language)],
    checkAfterMonths !== null && [fields.checkAfter, page.after(checkAfterMonths)],
    outcome !== null && [fields.outcome, text.outcomes[outcome]],
    checkOn !== null && [fields.outcome, page.checkOn(formatDay(checkOn, language))],
  ];
  return all.flatMap((fact) => (fact ? [fact] : []));
}
