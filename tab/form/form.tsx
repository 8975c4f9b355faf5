// What stands round the fields of every form: what was found again, what somebody else did meanwhile, and how sending went.
import { Button, makeStyles } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useId } from 'react';
import { formatInstant } from '../../bot/blocks/instant.ts';
import { Notice } from '../parts/notice.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { useLanguage, useText } from '../shell/session.tsx';
import { useFirstFault } from './first-fault.ts';
import { useLeaving } from './leaving.tsx';
import { StaleNotice } from './stale.tsx';
import { formText } from './text.ts';
import type { Form as FormState } from './use-form.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
});

/** As much of a form as what stands round it needs. */
export type Framed = Omit<FormState<object, never, never>, 'fault' | 'submit' | 'change' | 'value'> & {
  readonly submit: () => void;
};

interface FormProps {
  readonly form: Framed;
  readonly label?: string;
  readonly className?: string | undefined;
  /** What was found again, and what somebody else did, is shown elsewhere. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

/** As long as it is shown with something typed in it, nobody leaves without a word. */
function useHeld({ id, isHeld, isKept, clear }: Framed): void {
  const leaving = useLeaving();
  useEffect(() => {
    if (isHeld) leaving.hold(id, { clear, isKept });
    else leaving.release(id);
  });
  useEffect(() => () => leaving.release(id), [leaving, id]);
}

export function Form({ form, label, className, isBare = false, children }: FormProps) {
  useHeld(form);
  const frame = useFirstFault(form.tries, form.blamed);
  const press = (event: FormEvent) => {
    event.preventDefault();
    // A dialog of another form lies inside this one as React sees it.
    event.stopPropagation();
    form.submit();
  };
  return (
    <form ref={frame} className={className} aria-label={label} onSubmit={press} noValidate>
      {!isBare && <FormTop form={form} />}
      {children}
    </form>
  );
}

/** Before the fields. */
export function FormTop({ form }: { readonly form: Framed }) {
  const text = useText(formText);
  const language = useLanguage();
  return (
    <>
      {form.restored !== null && form.isHeld && (
        <Notice intent="info" actions={<Button onClick={form.clear}>{text.throwAway}</Button>}>
          {text.restored(formatInstant(form.restored, language))}
        </Notice>
      )}
      {form.meanwhile && <StaleNotice key={form.tries} meanwhile={form.meanwhile} settled={form.sending.clear} />}
    </>
  );
}

/** How it went: what is to be mended, or what the server said. */
export function FormOutcome({ form, success, more }: Pick<FormEndProps, 'form' | 'success' | 'more'>) {
  const text = useText(formText);
  const { faults, tries, meanwhile, sending, rest, sentences, isDirty } = form;
  return (
    <>
      {faults > 0 && (
        <Notice key={tries} intent="warning">
          {text.faults(faults)}
        </Notice>
      )}
      {!meanwhile && (
        <Outcome
          sending={{ ...sending, refusal: rest }}
          sentences={sentences}
          more={more}
          {...(success !== undefined && !isDirty && { success })}
        />
      )}
    </>
  );
}

interface FormEndProps {
  readonly form: Framed;
  /** What the button does. */
  readonly action: string;
  readonly appearance?: 'primary' | 'secondary';
  /** What stands in it is kept already: the button has weight again once something is changed. */
  readonly isSaved?: boolean;
  /** What to say when it went well and the form is still there. */
  readonly success?: string | undefined;
  /** More about a refusal. */
  readonly more?: ReactNode;
  /** More buttons. */
  readonly children?: ReactNode;
}

/** After the fields: how it went, and the button. */
export function FormEnd({
  form,
  action,
  appearance = 'primary',
  isSaved = false,
  success,
  more,
  children,
}: FormEndProps) {
  const styles = useStyles();
  const weight = isSaved && !form.isDirty ? 'secondary' : appearance;
  return (
    <div>
      <FormOutcome form={form} success={success} more={more} />
      <div className={styles.buttons}>
        <SendButton label={action} appearance={weight} sending={form.sending.sending} />
        {children}
      </div>
    </div>
  );
}

interface FormGroupProps {
  readonly label?: string;
  readonly fault: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Several boxes of which some must be ticked: their fault stands below them. */
export function FormGroup({ label, fault, className, children }: FormGroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset
      className={className ?? styles.group}
      aria-label={label}
      {...(fault !== null && { 'data-fault': true, 'aria-describedby': id })}
    >
      {children}
      <div id={id}>{fault !== null && <Notice intent="warning">{fault}</Notice>}</div>
    </fieldset>
  );
}
