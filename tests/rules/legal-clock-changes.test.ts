// Legal clocks: how one is opened, moved and stopped, and what its settings take. No clock moves here.
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import {
  type ClockMoment,
  followsOn,
  goesOn,
  moved,
  opened,
  stopped,
} from '../../bot/capabilities/legal-clock/change-rules.ts';
import type { LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import type { RuleQuestion, StopClock } from '../../bot/capabilities/legal-clock/question-model.ts';
import { frozen, rulesWith, startRefused } from '../../bot/capabilities/legal-clock/rules.ts';
import { ruleKept, settingsKept } from '../../bot/capabilities/legal-clock/setting-rules.ts';
import { holidays } from '../../bot/edges/clock/red-days.ts';
import { aClock, ruleOf } from '../builders/clock.ts';
import { erik } from '../builders/incident.ts';
import { instant } from '../builders/time.ts';

const moment = (now: string): ClockMoment => ({ now: instant(now), rules: rulesWith([]), isHoliday: holidays() });
const CASE = { id: 'case-of-the-test', number: '2026-0017' };
const MUNICIPALITY = { kind: 'municipality', id: 'municipality', name: 'Kommunen' } as const;

describe('opening and moving', () => {
  const wanted = (at: string) =>
    ({ subject: MUNICIPALITY, step: 'earlyWarning', start: { kind: 'aware', at: instant(at) } }) as const;

  it('whoever opens it late knows what has passed, and is not warned of that', () => {
    const clock = opened(CASE, wanted('2026-11-24T08:00:00.000Z'), erik, moment('2026-11-25T03:00:00.000Z'));
    if (isRefusal(clock)) throw new Error(clock.refused);
    expect(clock.warnings.map(({ step, acknowledged: seen }) => [step, seen?.name])).toEqual([
      ['half', erik.name],
      ['threeQuarters', erik.name],
    ]);
    expect(clock.rule).toMatchObject({
      source: 'cybersäkerhetslagen (2025:1506) 2 kap. 5 §',
      version: 'law/earlyWarning/0',
    });
  });

  it.each([
    ['2026-11-24T10:00:00.000Z', undefined, 'clockStartInFuture'],
    ['2026-11-24T07:00:00.000Z', '2026-11-24T08:00:00.000Z', 'clockStartBeforeEvent'],
    ['2019-11-24T07:00:00.000Z', undefined, 'clockStartTooOld'],
    ['2026-11-24T08:30:00.000Z', '2026-11-24T08:00:00.000Z', undefined],
  ] as const)('awareness at %s of what occurred at %s: %s', (at, occurred, refused) => {
    const no = startRefused(
      { kind: 'aware', at: instant(at) },
      instant('2026-11-24T09:00:00.000Z'),
      occurred && instant(occurred),
    );
    expect(no?.refused).toBe(refused);
  });

  it('a step that somebody asked for needs its own date, ahead in time', () => {
    const asks = (kind: 'aware' | 'date', at: string) =>
      opened(
        CASE,
        { subject: MUNICIPALITY, step: 'partialReport', start: { kind, at: instant(at) } },
        erik,
        moment('2026-11-24T09:00:00.000Z'),
      );
    expect(asks('aware', '2026-11-24T08:00:00.000Z')).toMatchObject({ refused: 'clockDateMissing' });
    expect(asks('date', '2026-11-23T08:00:00.000Z')).toMatchObject({ refused: 'clockDatePassed' });
    expect(asks('date', '2026-12-01T08:00:00.000Z')).toMatchObject({ due: '2026-12-01T08:00:00.000Z' });
  });

  it('a changed awareness needs a reason, and moves the due time by the rule that the clock has', () => {
    const clock = aClock({ rule: { ...frozen(ruleOf('earlyWarning')), amount: 12 } });
    const start = { kind: 'aware', at: instant('2026-11-24T06:00:00.000Z') } as const;
    const move = (reason: string) =>
      moved({ clock, start, occurredAt: null, reason }, erik, moment('2026-11-24T09:00:00.000Z'));
    expect(move('')).toMatchObject({ refused: 'clockReasonMissing' });
    expect(move('Vakten visste tidigare')).toMatchObject({ start, due: '2026-11-24T18:00:00.000Z', state: 'running' });
  });

  it('no rule was in force then: it says so', () => {
    const clock = opened(CASE, wanted('2026-01-14T08:00:00.000Z'), erik, moment('2026-01-14T09:00:00.000Z'));
    expect(clock).toMatchObject({ refused: 'clockRuleMissing' });
  });
});

describe('stopping', () => {
  const SENT: StopClock = {
    portalId: 'CP-1',
    receipt: 'Kvittens 1',
    at: instant('2026-11-24T12:00:00.000Z'),
    reportId: null,
    override: '',
    isComplete: true,
  };
  const stop = (
    clock: LegalClock,
    more: Partial<StopClock> = {},
    others: readonly LegalClock[] = [],
    now = '2026-11-30T09:00:00.000Z',
  ) => stopped({ clock, asked: { ...SENT, ...more }, others, person: erik, now: instant(now) });

  it('takes that step’s own number in the portal, and a receipt', () => {
    expect(stop(aClock())).toMatchObject({
      state: 'stopped',
      stop: { portalId: 'CP-1', byName: erik.name, override: null },
    });
    expect(stop(aClock(), { portalId: '' })).toMatchObject({ refused: 'clockPortalIdMissing' });
    expect(stop(aClock(), { receipt: '' })).toMatchObject({ refused: 'clockReceiptMissing' });
  });

  it('a number that another step has is not its own', () => {
    const other = aClock({
      id: 'other',
      step: 'notification',
      stop: { ...SENT, byId: '', byName: '', recordedAt: SENT.at, override: null },
    });
    expect(stop(aClock(), {}, [other])).toMatchObject({ refused: 'clockPortalIdUsed', facts: { portalId: 'CP-1' } });
  });

  it('without a number only with a reason; what no portal numbers needs what shows it', () => {
    expect(stop(aClock(), { portalId: '', receipt: '', override: 'Portalen låg nere' })).toMatchObject({
      stop: { portalId: '', override: 'Portalen låg nere' },
    });
    const informed = aClock({ step: 'dataSubjects' });
    expect(stop(informed, { portalId: '' })).toMatchObject({ state: 'stopped' });
    expect(stop(informed, { portalId: '', receipt: '' })).toMatchObject({ refused: 'clockReceiptMissing' });
  });

  it('a stopped clock is not stopped again, nor one that does not run', () => {
    const done = stop(aClock());
    if (isRefusal(done)) throw new Error(done.refused);
    expect(stop({ ...aClock(), ...done })).toMatchObject({ refused: 'clockStopped', facts: { name: erik.name } });
    expect(stop(aClock({ state: 'withdrawn' }))).toMatchObject({ refused: 'clockNotRunning' });
  });

  it('the report was sent after the beginning and not in the future', () => {
    expect(stop(aClock(), { at: instant('2026-11-24T07:00:00.000Z') })).toMatchObject({
      refused: 'clockSentBeforeStart',
    });
    expect(stop(aClock(), { at: instant('2026-12-24T07:00:00.000Z') })).toMatchObject({ refused: 'clockSentInFuture' });
    // The beginning is recorded with its seconds, and what is typed has none.
    const start = { kind: 'aware', at: instant('2026-11-24T08:15:42.000Z') } as const;
    expect(stop(aClock({ start }), { at: instant('2026-11-24T08:15:00.000Z') })).not.toHaveProperty('refused');
  });

  it('a late notification to IMY gives its reasons', () => {
    const clock = aClock({ step: 'personalDataNotification' });
    const at = instant('2026-11-28T12:00:00.000Z');
    expect(stop(clock, { at })).toMatchObject({ refused: 'clockLateReasonMissing' });
    expect(stop(clock, { at, lateWhy: 'Vi trodde att inget läckt' })).toMatchObject({
      state: 'stopped',
      late: { why: 'Vi trodde att inget läckt', byName: erik.name },
    });
  });

  it('a notification begins the final report, and one to IMY that is not complete its supplement', () => {
    const from = { kind: 'notification', at: SENT.at };
    expect(followsOn(aClock({ step: 'notification' }), SENT)).toMatchObject({ step: 'finalReport', start: from });
    const imy = aClock({ step: 'personalDataNotification' });
    expect(followsOn(imy, { ...SENT, isComplete: false })).toMatchObject({
      step: 'personalDataCompletion',
      start: from,
    });
    expect(followsOn(imy, SENT)).toBeUndefined();
    expect(followsOn(aClock(), SENT)).toBeUndefined();
  });

  it('only a final report waits for the end of the incident', () => {
    expect(goesOn(aClock({ step: 'finalReport' }))).toEqual({ state: 'waiting' });
    expect(goesOn(aClock())).toMatchObject({ refused: 'clockNotFinal' });
  });
});

describe('settings', () => {
  const row: RuleQuestion = {
    ...ruleOf('recipients'),
    chain: null,
    checkedOn: '2026-11-29',
    validFrom: '2026-12-01',
    validUntil: '',
  };
  it('a rule has a source, a whole number that is likely, and days in order', () => {
    expect(ruleKept(row)).toMatchObject({ amount: 24, validFrom: '2026-12-01', validUntil: null });
    expect(ruleKept({ ...row, source: '' })).toMatchObject({ refused: 'clockRuleSourceMissing' });
    expect(ruleKept({ ...row, amount: 0 })).toMatchObject({ refused: 'clockRuleAmountWrong' });
    expect(ruleKept({ ...row, amount: 1.5 })).toMatchObject({ refused: 'clockRuleAmountWrong' });
    expect(ruleKept({ ...row, validUntil: '2026-11-01' })).toMatchObject({ refused: 'clockRuleDaysWrong' });
    expect(ruleKept({ ...row, chain: [] })).toMatchObject({ refused: 'clockChainEmpty' });
    expect(ruleKept({ ...row, counts: 'ownDate', amount: 7 })).toMatchObject({ amount: 0, from: 'date' });
  });
  it('somebody is warned, nobody twice, and within reason', () => {
    expect(settingsKept({ chain: ['coordinator', 'coordinator'], answerMinutes: 15 })).toEqual({
      chain: ['coordinator'],
      answerMinutes: 15,
    });
    expect(settingsKept({ chain: [], answerMinutes: 15 })).toMatchObject({ refused: 'clockChainEmpty' });
    expect(settingsKept({ chain: ['coordinator'], answerMinutes: 1 })).toMatchObject({ refused: 'clockMinutesWrong' });
  });
});
