// What stands in a decision once it is taken, taken back or entered, word for word, and who is told why not.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import { enterBoardDecision } from '../../bot/capabilities/risk-board/rules.ts';
import type { Decision, Proposal, ShownBasis } from '../../bot/capabilities/risk-decision/model.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { authorityOf, decide, revoke, shownText, withdraw } from '../../bot/capabilities/risk-decision/rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { asker, coordinator, moment, NOW, other, owner, risk } from '../builders/a-risk.ts';
import { annaKarin, as, bengt, helena, sara } from '../builders/incident.ts';
import { PROPOSAL } from '../builders/risk.ts';
import { day } from '../builders/time.ts';

const proposal = propose({
  question: { id: 'r', revision: 1, ...PROPOSAL },
  risk,
  asker: asker(bengt, as('coordinator')),
  method: DEFAULT_METHOD,
  waits: false,
  rescore: false,
  id: 'p',
  incident: null,
  ...moment,
}) as Proposal;
const basis = proposal.basis as ShownBasis;
const authority = { decider: 'manager', item: '7.1' } as const;
const approvers = [
  { person: helena.id, decider: 'manager', as: 'holder' },
  { person: annaKarin.id, decider: 'administrationHead', as: 'deputy' },
] as const;
const known = { proposal, basis, authority, hash: 'h', eligibleApprovers: approvers, ...moment };
const answer = {
  proposal: 'p',
  seen: 'h',
  outcome: 'approved',
  reason: '',
  conditions: 'Följs upp i mars.',
  channel: 'chat',
} as const;
const LONG = 'x'.repeat(20_000);

describe('a decision that is taken', () => {
  const taking = { ...known, before: [], already: undefined };
  const taken = decide({ ...taking, question: answer, asker: other });

  it('says who, as what, when, on what, until when, and who else was asked', () => {
    expect(taken).toEqual({
      id: 'p',
      proposal: 'p',
      risk: 'r',
      outcome: 'approved',
      actorId: helena.id,
      actorName: helena.name,
      asked: [helena.id, annaKarin.id],
      as: 'holder',
      decider: 'manager',
      item: '7.1',
      at: NOW,
      reason: '',
      conditions: 'Följs upp i mars.',
      validUntil: '2027-09-30',
      board: null,
      channel: 'chat',
      hash: 'h',
      basis,
      changeId: 'change',
    });
  });

  it('is taken at the level of whoever took it', () => {
    expect(decide({ ...taking, question: answer, asker: asker(annaKarin) })).toMatchObject({
      as: 'deputy',
      decider: 'administrationHead',
      actorId: annaKarin.id,
    });
  });

  it.each(['rejected', 'returned'] as const)('holds for no time when it is %s', (outcome) => {
    const question = { ...answer, outcome, reason: 'Vad kostar det?' };
    expect(decide({ ...taking, question, asker: other })).toMatchObject({
      outcome,
      reason: 'Vad kostar det?',
      validUntil: null,
    });
  });

  it.each([
    [
      'somebody else did it first, and is named',
      { already: taken as Decision },
      'alreadyDecided',
      { name: helena.name, at: NOW },
    ],
    [
      'the matrix moved it to others, and they are named',
      { eligibleApprovers: [], before: approvers },
      'decidedElsewhere',
      { level: 'low', decider: 'manager' },
    ],
    ['nobody ever asked', { eligibleApprovers: [], before: [] }, 'notYourDecision', {}],
    ['only others were asked before', { eligibleApprovers: [], before: approvers.slice(1) }, 'notYourDecision', {}],
  ])('is refused where %s', (_why, over, refused, facts) => {
    expect(decide({ ...taking, question: answer, asker: other, ...over })).toEqual({ refused, facts });
  });

  it.each([
    ['no without a reason', { outcome: 'rejected' as const }, 'decisionReasonMissing', { outcome: 'rejected' }],
    ['conditions of 20 000 characters', { conditions: LONG }, 'textTooLong', { field: 'conditions' }],
    ['a reason of 20 000 characters', { reason: LONG }, 'textTooLong', { field: 'reason' }],
  ])('does not take %s', (_what, over, refused, facts) => {
    expect(decide({ ...taking, question: { ...answer, ...over }, asker: other })).toMatchObject({ refused, facts });
  });

  it('is its proposer’s least of all, also where the proposer was asked', () => {
    const own = { ...taking, eligibleApprovers: [{ person: bengt.id, decider: 'manager', as: 'holder' } as const] };
    expect(decide({ ...own, question: answer, asker: asker(bengt) })).toMatchObject({ refused: 'ownProposal' });
  });
});

