// The decider's page: what waits, with the answer in place; what one has decided; what runs out.
import { makeStyles } from '@fluentui/react-components';
import { dayOf } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { Desk, ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { BasisBlock, ProposalFacts } from './basis.tsx';
import { Decided, DecideForm, type Deciding, useDeciding } from './decide.tsx';
import { LevelBadge } from './levels.tsx';
import { RiskTable } from './table.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { margin: 0 },
  badges: { display: 'flex', gap: '8px', marginBottom: '12px' },
  part: { marginTop: '16px', maxWidth: '760px' },
});

export default function DeskPage() {
  const text = useText(riskPageText).desk;
  const deciding = useDeciding();
  const answer = useAnswer('risk.desk', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data && <Decided deciding={deciding} asking={data.waiting.map(({ id }) => id)} />}
      {data && <Parts desk={data} deciding={deciding} />}
    </>
  );
}

function Parts({ desk: { waiting, decided, runsOut }, deciding }: { desk: Desk; deciding: Deciding }) {
  const styles = useStyles();
  const text = useText(riskPageText).desk;
  return (
    <div className={styles.page}>
      {waiting.length === 0 && (
        <Panel title={text.waiting}>
          <p className={styles.hint}>{text.noWaiting}</p>
        </Panel>
      )}
      {waiting.map((view) => (
        <Panel key={view.id} title={`${text.waiting}: ${view.basis.number} ${view.basis.title}`}>
          <Waiting view={view} deciding={deciding} />
        </Panel>
      ))}
      <Panel title={text.runsOut}>
        {runsOut.length === 0 ? (
          <p className={styles.hint}>{text.noRunsOut}</p>
        ) : (
          <RiskTable name="ending" rows={runsOut} label={text.runsOut} />
        )}
      </Panel>
      <Panel title={text.decided}>
        {decided.length === 0 ? <p className={styles.hint}>{text.noDecided}</p> : <DecidedList decided={decided} />}
      </Panel>
    </div>
  );
}

interface WaitingProps {
  readonly view: ProposalView;
  readonly deciding: Deciding;
}

function Waiting({ view, deciding }: WaitingProps) {
  const styles = useStyles();
  const { person } = useMe();
  const text = useText(riskPageText).desk;
  const isDeputy = view.waitsFor.some(({ name, as }) => name === person.name && as === 'deputy');
  return (
    <>
      <div className={styles.badges}>
        <LevelBadge level={view.basis.level} />
        {isDeputy && <span>{text.asDeputy}</span>}
      </div>
      <BasisBlock view={view} />
      <div className={styles.part}>
        <ProposalFacts view={view} />
        <DecideForm view={view} deciding={deciding} />
      </div>
    </>
  );
}

function DecidedList({ decided }: { decided: readonly ProposalView[] }) {
  const text = useText(riskPageText).desk;
  return (
    <Grid
      name="decided"
      label={text.decided}
      rows={decided}
      keyOf={({ id }) => id}
      nameOf={({ basis }) => `${basis.number} ${basis.title}`}
      pathOf={({ risk }) => riskPath(risk)}
      columns={useDecidedColumns()}
    />
  );
}

function useDecidedColumns(): readonly Column<ProposalView>[] {
  const text = useText(riskPageText);
  const { outcomes } = useText(riskDecisionText);
  const day = { first: 'descending', width: 124, least: 112, isTight: true } as const;
  const outcomeOf = ({ decision, revoked }: ProposalView) =>
    decision ? outcomes[revoked ? 'revoked' : decision.outcome] : '';
  return [
    {
      name: 'number',
      title: text.list.number,
      by: ({ basis }) => basis.number,
      width: 116,
      least: 112,
      isTight: true,
      cell: ({ risk, basis }) => (
        <RowLink isNumber to={riskPath(risk)}>
          {basis.number}
        </RowLink>
      ),
    },
    {
      name: 'risk',
      title: text.list.risk,
      by: ({ basis }) => basis.title,
      width: 300,
      least: 180,
      cell: ({ basis }) => basis.title,
    },
    { name: 'outcome', title: text.desk.outcome, by: outcomeOf, width: 150, least: 110, cell: outcomeOf },
    {
      ...day,
      name: 'day',
      title: text.desk.at,
      by: ({ decision }) => decision?.at ?? null,
      cell: ({ decision }) => decision && <ShortDay day={dayOf(decision.at)} />,
    },
    {
      ...day,
      name: 'until',
      title: text.list.validUntil,
      by: ({ decision }) => decision?.validUntil ?? null,
      first: 'ascending',
      leaves: 1,
      cell: ({ decision }) => (decision?.validUntil ? <ShortDay day={decision.validUntil} /> : text.list.noDecision),
    },
  ];
}
