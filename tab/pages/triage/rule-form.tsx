// A new version of a rule: first what it would change in open cases, then a confirmation.
import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day, Typed } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { factText } from '../../../bot/capabilities/significance/fact-text.ts';
import {
  LONGEST_SOURCE,
  LONGEST_WHY,
  MARKS,
  type RulePreview,
  type SignificanceRule,
} from '../../../bot/capabilities/significance/model.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import { useChangeOf, useSend } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({ list: { margin: '4px 0', paddingLeft: '20px' } });

interface RuleFormProps {
  readonly rule: SignificanceRule;
  readonly today: Day;
  readonly close: () => void;
}

interface Writing extends Typed<Pick<SignificanceRule, 'source' | 'mark' | 'validFrom'>> {
  readonly limits: string[];
  readonly checkedOn: string;
  /** Empty where it has no last day. */
  readonly validTo: string;
  readonly note: string;
}

function writingOf(rule: SignificanceRule, today: Day): Writing {
  const { conditions, source, mark, validFrom, validTo } = rule;
  return {
    limits: conditions.map(({ limit }) => String(limit).replace('.', ',')),
    source,
    mark,
    checkedOn: today,
    validFrom,
    validTo: validTo ?? '',
    note: '',
  };
}

const editOf = (rule: SignificanceRule, version: number, { source, note, ...value }: Writing) => ({
  ...value,
  rule: rule.key,
  version,
  source: plain(source),
  note: plain(note),
});

function useRuleForm(rule: SignificanceRule, today: Day, shown: (preview: RulePreview) => void) {
  const { refusals } = useText(significanceText);
  const draft = useDraft({
    key: `significance-rule/${rule.key}`,
    start: writingOf(rule, today),
    saved: { revision: rule.version, actorName: rule.changedBy || undefined, at: rule.changedAt },
  });
  const preview = useSend('significance.preview', shown);
  const form = useForm({
    draft,
    sending: preview,
    sentences: refusals,
    check: ({ source, note }) => ({
      'limits/0': null,
      'limits/1': null,
      source: plain(source) === '' ? refusals.ruleSourceMissing({}) : null,
      checkedOn: null,
      validFrom: null,
      validTo: null,
      note: plain(note) === '' ? refusals.ruleNoteMissing({}) : null,
    }),
    send: (value) => preview.send(editOf(rule, draft.revision, value)),
  });
  return { draft, form };
}

export function RuleForm({ rule, today, close }: RuleFormProps) {
  const { rulesPage: text } = useText(triagePageText);
  const { marks, refusals } = useText(significanceText);
  const tell = useTell();
  const [preview, setPreview] = useState<RulePreview | null>(null);
  const { draft, form } = useRuleForm(rule, today, setPreview);
  const publish = useChangeOf('significance.publish', ['significance.rules', 'triage.read'], () => {
    draft.clear();
    tell({ words: text.published });
    close();
  });
  const { value, change, fault } = form;
  const confirm = () => {
    if (preview) publish.send({ ...editOf(rule, draft.revision, value), seen: preview.seen });
    setPreview(null);
  };
  return (
    <>
      <FormDialog form={form} open={preview === null} title={text.dialog} action={text.preview} close={close}>
        <Limits rule={rule} value={value} change={change} fault={fault} />
        <Field label={text.sourceField} required error={fault('source')}>
          <Input
            value={value.source}
            maxLength={LONGEST_SOURCE}
            onChange={(_, typed) => change({ source: typed.value })}
          />
        </Field>
        <Choice
          label={text.mark}
          value={value.mark}
          options={MARKS.map((mark) => ({ value: mark, label: marks[mark] }))}
          choose={(mark) => change({ mark })}
        />
        <DayField
          label={text.checkedOn}
          required
          error={fault('checkedOn')}
          value={value.checkedOn}
          change={(checkedOn) => change({ checkedOn })}
        />
        <DayField
          label={text.validFrom}
          hint={text.validFromHint}
          required
          error={fault('validFrom')}
          value={value.validFrom}
          change={(validFrom) => change({ validFrom })}
        />
        <DayField
          label={text.validTo}
          hint={text.validToHint}
          error={fault('validTo')}
          value={value.validTo}
          change={(validTo) => change({ validTo })}
        />
        <Field label={text.note} required error={fault('note')}>
          <Textarea
            value={value.note}
            maxLength={LONGEST_WHY}
            resize="vertical"
            onChange={(_, typed) => change({ note: typed.value })}
          />
        </Field>
        <Outcome sending={publish} sentences={refusals} />
      </FormDialog>
      <ConfirmDialog
        open={preview !== null}
        title={text.previewTitle}
        action={text.publish}
        confirm={confirm}
        cancel={() => setPreview(null)}
      >
        {preview && <Changes preview={preview} />}
      </ConfirmDialog>
    </>
  );
}

interface LimitsProps {
  readonly rule: SignificanceRule;
  readonly value: Writing;
  readonly change: (part: Partial<Writing>) => void;
  readonly fault: (name: 'limits/0' | 'limits/1') => string | null;
}

function Limits({ rule, value, change, fault }: LimitsProps) {
  const { rulesPage: text } = useText(triagePageText);
  const { facts } = useText(factText);
  return rule.conditions.map(
    ({ fact, test }, place) =>
      test !== 'so' && (
        <Field
          key={fact}
          label={text.limit(test === 'overPercentOfTurnover' ? '%' : facts[fact].name)}
          required
          error={fault(place === 0 ? 'limits/0' : 'limits/1')}
        >
          <Input
            inputMode="decimal"
            value={value.limits[place] ?? ''}
            maxLength={20}
            onChange={(_, typed) => change({ limits: value.limits.with(place, typed.value) })}
          />
        </Field>
      ),
  );
}

function Changes({ preview: { looked, moved } }: { readonly preview: RulePreview }) {
  const styles = useStyles();
  const { rulesPage: text } = useText(triagePageText);
  const { proposed } = useText(significanceText);
  if (moved.length === 0) return text.none(String(looked));
  return (
    <>
      {text.moved}
      <ul className={styles.list}>
        {moved.map(({ id, number, from, to }) => (
          <li key={id}>
            <TextLink to={`/case/${id}`}>{number}</TextLink> {text.move(proposed[from], proposed[to])}
          </li>
        ))}
      </ul>
    </>
  );
}
