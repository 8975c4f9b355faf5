import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '../../bot/blocks/refusal.ts';
import { useText } from '../shell/session.tsx';
import { Notice } from './notice.tsx';
import { wordsFor } from './problem.ts';
import { sentenceOf } from './refusal.ts';
import { partText } from './text.ts';
import { type Undo, useTell } from './toasts.tsx';

interface OutcomeProps {
  readonly sending: { readonly refusal: Refusal | null; readonly error: Error | null; readonly done: boolean };
  readonly sentences: Parameters<typeof sentenceOf>[1];
  /** What to say when it went well: over the page, which stays where it is. */
  readonly success?: string;
  /** What takes it back. */
  readonly undo?: Undo | undefined;
  /** More about a refusal: what changed meanwhile. */
  readonly more?: ReactNode;
}

/** How the last press went: what stands in the way beside the button that was pressed. */
export function Outcome({ sending: { refusal, error, done }, sentences, success, undo, more }: OutcomeProps) {
  const text = useText(partText);
  const tell = useTell();
  const said = useRef(false);
  useEffect(() => {
    if (done && success && !said.current) tell({ words: success, undo });
    said.current = done;
  }, [done, success, undo, tell]);
  if (error) {
    const { title, detail, reference } = wordsFor(error, text);
    return (
      <Notice intent="error" title={title}>
        {detail} {text.kept} {reference && text.reference(reference)}
      </Notice>
    );
  }
  if (refusal) {
    return (
      <Notice intent="warning">
        {sentenceOf(refusal, sentences, text.refused)} {more}
      </Notice>
    );
  }
  return null;
}
