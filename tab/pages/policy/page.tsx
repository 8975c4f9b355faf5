import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Choice } from '../../parts/choice.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { useNarrow } from '../../parts/narrow.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useMay, useText } from '../../session.tsx';
import { DocumentCards } from './cards.tsx';
import { addressOf, type ListView, SORTS, seen, viewIn } from './list-view.ts';
import { DocumentTable } from './table.tsx';
import { pageText } from './text.ts';

const EVERY = 15_000;
// The table's seven columns need this much; below it the list is cards.
const ROOM = 1_000;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 16px', marginBottom: '12px' },
  search: { flex: '1 1 240px', maxWidth: '400px' },
  choice: { flex: '1 1 150px', maxWidth: '240px' },
});

export default function DocumentsPage() {
  const text = useText(pageText).list;
  const parts = useText(partText);
  const mayWrite = useMay('policy.manage');
  const { data, error, refetch } = useAnswer('policy.list', {}, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  const make = mayWrite && (
    <ButtonLink to="/document/new/edit" primary>
      {text.make}
    </ButtonLink>
  );
  const some = data !== undefined && data.length > 0;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={some && make} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data?.length === 0 && <EmptyState {...text.empty}>{make}</EmptyState>}
      {some && <Documents rows={data} />}
    </>
  );
}

function Documents({ rows }: { rows: readonly DocumentRow[] }) {
  const text = useText(pageText).list;
  const words = useText(policyText);
  const narrow = useNarrow(ROOM);
  const announce = useAnnounce();
  const [address, setAddress] = useSearchParams();
  // The router takes its time over an address; what is typed must stand there at once.
  const [search, setSearch] = useState(() => viewIn(address).search);
  const view = { ...viewIn(address), search };
  const change = (part: Partial<ListView>) => {
    if (part.search !== undefined) setSearch(part.search);
    setAddress(addressOf({ ...view, ...part }), { replace: true, preventScrollReset: true });
  };
  const hits = seen(rows, view, words);
  const count = text.count(hits.length);
  useEffect(() => announce(count), [announce, count]);
  return (
    <>
      <Search view={view} change={change} narrow={narrow} />
      {hits.length === 0 && (
        <EmptyState {...text.noHits}>
          <Button onClick={() => change({ search: '' })}>{text.clear}</Button>
        </EmptyState>
      )}
      {hits.length > 0 &&
        (narrow ? <DocumentCards rows={hits} /> : <DocumentTable rows={hits} view={view} change={change} />)}
    </>
  );
}

interface SearchProps {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
  readonly narrow: boolean;
}

function Search({ view, change, narrow }: SearchProps) {
  const styles = useStyles();
  const text = useText(pageText).list;
  return (
    <search className={styles.row}>
      <Field label={text.search} className={styles.search} compact>
        <SearchBox
          value={view.search}
          placeholder={text.searchHint}
          dismiss={{ 'aria-label': text.clearSearch }}
          onChange={(_, { value }) => change({ search: value })}
        />
      </Field>
      {narrow && (
        <Choice
          label={text.sort}
          className={styles.choice}
          compact
          value={view.sort}
          options={SORTS.map((sort) => ({ value: sort, label: text.columns[sort] }))}
          choose={(sort) => change({ sort, direction: 'ascending' })}
        />
      )}
    </search>
  );
}
