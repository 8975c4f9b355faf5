// Proposals and decisions of one risk, the newest first; each may be taken back by those who may.

import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import type { ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { BasisBlock, ProposalFacts } from './basis.tsx';
import { useChange } from './changes.ts';
import { CorrectDecision } from './correct.tsx';
import { Decided, DecideForm, type Deciding, useDeciding } from './decide.tsx';
import { OutcomeFacts, WaitFacts } from './outcome-facts.tsx';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  matter: {
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { borderTop: 'none', paddingTop: 0 },
  },
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0 },
  part: { marginTop: '12px' },
  line: { marginTop: '10px' },
  fold: { cursor: 'pointer', marginBottom: '12px', color: tokens.colorBrandForegroundLink },
});

interface MattersProps {
  readonly proposals: readonly ProposalView[];
}

export function Matters({ proposals }: MattersProps) {
  const styles = useStyles();
  const text = useText(riskPageText).matters;
  const refusals = useText(riskRefusals);
  const deciding = useDeciding();
  const [withdrawing, setWithdrawing] = useState<ProposalView | null>(null);
  const [revoking, setRevoking] = useState<ProposalView | null>(null);
  const withdraw = useChange('risk.withdraw', () => undefined);
  const asking = proposals.filter(({ mine }) => mine).map(({ id }) => id);
  return (
    <Panel title={text.title}>
      <Decided deciding={deciding} asking={asking} />
      <Outcome sending={withdraw} sentences={refusals} success={text.withdrawn} />
      {proposals.length === 0 && <p className={styles.hint}>{text.none}</p>}
      {proposals.map((view) => (
        <Matter
          key={view.id}
          view={view}
          deciding={deciding}
          withdraw={() => setWithdrawing(view)}
          revoke={() => setRevoking(view)}
        />
      ))}
      <ConfirmDialog
        open={withdrawing !== null}
        title={text.withdrawAsk}
        action={text.withdraw}
        cancel={() => setWithdrawing(null)}
        confirm={() => {
          if (withdrawing) withdraw.send({ proposal: withdrawing.id });
          setWithdrawing(null);
        }}
      >
        {text.withdrawWhy}
      </ConfirmDialog>
      {revoking && <Revoke view={revoking} close={() => setRevoking(null)} />}
    </Panel>
  );
}

interface MatterProps {
  readonly view: ProposalView;
  readonly deciding: Deciding;
  readonly withdraw: () => void;
  readonly revoke: () => void;
}

function Matter({ view, deciding, withdraw, revoke }: MatterProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).matters;
  const { basis, decision } = view;
  return (
    <article className={styles.matter}>
      <h3 className={styles.title}>{text.proposal(formatDay(dayOf(basis.proposedAt), language), basis.proposer)}</h3>
      <ProposalFacts view={view} />
      <div className={styles.line}>{decision ? <OutcomeFacts view={view} /> : <WaitFacts view={view} />}</div>
      <div className={styles.line}>
        <Checksum hash={view.hash} />
      </div>
      <details className={styles.part}>
        <summary className={styles.fold}>{text.details}</summary>
        <BasisBlock view={view} />
      </details>
      {view.mine && <DecideForm view={view} deciding={deciding} />}
      {view.may.withdraw && (
        <Button className={styles.part} onClick={withdraw}>
          {text.withdraw}
        </Button>
      )}
      {view.may.correct && decision && (
        <CorrectDecision
          entered={{
            id: view.id,
            number: basis.number,
            boardName: view.boardName,
            decision,
            corrections: view.corrections,
          }}
        />
      )}
      {view.may.revoke && (
        <Button className={styles.part} onClick={revoke}>
          {text.revoke}
        </Button>
      )}
    </article>
  );
}

const SHOWN = 12;

function Checksum({ hash }: { hash: string }) {
  const text = useText(riskPageText).matters;
  const announce = useAnnounce();
  const copy = () => void navigator.clipboard.writeText(hash).then(() => announce(text.copied));
  return (
    <FactList
      facts={[
        [
          text.hash,
          <span key="hash">
            <code title={`${text.hashHint} ${hash}`}>{hash.slice(0, SHOWN)}</code>{' '}
            <Button size="small" appearance="subtle" icon={<CopyRegular />} aria-label={text.copy} onClick={copy} />
          </span>,
        ],
      ]}
    />
  );
}

function Revoke({ view, close }: { view: ProposalView; close: () => void }) {
  const styles = useStyles();
  const text = useText(riskPageText).matters;
  const refusals = useText(riskRefusals);
  const draft = useDraft({ key: `revoke/${view.id}`, start: { reason: '' } });
  const revoke = useChange('risk.revoke', () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: revoke,
    sentences: refusals,
    check: ({ reason }) => ({
      reason: plain(reason) === '' ? refusals.decisionReasonMissing({ outcome: 'revoked' }) : null,
    }),
    refusedAt: { decisionReasonMissing: 'reason' },
    send: ({ reason }) => revoke.send({ proposal: view.id, reason }),
  });
  return (
    <FormDialog form={form} open title={text.revoke} action={text.revoke} close={close}>
      <p className={styles.hint}>{text.revokeWhy}</p>
      <Field label={text.revokeReason} required error={form.fault('reason')} className={styles.part}>
        <Textarea
          value={form.value.reason}
          maxLength={LONGEST.words}
          onChange={(_, typed) => form.change({ reason: typed.value })}
        />
      </Field>
    </FormDialog>
  );
}
