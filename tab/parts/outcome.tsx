import type { ReactNode } from 'react';
import type { Refusal } from '../../bot/blocks/refusal.ts';
import { useText } from '../shell/session.tsx';
import { Notice } from './notice.tsx';
import { wordsFor } from './problem.ts';
import { sentenceOf } from './refusal.ts';
import { partText } from './text.ts';

interface OutcomeProps {
  readonly sending: { readonly refusal: Refusal | null; readonly error: Error | null; readonly done: boolean };
  readonly sentences: Parameters<typeof sentenceOf>[1];
  /** What to say when it went well. */
  readonly success?: string;
  /** More about a refusal: what changed meanwhile. */
  readonly more?: ReactNode;
}

/** How the last press went, beside the button that was pressed. */
export function Outcome({ sending: { refusal, error, done }, sentences, success, more }: OutcomeProps) {
  const text = useText(partText);
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
  return done && success ? <Notice intent="success">{success}</Notice> : null;
}
