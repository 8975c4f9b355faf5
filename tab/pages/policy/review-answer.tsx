// A reviewer's own answer, on the page of the draft.
import { Button, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { LONGEST_COMMENT, REVIEW_ANSWERS, type ReviewAnswer } from '../../../bot/capabilities/policy/review-model.ts';
import { reviewNow } from '../../../bot/capabilities/policy/review-rules.ts';
import { reviewText } from '../../../bot/capabilities/policy/review-text.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useMe, useText } from '../../shell/session.tsx';
import { OpenFile } from './file.tsx';
import { reviewWords } from './review-words.ts';
import { useStep } from './step.ts';

const useStyles = makeStyles({
  lead: { margin: '0 0 12px' },
  note: { margin: '0 0 16px', whiteSpace: 'pre-wrap' },
  file: { marginBottom: '16px' },
});

interface Answering {
  readonly answer: ReviewAnswer | '';
  readonly comment: string;
}
const START: Answering = { answer: '', comment: '' };

export function MyAnswer({ version }: { version: ReadVersion }) {
  const styles = useStyles();
  const text = useText(reviewWords).mine;
  const { answers } = useText(reviewText);
  const language = useLanguage();
  const today = useToday();
  const { person } = useMe();
  const [again, setAgain] = useState(false);
  const review = reviewNow(version);
  const own = review?.reviewers.find((one) => one.person === person.id);
  if (!review || !own) return null;
  const lead = (review.due < today ? text.late : text.lead)(review.askedBy, formatDay(review.due, language));
  return (
    <Panel title={text.title}>
      {own.answer === null || again ? (
        <>
          <p className={styles.lead}>{lead}</p>
          {review.note !== '' && <p className={styles.note}>{review.note}</p>}
          {version.file && (
            <div className={styles.file}>
              <OpenFile id={version.id} file={version.file} />
            </div>
          )}
          <AnswerForm id={version.id} done={() => setAgain(false)} />
        </>
      ) : (
        <Notice intent="success" actions={<Button onClick={() => setAgain(true)}>{text.again}</Button>}>
          {text.thanks} {answers[own.answer]}. {own.comment}
        </Notice>
      )}
    </Panel>
  );
}

function AnswerForm({ id, done }: { id: string; done: () => void }) {
  const text = useText(reviewWords).mine;
  const { refusals } = useText(policyText);
  const tell = useTell();
  const draft = useDraft({ key: `review-answer/${id}`, start: START });
  const answer = useStep('policy.answerReview', () => {
    draft.clear();
    tell({ words: text.thanks });
    done();
  });
  const form = useForm({
    draft,
    sending: answer,
    sentences: refusals,
    refusedAt: { commentMissing: 'comment', tooLong: 'comment' },
    check: (value) => ({
      answer: value.answer === '' ? text.answerMissing : null,
      comment: value.answer === 'change' && plain(value.comment) === '' ? refusals.commentMissing({}) : null,
    }),
    send: (value) => {
      if (value.answer !== '') answer.send({ id, answer: value.answer, comment: plain(value.comment) });
    },
  });
  const { value, change, fault } = form;
  return (
    <Form form={form}>
      <Field label={text.answer} required error={fault('answer')}>
        <RadioGroup
          value={value.answer}
          onChange={(_, chosen) => change({ answer: chosen.value === 'change' ? 'change' : 'fine' })}
        >
          {REVIEW_ANSWERS.map((one) => (
            <Radio key={one} value={one} label={text[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.comment} hint={text.commentHint} error={fault('comment')}>
        <Textarea
          value={value.comment}
          rows={3}
          resize="vertical"
          maxLength={LONGEST_COMMENT}
          onChange={(_, typed) => change({ comment: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={text.send} />
    </Form>
  );
}
