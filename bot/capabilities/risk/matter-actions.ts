// What every question about risks and decisions needs to know: who is asked now, how a risk stands, what was shown.
import { addDays, type Day, dayOf, weekday } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { Authority, DelegationLine } from '../organisation/delegation-model.ts';
import { type Seat, seatsFor, workingDays } from '../organisation/delegation-rules.ts';
import type { Asker, PersonId } from '../organisation/model.ts';
import { may } from '../organisation/rules.ts';
import type { Decision, Proposal, Standing } from './decision-model.ts';
import { authorityOf, shownText } from './decision-rules.ts';
import { levelOf, newest } from './method-rules.ts';
import type { Risk, RiskMethod } from './model.ts';
import { placeOfRisk } from './rules.ts';
import { standingOf } from './standing-rules.ts';
import type { ProposalView, RiskRow } from './view-model.ts';

/** What risks must know of the organisation. */
export interface Order {
  /** The delegation order that counts now. */
  lines(): readonly DelegationLine[];
  /** Name of the board that the administration belongs to. */
  boardOf(administration: string): string;
  boards(): readonly string[];
  /** Out of office, as far as it is known. */
  isAway(person: PersonId): boolean;
}

export interface Matters {
  method(): RiskMethod;
  today(): Day;
  isFree(day: Day): boolean;
  authority(proposal: Proposal): Authority;
  hash(proposal: Proposal): string;
  /** Who may decide it now; nobody when it is the board's. */
  seats(proposal: Proposal): readonly Seat[];
  decision(proposal: string): Decision | undefined;
  revoked(proposal: string): Decision | undefined;
  /** Proposals that nobody has decided, the oldest first. */
  waiting(): readonly Proposal[];
  latest(risk: string): Proposal | undefined;
  /** The incident that a risk came from, as it stands now. */
  incident(risk: Risk): string | null;
  standing(risk: Risk): Standing;
  row(risk: Risk): RiskRow;
  view(proposal: Proposal, asker: Asker): ProposalView;
}

export function matters(ports: Ports, order: Order): Matters {
  const { methods, proposals, decisions, incidents, reported, roles } = ports.shelves;
  const method = () => newest(methods.all());
  let minute = { at: '', day: '' };
  /** Asked for each of twenty thousand risks: worked out once a minute. */
  const today = () => {
    const at = ports.now().slice(0, 16);
    if (minute.at !== at) minute = { at, day: dayOf(ports.now()) };
    return minute.day;
  };
  const isFree = (day: Day) => weekday(day) >= 6 || ports.isRedDay(day);
  const decision = (id: string) => decisions.get(id);
  const revoked = (id: string) => decisions.get(`${id}/revoked`);
  const authority = ({ basis }: Proposal) => authorityOf(basis, order.lines());
  const hash = (proposal: Proposal) => ports.sha256(shownText(proposal.basis, authority(proposal)));

  const seats = (proposal: Proposal) => {
    const { owner, proposer, proposedAt, basis } = proposal;
    const place = { owner, unit: basis.unit, administration: basis.administration };
    const waited = workingDays(dayOf(proposedAt), today(), isFree, (day) => addDays(day, 1));
    const asking = { ...place, proposer, decider: authority(proposal).decider, waited, patience: method().patience };
    const { get: person } = ports.people;
    return seatsFor(asking, { holdings: roles.all(), person, isAway: order.isAway, today: today() });
  };
  const latest = (risk: string) =>
    proposals
      .by('risk', risk)
      .reduce<Proposal | undefined>((last, one) => (last && last.proposedAt >= one.proposedAt ? last : one), undefined);
  const incident = ({ source }: Risk) => {
    const from = source.kind === 'incident' && source.id !== null ? incidents.get(source.id) : undefined;
    return from ? `${from.status}/${from.severity ?? ''}` : null;
  };
  const standing = (risk: Risk) => {
    const proposal = latest(risk.id);
    const made = proposal && decision(proposal.id);
    return standingOf({
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

  return {
    ...{ method, today, isFree, authority, hash, seats, decision, revoked, latest, incident, standing },
    waiting: () =>
      proposals
        .by('state', 'waiting')
        .filter(({ id }) => !decision(id))
        .toSorted((a, b) => a.proposedAt.localeCompare(b.proposedAt)),
    row(risk) {
      const { id, number, kind, title, object, ownerName, administration, unit, current, residual } = risk;
      const now = method();
      return {
        ...{ id, number, kind, title, object: object.name, ownerName, administration, unit, current },
        level: levelOf(current, now),
        residualLevel: residual && levelOf(residual, now),
        standing: standing(risk),
        validUntil: decision(latest(id)?.id ?? '')?.validUntil ?? null,
      };
    },
    view(proposal, { person, roles: held }) {
      const made = decision(proposal.id) ?? null;
      const back = revoked(proposal.id) ?? null;
      const asked = made ? [] : seats(proposal);
      const isLeading = may('risk.manage', person, held, placeOfRisk(proposal.basis));
      const isTheirs = isLeading || proposal.proposer === person.id || proposal.owner === person.id;
      const decides = () => seats(proposal).some((seat) => seat.person === person.id);
      return {
        id: proposal.id,
        risk: proposal.risk,
        basis: proposal.basis,
        authority: authority(proposal),
        hash: made?.hash ?? hash(proposal),
        waitsFor: asked.map((seat) => ({ name: ports.people.get(seat.person)?.name ?? '', as: seat.as })),
        mine: asked.some((seat) => seat.person === person.id),
        may: {
          withdraw: made === null && isTheirs,
          revoke: made?.outcome === 'approved' && back === null && (isLeading || made.by === person.id || decides()),
        },
        decision: made,
        revoked: back,
        reported: reported.get(proposal.id) ?? null,
      };
    },
  };
}
