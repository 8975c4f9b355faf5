// The three answers to a proposal, with what was typed kept until one of them has counted.

import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import type { Asked } from '../../../bot/contract.ts';
import type { Sending } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormOutcome } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

const START = { reason: '', conditions: '' };
type Answer = 'approved' | 'returned' | 'rejected';
const useStyles = makeStyles({
  title: { margin: '16px 0 12px', fontSize: 'inherit' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

export interface Deciding {
  readonly sending: Sending<'risk.decide'>;
  /** The proposal that was answered last. */
  readonly last: string | null;
  /** @param done when the answer has counted */
  readonly send: (question: Asked<'risk.decide'>, done: () => void) => void;
}

/** Held by the page: how it went is still to be read when the proposal has left it. */
export function useDeciding(): Deciding {
  const [last, setLast] = useState<string | null>(null);
  const settled = useRef(() => {});
  const sending = useChange('risk.decide', () => settled.current());
  return {
    sending,
    last,
    send: (question, done) => {
      settled.current = done;
      setLast(question.proposal);
      sending.send(question);
    },
  };
}

/** How it went with a proposal that no longer asks for an answer here. */
export function Decided({ deciding: { sending, last }, asking }: { deciding: Deciding; asking: readonly string[] }) {
  const text = useText(riskPageText).desk;
  const refusals = useText(riskRefusals);
  if (last === null || (asking.includes(last) && !sending.done)) return null;
  return <Outcome sending={sending} sentences={refusals} success={text.saved} />;
}

export function DecideForm({ view, deciding }: { view: ProposalView; deciding: Deciding }) {
  const styles = useStyles();
  const text = useText(riskPageText).desk;
  const { card } = useText(riskDecisionText);
  const refusals = useText(riskRefusals);
  const { sending, last, send } = deciding;
  const draft = useDraft({ key: `decide/${view.id}`, start: START });
  const form = useForm({
    draft,
    // How it went with another proposal is not said here.
    sending: last === view.id ? { ...sending, done: false } : { ...sending, refusal: null, error: null, done: false },
    sentences: refusals,
    refusedAt: { decisionReasonMissing: 'reason' },
    check: ({ reason }, outcome: Answer | undefined) => ({
      reason:
        outcome !== undefined && outcome !== 'approved' && plain(reason) === ''
          ? refusals.decisionReasonMissing({ outcome })
          : null,
      conditions: null,
    }),
    send: (typed, outcome) => {
      if (outcome) send({ proposal: view.id, seen: view.hash, outcome, ...typed, channel: 'tab' }, draft.clear);
    },
  });
  const { value, change, fault } = form;
  return (
    <section aria-label={`${text.decision} ${view.basis.number}`}>
      <h3 className={styles.title}>{text.decision}</h3>
      <Form form={form}>
        <Field label={card.conditions} hint={card.conditionsHint} error={fault('conditions')}>
          <Textarea
            value={value.conditions}
            maxLength={LONGEST.words}
            onChange={(_, typed) => change({ conditions: typed.value })}
          />
        </Field>
        <Field label={card.reason} hint={card.reasonHint} error={fault('reason')}>
          <Textarea
            value={value.reason}
            maxLength={LONGEST.words}
            onChange={(_, typed) => change({ reason: typed.value })}
          />
        </Field>
        <FormOutcome form={form} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={sending.sending} onClick={() => form.submit('approved')}>
            {card.approve}
          </Button>
          <Button disabledFocusable={sending.sending} onClick={() => form.submit('returned')}>
            {card.return}
          </Button>
          <Button disabledFocusable={sending.sending} onClick={() => form.submit('rejected')}>
            {card.reject}
          </Button>
        </div>
      </Form>
    </section>
  );
}
