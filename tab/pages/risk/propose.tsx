import { makeStyles, Textarea } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { LONGEST, TREATMENTS, type Treatment } from '../../../bot/capabilities/risk/model.ts';
import { latestDay } from '../../../bot/capabilities/risk/proposal-rules.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useLanguage, useText } from '../../session.tsx';
import { useToday } from '../../today.ts';
import { useChange } from './changes.ts';
import { useFaults } from './faults.ts';
import { riskPageText } from './text.ts';

interface Proposing {
  readonly treatment: Treatment;
  readonly proposal: string;
  readonly conditions: string;
  readonly validUntil: string;
}
const useDraft = draftsOf<Proposing>(() => ({ treatment: 'reduce', proposal: '', conditions: '', validUntil: '' }));
const FIELDS = ['treatment', 'proposal', 'conditions', 'validUntil'];
const useStyles = makeStyles({ who: { margin: '0 0 12px' } });

interface ProposeProps {
  readonly page: RiskPage;
  readonly close: () => void;
  readonly sent: () => void;
}

export function Propose({ page: { risk, authority, method }, close, sent }: ProposeProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).propose;
  const { fields, treatments, deciders, refusals } = useText(riskText);
  const latest = latestDay(useToday(), method);
  const { value, change, clear } = useDraft(risk.id);
  const validUntil = value.validUntil || latest;
  const propose = useChange('risk.propose', () => {
    clear();
    sent();
  });
  const faults = useFaults(propose.refusal, FIELDS);
  return (
    <FormDialog
      open
      title={`${text.title}: ${risk.number}`}
      action={text.send}
      sending={propose.sending}
      submit={() => propose.send({ id: risk.id, revision: risk.revision, ...value, validUntil })}
      close={close}
    >
      <Notice intent="info" title={text.who(deciders[authority.decider], authority.item)}>
        {text.whoWhy}
      </Notice>
      <Outcome sending={{ ...propose, refusal: faults.rest }} sentences={refusals} />
      <p className={styles.who}>{risk.title}</p>
      <Choice
        label={fields.treatment}
        value={value.treatment}
        options={TREATMENTS.map((each) => ({ value: each, label: treatments[each] }))}
        choose={(treatment) => change({ treatment })}
        error={faults.at('treatment')}
      />
      <Field label={fields.proposal} hint={text.proposalHint} required error={faults.at('proposal')}>
        <Textarea
          rows={4}
          value={value.proposal}
          maxLength={LONGEST.words}
          onChange={(_, typed) => change({ proposal: typed.value })}
        />
      </Field>
      <Field label={fields.conditions} hint={text.conditionsHint} error={faults.at('conditions')}>
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
        error={faults.at('validUntil')}
        value={validUntil}
        change={(day) => change({ validUntil: day })}
      />
    </FormDialog>
  );
}
