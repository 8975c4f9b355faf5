// One form: faults beside their fields, from the page's own check and from the server's refusal.
// A page makes a draft (`useDraft`), the change that clears it, and `useForm` of both. It then draws `<Form>` or
// `<FormDialog>`, each field with `error={form.fault('name')}`, and `<FormEnd>`. `measure/form.tsx` is the model.
import { useState } from 'react';
import type { Refusal } from '../../bot/blocks/refusal.ts';
import { sentenceOf } from '../parts/refusal.ts';
import { partText } from '../parts/text.ts';
import { useText } from '../shell/session.tsx';
import type { Draft } from './draft.ts';

type Sentences = Parameters<typeof sentenceOf>[1];

/** How the last try to send went. */
export interface Sent {
  readonly under: (key: string) => void;
  readonly sending: boolean;
  readonly refusal: Refusal | null;
  readonly error: Error | null;
  readonly done: boolean;
  readonly clear: () => void;
}

export interface FormOptions<Value, Name extends string, As extends string> {
  readonly draft: Draft<Value>;
  readonly sending: Sent;
  /** Of the refusals that the server may answer with. */
  readonly sentences: Sentences;
  /** What is wrong, by field; each field that may be at fault has its name here. */
  readonly check: (value: Value, as: As | undefined) => Readonly<Record<Name, string | null>>;
  /** The field that a refusal concerns; one that names its field among its facts needs no line. */
  readonly refusedAt?: Readonly<Record<string, NoInfer<Name>>>;
  /** @param as which of several buttons was pressed */
  readonly send: (value: Value, as: As | undefined) => void;
}

export interface Form<Value = unknown, Name extends string = string, As extends string = string> extends Draft<Value> {
  /** What is wrong with a field, to be said beside it. */
  readonly fault: (name: Name) => string | null;
  readonly submit: (as?: As) => void;
  readonly sending: Sent;
  readonly sentences: Sentences;
  /** The refusal that a field is to blame for, and the one that none is. */
  readonly blamed: Refusal | null;
  readonly rest: Refusal | null;
  /** How many faults are shown, and at which try. */
  readonly faults: number;
  readonly tries: number;
}

const rootOf = (name: string): string => name.split('/')[0] ?? name;

function isUnchanged(name: string, sent: unknown, value: unknown): boolean {
  if (typeof sent !== 'object' || typeof value !== 'object' || sent === null || value === null) return true;
  const before = new Map(Object.entries(sent));
  const now = new Map(Object.entries(value));
  return before.get(rootOf(name)) === now.get(rootOf(name));
}

const faultsIn = (found: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.keys(found).filter((name) => found[name] !== null);

export function useForm<Value extends object, Name extends string, As extends string = string>(
  options: FormOptions<Value, Name, As>,
): Form<Value, Name, As> {
  const { draft, sending, sentences, check, refusedAt = {}, send } = options;
  const { value, meanwhile } = draft;
  const { refused: otherwise } = useText(partText);
  const [hasTried, setHasTried] = useState<{ as: As | undefined; isShown: boolean } | null>(null);
  const [tries, setTries] = useState(0);
  const [sent, setSent] = useState<Value | null>(null);

  const found = check(value, hasTried?.as);
  const { refusal } = sending;
  const named = refusal && (refusal.facts['field'] ?? refusedAt[refusal.refused]);
  const isKnown =
    named !== null && named !== undefined && (named in found || Object.values(refusedAt).some((one) => one === named));
  const refusedField = isKnown ? named : null;
  const isRefused = (name: string) => name === refusedField && isUnchanged(name, sent, value);
  const refusedOf = (name: string) => (refusal && isRefused(name) ? sentenceOf(refusal, sentences, otherwise) : null);
  const fault = (name: Name): string | null => (hasTried?.isShown ? found[name] : null) ?? refusedOf(name);
  const own = hasTried?.isShown ? faultsIn(found) : [];
  const isMore = refusedField !== null && !own.includes(refusedField) && refusedOf(refusedField) !== null;
  const faults = own.length + (isMore ? 1 : 0);

  const submit = (as?: As) => {
    const isFaulty = faultsIn(check(value, as)).length > 0;
    setHasTried({ as, isShown: isFaulty });
    if (isFaulty || meanwhile) return setTries(tries + 1);
    setSent(value);
    if (draft.name !== null) sending.under(`${draft.name}${as ?? ''}`);
    send(value, as);
  };
  const clear = () => {
    draft.clear();
    setHasTried(null);
    sending.clear();
  };
  const setAside = () => {
    if (draft.isDirty) draft.setAside();
    setHasTried(null);
    sending.clear();
  };
  const [blamed, rest] = refusedField === null ? [null, refusal] : [refusal, null];
  return { ...draft, clear, setAside, fault, submit, sending, sentences, blamed, rest, faults, tries };
}
