// The register of risks: where they lie in the matrix, and each with its level, its standing and its decision.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { RiskRegister } from '../../../bot/capabilities/risk/view-model.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { useLater } from '../../parts/later.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useMay, useText } from '../../session.tsx';
import { Filters } from './filters.tsx';
import { HeatMap } from './heat-map.tsx';
import { addressOf, type ListView, PER_PAGE, questionOf, viewIn, WHOLE } from './list-view.ts';
import { useScoreWords } from './matrix.tsx';
import { RiskTable } from './table.tsx';
import { riskPageText } from './text.ts';

const EVERY = 15_000;
const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', margin: '12px 0' },
  words: { color: tokens.colorNeutralForeground2 },
  list: {
    padding: '0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was there last, while the next is on its way. */
function useLast(now: RiskRegister | undefined): RiskRegister | undefined {
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  return now ?? last;
}

export default function RisksPage() {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const parts = useText(partText);
  const isLeading = useMay('risk.manage');
  const [address, setAddress] = useSearchParams();
  const view = viewIn(address);
  const search = useLater(view.search);
  const { data, error, refetch } = useAnswer('risk.list', questionOf({ ...view, search }), EVERY);
  const register = useLast(isRefusal(data) ? undefined : data);
  const change = (part: Partial<ListView>) =>
    setAddress(addressOf({ ...view, page: 1, ...part }), { replace: true, preventScrollReset: true });
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <div className={styles.buttons}>
            {isLeading && <ButtonLink to="/risk/method">{text.method}</ButtonLink>}
            {register && register.all > 0 && (
              <ButtonLink primary to="/risk/new">
                {text.add}
              </ButtonLink>
            )}
          </div>
        }
      />
      {register === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {register !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {register?.all === 0 && <Beginning isPart={register.isPart} />}
      {register !== undefined && register.all > 0 && <Register register={register} view={view} change={change} />}
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
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

function Register({ register, view, change }: RegisterProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).list;
  const words = useScoreWords(register.method);
  const { rows, found } = register;
  const number = (value: number) => formatNumber(value, language);
  const counted = text.count(number(found), found === 1);
  const from = (view.page - 1) * PER_PAGE + 1;
  const shown = text.showing(number(from), number(from - 1 + rows.length), counted);
  return (
    <>
      <HeatMap
        register={register}
        chosen={view.at}
        choose={(at) => change({ at })}
        showBeside={() => change({ ...WHOLE, rescore: true })}
      />
      <Filters view={view} change={change} register={register} />
      <p className={styles.words} role="status">
        {found > PER_PAGE ? shown : counted} {view.at && text.onlyCell(words(view.at))}
      </p>
      {rows.length === 0 ? (
        <EmptyState {...text.noHits}>
          <Button onClick={() => change(WHOLE)}>{text.clear}</Button>
        </EmptyState>
      ) : (
        <>
          <div className={styles.list}>
            <RiskTable rows={rows} label={text.title} />
          </div>
          <Pages page={view.page} pages={Math.ceil(found / PER_PAGE)} turn={(page) => change({ page })} />
          <ExcelButton action="risk.list" question={questionOf(view, true)} fileName={text.title} />
        </>
      )}
    </>
  );
}

function Pages({ page, pages, turn }: { page: number; pages: number; turn: (page: number) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).list;
  if (pages <= 1) return <div className={styles.row} />;
  return (
    <nav aria-label={text.pages} className={styles.row}>
      <Button disabledFocusable={page === 1} onClick={() => turn(page - 1)}>
        {text.previous}
      </Button>
      <span>{text.page(formatNumber(page, language), formatNumber(pages, language))}</span>
      <Button disabledFocusable={page === pages} onClick={() => turn(page + 1)}>
        {text.next}
      </Button>
    </nav>
  );
}
