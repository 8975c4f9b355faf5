import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Language } from '../../bot/blocks/text.ts';
import { useLanguage } from '../shell/session.tsx';

type Words = Readonly<Record<Language, string>>;

interface QuestionProps {
  readonly question: { readonly ask: Words; readonly choices: readonly Words[] };
  /** Place of what is chosen; null = nothing yet. */
  readonly choice: number | null;
  readonly choose: (choice: number) => void;
  readonly error: string | null;
}

/** One question and its answers, to choose one of. */
export function Question({ question: { ask, choices }, choice, choose, error }: QuestionProps) {
  const language = useLanguage();
  return (
    <Field
      style={{ marginBottom: 16 }}
      label={{ children: ask[language], weight: 'semibold' }}
      validationState={error ? 'error' : 'none'}
      validationMessage={error}
    >
      <RadioGroup value={choice === null ? '' : String(choice)} onChange={(_, { value }) => choose(Number(value))}>
        {choices.map((one, place) => (
          <Radio key={one.sv} value={String(place)} label={one[language]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
