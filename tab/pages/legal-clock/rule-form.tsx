import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { COUNTS } from '../../../bot/blocks/deadline.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { CLOCK_STEPS, type ClockRule, MARKS, START_KINDS } from '../../../bot/capabilities/legal-clock/model.ts';
import type { RuleRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { isOfLaw } from '../../../bot/capabilities/legal-clock/setting-rules.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { clockSettingsText } from './settings-text.ts';

interface RuleFormProps {
  readonly row: RuleRow | null;
  readonly close: () => void;
}

const startOf = (rule: ClockRule | undefined) => ({
  step: rule?.step ?? 'contract',
  source: rule?.source ?? '',
  mark: rule?.mark ?? 'own',
  checkedOn: rule?.checkedOn ?? '',
  checkedBy: rule?.checkedBy ?? '',
  from: rule?.from ?? 'aware',
  counts: rule?.counts ?? 'elapsedHours',
  amount: String(rule?.amount ?? ''),
  validFrom: rule?.validFrom ?? '',
  validUntil: rule?.validUntil ?? '',
});

const REFUSED_AT = {
  clockRuleSourceMissing: 'source',
  clockRuleAmountWrong: 'amount',
  clockRuleDaysWrong: 'validFrom',
} as const;
const SHOWN = ['legalClock.settings'] as const;

/** The fields of the rule in words, in the order of the form. */
function useTold() {
  const text = useText(clockSettingsText);
  const { marks, starts } = useText(legalClockText);
  return (value: ReturnType<typeof startOf>): readonly Line[] => [
    [text.source, value.source],
    [text.form.mark, marks[value.mark]],
    [text.form.counts, text.amounts[value.counts]],
    [text.form.amount, value.amount],
    [text.from, starts[value.from]],
    [text.form.validFrom, value.validFrom],
    [text.form.validUntil, value.validUntil],
    [text.form.checkedOn, value.checkedOn],
    [text.form.checkedBy, value.checkedBy],
  ];
}

function useRuleForm({ row, close }: RuleFormProps) {
  const { form: text } = useText(clockSettingsText);
  const { refusals } = useText(legalClockText);
  const announce = useAnnounce();
  const rule = row?.rule;
  const draft = useDraft({
    key: `clock-rule/${rule?.id ?? 'new'}`,
    start: startOf(rule),
    saved: rule && { revision: rule.revision, actorName: rule.changedBy, at: rule.changedAt },
    told: useTold(),
  });
  const settled = (said: string) => () => {
    draft.clear();
    announce(said);
    close();
  };
  const save = useChangeOf('legalClock.saveRule', SHOWN, settled(text.saved));
  const remove = useChangeOf('legalClock.removeRule', SHOWN, settled(text.removed));
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ source, amount, counts, validFrom }) => ({
      source: plain(source) === '' ? refusals.clockRuleSourceMissing({}) : null,
      amount:
        counts !== 'ownDate' && !/^\d{1,4}$/u.test(amount.trim())
          ? refusals.clockRuleAmountWrong({ most: '2160' })
          : null,
      validFrom: validFrom === '' ? refusals.clockRuleDaysWrong({}) : null,
    }),
    send: (value) =>
      save.send({
        ...value,
        id: rule?.id ?? null,
        revision: draft.revision,
        amount: Number(value.amount),
        chain: rule?.chain ? [...rule.chain] : null,
      }),
  });
  return { form, remove };
}

export function RuleForm(props: RuleFormProps) {
  const { row, close } = props;
  const { form: text } = useText(clockSettingsText);
  const { refusals } = useText(legalClockText);
  const [removing, setRemoving] = useState(false);
  const { form, remove } = useRuleForm(props);
  const isLaw = row !== null && isOfLaw(row.rule.id);
  return (
    <>
      <FormDialog form={form} open={!removing} title={row ? text.edit : text.new} action={text.save} close={close}>
        <p>{text.lead}</p>
        <RuleFields form={form} isNew={row === null} />
        <Outcome sending={remove} sentences={refusals} />
        {row && !row.isDefault && (
          <div>
            <Button onClick={() => setRemoving(true)}>{isLaw ? text.restore : text.remove}</Button>
          </div>
        )}
      </FormDialog>
      {row && (
        <ConfirmDialog
          open={removing}
          title={isLaw ? text.restoreTitle : text.removeTitle}
          action={isLaw ? text.restore : text.remove}
          cancel={() => setRemoving(false)}
          confirm={() => {
            setRemoving(false);
            remove.send({ id: row.rule.id, revision: row.rule.revision });
          }}
        >
          {text.removeLead(row.running)}
        </ConfirmDialog>
      )}
    </>
  );
}

const optionsOf = <Value extends string>(all: readonly Value[], words: Readonly<Record<Value, string>>) =>
  all.map((value) => ({ value, label: words[value] }));

function RuleFields({
  form,
  isNew,
}: {
  readonly form: ReturnType<typeof useRuleForm>['form'];
  readonly isNew: boolean;
}) {
  const text = useText(clockSettingsText);
  const words = useText(legalClockText);
  const { value, change, fault } = form;
  return (
    <>
      {isNew && (
        <Choice
          label={text.step}
          value={value.step}
          options={optionsOf(CLOCK_STEPS, words.steps)}
          choose={(step) => change({ step })}
        />
      )}
      <Field label={text.source} required error={fault('source')}>
        <Textarea value={value.source} rows={2} onChange={(_, typed) => change({ source: typed.value })} />
      </Field>
      <Choice
        label={text.form.mark}
        value={value.mark}
        options={optionsOf(MARKS, words.marks)}
        choose={(mark) => change({ mark })}
      />
      <Choice
        label={text.form.counts}
        value={value.counts}
        options={optionsOf(COUNTS, text.amounts)}
        choose={(counts) => change({ counts })}
      />
      {value.counts !== 'ownDate' && (
        <>
          <Field label={text.form.amount} required error={fault('amount')}>
            <Input
              value={value.amount}
              inputMode="numeric"
              maxLength={4}
              onChange={(_, typed) => change({ amount: typed.value })}
            />
          </Field>
          <Choice
            label={text.from}
            value={value.from}
            options={optionsOf(START_KINDS, words.starts)}
            choose={(from) => change({ from })}
          />
        </>
      )}
      <DayField
        label={text.form.validFrom}
        required
        error={fault('validFrom')}
        value={value.validFrom}
        change={(validFrom) => change({ validFrom })}
      />
      <DayField
        label={text.form.validUntil}
        hint={text.form.validUntilHint}
        value={value.validUntil}
        change={(validUntil) => change({ validUntil })}
      />
      <DayField label={text.form.checkedOn} value={value.checkedOn} change={(checkedOn) => change({ checkedOn })} />
      <Field label={text.form.checkedBy}>
        <Input value={value.checkedBy} maxLength={200} onChange={(_, typed) => change({ checkedBy: typed.value })} />
      </Field>
    </>
  );
}
