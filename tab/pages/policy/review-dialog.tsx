// Who is asked to review, until when and what about. The same form changes a review that goes on.
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { addDays, formatDay, isDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { LONGEST_COMMENT, type Review } from '../../../bot/capabilities/policy/review-model.ts';
import { reviewNow } from '../../../bot/capabilities/policy/review-rules.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useToday } from '../../api/today.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { reviewWords } from './review-words.ts';
import { useStep } from './step.ts';
import type { StepProps } from './steps.tsx';

const useStyles = makeStyles({
  hint: { margin: '0 0 16px' },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0, display: 'grid', gap: '4px' },
  person: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

const NOBODY: Picked = { typed: '', person: null };
const TEN_DAYS = 10;

interface Asking {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly next: Picked;
  /** null: in ten days, until another day is typed. */
  readonly due: string | null;
  readonly note: string;
}
const START: Asking = { people: [], next: NOBODY, due: null, note: '' };

const asItIs = ({ reviewers, due, note }: Review): Asking => ({
  people: reviewers.map(({ person, name }) => ({ id: person, name })),
  next: NOBODY,
  due,
  note,
});

export function AskReview({ version, done, primary = false }: StepProps) {
  const text = useText(reviewWords);
  const [open, setOpen] = useState(false);
  const review = reviewNow(version);
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
        {review ? text.change : text.ask.action}
      </Button>
      {open && (
        <AskDialog
          version={version}
          review={review}
          close={() => setOpen(false)}
          done={() => {
            setOpen(false);
            done('review');
          }}
        />
      )}
    </>
  );
}

interface AskDialogProps {
  readonly version: ReadVersion;
  readonly review: Review | undefined;
  readonly close: () => void;
  readonly done: () => void;
}

function useAsking({ version, review, done }: AskDialogProps) {
  const { id, revision, changedBy, changedAt } = version;
  const text = useText(reviewWords).ask;
  const { refusals } = useText(policyText);
  const { dayMissing } = useText(partText);
  const language = useLanguage();
  const today = useToday();
  const draft = useDraft<Asking>({
    key: `review/${id}`,
    start: review ? asItIs(review) : START,
    saved: { revision, actorName: changedBy, at: changedAt },
    told: ({ people, due, note }) => [
      [text.who, people.map(({ name }) => name).join(', ')],
      [text.due, due !== null && isDay(due) ? formatDay(due, language) : (due ?? '')],
      [text.note, note],
    ],
  });
  const ask = useStep('policy.review', () => {
    draft.clear();
    done();
  });
  const dueOf = (typed: Asking) => typed.due ?? addDays(today, TEN_DAYS);
  const form = useForm({
    draft,
    sending: ask,
    sentences: refusals,
    refusedAt: {
      reviewersMissing: 'people',
      reviewerUnknown: 'people',
      tooManyReviewers: 'people',
      reviewDayPast: 'due',
      dayUnlikely: 'due',
      tooLong: 'note',
    },
    check: (typed) => {
      const due = dueOf(typed);
      return {
        people: typed.people.length === 0 ? refusals.reviewersMissing({}) : null,
        due: due === '' ? dayMissing : due < today ? refusals.reviewDayPast({}) : null,
        note: null,
      };
    },
    send: (typed) =>
      ask.send({
        id,
        revision: draft.revision,
        reviewers: typed.people.map((one) => one.id),
        due: dueOf(typed),
        note: plain(typed.note),
      }),
  });
  return { form, dueOf };
}

function AskDialog(props: AskDialogProps) {
  const { version, review, close } = props;
  const styles = useStyles();
  const words = useText(reviewWords);
  const text = words.ask;
  const { form, dueOf } = useAsking(props);
  const { value, change, fault } = form;
  const pick = (picked: Picked) => {
    const { person } = picked;
    if (!person) return change({ next: picked });
    const others = value.people.filter(({ id }) => id !== person.id);
    change({ people: [...others, { id: person.id, name: person.name }], next: NOBODY });
  };
  return (
    <FormDialog
      form={form}
      open
      title={review ? words.changeTitle : text.title(version.title)}
      action={review ? words.changeSave : text.action}
      close={close}
    >
      <p className={styles.hint}>{text.hint}</p>
      {value.people.length > 0 && (
        <ul className={styles.list} aria-label={text.chosen}>
          {value.people.map(({ id, name }) => (
            <li key={id} className={styles.person}>
              {name}
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={text.remove(name)}
                onClick={() => change({ people: value.people.filter((one) => one.id !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <Field label={text.who} hint={text.whoHint} required error={fault('people')}>
        <PersonPicker picked={value.next} pick={pick} />
      </Field>
      <DayField label={text.due} required error={fault('due')} value={dueOf(value)} change={(due) => change({ due })} />
      <Field label={text.note} hint={text.noteHint} error={fault('note')}>
        <Textarea
          value={value.note}
          rows={3}
          resize="vertical"
          maxLength={LONGEST_COMMENT}
          onChange={(_, typed) => change({ note: typed.value })}
        />
      </Field>
    </FormDialog>
  );
}
