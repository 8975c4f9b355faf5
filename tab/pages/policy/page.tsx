import { Button } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { FilterRow, useFilterStyles } from '../../list/filter-row.tsx';
import { ListBody } from '../../list/list-body.tsx';
import { SearchField } from '../../list/search-field.tsx';
import { useCounted } from '../../list/use-counted.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { DocumentTable } from './table.tsx';
import { pageText } from './text.ts';
import { seen, useView, type View } from './view.ts';

export default function DocumentsPage() {
  const text = useText(pageText).list;
  const mayWrite = useMay('policy.manage');
  const answer = useAnswer('policy.list', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  const make = mayWrite && (
    <ButtonLink to="/document/new/edit" primary>
      {text.make}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={data !== undefined && data.length > 0 && make} />
      <Fetched of={answer} data={data}>
        {(rows) => (rows.length === 0 ? <EmptyState {...text.empty}>{make}</EmptyState> : <Documents rows={rows} />)}
      </Fetched>
    </>
  );
}

function Documents({ rows }: { rows: readonly DocumentRow[] }) {
  const text = useText(pageText).list;
  const words = useText(policyText);
  const state = useView();
  const { view, change } = state;
  const hits = seen(rows, view, words);
  useCounted(text.count(hits.length));
  return (
    <>
      <Filters list={state} />
      <ListBody>
        <DocumentTable
          rows={hits}
          view={view}
          change={change}
          above={<span>{text.count(hits.length)}</span>}
          none={
            <EmptyState {...text.noHits}>
              <Button onClick={() => state.clear()}>{text.clear}</Button>
            </EmptyState>
          }
        />
      </ListBody>
    </>
  );
}

function Filters({ list: { view, change } }: { readonly list: ListState<View> }) {
  const styles = useFilterStyles();
  const text = useText(pageText).list;
  return (
    <FilterRow
      clear={null}
      below="12px"
      search={
        <SearchField
          words={text}
          className={styles.search}
          search={view.search}
          change={(search) => change({ search })}
        />
      }
    />
  );
}
