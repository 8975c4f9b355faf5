// The register of risks: where they lie in the matrix, and each with its level, its validity and its decision.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { RiskRegister } from '../../../bot/capabilities/risk/view-model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ListBody } from '../../list/list-body.tsx';
import { Pager, rangeOf } from '../../list/pager.tsx';
import type { ListState } from '../../list/use-list-state.ts';
import { Views } from '../../list/views.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Filters } from './filters.tsx';
import { HeatMap } from './heat-map.tsx';
import { useScoreWords } from './matrix.tsx';
import { RiskTable } from './table.tsx';
import { riskPageText } from './text.ts';
import { LevelTrend } from './trend.tsx';
import { PER_PAGE, questionOf, scoreAt, squareOf, useView, type View } from './view.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export default function RisksPage() {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const state = useView();
  const answer = useAnswer('risk.list', questionOf(state.view), { everyMs: REFRESH_MS.page, keepPrevious: true });
  const { data, isPlaceholderData } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <div className={styles.buttons}>
            {data && data.all > 0 && (
              <ButtonLink primary to="/risk/new">
                {text.add}
              </ButtonLink>
            )}
          </div>
        }
      />
      <Fetched of={answer} data={data}>
        {(register) =>
          register.all === 0 ? (
            <Beginning isPart={register.isPart} />
          ) : (
            <Register register={register} state={state} isOld={isPlaceholderData} />
          )
        }
      </Fetched>
    </>
  );
}

function Beginning({ isPart }: Pick<RiskRegister, 'isPart'>) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const { title, titleOfPart, lead } = text.empty;
  return (
    <EmptyState title={isPart ? titleOfPart : title} lead={lead}>
      <div className={styles.buttons}>
        <ButtonLink primary to="/risk/new">
          {text.first}
        </ButtonLink>
        <ButtonLink to="/risk/new?scenarios=all">{text.scenarios}</ButtonLink>
      </div>
    </EmptyState>
  );
}

interface RegisterProps {
  readonly register: RiskRegister;
  readonly state: ListState<View>;
  /** The answer to the question before this one. */
  readonly isOld: boolean;
}

function Register({ register, state, isOld }: RegisterProps) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const { view, change, clear } = state;
  const { data } = useAnswer('risk.trend', {}, { everyMs: REFRESH_MS.page });
  const trend = data === undefined || isRefusal(data) ? null : data;
  // On a phone the list is not to lie beneath two drawings.
  const isNarrow = useNarrow();
  return (
    <>
      <div className={styles.pair}>
        <HeatMap
          register={register}
          trend={trend}
          chosen={scoreAt(view)}
          choose={(at) => change({ at: at === null ? '' : squareOf(at) })}
          showBeside={() => clear({ rescore: true })}
        />
        {trend && !isNarrow && <LevelTrend trend={trend} />}
      </div>
      <Filters list={state} register={register} />
      <ListBody isOld={isOld}>
        <Risks
          register={register}
          view={view}
          change={change}
          none={
            register.found === 0 && (
              <EmptyState {...text.noHits}>
                <Button onClick={() => clear()}>{text.clear}</Button>
              </EmptyState>
            )
          }
        />
      </ListBody>
      {trend && isNarrow && <LevelTrend trend={trend} />}
    </>
  );
}

function Counted({ register: { found, method }, view }: Pick<RegisterProps, 'register'> & { readonly view: View }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).list;
  const words = useScoreWords(method);
  const number = (value: number) => formatNumber(value, language);
  const counted = text.count(number(found), found === 1);
  const { from, to, pages } = rangeOf(view.page, found, PER_PAGE);
  const at = scoreAt(view);
  return (
    <p className={styles.words} role="status">
      {pages > 1 ? text.showing(number(from), number(to), counted) : counted} {at && text.onlyCell(words(at))}
    </p>
  );
}

interface RisksProps extends Pick<RegisterProps, 'register'>, Pick<ListState<View>, 'view' | 'change'> {
  readonly none: ReactNode;
}

function Risks({ register, view, change, none }: RisksProps) {
  const { levels } = useText(riskMethodText);
  const { validities } = useText(riskDecisionText);
  const { rows, found } = register;
  const language = useLanguage();
  const text = useText(riskPageText).list;
  const { pages } = rangeOf(view.page, found, PER_PAGE);
  return (
    <>
      <RiskTable
        label={text.title}
        rows={rows}
        list={{ view, change }}
        none={none}
        above={
          <>
            <Counted register={register} view={view} />
            <Views
              list="risks"
              usual={[
                { name: text.open, address: '' },
                { name: levels.critical, address: 'level=critical' },
                { name: validities.expiring, address: 'standing=expiring' },
                { name: validities.expired, address: 'standing=expired' },
              ]}
            />
          </>
        }
        files={<ExcelButton action="risk.list" question={questionOf(view, true)} fileName={text.title} />}
      />
      <Pager
        words={text}
        page={view.page}
        pages={pages}
        place={text.page(formatNumber(view.page, language), formatNumber(pages, language))}
        turn={(page) => change({ page })}
      />
    </>
  );
}
