import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import type { CaseFile, EventKind, Incident } from './model.ts';
import { draftWithout, removeWords } from './removal-rules.ts';
import type { IncidentRefusal, Moment } from './rules.ts';
import { incidentText } from './text.ts';

interface RemovalDependencies {
  /** Decide → keep → tell, as for every change of a case. */
  change(
    id: string,
    asker: Asker,
    kind: EventKind,
    decide: (incident: Incident, moment: Moment) => Incident | Refusal<IncidentRefusal>,
    line: { readonly text: () => string },
  ): Promise<CaseFile | Refusal>;
}

export function removalActions(ports: Ports, { change }: RemovalDependencies): Pick<Actions, 'incident.removeWords'> {
  const { timeline } = ports.lists;
  return {
    async 'incident.removeWords'({ id, words, reason }, actor) {
      const mark = incidentText[actor.language].removedWords;
      let because = '';
      return change(
        id,
        actor,
        'wordsRemoved',
        (incident, now) => {
          const events = timeline.by('incident', id);
          const removal = removeWords({ incident, events, actor, ...now }, { words, reason }, mark);
          if (isRefusal(removal)) return removal;
          because = removal.reason;
          // Each on its own: should the case's own change lose a race, what is already gone is not missed.
          for (const { from, to } of removal.events) ports.commitInBackground({ list: 'timeline', from, to });
          const draft = ports.drafts.get(id);
          if (draft) ports.drafts.put(draftWithout(draft, words, mark));
          return removal.incident;
        },
        { text: () => because },
      );
    },
  };
}
