// The secretary enters what a meeting decided, or what was reported to it, and corrects wrong entries.

import { recording } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { placeOfRisk } from '../risk/rules.ts';
import type { Matters, Order, Plan } from '../risk-decision/matter-model.ts';
import type { BoardDecision, Decision, Proposal, Reported } from '../risk-decision/model.ts';
import { afterDecision } from '../risk-decision/rules.ts';
import type { Asker } from '../roles/model.ts';
import { type Correction, decidedSubject, type Entered, reportedSubject } from './correction-model.ts';
import { type BoardRefusal, correction, enteredOf, entryFacts, meetingFault, sameEntry } from './correction-rules.ts';
import { correctionReason } from './correction-text.ts';
import type { BoardItem } from './model.ts';
import { mayKeepMinutes } from './rights.ts';
import { enterBoardDecision } from './rules.ts';

type Fault = Refusal<BoardRefusal> | undefined;

export interface Minutes {
  enter(item: BoardItem, board: BoardDecision, asker: Asker): Promise<Fault>;
  /** True when this call reported or corrected it. */
  report(decision: Decision, board: BoardDecision, why: string, asker: Asker): Promise<Refusal<BoardRefusal> | boolean>;
}

type Entries = ReturnType<typeof entries>;

function entries(ports: Ports, known: Matters, order: Order, plan: Plan) {
  const record = recording(ports, { list: 'corrections', within: ({ subject }) => `corrections/${subject}` });
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });
  const boardFor = ({ basis }: Pick<Proposal, 'basis'>) => order.boardOf(basis.administration);

  /** The first correction at each place is kept; the second person is told who made it. */
  const put = async (number: string, made: Correction, follow: readonly Job[]): Promise<Fault> => {
    const there = await record(made, { follow });
    if (there.changeId === made.changeId || sameEntry(there.after, made.after)) return undefined;
    return refuse('alreadyEntered', entryFacts(number, there.after, there.actorName, there.at));
  };

  const amend = async (
    { proposal, stands, after, why }: { proposal: Proposal; stands: Decision; after: Entered; why: string },
    asker: Asker,
  ): Promise<Fault> => {
    const before = enteredOf(stands);
    if (!before) return refuse('alreadyDecided', { name: stands.actorName, at: stands.at });
    if (sameEntry(before, after)) return undefined;
    const { number } = stands.basis;
    const all = known.corrections(decidedSubject(stands.id));
    const last = all.at(-1) ?? stands;
    if (why === '') return refuse('alreadyEntered', entryFacts(number, before, last.actorName, last.at));
    const subject = decidedSubject(stands.id);
    const made = correction({ subject, before, after, asker, why, place: all.length, ...moment() });
    if (isRefusal(made)) return made;
    const about = `corrected/${made.id}`;
    const inPlan = plan.corrected({ proposal, made, earlier: all, note: correctionReason(made), actor: asker });
    const told = new Set([proposal.owner, proposal.proposer, ...inPlan.owners]);
    told.delete(asker.person.id);
    const decision = { ...stands, outcome: after.outcome ?? stands.outcome, changeId: made.changeId };
    return put(number, made, [
      ...inPlan.follow,
      ...[...told].map((person): Job => ({ kind: 'ping', person, about: 'inbox', once: about })),
      ...(before.outcome === 'approved' ? [] : plan.planned({ proposal, decision, actor: asker })),
    ]);
  };
  return { moment, boardFor, put, amend };
}

function enterActions(
  ports: Ports,
  known: Matters,
  plan: Plan,
  { moment, boardFor, amend }: Entries,
): Pick<Minutes, 'enter'> {
  const { proposals } = ports.lists;
  const record = recording(ports, { list: 'decisions' });
  return {
    async enter({ proposal: id, outcome, reason, why }, board, asker) {
      const proposal = proposals.get(id);
      if (!proposal) return refuse('proposalUnknown');
      const stands = known.decision(id);
      const facts = {
        proposal,
        asker,
        board,
        outcome,
        ...moment(),
        boardName: boardFor(proposal),
        basis: known.shown(proposal),
        authority: stands ?? known.authority(proposal),
        hash: known.hash(proposal),
        eligibleApprovers: [],
      };
      const made = enterBoardDecision(facts, reason);
      if (isRefusal(made)) return made;
      const after = { outcome, reason, board };
      if (stands) return amend({ proposal, stands, after, why }, asker);
      const there = await record(made, {
        follow: [
          ...afterDecision(proposal, [], asker.person.id, `${made.changeId}/settled`),
          ...plan.planned({ proposal, decision: made, actor: asker }),
        ],
      });
      if (there.changeId === made.changeId) return undefined;
      const first = enteredOf(there);
      if (first && sameEntry(first, after)) return undefined;
      return first
        ? refuse('alreadyEntered', entryFacts(there.basis.number, first, there.actorName, there.at))
        : refuse('alreadyDecided', { name: there.actorName, at: there.at });
    },
  };
}

function reportActions(ports: Ports, known: Matters, { moment, boardFor, put }: Entries): Pick<Minutes, 'report'> {
  const record = recording(ports, { list: 'reported' });
  return {
    async report({ id, basis, at }, board, why, asker) {
      if (!mayKeepMinutes('risk.board', asker.person, asker.roles, placeOfRisk(basis))) return refuse('riskNotYours');
      const today = dayOf(ports.now());
      const fault = meetingFault(board, { board: boardFor({ basis }), since: dayOf(at), today });
      if (fault) return fault;
      const after = { outcome: null, reason: '', board };
      const clash = (there: Reported, name: string, when: string) =>
        refuse('alreadyReported' as const, entryFacts(basis.number, { ...after, board: there.board }, name, when));
      const stands = known.reported(id);
      if (!stands) {
        const made = { id, board, actorName: asker.person.name, at: ports.now(), changeId: ports.newId() };
        const there = await record(made);
        const isOurs = there.changeId === made.changeId;
        return isOurs || sameEntry({ ...after, board: there.board }, after) || clash(there, there.actorName, there.at);
      }
      const before = { ...after, board: stands.board };
      if (sameEntry(before, after)) return false;
      const all = known.corrections(reportedSubject(id));
      const last = all.at(-1);
      if (why === '') return clash(stands, last?.actorName ?? stands.actorName, last?.at ?? stands.at);
      const subject = reportedSubject(id);
      const made = correction({ subject, before, after, asker, why, place: all.length, ...moment() });
      return isRefusal(made) ? made : ((await put(basis.number, made, [])) ?? true);
    },
  };
}

export function minutesActions(ports: Ports, known: Matters, order: Order, plan: Plan): Minutes {
  const entered = entries(ports, known, order, plan);
  return { ...enterActions(ports, known, plan, entered), ...reportActions(ports, known, entered) };
}
