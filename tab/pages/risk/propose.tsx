import { makeStyles, Textarea } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { TREATMENTS, type Treatment } from '../../../bot/capabilities/risk-decision/model.ts';
import { latestDay } from '../../../bot/capabilities/risk-decision/proposal-rules.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { useToday } from '../../api/today.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { useExplained } from '../../parts/explained-label.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { useDeciderWords } from './decider.ts';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

interface Proposing {
  readonly treatment: Treatment;
  readonly proposal: string;
  readonly conditions: string;
  readonly validUntil: string;
}
const START: Proposing = { treatment: 'reduce', proposal: '', conditions: '', validUntil: '' };
const REFUSED_AT = {
  residualMissing: 'treatment',
  proposalMissing: 'proposal',
  validityPast: 'validUntil',
  validityTooLong: 'validUntil',
} as const;
const useStyles = makeStyles({ who: { margin: '0 0 12px' } });

interface ProposeProps {
  readonly page: RiskPage;
  readonly close: () => void;
  readonly sent: () => void;
}

export function Propose({ page: { risk, authority, wouldDecide, method }, close, sent }: ProposeProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).propose;
  const { fields } = useText(riskText);
  const { treatments } = useText(riskDecisionText);
  const who = useDeciderWords({ authority, wouldDecide });
  const refusals = useText(riskRefusals);
  const latest = latestDay(useToday(), method);
  const draft = useDraft({ key: `proposal/${risk.id}`, start: START });
  const propose = useChange('risk.propose', () => {
    draft.clear();
    sent();
  });
  const form = useForm({
    draft,
    sending: propose,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ proposal }) => ({
      treatment: null,
      proposal: plain(proposal) === '' ? refusals.proposalMissing({}) : null,
      conditions: null,
      validUntil: null,
    }),
    send: (value) =>
      propose.send({ id: risk.id, revision: risk.revision, ...value, validUntil: value.validUntil || latest }),
  });
  const { value, change, fault } = form;
  const validUntil = value.validUntil || latest;
  return (
    <FormDialog form={form} open title={`${text.title}: ${risk.number}`} action={text.send} close={close}>
      <Notice intent="info" title={text.who(who, authority.item)}>
        {wouldDecide.isOwn && `${text.isOwn} `}
        {text.whoWhy}
      </Notice>
      <p className={styles.who}>{risk.title}</p>
      <Choice
        label={fields.treatment}
        dress={useExplained('treatment')}
        value={value.treatment}
        options={TREATMENTS.map((each) => ({ value: each, label: treatments[each] }))}
        choose={(treatment) => change({ treatment })}
        error={fault('treatment')}
      />
      <Field label={fields.proposal} hint={text.proposalHint} required error={fault('proposal')}>
        <Textarea
          rows={4}
          value={value.proposal}
          maxLength={LONGEST.words}
          onChange={(_, typed) => change({ proposal: typed.value })}
        />
      </Field>
      <Field label={fields.conditions} hint={text.conditionsHint} error={fault('conditions')}>
        <Textarea
          value={value.conditions}
          maxLength={LONGEST.words}
          onChange={(_, typed) => change({ conditions: typed.value })}
        />
      </Field>
      <DayField
        label={fields.validUntil}
        hint={text.until(formatDay(latest, language))}
        required
        error={fault('validUntil')}
        value={validUntil}
        change={(day) => change({ validUntil: day })}
      />
    </FormDialog>
  );
}
