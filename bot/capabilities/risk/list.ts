import * as z from 'zod/mini';
import {
  choice,
  day,
  instant,
  json,
  longText,
  number,
  optional,
  person,
  shortText,
  yesNo,
} from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { dayOf, monthOf } from '../../blocks/instant.ts';
import type { Decider } from '../delegation/model.ts';
import {
  basisSchema,
  boardDecisionSchema,
  type Decision,
  type Outcome,
  type Proposal,
  type Reported,
} from '../risk-decision/model.ts';
import {
  classSchema,
  gridSchema,
  objectSchema,
  type Risk,
  type RiskMethod,
  type RiskPoint,
  type RiskScore,
  scaleSchema,
  scoreSchema,
  sessionSchema,
  sourceSchema,
} from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<Risk['kind'], string>> = { risk: 'Risk', exception: 'Avsteg' };
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
const score = json((raw) => scoreSchema.parse(raw));
const residual = optional(json((raw) => scoreSchema.parse(raw)));
const measures = json((raw) => z.array(z.string()).parse(raw));
const boardDecision = json((raw) => boardDecisionSchema.parse(raw));

export const riskList = {
  name: 'Risks',
  displayName: 'Risker',
  description: 'En rad per risk eller avsteg. Skrivs i Värnas flik; ändra inte här.',
  series: 'risks',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    number: column('Number', 'Nummer', shortText, 'unique'),
    kind: column('Kind', 'Typ', choice(kinds), 'indexed'),
    title: column('Title', 'Rubrik', shortText, 'indexed'),
    object: column(
      'RiskObject',
      'Gäller',
      json((raw) => objectSchema.parse(raw)),
    ),
    departsFrom: column('DepartsFrom', 'Avsteg från', shortText),
    scenario: column('Scenario', 'Vad kan hända', longText),
    harm: column('Harm', 'Följder', longText),
    source: column(
      'Source',
      'Kommer från',
      json((raw) => sourceSchema.parse(raw)),
    ),
    class: column('InformationClass', 'Klass', optional(json((raw) => classSchema.parse(raw)))),
    law: column('Law', 'Rör lagkrav', yesNo),
    owner: column('RiskOwner', 'Ägare (id)', person, 'indexed'),
    ownerName: column('RiskOwnerName', 'Ägare', shortText),
    unit: column('Unit', 'Enhet', shortText),
    administration: column('Administration', 'Förvaltning', shortText, 'indexed'),
    inherent: column('InherentScore', 'Före åtgärder', score),
    current: column('CurrentScore', 'Nu', score),
    residual: column('ResidualScore', 'Efter åtgärder', residual),
    method: column('MethodVersion', 'Skalornas version', optional(number)),
    measures: column('Measures', 'Åtgärder', measures),
    cost: column('Cost', 'Kostnad (kr)', number),
    session: column('AnalysisSession', 'Analys', optional(json((raw) => sessionSchema.parse(raw)))),
    state: column('State', 'Läge', choice<Risk['state']>({ open: 'Öppen', closed: 'Avslutad' }), 'indexed'),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Risk>;
export const riskIndexes = {
  owner: ({ owner }: Risk) => owner,
  participant: ({ session }: Risk) =>
    session?.state === 'scoring' ? session.participants.map(({ person: id }) => id) : null,
};

export const scoreList = {
  name: 'RiskScores',
  displayName: 'Bedömningar',
  description: 'En rad per deltagare i en riskanalys. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    session: column('SessionKey', 'Analysens nyckel', shortText, 'indexed'),
    person: column('Person', 'Person (id)', person, 'indexed'),
    personName: column('PersonName', 'Person', shortText),
    likelihood: column('Likelihood', 'Sannolikhet', number),
    consequence: column('Consequence', 'Konsekvens', number),
    why: column('Why', 'Därför', longText),
    at: column('At', 'Tid', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RiskScore>;
export const scoreIndexes = { session: ({ session }: RiskScore) => session };

export const pointList = {
  name: 'RiskHistory',
  displayName: 'Riskernas historik',
  description: 'En rad för varje gång en risk har värderats om. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    risk: column('RiskKey', 'Riskens nyckel', shortText, 'indexed'),
    at: column('At', 'Tid', instant),
    by: column('By', 'Av', shortText),
    inherent: column('InherentScore', 'Före åtgärder', score),
    current: column('CurrentScore', 'Nu', score),
    residual: column('ResidualScore', 'Efter åtgärder', residual),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RiskPoint>;
export const pointIndexes = { risk: ({ risk }: RiskPoint) => risk };

const basis = json((raw) => basisSchema.parse(raw));

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
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    proposal: column('ProposalKey', 'Förslagets nyckel', shortText, 'indexed'),
    risk: column('RiskKey', 'Riskens nyckel', shortText, 'indexed'),
    outcome: column('Outcome', 'Beslut', choice(outcomes), 'indexed'),
    by: column('DecidingPerson', 'Beslutat av (id)', person, 'indexed'),
    byName: column('DecidedBy', 'Beslutat av', shortText),
    asked: column('Asked', 'Tillfrågade (id)', measures),
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
  by: ({ by }: Decision) => by,
  month: ({ at }: Decision) => monthOf(at),
  day: ({ at }: Decision) => dayOf(at),
};

export const reportedList = {
  name: 'ReportedDecisions',
  displayName: 'Anmälda beslut',
  description: 'En rad per delegationsbeslut som har anmälts till sin nämnd. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Beslutets nyckel', shortText, 'unique'),
    board: column('BoardDecision', 'Sammanträde', boardDecision),
    by: column('ReportedBy', 'Anmält av', shortText),
    at: column('At', 'Tid', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Reported>;

export const methodList = {
  name: 'RiskMethods',
  displayName: 'Riskmetod',
  description: 'En rad per version av skalor och riskmatris. Den senaste gäller. Skrivs i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    version: column('Version', 'Version', number),
    likelihoods: column(
      'Likelihoods',
      'Sannolikhet',
      json((raw) => scaleSchema.parse(raw)),
    ),
    consequences: column(
      'Consequences',
      'Konsekvens',
      json((raw) => scaleSchema.parse(raw)),
    ),
    grid: column(
      'Grid',
      'Matris',
      json((raw) => gridSchema.parse(raw)),
    ),
    patience: column('Patience', 'Arbetsdagar till ersättaren', number),
    months: column('Months', 'Månader som längst', number),
    warning: column('Warning', 'Varning så många dagar före', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RiskMethod>;
