// The action plan: how it stands, and what there is to do as a list, by board or over time. Owners see their own.
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { MeasureList } from '../../../bot/capabilities/measure/model.ts';
import { ask } from '../../ask.ts';
import { measurePath } from '../../navigation.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useMay, useText } from '../../session.tsx';
import { BoardTable } from './boards.tsx';
import { Filters } from './filters.tsx';
import { MeasureRows } from './rows.tsx';
import { Sums } from './sums.tsx';
import { measurePageText } from './text.ts';
import { TimeTable } from './timeline.tsx';
import { isFiltered, LAYOUTS, questionOf, useView, type View, WHOLE } from './view.ts';

const EVERY = 15_000;
const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  layouts: { flexWrap: 'wrap' },
});

/** The rows that stand stay while others are on their way. */
function usePlan(view: View) {
  const question = questionOf(view);
  return useQuery({
    queryKey: ['measure.list', question],
    queryFn: () => ask('measure.list', question),
    refetchInterval: EVERY,
    placeholderData: keepPreviousData,
  });
}

export default function MeasuresPage() {
  const text = useText(measurePageText).page;
  const parts = useText(partText);
  const [view, change] = useView();
  const [mayReadAll, mayManage] = [useMay('measure.read'), useMay('measure.manage')];
  const { data, error, refetch } = usePlan(view);
  if (isRefusal(data)) return <NotAllowed />;
  const add = mayManage && (
    <ButtonLink to={`${measurePath('new')}/edit`} primary>
      {text.add}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={text.title} lead={mayReadAll ? text.lead : text.leadOwn} actions={add} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data && isEmpty(data) && <EmptyState {...(mayReadAll ? text.empty : text.emptyOwn)} />}
      {data && !isEmpty(data) && <Plan list={data} view={view} change={change} />}
    </>
  );
}

const isEmpty = ({ sums: { open, done, cancelled } }: MeasureList) => open + done + cancelled === 0;

interface PlanProps {
  readonly list: MeasureList;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

function Plan({ list, view, change }: PlanProps) {
  const styles = useStyles();
  const text = useText(measurePageText).page;
  const panel = useId();
  const clear = () => change({ ...WHOLE, layout: view.layout });
  return (
    <div className={styles.page}>
      <Sums sums={list.sums} />
      <TabList
        className={styles.layouts}
        aria-label={text.layout}
        selectedValue={view.layout}
        onTabSelect={(_, { value }) => change({ layout: LAYOUTS.find((layout) => layout === value) ?? 'list' })}
      >
        {LAYOUTS.map((layout) => (
          <Tab key={layout} value={layout} {...(view.layout === layout && { 'aria-controls': panel })}>
            {text.layouts[layout]}
          </Tab>
        ))}
      </TabList>
      <div id={panel} role="tabpanel" aria-label={text.layouts[view.layout]} className={styles.page}>
        {view.layout === 'boards' ? (
          <BoardTable boards={list.boards} />
        ) : (
          <>
            <Filters view={view} change={change} boards={list.boards} clear={isFiltered(view) ? clear : null} />
            {list.count === 0 && <EmptyState {...text.noHits} />}
            {list.count > 0 && view.layout === 'list' && <MeasureRows list={list} view={view} change={change} />}
            {list.count > 0 && view.layout === 'time' && <TimeTable list={list} view={view} change={change} />}
            {list.count > 0 && (
              <ExcelButton
                action="measure.list"
                question={{ ...questionOf(view), page: 1, whole: true }}
                fileName={text.file}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
