import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { type CaseList, PER_PAGE } from '../../../bot/capabilities/incident/list-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ListBody } from '../../list/list-body.tsx';
import { Pager, rangeOf } from '../../list/pager.tsx';
import { useCounted } from '../../list/use-counted.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { Views } from '../../list/views.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Filters } from './filters.tsx';
import { CaseTable } from './table.tsx';
import { pageText } from './text.ts';
import { questionOf, useView, type View } from './view.ts';

export default function IncidentsPage() {
  const text = useText(pageText).list;
  const all = useMay('incident.readAll');
  const state = useView();
  const answer = useAnswer('incident.list', questionOf(state.view), {
    everyMs: REFRESH_MS.cases,
    keepPrevious: true,
  });
  const { data, isPlaceholderData } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={all ? text.lead : text.onlyPersonalData} />
      <Fetched of={answer} data={data}>
        {(list) =>
          list.visible === 0 ? (
            <EmptyState {...text.empty} />
          ) : (
            <Cases list={list} state={state} isOld={isPlaceholderData} />
          )
        }
      </Fetched>
    </>
  );
}

const useStyles = makeStyles({
  counted: { color: tokens.colorNeutralForeground2 },
});

interface CasesProps {
  readonly list: CaseList;
  readonly state: ListState<View>;
  /** The answer to the question before this one. */
  readonly isOld: boolean;
}

function Cases({ list: { rows, count, page }, state, isOld }: CasesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(pageText).list;
  const number = (value: number) => formatNumber(value, language);
  const counted = text.count(number(count), count === 1);
  const { from, to, pages } = rangeOf(page, count, PER_PAGE);
  useCounted(counted, isOld);
  return (
    <>
      <Filters list={state} />
      <ListBody isOld={isOld}>
        <CaseTable
          none={
            count === 0 && (
              <EmptyState {...text.noHits}>
                <Button onClick={() => state.clear()}>{text.clear}</Button>
              </EmptyState>
            )
          }
          rows={rows}
          view={state.view}
          change={state.change}
          above={
            <>
              <span className={styles.counted}>
                {pages > 1 ? text.showing(number(from), number(to), counted) : counted}
              </span>
              <Views
                list="cases"
                usual={[
                  { name: text.views.all, address: '' },
                  { name: text.views.open, address: 'status=open' },
                  { name: text.views.mine, address: 'status=open&who=mine' },
                  { name: text.views.unclaimed, address: 'status=open&who=nobody' },
                ]}
              />
            </>
          }
          files={
            <ExcelButton
              action="incident.list"
              question={{ ...questionOf(state.view), page: 1, whole: true }}
              fileName={text.title}
            />
          }
        />
        <Pager
          words={text}
          page={page}
          pages={pages}
          place={text.page(number(page), number(pages))}
          turn={(to) => state.change({ page: to })}
        />
      </ListBody>
    </>
  );
}
