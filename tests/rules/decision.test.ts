// Who may decide, on what, and when a decision no longer holds.
import { describe, expect, it } from 'vitest';
import type { Authority } from '../../bot/capabilities/delegation/model.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { meetingFault } from '../../bot/capabilities/risk-board/correction-rules.ts';
import { enterBoardDecision } from '../../bot/capabilities/risk-board/rules.ts';
import type { Decision, Proposal, ShownBasis } from '../../bot/capabilities/risk-decision/model.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { decide, revoke, shownText, withdraw } from '../../bot/capabilities/risk-decision/rules.ts';
import { dueOf, validityOf } from '../../bot/capabilities/risk-decision/validity-rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { asker, coordinator, moment, other, owner, refusedOf, risk } from '../builders/a-risk.ts';
import { as, erik, helena, sara } from '../builders/incident.ts';
import { PROPOSAL } from '../builders/risk.ts';
import { day as aDay, instant } from '../builders/time.ts';

const proposing = (over: object = {}, about: Partial<Risk> = {}) => ({
  question: { id: 'r', revision: 1, ...PROPOSAL, ...over },
  risk: { ...risk, ...about },
  asker: coordinator,
  method: DEFAULT_METHOD,
  waits: false,
  id: 'p',
  incident: null,
  rescore: false,
  ...moment,
});
const proposal = propose(proposing()) as Proposal;
const basis = proposal.basis as ShownBasis;

describe('a proposal', () => {
  it.each([
    ['without words', { proposal: '' }, {}, 'proposalMissing'],
    ['to reduce without saying what is left', { treatment: 'reduce' }, {}, 'residualMissing'],
    ['that ends today', { validUntil: aDay('2026-11-24') }, {}, 'validityPast'],
    ['that never ends', { validUntil: aDay('2030-01-01') }, {}, 'validityTooLong'],
    ['of a closed risk', {}, { state: 'closed' as const }, 'riskClosed'],
  ])('%s is refused', (_what, over, about, code) => {
    expect(refusedOf(propose(proposing(over, about)))).toBe(code);
  });

  it('freezes all that is shown', () => {
    expect(proposal.basis).toMatchObject({
      number: 'R2026-0001',
      level: 'low',
      proposer: erik.name,
      treatment: 'accept',
    });
  });
});

const authority: Authority = { decider: 'manager', item: '7.1' };
const hash = 'h';
const eligibleApprovers = [
  { person: helena.id, decider: 'manager' as const, as: 'holder' as const },
  { person: sara.id, decider: 'manager' as const, as: 'deputy' as const },
];
const answer = {
  proposal: 'p',
  seen: hash,
  outcome: 'approved' as const,
  reason: '',
  conditions: '',
  channel: 'chat' as const,
};
const deciding = (over: object = {}, by = other, more: object = {}) => ({
  question: { ...answer, ...over },
  proposal,
  basis,
  asker: by,
  authority,
  hash,
  eligibleApprovers,
  before: eligibleApprovers,
  already: undefined,
  ...moment,
  ...more,
});
const decision = decide(deciding()) as Decision;

