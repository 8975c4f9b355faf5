import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useText } from '../../shell/session.tsx';
import { NO_WORDS, type WrittenQuestion } from './question.ts';
import { quizText } from './text.ts';
import { WordsFields } from './words-fields.tsx';

const useStyles = makeStyles({
  set: {
    margin: '0 0 20px',
    padding: '12px 16px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  choice: { display: 'grid', gap: '8px', alignItems: 'center', gridTemplateColumns: 'minmax(0, 1fr) auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface QuestionFieldsProps {
  /** Characters of a line and of an explanation, and answers. */
  readonly limits: { readonly words: number; readonly why: number; readonly choices: number };
  readonly place: number;
  readonly value: WrittenQuestion;
  /** @param part `ask/sv`, say */
  readonly fault: (part: string) => string | null;
  readonly change: (question: WrittenQuestion) => void;
  readonly remove: (() => void) | null;
}

export function QuestionFields({ limits, place, value, fault, change, remove }: QuestionFieldsProps) {
  const styles = useStyles();
  const text = useText(quizText);
  const { ask, choices, right, why } = value;
  const drop = (at: number) =>
    change({
      ...value,
      choices: choices.toSpliced(at, 1),
      right: right > at ? right - 1 : Math.min(right, choices.length - 2),
    });
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{text.question(place + 1)}</legend>
      <WordsFields
        label={text.ask}
        value={ask}
        fault={(language) => fault(`ask/${language}`)}
        longest={limits.words}
        change={(words) => change({ ...value, ask: words })}
      />
      {choices.map((choice, at) => (
        // An answer has no other name than its place.
        <div key={`choice ${String(at)}`} className={styles.choice}>
          <WordsFields
            label={text.choice(at + 1)}
            value={choice}
            fault={(language) => fault(`choices/${at}/${language}`)}
            longest={limits.words}
            change={(words) => change({ ...value, choices: choices.with(at, words) })}
          />
          {choices.length > 2 && (
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.removeChoice(at + 1, place + 1)}
              onClick={() => drop(at)}
            />
          )}
        </div>
      ))}
      <RadioGroup
        layout="horizontal"
        aria-label={text.right}
        value={String(right)}
        onChange={(_, picked) => change({ ...value, right: Number(picked.value) })}
      >
        {choices.map((_, at) => (
          <Radio key={`right ${String(at)}`} value={String(at)} label={text.isRight(at + 1)} />
        ))}
      </RadioGroup>
      <WordsFields
        label={text.why}
        value={why}
        fault={(language) => fault(`why/${language}`)}
        longest={limits.why}
        lines={2}
        change={(words) => change({ ...value, why: words })}
      />
      <div className={styles.buttons}>
        {choices.length < limits.choices && (
          <Button icon={<AddRegular />} onClick={() => change({ ...value, choices: [...choices, NO_WORDS] })}>
            {text.addChoice(place + 1)}
          </Button>
        )}
        {remove && <Button onClick={remove}>{text.removeQuestion(place + 1)}</Button>}
      </div>
    </fieldset>
  );
}
