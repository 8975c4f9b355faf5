import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../asking.ts';
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
import { useLanguage, useMay, useMe, useText } from '../../session.tsx';
import { CaseCards } from './cards.tsx';
import { Filters } from './filters.tsx';
import { Pager } from './pager.tsx';
import { rememberList } from './place.ts';
import { CaseTable } from './table.tsx';
import { pageText } from './text.ts';
import { addressOf, isFiltered, PER_PAGE, searchable, seen, type View, viewIn, WHOLE } from './view.ts';

const EVERY = 10_000;
// The table's eight columns need this much; below it the list is cards.
const ROOM = 940;

export default function IncidentsPage() {
  const text = useText(pageText).list;
  const parts = useText(partText);
  const all = useMay('incident.readAll');
  const { data, error, refetch } = useAnswer('incident.list', {}, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={all ? text.lead : text.onlyPersonalData} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data !== undefined && data.length === 0 && <EmptyState {...text.empty} />}
      {data !== undefined && data.length > 0 && <Cases rows={data} />}
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

function Cases({ rows }: { rows: readonly CaseRow[] }) {
  const [view, change] = useView();
  const text = useText(pageText).list;
  const incident = useText(incidentText);
  const { person } = useMe();
  const narrow = useNarrow(ROOM);
  const ready = useMemo(() => searchable(rows, incident), [rows, incident]);
  const asked = useDeferredValue(view);
  const hits = useMemo(() => seen(ready, asked, person.name, incident), [ready, asked, person.name, incident]);
  useCounted(hits.length);
  const page = Math.min(view.page, Math.max(1, Math.ceil(hits.length / PER_PAGE)));
  const shown = hits.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const clear = () => change({ ...WHOLE, sort: view.sort, direction: view.direction });
  return (
    <>
      <Filters view={view} change={change} clear={isFiltered(view) ? clear : null} narrow={narrow} />
      {hits.length === 0 ? (
        <EmptyState {...text.noHits}>
          <Button onClick={clear}>{text.clear}</Button>
        </EmptyState>
      ) : (
        <>
          <Pager page={page} count={hits.length} turn={(to) => change({ page: to })} place="above" />
          {narrow ? <CaseCards rows={shown} /> : <CaseTable rows={shown} view={view} change={change} />}
          <Pager page={page} count={hits.length} turn={(to) => change({ page: to })} place="below" />
          <ExcelButton action="incident.list" question={{}} fileName={text.title} />
        </>
      )}
    </>
  );
}

function useCounted(count: number): void {
  const announce = useAnnounce();
  const language = useLanguage();
  const text = useText(pageText).list;
  const words = text.count(formatNumber(count, language), count === 1);
  useEffect(() => announce(words), [announce, words]);
}