describe('a decision', () => {
  it('is the one that was asked for, by a holder or a deputy, with what was shown', () => {
    expect(decision).toMatchObject({
      id: 'p',
      outcome: 'approved',
      as: 'holder',
      item: '7.1',
      hash,
      validUntil: '2027-09-30',
    });
    expect(decision.basis).toEqual(proposal.basis);
    expect(decide(deciding({}, owner))).toMatchObject({ as: 'deputy' });
  });

  it.each([
    ['by the proposer', {}, coordinator, {}, 'ownProposal'],
    [
      'by somebody without the right',
      {},
      asker(erik, as('coordinator')),
      { proposal: { ...proposal, proposer: 'x' } },
      'notYourDecision',
    ],
    ['by a disabled account', {}, asker({ ...helena, account: 'disabled' }), {}, 'notYourDecision'],
    ['on an older basis', { seen: 'old' }, other, {}, 'basisChanged'],
    ['to reject without a reason', { outcome: 'rejected' }, other, {}, 'decisionReasonMissing'],
    ['to return without a question', { outcome: 'returned', reason: '' }, other, {}, 'decisionReasonMissing'],
    ['with a reason of 20 000 characters', { reason: 'x'.repeat(20_000) }, other, {}, 'textTooLong'],
    ['after another', {}, other, { already: decision }, 'alreadyDecided'],
  ])('%s is refused', (_what, over, by, more, code) => {
    expect(refusedOf(decide(deciding(over, by, more)))).toBe(code);
  });

  it('has another hash when the basis or the delegation order is another', () => {
    const shown = shownText(proposal.basis, authority);
    expect(shownText({ ...proposal.basis, cost: 1 }, authority)).not.toBe(shown);
    expect(shownText(proposal.basis, { ...authority, item: '7.2' })).not.toBe(shown);
    expect(shownText(JSON.parse(JSON.stringify(proposal.basis)), authority)).toBe(shown);
  });

  it('is withdrawn before it is taken, by those whose proposal it is', () => {
    const taking = (by = coordinator, already?: Decision) => ({
      proposal,
      basis,
      asker: by,
      authority,
      hash,
      eligibleApprovers,
      already,
      ...moment,
    });
    expect(withdraw(taking())).toMatchObject({ id: 'p', outcome: 'withdrawn' });
    expect(refusedOf(withdraw(taking(other)))).toBe('riskNotYours');
    expect(refusedOf(withdraw(taking(coordinator, decision)))).toBe('alreadyDecided');
  });

  it('is revoked once, with a reason', () => {
    const taking = (over: object = {}) => ({
      proposal,
      basis,
      asker: other,
      authority,
      hash,
      eligibleApprovers,
      already: decision,
      revoked: undefined,
      ...moment,
      ...over,
    });
    const revoked = revoke(taking(), 'Ny kunskap.');
    expect(revoked).toMatchObject({ id: 'p/revoked', outcome: 'revoked', reason: 'Ny kunskap.' });
    expect(refusedOf(revoke(taking(), ''))).toBe('decisionReasonMissing');
    expect(refusedOf(revoke(taking({ revoked }), 'Igen.'))).toBe('alreadyDecided');
    expect(refusedOf(revoke(taking({ already: { ...decision, outcome: 'rejected' } }), 'Nej.'))).toBe('notApproved');
  });

  it('of a board is entered by its secretary, with date, section and diary number', () => {
    const board = { body: 'Kommunstyrelsen', on: aDay('2026-11-24'), section: '§ 201', diaryNumber: 'KS 2026/310' };
    const entering = (over: object = {}) => ({
      proposal,
      basis,
      asker: asker(sara, as('secretary')),
      authority: { decider: 'board' as const, item: '7.10' },
      hash,
      eligibleApprovers: [],
      boardName: 'Kommunstyrelsen',
      board,
      outcome: 'approved' as const,
      ...moment,
      ...over,
    });
    expect(enterBoardDecision(entering(), '')).toMatchObject({
      outcome: 'approved',
      as: 'secretary',
      board,
      channel: 'board',
    });
    expect(refusedOf(enterBoardDecision(entering({ board: { ...board, section: '' } }), ''))).toBe('boardMissing');
    expect(refusedOf(enterBoardDecision(entering({ asker: other }), ''))).toBe('riskNotYours');
    expect(refusedOf(enterBoardDecision(entering({ authority }), ''))).toBe('notYourDecision');
    const proposed = { ...proposal, proposer: sara.id };
    expect(refusedOf(enterBoardDecision(entering({ proposal: proposed }), ''))).toBe('ownEntry');
  });

  it.each([
    ['of another board', { body: 'Valnämnden' }, 'otherBoard'],
    ['in the year 1026', { on: aDay('1026-11-24') }, 'meetingBefore'],
    ['the day before it was proposed', { on: aDay('2026-11-23') }, 'meetingBefore'],
    ['tomorrow', { on: aDay('2026-11-25') }, 'meetingAhead'],
    ['today', { on: aDay('2026-11-24') }, 'none'],
    ['of the board, in other letters', { body: 'KOMMUNSTYRELSEN' }, 'none'],
  ])('of a meeting %s is judged', (_what, about, code) => {
    const board = { body: 'Kommunstyrelsen', on: aDay('2026-11-24'), section: '§ 1', diaryNumber: 'KS 1', ...about };
    const where = { board: 'Kommunstyrelsen', since: aDay('2026-11-24'), today: aDay('2026-11-24') };
    expect(refusedOf(meetingFault(board, where))).toBe(code);
  });
});

describe('how a risk stands', () => {
  const known = {
    risk,
    proposal,
    decision,
    revoked: undefined,
    authority,
    incident: null,
    method: DEFAULT_METHOD,
    level: 'low',
    rescored: false,
    today: '2026-11-25',
  };
  it.each([
    ['without a proposal', { proposal: undefined }, 'open'],
    ['before it is decided', { decision: undefined }, 'waiting'],
    ['when only the board can', { decision: undefined, authority: { decider: 'board', item: '' } }, 'board'],
    ['with a decision', {}, 'accepted'],
    ['thirty days before the last', { today: aDay('2027-08-31') }, 'expiring'],
    ['on the last day', { today: aDay('2027-09-30') }, 'expiring'],
    ['after the last day', { today: aDay('2027-10-01') }, 'expired'],
    ['when its score has changed', { risk: { ...risk, current: { likelihood: 3, consequence: 3 } } }, 'stale'],
    [
      'when its class has changed',
      { risk: { ...risk, class: { confidentiality: 3, integrity: 1, availability: 1 } } },
      'stale',
    ],
    ['when its incident has changed', { incident: 'closed/kritisk' }, 'stale'],
    ['when the matrix of today makes it greater', { level: 'high' }, 'stale'],
    ['when it is scored on other scales', { rescored: true }, 'stale'],
    ['after it was returned', { decision: { ...decision, outcome: 'returned' } }, 'returned'],
    ['after it was rejected', { decision: { ...decision, outcome: 'rejected' } }, 'rejected'],
    ['after it was withdrawn', { decision: { ...decision, outcome: 'withdrawn' } }, 'open'],
    ['after it was revoked', { revoked: decision }, 'open'],
    ['closed', { risk: { ...risk, state: 'closed' } }, 'closed'],
  ])('%s', (_what, over, validity) => {
    expect(validityOf({ ...known, ...over } as Parameters<typeof validityOf>[0])).toBe(validity);
  });

  it('goes on to the deputy after so many working days', () => {
    const isFree = (day: string) => ['2026-11-28', '2026-11-29'].includes(day);
    expect(dueOf(instant('2026-11-26T09:00:00Z'), DEFAULT_METHOD, isFree)).toBe('2026-12-01');
  });
});
