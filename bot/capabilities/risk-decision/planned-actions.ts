// Puts the measures of a decision to reduce a risk into the plan, in the same write as the decision.
import { written } from '../../blocks/commit.ts';
import { dayOf, yearOf } from '../../blocks/instant.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Measure } from '../measure/model.ts';
import { eventOf, measureNumber, newMeasure, planOf } from '../measure/rules.ts';
import type { Correction } from '../risk-board/correction-model.ts';
import type { Correcting, Order, Plan, Planning } from './matter-model.ts';
import type { Proposal } from './model.ts';

const measureId = ({ id }: Pick<Proposal, 'id'>, place: number): string => `${id}-${place}`;
/** Marks a change that a decision or its correction made, as distinct from what somebody did in the plan. */
const changeOf = ({ changeId }: { readonly changeId: string }, place: number): string => `${changeId}/${place}`;

/** The risk's owner owns each measure. It is due when the decision expires, and its effect is asked for a year later. */
function plannedMeasures(ports: Ports, { boardOf }: Order, { proposal, decision, actor }: Planning): readonly Job[] {
  const { basis, risk, owner } = proposal;
  if (decision.outcome !== 'approved' || basis.treatment !== 'reduce') return [];
  const { measures } = ports.lists;
  const year = yearOf(decision.at);
  return basis.measures.flatMap((title, place) => {
    const id = measureId(proposal, place);
    if (measures.get(id)) return [];
    const today = dayOf(decision.at);
    const plan = planOf(
      {
        title,
        what: '',
        cost: '',
        control: null,
        checkAfterMonths: 12,
        due: basis.validUntil,
        source: { kind: basis.type, id: risk, title: `${basis.number} ${basis.title}` },
        board: boardOf(basis.administration),
        owner: ports.people.get(owner),
      },
      today,
    );
    if (isRefusal(plan)) return [];
    const number = measureNumber(ports.nextNumber('measures', year));
    const moment = { now: decision.at, today, changeId: changeOf(decision, place) };
    const { measure, event } = newMeasure({ id, number, plan, actor }, moment);
    return [written({ list: 'measures', add: measure }, [written({ list: 'measureEvents', add: event })])];
  });
}

/** Cancels measures that lost their decision, and reopens those that got it back. Done measures stay done, and measures that a person cancelled stay cancelled. */
function correctedMeasures(
  { lists: { measures } }: Ports,
  { proposal, made, earlier, note, actor }: Correcting,
): ReturnType<Plan['corrected']> {
  const isApproved = made.after.outcome === 'approved';
  const changed = proposal.basis.measures.flatMap((_, place) => {
    const measure = measures.get(measureId(proposal, place));
    if (!measure) return [];
    const wasDropped =
      measure.state === 'cancelled' && earlier.some((one) => measure.changeId === changeOf(one, place));
    if (isApproved ? !wasDropped : measure.state !== 'open') return [];
    const next: Measure = { ...measure, state: isApproved ? 'open' : 'cancelled', needsHelp: false };
    const moment = { now: made.at, today: dayOf(made.at), changeId: changeOf(made, place) };
    return [{ measure, to: stamped(next, {}, actor, moment) }];
  });
  return {
    owners: changed.map(({ measure }) => measure.owner),
    follow: changed.map(({ measure, to }) => {
      const event = eventOf(to, isApproved ? 'reopened' : 'cancelled', actor, { note });
      return written({ list: 'measures', from: measure, to }, [written({ list: 'measureEvents', add: event })]);
    }),
  };
}

/** What a correction changed in the plan, and the owners of those measures. */
export function planAfter({ lists: { measures, measureEvents } }: Ports, proposal: Proposal, made: Correction) {
  const touched = proposal.basis.measures.flatMap((_, place) => {
    const measure = measures.get(measureId(proposal, place));
    if (!measure) return [];
    const event = measureEvents.by('measure', measure.id).find(({ changeId }) => changeId === changeOf(made, place));
    return event ? [{ kind: event.kind, owner: measure.owner, name: `${measure.number} ${measure.title}` }] : [];
  });
  const named = (kind: string) => touched.filter((one) => one.kind === kind).map(({ name }) => name);
  return {
    owners: touched.map(({ owner }) => owner),
    dropped: named('cancelled'),
    back: named('reopened'),
  };
}

export const planned = (ports: Ports, order: Order): Plan => ({
  planned: (planning) => plannedMeasures(ports, order, planning),
  corrected: (correcting) => correctedMeasures(ports, correcting),
});
