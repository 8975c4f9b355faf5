// The three answers to a proposal, with what was typed kept until one of them has counted.
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { ProposalView } from '../../../bot/capabilities/risk/view-model.ts';
import type { Asked } from '../../../bot/contract.ts';
import type { Sending } from '../../asking.ts';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../session.tsx';
import { useChange } from './changes.ts';
import { useFaults } from './faults.ts';
import { riskPageText } from './text.ts';

const useDraft = draftsOf(() => ({ reason: '', conditions: '' }));
const useStyles = makeStyles({
  title: { margin: '16px 0 12px', fontSize: 'inherit' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

export interface Deciding {
  readonly sending: Sending<'risk.decide'>;
  /** The proposal that was answered last. */
  readonly last: string | null;
  readonly send: (question: Asked<'risk.decide'>) => void;
}

/** Held by the page: how it went is still to be read when the proposal has left it. */
export function useDeciding(): Deciding {
  const [last, setLast] = useState<string | null>(null);
  const sending = useChange('risk.decide', () => undefined);
  return {
    sending,
    last,
    send: (question) => {
      setLast(question.proposal);
      sending.send(question);
    },
  };
}

/** How it went with a proposal that no longer asks for an answer here. */
export function Decided({ deciding: { sending, last }, asking }: { deciding: Deciding; asking: readonly string[] }) {
  const text = useText(riskPageText).desk;
  const { refusals } = useText(riskText);
  if (last === null || (asking.includes(last) && !sending.done)) return null;
  return <Outcome sending={sending} sentences={refusals} success={text.saved} />;
}

export function DecideForm({ view, deciding }: { view: ProposalView; deciding: Deciding }) {
  const styles = useStyles();
  const text = useText(riskPageText).desk;
  const { card, refusals } = useText(riskText);
  const { value, change } = useDraft(view.id);
  const { sending, last, send } = deciding;
  const isOurs = last === view.id;
  const faults = useFaults(isOurs ? sending.refusal : null, ['reason', 'conditions']);
  const press = (outcome: 'approved' | 'returned' | 'rejected') =>
    send({ proposal: view.id, seen: view.hash, outcome, ...value, channel: 'tab' });
  return (
    <section aria-label={`${text.decision} ${view.basis.number}`}>
      <h3 className={styles.title}>{text.decision}</h3>
      <Field label={card.conditions} hint={card.conditionsHint} error={faults.at('conditions')}>
        <Textarea
          value={value.conditions}
          maxLength={LONGEST.words}
          onChange={(_, typed) => change({ conditions: typed.value })}
        />
      </Field>
      <Field label={card.reason} hint={card.reasonHint} error={faults.at('reason')}>
        <Textarea
          value={value.reason}
          maxLength={LONGEST.words}
          onChange={(_, typed) => change({ reason: typed.value })}
        />
      </Field>
      {isOurs && <Outcome sending={{ refusal: faults.rest, error: sending.error, done: false }} sentences={refusals} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={sending.sending} onClick={() => press('approved')}>
          {card.approve}
        </Button>
        <Button disabledFocusable={sending.sending} onClick={() => press('returned')}>
          {card.return}
        </Button>
        <Button disabledFocusable={sending.sending} onClick={() => press('rejected')}>
          {card.reject}
        </Button>
      </div>
    </section>
  );
}
