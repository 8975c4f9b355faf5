// What was written and becomes no report: it is put away, or asked of the coordinators.
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { coordinatorsOf } from '../roles/coordination-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Drafts } from './kept-draft-actions.ts';

export type AsideActions = Pick<Actions, 'incident.layAside' | 'incident.askCoordinator'>;

export function asideActions(ports: Ports, { caseOf, kept }: Pick<Drafts, 'caseOf' | 'kept'>): AsideActions {
  /** The person's own, while it is no case. */
  const open = (id: string, asker: Asker) => {
    const draft = ports.drafts.get(id);
    return draft?.owner === asker.person.id && !caseOf(draft) ? draft : undefined;
  };

  return {
    async 'incident.layAside'({ id }, asker) {
      const draft = open(id, asker);
      return draft ? kept({ ...draft, aside: true }) : refuse('draftGone');
    },

    async 'incident.askCoordinator'({ id }, asker) {
      const draft = open(id, asker);
      if (!draft || draft.happened === '') return refuse('draftGone');
      if (draft.asked) return draft;
      const to = coordinatorsOf(ports);
      if (to.length === 0) return refuse('nobodyToAsk');
      for (const person of to) {
        const job = { kind: 'askCoordinator', from: asker.person.id, to: person, text: draft.happened } as const;
        ports.enqueue(`question/${id}/${person}`, `question/${person}`, job);
      }
      return kept({ ...draft, asked: to.map((person) => ports.people.get(person)?.name ?? '') });
    },
  };
}
