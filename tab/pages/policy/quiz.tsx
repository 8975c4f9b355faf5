import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { MOST_QUIZ } from '../../../bot/capabilities/policy/model.ts';
import { LONGEST_PAGE, LONGEST_WORDS, MOST_CHOICES, type Quiz } from '../../../bot/capabilities/training/model.ts';
import { Panel } from '../../parts/panel.tsx';
import { newQuestion } from '../../parts/quiz/question.ts';
import { QuestionFields } from '../../parts/quiz/question-fields.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

interface QuizFieldsProps {
  readonly quiz: Quiz;
  readonly fault: (name: string) => string | null;
  readonly change: (quiz: Quiz) => void;
}

/** One to three questions that are answered before the document can be acknowledged; most documents have none. */
export function QuizFields({ quiz, fault, change }: QuizFieldsProps) {
  const text = useText(pageText).quiz;
  return (
    <Panel title={text.title}>
      <p style={{ marginTop: 0 }}>{text.hint}</p>
      {quiz.map((question, place) => (
        <QuestionFields
          limits={{ words: LONGEST_WORDS, why: LONGEST_PAGE, choices: MOST_CHOICES }}
          // A question has no other name than its place.
          key={`question ${String(place)}`}
          place={place}
          value={question}
          fault={(part) => fault(`quiz/${place}/${part}`)}
          change={(changed) => change(quiz.with(place, changed))}
          remove={() => change(quiz.toSpliced(place, 1))}
        />
      ))}
      {quiz.length < MOST_QUIZ && (
        <Button icon={<AddRegular />} onClick={() => change([...quiz, newQuestion()])}>
          {text.add}
        </Button>
      )}
    </Panel>
  );
}
