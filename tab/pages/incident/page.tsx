import { Button, makeStyles } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseList } from '../../../bot/capabilities/incident/list-model.ts';
import { ask } from '../../ask.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { useNarrow } from '../../parts/narrow.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useMay, useText } from '../../session.tsx';
import { CaseCards } from './cards.tsx';
import { Filters } from './filters.tsx';
import { Pager } from './pager.tsx';
import { rememberList } from './place.ts';
import { CaseTable } from './table.tsx';
import { pageText } from './text.ts';
import { addressOf, isFiltered, questionOf, type View, viewIn, WHOLE } from './view.ts';

const EVERY = 10_000;
// The table's eight columns need this much; below it the list is cards.
const ROOM = 940;

export default function IncidentsPage() {
  const text = useText(pageText).list;
  const parts = useText(partText);
  const all = useMay('incident.readAll');
  const [view, change] = useView();
  const question = questionOf(view);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['incident.list', question],
    queryFn: () => ask('incident.list', question),
    refetchInterval: EVERY,
    // What was seen stays while the next page or search is on its way.
    placeholderData: keepPreviousData,
  });
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={all ? text.lead : text.onlyPersonalData} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data?.visible === 0 && <EmptyState {...text.empty} />}
      {data !== undefined && data.visible > 0 && (
        <Cases list={data} view={view} change={change} isOld={isPlaceholderData} />
      )}
    </>
  );
}

function useView(): [View, (part: Partial<View>) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => viewIn(address), [address]);
  useEffect(() => rememberList(addressOf(view)), [view]);
  return [
    view,
    (part) => setAddress(addressOf({ ...view, page: 1, ...part }), { replace: true, preventScrollReset: true }),
  ];
}

const useStyles = makeStyles({ file: { marginTop: '16px' } });

interface CasesProps {
  readonly list: CaseList;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  /** The answer to the question before this one. */
  readonly isOld: boolean;
}

function Cases({ list: { rows, count, page }, view, change, isOld }: CasesProps) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const narrow = useNarrow(ROOM);
  useCounted(count, isOld);
  const clear = () => change({ ...WHOLE, sort: view.sort, direction: view.direction });
  return (
    <>
      <Filters view={view} change={change} clear={isFiltered(view) ? clear : null} narrow={narrow} />
      {count === 0 ? (
        <EmptyState {...text.noHits}>
          <Button onClick={clear}>{text.clear}</Button>
        </EmptyState>
      ) : (
        <div aria-busy={isOld}>
          <Pager page={page} count={count} turn={(to) => change({ page: to })} place="above" />
          {narrow ? <CaseCards rows={rows} /> : <CaseTable rows={rows} view={view} change={change} />}
          <Pager page={page} count={count} turn={(to) => change({ page: to })} place="below" />
          <div className={styles.file}>
            <ExcelButton
              action="incident.list"
              question={{ ...questionOf(view), page: 1, whole: true }}
              fileName={text.title}
            />
          </div>
        </div>
      )}
    </>
  );
}

function useCounted(count: number, isOld: boolean): void {
  const announce = useAnnounce();
  const language = useLanguage();
  const text = useText(pageText).list;
  const words = text.count(formatNumber(count, language), count === 1);
  useEffect(() => {
    if (!isOld) announce(words);
  }, [announce, words, isOld]);
}
