// The decider's page: what waits, with the answer in place; what one has decided; what runs out.
import { makeStyles } from '@fluentui/react-components';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { Desk, ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useLanguage, useMe, useText } from '../../shell/session.tsx';
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
  const language = useLanguage();
  const text = useText(riskPageText);
  const { outcomes } = useText(riskDecisionText);
  return (
    <DataTable
      label={text.desk.decided}
      room={760}
      columns={titled(
        [text.list.number, text.list.risk, text.desk.outcome, text.desk.at, text.list.validUntil],
        ['110px', '40%'],
      )}
      rows={decided.map(({ id, risk, basis, decision, revoked }) => ({
        key: id,
        cells: [
          <TextLink key="number" to={riskPath(risk)}>
            {basis.number}
          </TextLink>,
          basis.title,
          decision && outcomes[revoked ? 'revoked' : decision.outcome],
          decision && formatDay(dayOf(decision.at), language),
          decision?.validUntil ? formatDay(decision.validUntil, language) : text.list.noDecision,
        ],
      }))}
    />
  );
}
