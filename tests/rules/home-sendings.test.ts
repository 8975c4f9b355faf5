// What the home tells of sendings: which round counts, what goes on, and what has passed its last day with some left.
import { describe, expect, it } from 'vitest';
import type { Funnel } from '../../bot/capabilities/campaign/model.ts';
import type { DocumentRow } from '../../bot/capabilities/policy/model.ts';
import type { Round } from '../../bot/capabilities/training/overview-model.ts';
import { sendingsOf } from '../../tab/pages/home/sent.ts';
import { day, instant } from '../builders/time.ts';

const today = day('2026-11-26');
const funnel = (acknowledged: number, audience: number, more: Partial<Funnel> = {}): Funnel => ({
  audience,
  acknowledged,
  delivered: audience - acknowledged,
  uncertain: 0,
  unreachable: 0,
  reached: 0,
  left: 0,
  setAside: 0,
  pending: 0,
  ...more,
});
const round = (campaign: string, startedAt: string, more: Partial<Round> = {}): Round => ({
  campaign,
  title: campaign,
  startedAt: instant(startedAt),
  due: day('2026-12-15'),
  funnel: funnel(1, 3),
  programme: null,
  state: 'running',
  begun: 0,
  late: 0,
  isLate: false,
  ...more,
});
const document = (id: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  id,
  title: id,
  kind: 'policy',
  version: 1,
  state: 'published',
  ownerName: 'Erik Sandström',
  reviewOn: null,
  funnel: funnel(1, 3),
  due: day('2026-12-04'),
  ...more,
});
const titles = (documents: readonly DocumentRow[], rounds: readonly Round[]) => {
  const { underWay, past } = sendingsOf(documents, rounds, today);
  return { underWay: underWay.map(({ title }) => title), past: past.map(({ title }) => title) };
};

describe('of each lesson', () => {
  const autumn = round('phishing/2026-11-03', '2026-11-03T08:00:00.000Z');
  const before = round('phishing/2025-11-03', '2025-11-03T08:00:00.000Z', { due: day('2025-12-15') });

  it('the latest round counts: the one before it ended when this one began', () => {
    expect(titles([], [before, autumn])).toEqual({ underWay: ['phishing/2026-11-03'], past: [] });
    expect(titles([], [autumn, before])).toEqual({ underWay: ['phishing/2026-11-03'], past: [] });
  });

  it('the latest round counts also when all have done it', () => {
    const done = { ...autumn, funnel: funnel(3, 3) };
    expect(titles([], [before, done])).toEqual({ underWay: [], past: [] });
  });
});

describe('what goes on', () => {
  it('has the one with most left first', () => {
    const few = document('few', { funnel: funnel(9, 10) });
    const many = document('many', { funnel: funnel(1, 10) });
    expect(titles([few, many], []).underWay).toEqual(['many', 'few']);
  });

  it('goes on through its last day, and afterwards has passed it', () => {
    expect(titles([document('policy', { due: today })], [])).toEqual({ underWay: ['policy'], past: [] });
    expect(titles([document('policy', { due: day('2026-11-25') })], [])).toEqual({ underWay: [], past: ['policy'] });
  });

  it('leaves out what is no longer in force and what was never sent', () => {
    const old = document('old', { state: 'superseded' });
    expect(titles([old, document('unsent', { funnel: null, due: null })], [])).toEqual({ underWay: [], past: [] });
  });

  it('counts those who were told in another way as done, and not those who have left or been set aside', () => {
    const told = document('told', { funnel: funnel(1, 4, { reached: 1, left: 1, setAside: 1, delivered: 0 }) });
    expect(titles([told], [])).toEqual({ underWay: [], past: [] });
    const { underWay } = sendingsOf([document('one', { funnel: funnel(1, 4, { reached: 1, left: 1 }) })], [], today);
    expect(underWay[0]).toMatchObject({ done: 2, of: 3 });
  });
});

it('what has passed its last day has the latest first', () => {
  const past = [document('2025', { due: day('2025-03-01') }), document('2026', { due: day('2026-03-01') })];
  expect(titles(past, []).past).toEqual(['2026', '2025']);
});
