// One question for each action about a case in the small municipality: the report, its triage, the rules of it and its group.
import type { ActionName, Asked } from '../../bot/contract.ts';
import { helena } from './incident.ts';

/** Without the key that makes it one: each is asked once. */
export type Questions = { readonly [Name in ActionName]: Omit<Asked<Name>, 'key'> };

export const CASE = { id: 'case-of-the-test', revision: 1 };
const TRIAGE = { id: CASE.id, revision: 0 };
const RULE_EDIT = {
  rule: 'care.limited',
  version: 0,
  limits: ['2'],
  source: 'MCFFS 2026:8',
  mark: 'thirdParty' as const,
  checkedOn: '2026-11-24',
  validFrom: '2026-07-01',
  validTo: '',
  note: 'x',
};

export const CASE_QUESTIONS = {
  'incident.reviseDraft': { id: 'draft-of-the-test', removePersonalNumbers: false },
  'incident.report': { id: 'new-report', happened: 'något', source: 'tab' },
  'incident.mine': {},
  'incident.status': { number: '2026-0017' },
  'incident.own': { id: CASE.id },
  'incident.list': {},
  'incident.statistics': {},
  'incident.read': { id: CASE.id },
  'incident.take': CASE,
  'incident.handBack': CASE,
  'incident.giveBack': { ...CASE, handler: helena.id },
  'incident.unassess': { ...CASE, category: 'phishing' },
  'incident.assess': { ...CASE, category: 'phishing', severity: 'mindre' },
  'incident.note': { id: CASE.id, text: 'x' },
  'incident.tellReporter': { id: CASE.id, text: 'x' },
  'incident.addInformation': { id: CASE.id, text: 'x' },
  'incident.layAside': { id: 'draft-of-the-test' },
  'incident.askCoordinator': { id: 'draft-of-the-test' },
  'incident.addToCase': { id: 'draft-of-the-test', incident: CASE.id },
  'incident.removeWords': { id: CASE.id, words: 'länk', reason: 'x' },
  'incident.close': { ...CASE, outcome: 'harmless', reason: 'x' },
  'incident.reopen': CASE,
  'significance.rules': {},
  'significance.preview': RULE_EDIT,
  'significance.publish': { ...RULE_EDIT, seen: 'x' },
  'triage.read': { id: CASE.id },
  'triage.severity': { ...CASE, severity: 'mindre' },
  'triage.answer': { ...TRIAGE, quick: 'crime', answer: 'no' },
  'triage.services': { ...TRIAGE, services: ['care'] },
  'triage.boards': { ...TRIAGE, boards: [] },
  'triage.involved': { ...TRIAGE, companies: [], systems: '', supplier: '' },
  'triage.fact': { ...TRIAGE, fact: 'crisis', how: 'not' },
  'triage.moment': { ...TRIAGE, moment: 'occurred', day: '2026-11-24', clock: '06:00' },
  'triage.decide': { ...TRIAGE, outcome: 'notSignificant', reason: 'x' },
  'triage.parties': {},
  'triage.saveParty': {
    id: null,
    revision: 0,
    kind: 'company',
    name: 'Energibolaget',
    phone: '',
    checkedOn: '2026-11-24',
  },
  'triage.removeParty': { id: 'party-of-the-test', revision: 1 },
  'caseGroup.wave': { id: CASE.id },
  'caseGroup.read': { id: CASE.id },
  'caseGroup.gather': { id: CASE.id, cases: [CASE.id] },
  'caseGroup.takeOut': { id: CASE.id, reason: 'x' },
  'caseGroup.tell': { id: CASE.id, text: 'x' },
  'caseGroup.close': { id: CASE.id, outcome: 'harmless', reason: 'x' },
} satisfies Partial<Questions>;
