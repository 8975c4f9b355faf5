// The keyboard is brought to what is to be mended first.
import { type RefObject, useEffect, useRef } from 'react';
import type { Refusal } from '../../bot/blocks/refusal.ts';

const FIELDS = 'input:not([type="hidden"]), textarea, select, button, [tabindex="0"]';

function lookAtFirstFault(form: HTMLElement | null): void {
  const marked = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]');
  // What is folded away cannot be focused.
  for (let fold = marked?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const field = marked?.matches(FIELDS) ? marked : marked?.querySelector<HTMLElement>(FIELDS);
  field?.focus();
}

/** @param tries how often somebody has tried to send what is not right @param blamed a field is to blame for it */
export function useFirstFault(tries: number, blamed: Refusal | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) lookAtFirstFault(form.current);
  }, [tries]);
  useEffect(() => {
    if (blamed) lookAtFirstFault(form.current);
  }, [blamed]);
  return form;
}
