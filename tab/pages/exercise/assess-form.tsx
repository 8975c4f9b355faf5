import type { Exercise } from '../../../bot/capabilities/exercise/model.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { ANSWERS, CATEGORIES, SEVERITIES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { exercisePageText } from './text.ts';

const EMPTY = { category: '', severity: '', personalData: '', significant: '' } as const;

export const savedOf = ({ revision, changedBy, changedAt }: Exercise) => ({
  revision,
  actorName: changedBy,
  at: changedAt,
});

type Answers = {
  readonly [Name in keyof typeof EMPTY]: NonNullable<Exercise['assessed']>[Name] | '';
};

function useAssessing(exercise: Exercise) {
  const text = useText(exercisePageText);
  const { refusals, card } = useText(exerciseText);
  const { id, assessed } = exercise;
  const start: Answers = assessed ?? EMPTY;
  const draft = useDraft<Answers>({
    key: `exercise-assess/${id}`,
    start: {
      category: start.category,
      severity: start.severity,
      personalData: start.personalData,
      significant: start.significant,
    },
    saved: savedOf(exercise),
  });
  const sending = useChangeOf('exercise.assess', SHOWN, draft.clear);
  const missing = (value: string) => (value === '' ? card.chooseMissing : null);
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    check: ({ category, severity, personalData, significant }) => ({
      category: missing(category),
      severity: missing(severity),
      personalData: missing(personalData),
      significant: missing(significant),
    }),
    send: (value) => sending.send({ ...value, id, revision: draft.revision }),
  });
  return { form, text };
}

export function AssessForm({ exercise }: { readonly exercise: Exercise }) {
  const { form, text } = useAssessing(exercise);
  const { fields, answers } = useText(exerciseText);
  const { categories, severities } = useText(incidentText);
  const none = { value: '' as const, label: text.choose };
  const { category, severity, personalData, significant } = form.value;
  const answer = ANSWERS.map((value) => ({ value, label: answers[value] }));
  return (
    <Form form={form}>
      <Choice
        label={fields.category}
        required
        value={category}
        options={[none, ...CATEGORIES.map((value) => ({ value, label: categories[value] }))]}
        choose={(chosen) => form.change({ category: chosen })}
        error={form.fault('category')}
      />
      <Choice
        label={fields.severity}
        required
        value={severity}
        options={[none, ...SEVERITIES.map((value) => ({ value, label: severities[value] }))]}
        choose={(chosen) => form.change({ severity: chosen })}
        error={form.fault('severity')}
      />
      <Choice
        label={fields.personalData}
        required
        value={personalData}
        options={[none, ...answer]}
        choose={(chosen) => form.change({ personalData: chosen })}
        error={form.fault('personalData')}
      />
      <Choice
        label={fields.significant}
        required
        value={significant}
        options={[none, ...answer]}
        choose={(chosen) => form.change({ significant: chosen })}
        error={form.fault('significant')}
      />
      <FormEnd form={form} action={text.assess} success={text.assessed} />
    </Form>
  );
}
