import { isRefusal } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Cases } from './case-file-actions.ts';
import type { ChangeCase } from './change-actions.ts';
import { draftWithout, removeWords } from './removal-rules.ts';
import { incidentText } from './text.ts';

export function removalActions(
  ports: Ports,
  { readable }: Cases,
  change: ChangeCase,
): Pick<Actions, 'incident.removeWords'> {
  const { timeline } = ports.lists;
  return {
    async 'incident.removeWords'({ id, words, reason }, actor) {
      const mark = incidentText[actor.language].removedWords;
      const incident = readable(id, actor);
      if (isRefusal(incident)) return incident;
      const changeId = ports.newId();
      const events = timeline.by('incident', id);
      const removal = removeWords({ incident, events, actor, changeId }, { words, reason }, mark);
      if (isRefusal(removal)) return removal;
      // Each on its own: should the case's own change lose a race, what is already gone is not missed.
      for (const { from, to } of removal.events) ports.commitInBackground({ list: 'timeline', from, to });
      const draft = ports.drafts.get(id);
      if (draft) ports.drafts.put(draftWithout(draft, words, mark));
      return change({ id, revision: null, key: changeId }, actor, {
        kind: 'wordsRemoved',
        text: removal.reason,
        decide: () => removal.incident,
      });
    },
  };
}
