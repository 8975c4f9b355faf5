import { refuse } from '../../blocks/refusal.ts';
import { remembered } from '../../blocks/remembered.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { PER_PAGE } from './list-model.ts';
import { casesOf } from './list-rules.ts';
import { seenBy } from './masking-rules.ts';
import type { Incident } from './model.ts';
import { may } from './rights.ts';
import { mayRead } from './rules.ts';
import { caseRow } from './views.ts';

/** So many questions are answered without walking through all cases, while none of them has changed. */
const MOST_KEPT = 100;

export function caseListActions({ lists: { incidents } }: Ports): Pick<Actions, 'incident.list'> {
  const seen = remembered<readonly Incident[]>(MOST_KEPT);
  const chosen = remembered<readonly Incident[]>(MOST_KEPT);
  const visibleTo = (asker: Asker, rights: string) =>
    seen(incidents.version(), rights, () => incidents.all().filter((incident) => mayRead(incident, asker)));

  return {
    async 'incident.list'({ page, whole, ...question }, asker) {
      const { person, roles, language } = asker;
      if (!may('incident.readPersonalData', person, roles, 'anywhere')) return refuse('notAllowed');
      // Everything that `mayRead` looks at beside the case; a case may be open to this person alone.
      const rights = JSON.stringify([person.id, person.account, roles]);
      const visible = visibleTo(asker, rights);
      const looking = { language, person: person.id };
      const key = JSON.stringify([rights, language, question]);
      const cases = chosen(incidents.version(), key, () => casesOf(visible, question, looking));
      const last = Math.max(1, Math.ceil(cases.length / PER_PAGE));
      const at = Math.min(page, last);
      const shown = whole ? cases : cases.slice((at - 1) * PER_PAGE, at * PER_PAGE);
      const rows = shown.map((incident) => caseRow(seenBy(incident, asker), incidents.waiting(incident.id)));
      return { page: at, rows, count: cases.length, visible: visible.length };
    },
  };
}
