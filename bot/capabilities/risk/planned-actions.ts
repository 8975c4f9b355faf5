// What a decision to reduce a risk rests on goes into the one plan of measures (product.md 3.8), together with the decision.
import { dayOf, yearOf } from '../../blocks/instant.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { FollowUp, Ports, WriteWork } from '../../ports.ts';
import { newMeasure, nextNumber, planOf } from '../measure/rules.ts';
import type { Asker } from '../organisation/model.ts';
import type { Decision, Proposal } from './decision-model.ts';

const written = (write: WriteWork['write'], follow: readonly FollowUp[] = []): FollowUp => ({
  kind: 'write',
  ...{ write, follow, ifLost: [] },
});

/** The risk's owner has each of them, at the latest when the decision runs out; a year later they are asked whether it helped. */
export function plannedMeasures(
  ports: Ports,
  boardOf: (administration: string) => string,
  { proposal, decision, actor }: { readonly proposal: Proposal; readonly decision: Decision; readonly actor: Asker },
): readonly FollowUp[] {
  const { basis, risk, owner } = proposal;
  if (decision.outcome !== 'approved' || basis.treatment !== 'reduce') return [];
  const { measures } = ports.shelves;
  const year = yearOf(decision.at);
  const first = nextNumber(year, measures.by('year', String(year)));
  return basis.measures.flatMap((title, place) => {
    const today = dayOf(decision.at);
    const plan = planOf(
      {
        ...{ title, what: '', cost: '', control: null, checkAfterMonths: 12, due: basis.validUntil },
        source: { kind: basis.type, id: risk, title: `${basis.number} ${basis.title}` },
        board: boardOf(basis.administration),
        owner: ports.people.get(owner),
      },
      today,
    );
    if (isRefusal(plan)) return [];
    const number = ports.claimNumber('measures', first);
    const moment = { now: decision.at, today, changeId: `${decision.changeId}/${place}` };
    const { measure, event } = newMeasure({ id: `${proposal.id}-${place}`, number, plan, actor }, moment);
    return [written({ list: 'measures', add: measure }, [written({ list: 'measureEvents', add: event })])];
  });
}
