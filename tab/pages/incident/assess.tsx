import { type FormEvent, useState } from 'react';
import {
  CATEGORIES,
  type Category,
  type Incident,
  SEVERITIES,
  type Severity,
} from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { useChange } from './change.ts';
import { HowItWent } from './how-it-went.tsx';
import { pageText } from './text.ts';

interface Assessment {
  /** Null until somebody chooses here: the case's own stands. */
  readonly category: Category | null;
  readonly severity: Severity | null;
}

const useDraft = draftsOf<Assessment>(() => ({ category: null, severity: null }));

export function AssessForm({ incident }: { incident: Incident }) {
  const text = useText(pageText).handling;
  const words = useText(incidentText);
  const draft = useDraft(incident.id);
  const [missing, setMissing] = useState(false);
  const assess = useChange('incident.assess', incident.id, text.assessed, draft.clear);
  const category = draft.value.category ?? incident.category;
  const severity = draft.value.severity ?? incident.severity;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(severity === null);
    if (severity) assess.send({ id: incident.id, revision: incident.revision, category, severity });
  };
  const severities = SEVERITIES.map((value) => ({ value, label: words.severities[value] }));
  return (
    <form onSubmit={submit} noValidate>
      <Choice
        label={words.fields.category}
        value={category}
        options={CATEGORIES.map((value) => ({ value, label: words.categories[value] }))}
        choose={(chosen) => draft.change({ category: chosen })}
      />
      <Choice
        label={words.fields.severity}
        required
        value={severity ?? ''}
        options={[{ value: '', label: text.chooseSeverity }, ...severities]}
        choose={(chosen) => draft.change({ severity: chosen || null })}
        error={missing && severity === null ? text.severityMissing : null}
      />
      <HowItWent sending={assess} success={text.assessed} />
      <SendButton label={words.buttons.assess} sending={assess.sending} />
    </form>
  );
}
