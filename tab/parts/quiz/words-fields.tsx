import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useText } from '../../shell/session.tsx';
import { Field } from '../field.tsx';
import type { Words } from './question.ts';
import { quizText } from './text.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: '4px 16px',
    alignItems: 'start',
    marginBottom: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
});

interface WordsFieldsProps {
  readonly label: string;
  readonly value: Words;
  readonly longest: number;
  readonly lines?: number;
  readonly fault: (language: 'sv' | 'en') => string | null;
  readonly change: (words: Words) => void;
}

/** The same said in both languages, side by side. */
export function WordsFields({ label, value, longest, lines = 1, fault, change }: WordsFieldsProps) {
  const styles = useStyles();
  const text = useText(quizText);
  return (
    <div className={styles.pair}>
      {(['sv', 'en'] as const).map((language) => (
        <Field key={language} compact label={`${label} ${text[language]}`} error={fault(language)}>
          {lines === 1 ? (
            <Input
              value={value[language]}
              maxLength={longest}
              onChange={(_, typed) => change({ ...value, [language]: typed.value })}
            />
          ) : (
            <Textarea
              rows={lines}
              resize="vertical"
              value={value[language]}
              maxLength={longest}
              onChange={(_, typed) => change({ ...value, [language]: typed.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
