// A hard word with what it means beside it, behind a small button.
import { InfoButton, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { glossary, type Word } from './glossary-text.ts';

const useStyles = makeStyles({ place: { display: 'inline-flex', alignItems: 'center' } });

interface ExplainedProps {
  readonly word: Word;
  /** What stands there; otherwise the word itself. */
  readonly children?: ReactNode;
}

export function Explained({ word, children }: ExplainedProps) {
  const styles = useStyles();
  const { word: own, question, means } = useText(glossary)[word];
  return (
    <span className={styles.place}>
      {children ?? own}
      <InfoButton info={means} aria-label={question} />
    </span>
  );
}
