// Reads the facts about risks and decisions: eligible approvers, validity, and the basis as it is shown.

import { addDays, type Day, dayOf, weekday } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { Authority } from '../delegation/model.ts';
import { type Asking, type EligibleApprover, eligibleApproversFor, workingDays } from '../delegation/rules.ts';
import { personAddress } from '../inbox/model.ts';
import type { Risk } from '../risk/model.ts';
import { may } from '../risk/rights.ts';
import { rowOf } from '../risk/row-rules.ts';
import { placeOfRisk, sameScore } from '../risk/rules.ts';
import { decidedSubject, reportedSubject } from '../risk-board/correction-model.ts';
import { decisionAs, inOrder, reportedAs } from '../risk-board/correction-rules.ts';
import { mayKeepMinutes } from '../risk-board/rights.ts';
import type { Yardstick } from '../risk-method/model.ts';
import { DEFAULT_METHOD, levelNow, methodAt, newest, sameSteps, shownWith } from '../risk-method/rules.ts';
import type { Asker } from '../roles/model.ts';
import { basisNow, untold, withMethod } from './basis-rules.ts';
import type { Matters, Order, Reading } from './matter-model.ts';
import type { Proposal, ShownBasis } from './model.ts';
import { authorityOf, shownText } from './rules.ts';
import { validityOf } from './validity-rules.ts';
import type { ProposalView } from './view-model.ts';

type Decided = Pick<Matters, 'decision' | 'reported' | 'corrections' | 'revoked' | 'waiting' | 'latest' | 'incident'>;

/** What has been proposed, decided and corrected. */
function decidedIn(ports: Ports): Decided {
  const { proposals, decisions, corrections, incidents, reported } = ports.lists;
  const correctionsOf = (subject: string) => inOrder(corrections.by('subject', subject));
  const decision = (id: string) => {
    const made = decisions.get(id);
    return made && decisionAs(made, correctionsOf(decidedSubject(id)));
  };
  return {
    decision,
    corrections: correctionsOf,
    reported(id) {
      const made = reported.get(id);
      return made && reportedAs(made, correctionsOf(reportedSubject(id)));
    },
    revoked: (id) => decisions.get(`${id}/revoked`),
    waiting: () =>
      proposals
        .by('state', 'waiting')
        .filter(({ id }) => !decision(id))
        .toSorted((a, b) => a.proposedAt.localeCompare(b.proposedAt)),
    latest: (risk) =>
      proposals
        .by('risk', risk)
        .reduce<Proposal | undefined>(
          (last, one) => (last && last.proposedAt >= one.proposedAt ? last : one),
          undefined,
        ),
    incident({ source }) {
      const from = source.kind === 'incident' && source.id !== null ? incidents.get(source.id) : undefined;
      return from ? `${from.status}/${from.severity ?? ''}` : null;
    },
  };
}

type Asked = Pick<
  Matters,
  | 'method'
  | 'today'
  | 'isFree'
  | 'shown'
  | 'authority'
  | 'hash'
  | 'eligibleApprovers'
  | 'wouldDecide'
  | 'authorityBefore'
  | 'eligibleApproversBefore'
>;

/** Who is asked, and what they are shown. */
function askedNow(ports: Ports, order: Order, { decision }: Decided): Asked {
  const { methods, roles } = ports.lists;
  const method = () => newest(methods.all());
  let minute: { readonly at: string; readonly day: Day } | undefined;
  /** Computed once a minute, because the register asks for it once per risk. */
  const today = () => {
    const at = ports.now().slice(0, 16);
    minute = minute?.at === at ? minute : { at, day: dayOf(ports.now()) };
    return minute.day;
  };
  const isFree = (day: Day) => weekday(day) >= 6 || ports.isRedDay(day);
  const shown = (proposal: Proposal, now = method()): ShownBasis => {
    const made = decision(proposal.id);
    const basis = withMethod(made?.basis ?? proposal.basis, methods.all());
    return made ? basis : basisNow(basis, now);
  };
  const authority = (proposal: Proposal, now = method()) => authorityOf(shown(proposal, now), order.lines());
  const authorityBefore = ({ basis }: Proposal) => authorityOf(basis, order.lines());
  const eligible = (asking: Omit<Asking, 'patience'>) => {
    const { get: person } = ports.people;
    const known = { holdings: roles.all(), person, isAway: order.isAway, today: today() };
    return eligibleApproversFor({ ...asking, patience: method().patience }, known);
  };
  const eligibleApproversWith = ({ owner, proposer, proposedAt, basis }: Proposal, { decider }: Authority) => {
    const { unit, administration } = basis;
    const waited = workingDays(dayOf(proposedAt), today(), isFree, (day) => addDays(day, 1));
    return eligible({ owner, unit, administration, proposer, decider, waited });
  };
  return {
    method,
    today,
    isFree,
    shown,
    authority,
    authorityBefore,
    hash: (proposal) => ports.sha256(shownText(shown(proposal), authority(proposal))),
    eligibleApprovers: (proposal, now = method()) => eligibleApproversWith(proposal, authority(proposal, now)),
    wouldDecide: ({ owner, unit, administration }, decider, proposer) =>
      eligible({ owner, unit, administration, proposer: proposer ?? '', decider, waited: 0 }),
    eligibleApproversBefore: (proposal) => eligibleApproversWith(proposal, authorityBefore(proposal)),
  };
}

