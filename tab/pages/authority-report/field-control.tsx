// What a field is written in, by its type.
import { Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import {
  CHOICES,
  type ChoiceValue,
  type FieldRow,
  isChoiceKey,
} from '../../../bot/capabilities/authority-report/field-model.ts';
import { fieldText } from '../../../bot/capabilities/authority-report/field-text.ts';
import { LONGEST_FIELD, LONGEST_LINE } from '../../../bot/capabilities/authority-report/model.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { MomentField, momentValue, type TypedMoment } from './moment-field.tsx';
import { reportPageText } from './text.ts';

/** As it is typed; a moment in two parts, so that half of one can stand. */
export interface TypedField extends TypedMoment {
  readonly value: string;
}

interface FieldControlProps {
  readonly row: FieldRow;
  readonly typed: TypedField;
  readonly error: string | null;
  readonly change: (part: Partial<TypedField>) => void;
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const ROWS = 4;

export function FieldControl({ row, typed, error, change }: FieldControlProps) {
  const t = useText(fieldText);
  const { edit } = useText(reportPageText);
  const { label, help } = t.fields[row.key];
  const { value } = typed;
  const put = (next: string) => change({ value: next });
  if (row.type === 'moment') {
    const moment = (next: TypedMoment) => change({ ...next, value: momentValue(next) });
    return <MomentField label={label} day={typed.day} clock={typed.clock} error={error} change={moment} />;
  }
  if (row.type === 'answer')
    return (
      <Field label={label} hint={help} error={error} compact>
        <RadioGroup layout="horizontal" value={value} onChange={(_, { value: picked }) => put(picked)}>
          {ANSWERS.map((one) => (
            <Radio key={one} value={one} label={t.answers[one]} />
          ))}
        </RadioGroup>
      </Field>
    );
  if (row.type === 'choice' && isChoiceKey(row.key)) {
    const choices: readonly ChoiceValue[] = CHOICES[row.key];
    return (
      <Field label={label} hint={help} error={error} compact>
        <Select value={value} onChange={(_, { value: picked }) => put(picked)}>
          <option value="">{edit.choose}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {t.choices[one]}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={label} hint={help} error={error} compact>
      {row.type === 'text' ? (
        <Textarea
          value={value}
          rows={ROWS}
          resize="vertical"
          maxLength={LONGEST_FIELD}
          onChange={(_, { value: next }) => put(next)}
        />
      ) : (
        <Input
          value={value}
          maxLength={LONGEST_LINE}
          inputMode={row.type === 'number' ? 'numeric' : 'text'}
          onChange={(_, { value: next }) => put(next)}
        />
      )}
    </Field>
  );
}
