import { Input } from '@fluentui/react-components';
import { Field } from './field.tsx';

interface MomentFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly required?: boolean;
  /** By the Swedish clock: `2026-12-23T16:40`. Empty where nothing is chosen yet. */
  readonly value: string;
  readonly change: (wallTime: string) => void;
}

/** A day and a time: the browser's own field, which every phone knows. */
export function MomentField({ label, hint, error = null, required = false, value, change }: MomentFieldProps) {
  return (
    <Field label={label} hint={hint} required={required} error={error}>
      <Input type="datetime-local" value={value} onChange={(_, typed) => change(typed.value)} />
    </Field>
  );
}
