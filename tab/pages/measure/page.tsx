// The action plan: how it stands, and what there is to do as a list, by board or over time. Owners see their own.
import { Button, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useId } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { MeasureList } from '../../../bot/capabilities/measure/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ListBody } from '../../list/list-body.tsx';
import type { ListState } from '../../list/use-list-state.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { BoardTable } from './boards.tsx';
import { Filters } from './filters.tsx';
import { MeasureRows } from './rows.tsx';
import { Sums } from './sums.tsx';
import { measurePageText } from './text.ts';
import { TimeTable } from './timeline.tsx';
import { LAYOUTS, questionOf, useView, type View } from './view.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  layouts: { flexWrap: 'wrap' },
});

export default function MeasuresPage() {
  const text = useText(measurePageText).page;
  const state = useView();
  const mayReadAll = useMay('measure.read');
  const mayManage = useMay('measure.manage');
  const answer = useAnswer('measure.list', questionOf(state.view), { everyMs: REFRESH_MS.page, keepPrevious: true });
  if (isRefusal(answer.data)) return <NotAllowed />;
  const add = mayManage && (
    <ButtonLink to={`${measurePath('new')}/edit`} primary>
      {text.add}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={text.title} lead={mayReadAll ? text.lead : text.leadOwn} actions={add} />
      <Fetched of={answer} data={answer.data}>
        {(list) =>
          isEmpty(list) ? (
            <EmptyState {...(mayReadAll ? text.empty : text.emptyOwn)} />
          ) : (
            <Plan list={list} state={state} isOld={answer.isPlaceholderData} />
          )
        }
      </Fetched>
    </>
  );
}

const isEmpty = ({ sums: { open, done, cancelled } }: MeasureList) => open + done + cancelled === 0;

interface PlanProps {
  readonly list: MeasureList;
  readonly state: ListState<View>;
  /** The answer to the question before this one. */
  readonly isOld: boolean;
}

function Plan({ list, state, isOld }: PlanProps) {
  const styles = useStyles();
  const text = useText(measurePageText).page;
  const panel = useId();
  const { view, change } = state;
  const question = { ...questionOf(view), page: 1, whole: true };
  const none = list.count === 0 && (
    <EmptyState {...text.noHits}>
      <Button onClick={() => state.clear()}>{text.clear}</Button>
    </EmptyState>
  );
  const file = <ExcelButton action="measure.list" question={question} fileName={text.file} />;
  return (
    <div className={styles.page}>
      <Sums sums={list.sums} view={view} />
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
            <Filters list={state} boards={list.boards} />
            <ListBody isOld={isOld}>
              {view.layout === 'list' && (
                <MeasureRows list={list} view={view} change={change} files={file} none={none} />
              )}
              {view.layout === 'time' && (none || <TimeTable list={list} view={view} change={change} files={file} />)}
            </ListBody>
          </>
        )}
      </div>
    </div>
  );
}