describe('what was shown', () => {
  it('is the same text whatever order the words came in, and another when one of them is', () => {
    const turned = Object.fromEntries(Object.entries(proposal.basis).toReversed()) as typeof proposal.basis;
    expect(shownText(turned, authority)).toBe(shownText(proposal.basis, authority));
    const text = shownText(proposal.basis, authority);
    expect(shownText(proposal.basis, { ...authority, decider: 'board' })).not.toBe(text);
    for (const key of Object.keys(proposal.basis)) expect(text).toContain(`"${key}"`);
    expect(text.indexOf('"administration"')).toBeLessThan(text.indexOf('"unit"'));
  });
});

describe('who decides', () => {
  const decider = (over: object) => authorityOf({ ...basis, ...over }, DEFAULT_LINES)?.decider;
  it.each([
    ['a low risk', {}, 'manager'],
    ['the same where the law is at stake', { law: true }, 'administrationHead'],
    ['a critical risk', { level: 'critical' }, 'board'],
  ])('%s', (_what, over, expected) => {
    expect(decider(over)).toBe(expected);
  });

  it('is higher up where it costs more', () => {
    expect(decider({ cost: 100_000_000 })).not.toBe(decider({ cost: 0 }));
  });
});

const taken = decide({ ...known, before: [], already: undefined, question: answer, asker: other }) as Decision;

describe('a proposal that is withdrawn', () => {
  const taking = { ...known, already: undefined };
  const record = {
    id: 'p',
    proposal: 'p',
    risk: 'r',
    asked: [helena.id, annaKarin.id],
    decider: 'manager',
    item: '7.1',
    at: NOW,
    reason: '',
    conditions: '',
    validUntil: null,
    board: null,
    channel: 'tab',
    hash: 'h',
    basis,
    changeId: 'change',
    outcome: 'withdrawn',
    as: 'proposer',
  };

  it.each([
    ['its proposer', asker(bengt)],
    ['the owner of the risk', owner],
    ['the coordinator', coordinator],
  ])('is so by %s, and says who and when', (_who, by) => {
    expect(withdraw({ ...taking, asker: by })).toEqual({ ...record, actorId: by.person.id, actorName: by.person.name });
  });

  it('is not so by anybody else, nor once it is decided', () => {
    expect(withdraw({ ...taking, asker: other })).toEqual({ refused: 'riskNotYours', facts: {} });
    const late = withdraw({ ...taking, asker: owner, already: taken });
    expect(late).toEqual({ refused: 'alreadyDecided', facts: { name: helena.name, at: NOW } });
  });
});

