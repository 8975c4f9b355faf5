// Between midnight and two o'clock in Sweden the day in UTC is yesterday's; what people are shown goes by the Swedish one.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { Correction } from '../../bot/capabilities/risk-board/correction-model.ts';
import type { Decision } from '../../bot/capabilities/risk-decision/model.ts';
import type { LessonResult } from '../../bot/capabilities/training/model.ts';
import { as, helena } from '../builders/incident.ts';
import { memory, type Records } from '../builders/memory.ts';
import { another, MEETING, PEOPLE, rightsWorld } from '../builders/rights.ts';
import { day, instant } from '../builders/time.ts';

const { ids, records } = await rightsWorld(another);
const decision = (records.get('decisions') as readonly Decision[]).find(({ proposal }) => proposal === ids.approved);
if (!decision) throw new Error('no decision');

const coordinator = { person: helena, roles: [as('coordinator')], language: 'sv' } as const;
const owner = { person: another, roles: [], language: 'sv' } as const;
const actionsWith = (over: Partial<Record<'decisions' | 'corrections' | 'results', readonly object[]>>) => {
  const known = new Map([...records, ...Object.entries(over)]) as Records;
  return app(memory({ people: PEOPLE, records: known }).ports).actions;
};

// Half past midnight on 22 November: the last of three days that are news on the 24th.
const NIGHT = instant('2026-11-21T23:30:00.000Z');

describe('just after midnight', () => {
  it('a decision is news on the personal card for three days', async () => {
    const todo = await actionsWith({ decisions: [{ ...decision, at: NIGHT }] })['inbox.todo']({}, owner);
    if (isRefusal(todo)) throw new Error(todo.refused);
    expect(todo.news.map(({ kind, at }) => [kind, at])).toEqual([['decided', NIGHT]]);
  });

  it('a correction is news for as long', async () => {
    const old = { ...decision, at: instant('2026-10-01T09:00:00.000Z') };
    const entered = { outcome: 'approved', reason: '', board: { ...MEETING, on: day('2026-09-30') } } as const;
    const correction: Correction = {
      id: `decided/${decision.id}/0`,
      subject: `decided/${decision.id}`,
      before: entered,
      after: { ...entered, reason: 'Rätt skäl' },
      why: 'Fel skäl',
      actorId: helena.id,
      actorName: helena.name,
      at: NIGHT,
      changeId: 'c',
    };
    const todo = await actionsWith({ decisions: [old], corrections: [correction] })['inbox.todo']({}, owner);
    if (isRefusal(todo)) throw new Error(todo.refused);
    expect(todo.news.map(({ kind, at }) => [kind, at])).toEqual([['decided', NIGHT]]);
  });

  it('a lesson is passed in the month that has begun', async () => {
    const passed: LessonResult = {
      id: 'round/person',
      campaign: 'round',
      lesson: 'lesson',
      person: another.id,
      personName: another.name,
      unit: another.unit,
      revision: 1,
      answers: [0],
      tries: 1,
      state: 'passed',
      score: 1,
      of: 1,
      startedAt: instant('2026-10-31T23:20:00.000Z'),
      finishedAt: instant('2026-10-31T23:30:00.000Z'),
      language: 'sv',
      channel: 'chat',
      changeId: 'c',
    };
    const overview = await actionsWith({ results: [passed] })['training.overview']({}, coordinator);
    if (isRefusal(overview)) throw new Error(overview.refused);
    expect(overview.trend.filter((month) => month.passed > 0)).toEqual([{ month: '2026-11', passed: 1 }]);
  });
});
