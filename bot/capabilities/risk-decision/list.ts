import * as z from 'zod/mini';
import { choice, day, instant, json, longText, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { dayOf, monthOf } from '../../blocks/instant.ts';
import type { Decider } from '../delegation/model.ts';
import { basisSchema, boardDecisionSchema, type Decision, type Outcome, type Proposal } from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const outcomes: Readonly<Record<Outcome, string>> = {
  approved: 'Godkänt',
  rejected: 'Avslaget',
  returned: 'Återlämnat',
  withdrawn: 'Tillbakadraget',
  revoked: 'Återkallat',
};
const deciders: Readonly<Record<Decider, string>> = {
  manager: 'Chef',
  administrationHead: 'Förvaltningschef',
  chiefExecutive: 'Kommundirektör',
  board: 'Nämnd',
};
const capacities: Readonly<Record<Decision['as'], string>> = {
  holder: 'Innehavare',
  deputy: 'Ersättare',
  proposer: 'Förslagsställare',
  secretary: 'Nämndsekreterare',
  coordinator: 'Samordnare',
};
const channels: Readonly<Record<Decision['channel'], string>> = { chat: 'Chatt', tab: 'Flik', board: 'Sammanträde' };
const boardDecision = json((raw) => boardDecisionSchema.parse(raw));
const basis = json((raw) => basisSchema.parse(raw));
const people = json((raw) => z.array(z.string()).parse(raw));

export const proposalList = {
  name: 'Proposals',
  displayName: 'Förslag till beslut',
  description: 'En rad per förslag, med underlaget som det var när det lämnades. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    risk: column('RiskKey', 'Riskens nyckel', shortText, 'indexed'),
    proposer: column('Proposer', 'Förslagsställare (id)', person, 'indexed'),
    owner: column('RiskOwner', 'Ägare (id)', person, 'indexed'),
    proposedAt: column('ProposedAt', 'Lämnat', instant, 'indexed'),
    basis: column('Basis', 'Underlag', basis),
    state: column('State', 'Läge', choice<Proposal['state']>({ waiting: 'Väntar', settled: 'Avgjort' }), 'indexed'),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Proposal>;
export const proposalIndexes = {
  risk: ({ risk }: Proposal) => risk,
  state: ({ state }: Proposal) => state,
};

export const decisionList = {
  name: 'Decisions',
  displayName: 'Beslut',
  description: 'En rad per beslut, med exakt det som visades och dess SHA-256. Skrivs en gång och ändras aldrig.',
  earlierFields: { by: 'actorId', byName: 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    proposal: column('ProposalKey', 'Förslagets nyckel', shortText, 'indexed'),
    risk: column('RiskKey', 'Riskens nyckel', shortText, 'indexed'),
    outcome: column('Outcome', 'Beslut', choice(outcomes), 'indexed'),
    actorId: column('DecidingPerson', 'Beslutat av (id)', person, 'indexed'),
    actorName: column('DecidedBy', 'Beslutat av', shortText),
    asked: column('Asked', 'Tillfrågade (id)', people),
    as: column('Capacity', 'Som', choice(capacities)),
    decider: column('Decider', 'Nivå', choice(deciders), 'indexed'),
    item: column('DelegationItem', 'Delegationspunkt', shortText),
    at: column('At', 'Tid', instant, 'indexed'),
    reason: column('Reason', 'Motivering', longText),
    conditions: column('Conditions', 'Villkor', longText),
    validUntil: column('ValidUntil', 'Gäller till och med', optional(day), 'indexed'),
    board: column('BoardDecision', 'Sammanträde', optional(boardDecision)),
    channel: column('Channel', 'Beslutat i', choice(channels)),
    hash: column('Hash', 'SHA-256 av det visade', shortText),
    basis: column('Basis', 'Underlag', basis),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Decision>;
export const decisionIndexes = {
  channel: ({ channel }: Decision) => channel,
  actorId: ({ actorId }: Decision) => actorId,
  month: ({ at }: Decision) => monthOf(at),
  day: ({ at }: Decision) => dayOf(at),
};