describe('a decision that is revoked', () => {
  const taking = { ...known, already: taken, revoked: undefined };
  const WHY = 'Ny kunskap.';

  it('keeps what it was about, and for how long it holds is gone', () => {
    expect(revoke({ ...taking, asker: other }, WHY)).toEqual({
      id: 'p/revoked',
      proposal: 'p',
      risk: 'r',
      actorId: helena.id,
      actorName: helena.name,
      asked: [helena.id, annaKarin.id],
      decider: 'manager',
      item: '7.1',
      at: NOW,
      reason: WHY,
      conditions: '',
      validUntil: null,
      board: null,
      channel: 'tab',
      hash: 'h',
      basis,
      changeId: 'change',
      outcome: 'revoked',
      as: 'holder',
    });
  });

  it.each([
    ['who sits there now', asker(annaKarin), {}, 'deputy'],
    ['who took it, also without the role now', other, { eligibleApprovers: [] }, 'holder'],
    ['the coordinator', coordinator, { eligibleApprovers: [] }, 'holder'],
  ])('is so by %s', (_who, by, over, how) => {
    expect(revoke({ ...taking, asker: by, ...over }, WHY)).toMatchObject({ outcome: 'revoked', as: how });
  });

  it.each([
    ['by anybody else', owner, {}, WHY, 'notYourDecision', {}],
    ['that nobody has taken', other, { already: undefined }, WHY, 'notApproved', {}],
    ['without a reason', other, {}, '', 'decisionReasonMissing', { outcome: 'revoked' }],
    ['twice', other, { revoked: taken }, WHY, 'alreadyDecided', { name: helena.name, at: NOW }],
  ])('is not so %s', (_what, by, over, why, refused, facts) => {
    expect(revoke({ ...taking, asker: by, ...over }, why)).toEqual({ refused, facts });
  });

  it('takes no reason of 20 000 characters', () => {
    expect(revoke({ ...taking, asker: other }, LONG)).toMatchObject({
      refused: 'textTooLong',
      facts: { field: 'reason' },
    });
  });
});

describe('a board’s decision', () => {
  const board = { body: 'Kommunstyrelsen', on: day('2026-11-24'), section: '§ 201', diaryNumber: 'KS 2026/310' };
  const taking = {
    ...known,
    authority: { decider: 'board', item: '7.10' } as const,
    asker: asker(sara, as('secretary')),
    board,
    boardName: 'Kommunstyrelsen',
    outcome: 'approved' as const,
  };

  it('is approved until the day that was proposed, in the words of the minutes', () => {
    expect(enterBoardDecision(taking, '')).toEqual({
      id: 'p',
      proposal: 'p',
      risk: 'r',
      actorId: sara.id,
      actorName: sara.name,
      asked: [helena.id, annaKarin.id],
      decider: 'board',
      item: '7.10',
      at: NOW,
      reason: '',
      conditions: '',
      validUntil: '2027-09-30',
      board,
      channel: 'board',
      hash: 'h',
      basis,
      changeId: 'change',
      outcome: 'approved',
      as: 'secretary',
    });
  });

  it.each(['rejected', 'returned'] as const)('%s holds for no time, and says why', (outcome) => {
    expect(enterBoardDecision({ ...taking, outcome }, 'Fråga igen.')).toMatchObject({
      outcome,
      reason: 'Fråga igen.',
      validUntil: null,
    });
    const facts = { outcome };
    expect(enterBoardDecision({ ...taking, outcome }, '')).toEqual({ refused: 'decisionReasonMissing', facts });
  });

  it('is not entered by its proposer, nor of a meeting before it was proposed, nor at 20 000 characters', () => {
    const own = { ...taking, proposal: { ...proposal, proposer: sara.id } };
    expect(enterBoardDecision(own, '')).toEqual({ refused: 'ownEntry', facts: { board: 'Kommunstyrelsen' } });
    const early = { ...taking, board: { ...board, on: day('2026-11-23') } };
    expect(enterBoardDecision(early, '')).toMatchObject({ refused: 'meetingBefore' });
    const ahead = { ...taking, board: { ...board, on: day('2026-11-25') } };
    expect(enterBoardDecision(ahead, '')).toMatchObject({ refused: 'meetingAhead' });
    const elsewhere = { ...taking, board: { ...board, body: 'Valnämnden' } };
    expect(enterBoardDecision(elsewhere, '')).toMatchObject({ refused: 'otherBoard' });
    expect(enterBoardDecision(taking, LONG)).toMatchObject({ refused: 'textTooLong' });
  });
});
