// A hard word in the label of a form, with what it means behind a small button beside it.
import { InfoLabel } from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import type { Dress } from './field.tsx';
import { glossary, type Word } from './glossary-text.ts';

export function useExplained(word: Word): Dress {
  const { question, means } = useText(glossary)[word];
  return (label, props) => (
    <InfoLabel {...props} info={means} infoButton={{ 'aria-label': question }}>
      {label}
    </InfoLabel>
  );
}
