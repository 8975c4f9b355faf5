import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { isDay } from '../../bot/blocks/instant.ts';
import { dayUnlikely, earliestDay, latestDay, unlikelyDay } from '../../bot/blocks/sensible-day.ts';
import { useToday } from '../api/today.ts';
import { useLanguage } from '../shell/session.tsx';
import { Field } from './field.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly required?: boolean;
  /** As it was typed; empty where nothing is. */
  readonly value: string;
  readonly change: (day: string) => void;
}

/** A day that can be meant; a slip in the year is said as soon as the field is left. */
export function DayField({ label, hint, error = null, required = false, value, change }: DayFieldProps) {
  const today = useToday();
  const language = useLanguage();
  const [left, setLeft] = useState(false);
  const unlikely = left && isDay(value) ? unlikelyDay(value, today) : undefined;
  const fault = error ?? (unlikely ? dayUnlikely[language](unlikely) : null);
  return (
    <Field label={label} hint={hint} error={fault} required={required}>
      <Input
        type="date"
        value={value}
        min={earliestDay(today)}
        max={latestDay(today)}
        onChange={(_, typed) => change(typed.value)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}
