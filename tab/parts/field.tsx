import { Field as FluentField, type LabelProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';

const useStyles = makeStyles({
  field: { marginBottom: '20px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  compact: { marginBottom: 0 },
  must: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The label with something beside it: what its word means, say. */
export type Dress = (label: ReactNode, props: LabelProps) => ReactNode;

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it; read out at once. */
  readonly error?: string | null;
  readonly required?: boolean;
  readonly className?: string | undefined;
  readonly compact?: boolean;
  readonly dress?: Dress | undefined;
  readonly children: ReactElement;
}

/** A visible label tied to its control, with its hint and its fault. */
export function Field({ label, hint, error, required, className, compact, dress, children }: FieldProps) {
  const styles = useStyles();
  const text = useText(partText);
  const shown = required ? (
    <>
      {label} <span className={styles.must}>{text.required}</span>
    </>
  ) : (
    label
  );
  return (
    <FluentField
      className={mergeClasses(styles.field, compact && styles.compact, className)}
      label={{
        weight: 'semibold',
        children: dress ? (_: unknown, props: LabelProps) => dress(shown, props) : shown,
      }}
      hint={hint ?? null}
      validationState={error ? 'error' : 'none'}
      validationMessage={error ?? null}
    >
      {children}
    </FluentField>
  );
}
