import {
  CATEGORIES,
  type Category,
  type Incident,
  SEVERITIES,
  type Severity,
} from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { useUndo } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './change.ts';
import { useNow } from './now.ts';
import { pageText } from './text.ts';

interface Assessment {
  readonly category: Category;
  readonly severity: Severity | '';
}

export function AssessForm({ incident }: { incident: Incident }) {
  const text = useText(pageText).handling;
  const words = useText(incidentText);
  const { id } = incident;
  const draft = useDraft<Assessment>({
    key: `case-assess/${id}`,
    start: { category: incident.category, severity: incident.severity ?? '' },
    saved: { revision: incident.revision, actorName: incident.changedBy, at: incident.changedAt },
    told: ({ category, severity }): readonly Line[] => [
      [words.fields.category, words.categories[category]],
      [words.fields.severity, severity && words.severities[severity]],
    ],
  });
  const back = useUndo('incident.assess', ['incident.read', 'incident.list'], words.refusals);
  const { category: before, severity: earlier } = incident;
  const none = useUndo('incident.unassess', ['incident.read', 'incident.list'], words.refusals);
  // The first assessment has none before it to go back to.
  const assess = useChange('incident.assess', id, text.assessed, draft.clear, ({ incident: { revision } }) =>
    earlier === null
      ? none({ id, revision, category: before })
      : back({ id, revision, category: before, severity: earlier }),
  );
  const form = useForm({
    draft,
    sending: assess,
    sentences: words.refusals,
    refusedAt: { severityMissing: 'severity' },
    check: ({ severity }) => ({ severity: severity === '' ? words.refusals.severityMissing({}) : null }),
    send: ({ category, severity }) => severity && assess.send({ id, revision: draft.revision, category, severity }),
  });
  const { value, change } = form;
  const severities = SEVERITIES.map((each) => ({ value: each, label: words.severities[each] }));
  return (
    <Form form={form}>
      <Choice
        label={words.fields.category}
        value={value.category}
        options={CATEGORIES.map((each) => ({ value: each, label: words.categories[each] }))}
        choose={(category) => change({ category })}
      />
      <Choice
        label={words.fields.severity}
        required
        value={value.severity}
        options={[{ value: '', label: text.chooseSeverity }, ...severities]}
        choose={(severity) => change({ severity })}
        error={form.fault('severity')}
      />
      <FormEnd form={form} action={words.buttons.assess} isSaved={earlier !== null} more={useNow(assess.refusal)} />
    </Form>
  );
}