/** The scales to read each risk with, and its validity. */
function readIn(
  ports: Ports,
  { decision, revoked, latest, incident }: Decided,
  { method, today, authority }: Asked,
): Pick<Matters, 'reading' | 'validity'> {
  const { methods, points } = ports.lists;
  /** The scales that a risk was scored with. */
  const given = (risk: Risk): Yardstick => {
    if (risk.method !== null) return methods.all().find(({ version }) => version === risk.method) ?? DEFAULT_METHOD;
    const [first = risk.changedAt, ...rest] = points.by('risk', risk.id).map(({ at }) => at);
    return methodAt(
      methods.all(),
      rest.reduce((last, at) => (at > last ? at : last), first),
    );
  };
  const reading = (risk: Risk): Reading => {
    const now = method();
    const scored = given(risk);
    const proposal = latest(risk.id);
    const made = proposal && decision(proposal.id);
    const level = levelNow(risk.current, scored, now);
    const rescore = !sameSteps(scored, now);
    const basis = made && withMethod(made.basis, methods.all());
    const isDecided =
      basis &&
      made.outcome === 'approved' &&
      !revoked(made.proposal) &&
      sameScore(basis.current, risk.current) &&
      sameSteps(basis.method, scored);
    return isDecided
      ? { method: basis.method, level: basis.level, levelNow: level, rescore }
      : { method: shownWith(scored, now), level, levelNow: level, rescore };
  };
  const validity = (risk: Risk) => {
    const proposal = latest(risk.id);
    const made = proposal && decision(proposal.id);
    const scored = given(risk);
    return validityOf({
      level: levelNow(risk.current, scored, method()),
      rescored: made !== undefined && !sameSteps(scored, withMethod(made.basis, methods.all()).method),
      risk,
      proposal,
      decision: made,
      revoked: proposal && revoked(proposal.id),
      authority: made === undefined && proposal ? authority(proposal) : undefined,
      incident: incident(risk),
      method: method(),
      today: today(),
    });
  };
  return { reading, validity };
}

/** A proposal and its decision, with what this person may do. */
function viewOf(
  ports: Ports,
  proposal: Proposal,
  { person, roles: held }: Asker,
  known: Omit<Matters, 'row' | 'view'> & Pick<Order, 'boardOf'>,
): ProposalView {
  const { decision, revoked, eligibleApprovers, shown, authority, hash, reported, corrections } = known;
  /** An eligible approver, with the cause if Teams refused to deliver the question. */
  const asking = ({ person, as }: EligibleApprover): ProposalView['waitsFor'][number] => {
    const name = ports.people.get(person)?.name ?? '';
    const no = ports.operations
      .refusals(personAddress(person))
      .find(({ job }) => job.kind === 'ping' && job.about === 'inbox');
    return no ? { name, as, notAsked: no.cause } : { name, as };
  };
  const made = decision(proposal.id) ?? null;
  const back = revoked(proposal.id) ?? null;
  const asked = made ? [] : eligibleApprovers(proposal);
  const isLeading = may('risk.manage', person, held, placeOfRisk(proposal.basis));
  const isTheirs = isLeading || proposal.proposer === person.id || proposal.owner === person.id;
  const decides = () => eligibleApprovers(proposal).some((one) => one.person === person.id);
  return {
    id: proposal.id,
    risk: proposal.risk,
    basis: untold(shown(proposal)),
    authority: authority(proposal),
    boardName: known.boardOf(proposal.basis.administration),
    hash: made?.hash ?? hash(proposal),
    waitsFor: asked.map(asking),
    mine: asked.some((one) => one.person === person.id),
    may: {
      withdraw: made === null && isTheirs,
      revoke: made?.outcome === 'approved' && back === null && (isLeading || made.actorId === person.id || decides()),
      correct:
        made?.board != null &&
        proposal.proposer !== person.id &&
        mayKeepMinutes('risk.board', person, held, placeOfRisk(proposal.basis)),
    },
    decision: made && { ...made, basis: untold(made.basis) },
    revoked: back && { ...back, basis: untold(back.basis) },
    reported: reported(proposal.id) ?? null,
    corrections: corrections(decidedSubject(proposal.id)),
  };
}

export function matters(ports: Ports, order: Order): Matters {
  const decided = decidedIn(ports);
  const asked = askedNow(ports, order, decided);
  const known = { ...decided, ...asked, ...readIn(ports, decided, asked) };
  return {
    ...known,
    row: (risk) => {
      const made = known.decision(known.latest(risk.id)?.id ?? '');
      return rowOf(risk, {
        reading: known.reading(risk),
        validity: known.validity(risk),
        decision: made,
        corrections: made ? known.corrections(decidedSubject(made.id)) : [],
      });
    },
    view: (proposal, asker) => viewOf(ports, proposal, asker, { ...known, boardOf: order.boardOf }),
  };
}
