// What a board's page reads: what waits for a board, what has been entered, and what was decided by delegation.
import { addDays, type Day, dayOf, monthOfDay } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import { may } from '../risk/rights.ts';
import { placeOfRisk } from '../risk/rules.ts';
import { untold } from '../risk-decision/basis-rules.ts';
import type { Matters, Order } from '../risk-decision/matter-model.ts';
import type { Decision } from '../risk-decision/model.ts';
import type { Asker } from '../roles/model.ts';
import { decidedSubject, reportedSubject } from './correction-model.ts';
import type { BoardMatters, DelegatedDecisions, DelegatedQuestion, EnteredDecision } from './model.ts';
import { mayKeepMinutes } from './rights.ts';

/** About a quarter: between two meetings of a board. */
const DAYS = 92;

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

const isReportable = ({ decider, outcome }: Decision) =>
  decider !== 'board' && outcome !== 'withdrawn' && outcome !== 'returned';

type BoardOf = (decision: Pick<Decision, 'basis'>) => string;
const boardOfIn =
  (order: Order): BoardOf =>
  ({ basis }) =>
    order.boardOf(basis.administration);

export function boardMattersOf(ports: Ports, known: Matters, order: Order) {
  const { decisions, proposals } = ports.lists;
  const boardOf = boardOfIn(order);

  const entered = (asker: Asker, only: string | null): readonly EnteredDecision[] =>
    decisions
      .by('channel', 'board')
      .filter((one) => mayReadMatter(one, asker) && (only === null || boardOf(one) === only))
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map((made) => {
        const { id, risk, basis } = made;
        const { outcome, reason, board, actorName, at } = known.decision(id) ?? made;
        return {
          id,
          risk,
          number: basis.number,
          title: basis.title,
          boardName: boardOf(made),
          decision: { outcome, reason, board, actorName, at },
          corrections: known.corrections(decidedSubject(id)),
          isRevoked: known.revoked(id) !== undefined,
          mayCorrect:
            proposals.get(id)?.proposer !== asker.person.id &&
            mayKeepMinutes('risk.board', asker.person, asker.roles, placeOfRisk(basis)),
        };
      });

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
      entered: entered(asker, only),
      names: order.boards(),
    };
  };
}

export function delegatedOf(ports: Ports, known: Matters, order: Order) {
  const { decisions } = ports.lists;
  const boardOf = boardOfIn(order);
  const unreported = (asker: Asker): readonly Decision[] =>
    decisions.all().filter((one) => isReportable(one) && !known.reported(one.id) && mayReadMatter(one, asker));

  return (question: DelegatedQuestion, asker: Asker): DelegatedDecisions => {
    const today = known.today();
    const to = question.to ?? today;
    // From the oldest that still waits, so that nothing is left behind a period that nobody looked at.
    const from =
      question.from ??
      unreported(asker)
        .map(({ at }) => dayOf(at))
        .reduce((first, day) => (day < first ? day : first), addDays(to, -DAYS));
    const all = months(from, to)
      .flatMap((month) => decisions.by('month', month))
      .filter((one) => isReportable(one) && dayOf(one.at) >= from && dayOf(one.at) <= to && mayReadMatter(one, asker));
    const boards = order.boards().map((name) => {
      const own = all.filter((one) => boardOf(one) === name);
      return { name, made: own.length, unreported: own.filter(({ id }) => !known.reported(id)).length };
    });
    const first = boards.find((one) => one.unreported > 0) ?? boards.find(({ made }) => made > 0) ?? boards[0];
    const board = question.board ?? first?.name ?? '';
    return {
      board,
      boards,
      from,
      to,
      rows: all
        .filter((one) => boardOf(one) === board)
        .toSorted((a, b) => a.at.localeCompare(b.at))
        .map((decision) => ({
          decision: { ...decision, basis: untold(decision.basis) },
          reported: known.reported(decision.id) ?? null,
          corrections: known.corrections(reportedSubject(decision.id)),
        })),
    };
  };
}
