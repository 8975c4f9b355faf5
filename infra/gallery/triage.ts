// The card that assesses a case: each kind of question, the proposals, the decision and the stop.
import type { Card } from '../../bot/blocks/card.ts';
import { toDay } from '../../bot/blocks/instant.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { DEFAULT_RULES } from '../../bot/capabilities/significance/default-rules.ts';
import type { Facts } from '../../bot/capabilities/significance/model.ts';
import { propose } from '../../bot/capabilities/significance/rules.ts';
import { triageCard } from '../../bot/capabilities/triage/cards.ts';
import type { NextQuestion, Triage, TriagePage } from '../../bot/capabilities/triage/model.ts';
import { tracksOf } from '../../bot/capabilities/triage/track-rules.ts';
import { links } from './links.ts';
import { at, erik } from './people.ts';

const BOARDS = [
  { id: 'social', name: 'Socialnämnden', isSuggested: true },
  { id: 'school', name: 'Barn- och utbildningsnämnden', isSuggested: false },
];

const BEGUN: Triage = {
  id: 'incident-0017',
  number: '2026-0017',
  answers: { protective: 'no', personalData: 'yes', crime: 'yes', supplier: 'no' },
  services: ['care'],
  systems: '',
  supplier: '',
  boards: ['social'],
  companies: [],
  facts: {},
  occurredAt: null,
  detectedAt: at('08:00'),
  awareAt: at('08:15'),
  significantAt: null,
  stoppedAt: null,
  decision: null,
  revision: 5,
  changedBy: erik.name,
  changedAt: at('08:40'),
  changeId: 'change-5',
};

function pageOf(next: NextQuestion | null, over: Partial<Triage> = {}, isAgain = false): TriagePage {
  const triage = { ...BEGUN, ...over };
  const incident = {
    id: triage.id,
    number: triage.number,
    status: 'inProgress',
    severity: 'allvarlig',
    category: 'accountTakeover',
    reportedAt: at('08:15'),
    personalData: 'yes',
    revision: 3,
  } as const;
  const around = { boards: BOARDS, companies: [] };
  return {
    incident,
    triage,
    proposal: propose(DEFAULT_RULES, triage.services, triage.facts),
    next,
    answered: 5,
    asked: 18,
    isAgain,
    tracks: tracksOf(triage, incident, around, { clocks: [], now: at('09:10') }),
    boards: BOARDS,
    companies: [],
    contact: { name: 'Säkerhetsskyddschefen', phone: '0583-810 10', checkedOn: toDay('2026-09-01'), isOld: false },
    history: [],
    waiting: false,
    mayHandle: true,
  };
}

const LIMITED: Facts = { 'care/limitedHours': { how: 'can', amount: 6 } };

export function triageCards(language: Language): Readonly<Record<string, Card>> {
  const show = (page: TriagePage) => triageCard(page, language, { tab: links.to('case', page.incident.id) }).card;
  const reason =
    language === 'sv' ? 'Planeringen ligger nere till i eftermiddag.' : 'The planning is down until this afternoon.';
  const decision = {
    outcome: 'significant',
    reason,
    at: at('09:05'),
    actorId: erik.id,
    actorName: erik.name,
    proposed: 'significant',
    basis: '',
  } as const;
  return {
    'triageCard protective security': show(pageOf({ kind: 'quick', quick: 'protective' }, { answers: {} })),
    'triageCard severity': show(pageOf({ kind: 'severity' })),
    'triageCard personal data': show(pageOf({ kind: 'quick', quick: 'personalData' })),
    'triageCard boards': show(pageOf({ kind: 'boards' })),
    'triageCard services': show(pageOf({ kind: 'services' }, { services: [] })),
    'triageCard a number': show(pageOf({ kind: 'fact', fact: 'care/limitedHours' })),
    'triageCard a judgement': show(pageOf({ kind: 'fact', fact: 'protectedInformation' })),
    'triageCard facts missing': show(pageOf(null)),
    'triageCard proposes significant': show(pageOf(null, { facts: LIMITED })),
    'triageCard decided': show(pageOf(null, { facts: LIMITED, decision, significantAt: at('09:05') })),
    'triageCard to assess again': show(pageOf(null, { facts: LIMITED, decision }, true)),
    'triageCard stopped': show(pageOf(null, { stoppedAt: at('08:50') })),
  };
}
