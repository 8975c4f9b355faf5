import { Select } from '@fluentui/react-components';
import { type Dress, Field } from './field.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly choose: (value: Value) => void;
  readonly error?: string | null;
  readonly required?: boolean;
  readonly className?: string;
  /** Without room for a fault below it. */
  readonly compact?: boolean;
  readonly dress?: Dress;
}

/** One of a few, with the device's own list: it works by keyboard, by voice and on phones. */
export function Choice<Value extends string>({
  value,
  options,
  choose,
  label,
  error,
  required,
  className,
  compact,
  dress,
}: ChoiceProps<Value>) {
  const pick = (picked: string) => {
    const option = options.find((each) => each.value === picked);
    if (option) choose(option.value);
  };
  return (
    <Field
      label={label}
      error={error ?? null}
      required={required ?? false}
      className={className}
      compact={compact ?? false}
      dress={dress}
    >
      <Select value={value} onChange={(_, { value: picked }) => pick(picked)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
