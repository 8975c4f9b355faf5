import * as z from 'zod/mini';
import { choice, instant, json, longText, number, optional, person, shortText, yesNo } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { scoreSchema } from '../risk-method/model.ts';
import {
  classSchema,
  objectSchema,
  type Risk,
  type RiskPoint,
  type RiskScore,
  sessionSchema,
  sourceSchema,
} from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<Risk['kind'], string>> = { risk: 'Risk', exception: 'Avsteg' };
const score = json((raw) => scoreSchema.parse(raw));
const residual = optional(json((raw) => scoreSchema.parse(raw)));
const measures = json((raw) => z.array(z.string()).parse(raw));

export const riskList = {
  name: 'Risks',
  displayName: 'Risker',
  description: 'En rad per risk eller avsteg. Skrivs i Värnas flik; ändra inte här.',
  series: 'risks',
  earlierFields: { 'session.by': 'actorName' },
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
    cost: column('Cost', 'Kostnad (kr)', optional(number)),
    session: column(
      'AnalysisSession',
      'Analys',
      optional(json((raw) => sessionSchema.parse(raw), { by: 'actorName' })),
    ),
    state: column('State', 'Läge', choice<Risk['state']>({ open: 'Öppen', closed: 'Avslutad' }), 'indexed'),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Risk>;
export const riskIndexes = {
  owner: ({ owner }: Risk) => owner,
  /** Of the case that it was made from. */
  incident: ({ source }: Risk) => (source.kind === 'incident' ? source.id : null),
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
  earlierFields: { by: 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    risk: column('RiskKey', 'Riskens nyckel', shortText, 'indexed'),
    at: column('At', 'Tid', instant),
    actorName: column('By', 'Av', shortText),
    inherent: column('InherentScore', 'Före åtgärder', score),
    current: column('CurrentScore', 'Nu', score),
    residual: column('ResidualScore', 'Efter åtgärder', residual),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RiskPoint>;
export const pointIndexes = { risk: ({ risk }: RiskPoint) => risk };
