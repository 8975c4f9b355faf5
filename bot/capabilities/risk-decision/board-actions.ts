// The matters that only a board may decide, and the delegated decisions that are reported to it.
import { type Day, dayOf, monthOfDay } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may } from '../risk/rights.ts';
import { placeOfRisk } from '../risk/rules.ts';
import type { Asker } from '../roles/model.ts';
import { reportedSubject } from './correction-model.ts';
import { untold } from './matter-actions.ts';
import type { Matters, Order } from './matter-model.ts';
import { minutesActions } from './minutes-actions.ts';
import type { Decision } from './model.ts';
import type { BoardMatters } from './view-model.ts';

type BoardActions = Pick<Actions, 'risk.board' | 'risk.boardDecide' | 'risk.delegated' | 'risk.report'>;

/** `2026-01` … `2026-03`, first and last included. */
function months(from: Day, to: Day): readonly string[] {
  const all: string[] = [];
  for (let at = monthOfDay(from); at <= monthOfDay(to) && all.length < 120; ) {
    all.push(at);
    const [year = 0, month = 0] = at.split('-').map(Number);
    at = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  }
  return all;
}

const mayReadMatter = ({ basis }: Pick<Decision, 'basis'>, { person, roles }: Asker) =>
  may('risk.readAll', person, roles, placeOfRisk(basis));

function boardMatters(known: Matters, order: Order) {
  return (asker: Asker, only: string | null = null): BoardMatters => {
    const boards = new Map<string, ReturnType<Matters['view']>[]>();
    for (const one of known.waiting()) {
      if (known.authority(one).decider !== 'board' || !mayReadMatter(one, asker)) continue;
      const name = order.boardOf(one.basis.administration);
      if (only !== null && name !== only) continue;
      boards.set(name, [...(boards.get(name) ?? []), known.view(one, asker)]);
    }
    return {
      boards: [...boards].map(([name, waiting]) => ({ name, matters: waiting })),
      names: order.boards(),
    };
  };
}

export function boardActions(ports: Ports, known: Matters, order: Order): BoardActions {
  const { decisions } = ports.lists;
  const minutes = minutesActions(ports, known, order);
  const boardOf = ({ basis }: Pick<Decision, 'basis'>) => order.boardOf(basis.administration);
  const matters = boardMatters(known, order);
  return {
    async 'risk.board'({ board }, asker) {
      return may('risk.readAll', asker.person, asker.roles, 'anywhere')
        ? matters(asker, board)
        : refuse('riskNotYours');
    },
    async 'risk.boardDecide'({ board, items }, asker) {
      for (const item of items) {
        const fault = await minutes.enter(item, board, asker);
        if (fault) return fault;
      }
      return matters(asker);
    },
    async 'risk.delegated'({ board, from, to }, asker) {
      if (!may('risk.readAll', asker.person, asker.roles, 'anywhere')) return refuse('riskNotYours');
      const within = ({ at }: Decision) => dayOf(at) >= from && dayOf(at) <= to;
      const rows = months(from, to)
        .flatMap((month) => decisions.by('month', month))
        .filter((one) => one.decider !== 'board' && one.outcome !== 'withdrawn' && one.outcome !== 'returned')
        .filter((one) => within(one) && boardOf(one) === board && mayReadMatter(one, asker))
        .toSorted((a, b) => a.at.localeCompare(b.at));
      return {
        board,
        from,
        to,
        rows: rows.map((decision) => ({
          decision: { ...decision, basis: untold(decision.basis) },
          reported: known.reported(decision.id) ?? null,
          corrections: known.corrections(reportedSubject(decision.id)),
        })),
      };
    },
    async 'risk.report'({ decisions: ids, board, why }, asker) {
      let count = 0;
      for (const decision of ids.flatMap((id) => decisions.get(id) ?? [])) {
        const done = await minutes.report(decision, board, why, asker);
        if (isRefusal(done)) return done;
        if (done) count += 1;
      }
      return { count };
    },
  };
}
