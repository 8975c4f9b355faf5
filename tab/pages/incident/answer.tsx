import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { ANSWERS, type Answer } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';

const useStyles = makeStyles({ group: { flexWrap: 'wrap' } });

interface AnswerChoiceProps {
  readonly label: string;
  readonly value: Answer;
  readonly choose: (answer: Answer) => void;
}

export function AnswerChoice({ label, value, choose }: AnswerChoiceProps) {
  const styles = useStyles();
  const { answers } = useText(incidentText);
  const pick = (picked: string) => {
    const answer = ANSWERS.find((each) => each === picked);
    if (answer) choose(answer);
  };
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        className={styles.group}
        value={value}
        onChange={(_, { value: picked }) => pick(picked)}
      >
        {ANSWERS.map((answer) => (
          <Radio key={answer} value={answer} label={answers[answer]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
