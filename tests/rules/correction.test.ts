// What was entered from a meeting and is put right afterwards: the old and the new stand beside each other.
import { describe, expect, it } from 'vitest';
import type { Correction, Entered } from '../../bot/capabilities/risk-board/correction-model.ts';
import {
  correction,
  decisionAs,
  enteredOf,
  entryFacts,
  inOrder,
  meetingFault,
  reportedAs,
  sameEntry,
} from '../../bot/capabilities/risk-board/correction-rules.ts';
import type { Decision } from '../../bot/capabilities/risk-decision/model.ts';
import { moment, NOW, owner, refusedOf } from '../builders/a-risk.ts';
import { sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const board = { body: 'Kommunstyrelsen', on: day('2026-11-24'), section: '§ 201', diaryNumber: 'KS 2026/310' };
const before: Entered = { outcome: 'approved', reason: '', board };
const after: Entered = { outcome: 'rejected', reason: 'För dyrt.', board: { ...board, section: '§ 202' } };
const correcting = {
  subject: 'decided/p',
  before,
  after,
  asker: owner,
  why: 'Fel i protokollet.',
  place: 0,
  ...moment,
};
const made = correction(correcting) as Correction;
const decision = {
  id: 'p',
  outcome: 'approved',
  reason: '',
  board,
  validUntil: day('2027-09-30'),
  basis: { validUntil: day('2027-09-30') },
} as Decision;

describe('a correction', () => {
  it('keeps what was and what is, who put it right, when and why', () => {
    expect(made).toEqual({
      id: 'decided/p/1',
      subject: 'decided/p',
      before,
      after,
      actorId: sara.id,
      actorName: sara.name,
      at: NOW,
      why: 'Fel i protokollet.',
      changeId: 'change',
    });
  });

  it('has the next place, and no reason of 20 000 characters', () => {
    expect(correction({ ...correcting, place: 9 })).toMatchObject({ id: 'decided/p/10' });
    expect(correction({ ...correcting, why: 'x'.repeat(20_000) })).toMatchObject({
      refused: 'textTooLong',
      facts: { field: 'why' },
    });
  });

  it('of many are in the order they were made, the tenth after the second', () => {
    const place = (number: number) => ({ ...made, id: `decided/p/${number}` });
    expect(inOrder([place(10), place(2), place(1)]).map(({ id }) => id)).toEqual([
      'decided/p/1',
      'decided/p/2',
      'decided/p/10',
    ]);
  });
});

describe('a decision that was corrected', () => {
  const second = { ...made, id: 'decided/p/2', before: after, after: before };

  it('says what the last correction says, and holds only where it is approved', () => {
    expect(decisionAs(decision, [made])).toEqual({
      ...decision,
      outcome: 'rejected',
      reason: 'För dyrt.',
      board: after.board,
      validUntil: null,
    });
    expect(decisionAs(decision, [second, made])).toEqual(decision);
  });

  it('is as it was without any, and where only what the board was told is put right', () => {
    expect(decisionAs(decision, [])).toBe(decision);
    expect(decisionAs(decision, [{ ...made, after: { ...after, outcome: null } }])).toBe(decision);
  });

  it('that was reported is told of at the meeting of the last', () => {
    const reported = { id: 'p', board, actorName: sara.id, at: NOW, changeId: 'c' };
    expect(reportedAs(reported, [made])).toEqual({ ...reported, board: after.board });
    expect(reportedAs(reported, [])).toBe(reported);
  });

  it('was entered only where there was a meeting', () => {
    expect(enteredOf(decision)).toEqual(before);
    expect(enteredOf({ ...decision, board: null })).toBeUndefined();
  });

  it('tells the next whose entry stands', () => {
    const said = {
      number: 'R1',
      name: sara.name,
      at: NOW,
      body: board.body,
      day: board.on,
      diaryNumber: board.diaryNumber,
    };
    expect(entryFacts('R1', before, sara.name, NOW)).toEqual({ ...said, outcome: 'approved', section: '§ 201' });
    expect(entryFacts('R1', { ...before, outcome: null }, sara.name, NOW)).toMatchObject({ outcome: '' });
  });
});

describe('two entries are the same', () => {
  it.each([
    ['when nothing differs', {}, true],
    ['not with another outcome', { outcome: 'returned' }, false],
    ['not with another reason', { reason: 'x' }, false],
    ['not with another board', { board: { ...board, body: 'x' } }, false],
    ['not on another day', { board: { ...board, on: day('2026-11-23') } }, false],
    ['not with another section', { board: { ...board, section: 'x' } }, false],
    ['not with another number', { board: { ...board, diaryNumber: 'x' } }, false],
  ] as const)('%s', (_what, over, same) => {
    expect(sameEntry(before, { ...before, ...over })).toBe(same);
  });
});

describe('a meeting', () => {
  const where = { board: 'Kommunstyrelsen', since: day('2026-11-20'), today: day('2026-11-24') };
  it.each([
    ['held the day it was proposed', { on: day('2026-11-20') }, 'none'],
    ['held the day before', { on: day('2026-11-19') }, 'meetingBefore'],
    ['held tomorrow', { on: day('2026-11-25') }, 'meetingAhead'],
    ['without a board', { body: '' }, 'boardMissing'],
    ['without a section', { section: '' }, 'boardMissing'],
    ['without a diary number', { diaryNumber: '' }, 'boardMissing'],
    ['in 200 characters together', { section: '§'.repeat(200 - 'KommunstyrelsenKS 2026/310'.length) }, 'none'],
    ['in 201 characters', { section: '§'.repeat(201 - 'KommunstyrelsenKS 2026/310'.length) }, 'textTooLong'],
  ])('%s', (_what, over, code) => {
    expect(refusedOf(meetingFault({ ...board, ...over }, where))).toBe(code);
  });

  it('that is wrong is told with what it should have been', () => {
    const fault = (over: object) => meetingFault({ ...board, ...over }, where);
    expect(fault({ body: 'Valnämnden' })).toEqual({ refused: 'otherBoard', facts: { board: 'Kommunstyrelsen' } });
    expect(fault({ on: '2026-11-25' })).toMatchObject({ facts: { day: '2026-11-25' } });
    expect(fault({ on: '2026-11-19' })).toMatchObject({ facts: { day: '2026-11-19', since: '2026-11-20' } });
    expect(fault({ section: '§'.repeat(300) })).toMatchObject({ facts: { field: 'board' } });
  });
});
