// Legal clocks: when each is due, which steps have come, and who is told. No clock moves here.
import { describe, expect, it } from 'vitest';
import { formatInstant, instantAt } from '../../bot/blocks/instant.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { instantOfWallTime, wallTimeOf } from '../../bot/blocks/wall-time.ts';
import { REPORT_KINDS } from '../../bot/capabilities/authority-report/model.ts';
import { authorityReportPermissions } from '../../bot/capabilities/authority-report/rights.ts';
import { type ChainKnown, chainOf, inChain, nextOf } from '../../bot/capabilities/legal-clock/chain-rules.ts';
import {
  CLOCK_STEPS,
  type ClockStep,
  type LegalClock,
  type WarningStep,
  WITHOUT_TEXT,
} from '../../bot/capabilities/legal-clock/model.ts';
import {
  DEFAULT_CHAIN,
  dueOf,
  frozen,
  inOrder,
  nextStep,
  percentOf,
  ruleFor,
  rulesWith,
  stepsCome,
  timeOf,
} from '../../bot/capabilities/legal-clock/rules.ts';
import { legalClockText } from '../../bot/capabilities/legal-clock/text.ts';
import { acknowledged, fired, passedOn, unanswered } from '../../bot/capabilities/legal-clock/warning-rules.ts';
import { holidays } from '../../bot/edges/clock/red-days.ts';
import { aClock, aWarning, ruleOf } from '../builders/clock.ts';
import { aHolding, erik, helena, sara } from '../builders/incident.ts';
import { day, instant } from '../builders/time.ts';

const isHoliday = holidays();
const wall = (text: string) => instantOfWallTime(text) ?? instant('1970-01-01T00:00:00.000Z');
const dueAt = (step: ClockStep, from: string) =>
  formatInstant(dueOf(frozen(ruleOf(step)), { kind: 'aware', at: wall(from) }, isHoliday), 'sv');
const HOUR_MS = 3_600_000;
const later = (clock: LegalClock, hours: number) => instantAt(Date.parse(clock.start.at) + hours * HOUR_MS);

describe('when a clock is due', () => {
  it.each([
    ['earlyWarning', '2026-12-23T16:40', '24 december 2026 kl. 16:40'],
    ['notification', '2026-12-23T16:40', '26 december 2026 kl. 16:40'],
    ['personalDataNotification', '2026-12-23T16:40', '26 december 2026 kl. 16:40'],
    ['notification', '2026-10-24T15:00', '27 oktober 2026 kl. 14:00'],
    ['notification', '2027-03-27T15:00', '30 mars 2027 kl. 16:00'],
    ['finalReport', '2027-01-31T12:00', '1 mars 2027 kl. 23:59'],
    ['statusReport', '2027-01-31T12:00', '1 mars 2027 kl. 23:59'],
    ['personalDataCompletion', '2026-11-26T09:00', '24 december 2026 kl. 23:59'],
  ] as const)('%s counted from %s: %s', (step, from, due) => {
    expect(dueAt(step, from)).toBe(due);
  });

  it('an own date is the last moment itself', () => {
    const at = instant('2026-12-01T11:00:00.000Z');
    expect(dueOf(frozen(ruleOf('partialReport')), { kind: 'date', at }, isHoliday)).toBe(at);
  });

  it('every step has a rule with a source, and what has no number in the law is marked as the municipality’s own', () => {
    const marks = Object.fromEntries(rulesWith([]).map(({ step, mark }) => [step, mark]));
    expect(marks).toMatchObject({ earlyWarning: 'law', notification: 'law', finalReport: 'law' });
    expect(marks).toMatchObject({ recipients: 'own', dataSubjects: 'own', significance: 'own' });
    expect(marks['personalDataCompletion']).toBe('thirdParty');
    expect(rulesWith([]).filter(({ source }) => source === '')).toEqual([]);
  });

  it('two versions of a rule stand side by side, and the day on which the period begins chooses', () => {
    const proposed = { ...ruleOf('personalDataNotification'), id: 'omnibus', amount: 96, validFrom: day('2027-07-01') };
    const rules = rulesWith([proposed]);
    const hours = (from: string) => ruleFor(rules, 'personalDataNotification', instant(from))?.amount;
    expect([hours('2027-06-30T12:00:00.000Z'), hours('2027-07-01T12:00:00.000Z')]).toEqual([72, 96]);
  });

  it('a row of the municipality stands in the place of the one that Värna brings', () => {
    const own = { ...ruleOf('recipients'), amount: 6, revision: 1 };
    expect(rulesWith([own]).filter(({ step }) => step === 'recipients')).toEqual([own]);
  });
});

describe('a moment read off the clock', () => {
  it.each(['2026-12-23T16:40', '2026-07-01T00:00', '2026-10-25T03:30'])('%s is read back as it was typed', (typed) => {
    expect(wallTimeOf(wall(typed))).toBe(typed);
  });
  it('is none in the hour that spring skips, nor half typed; of the hour that comes twice it is the first', () => {
    expect(instantOfWallTime('2027-03-28T02:30')).toBeNull();
    expect(instantOfWallTime('2027-03-28')).toBeNull();
    expect(instantOfWallTime('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});

const TURN = {
  chain: [{ person: erik.id, name: erik.name, role: 'coordinator', as: 'holder' }],
  everyone: [
    { person: erik.id, name: erik.name, role: 'coordinator', as: 'holder' },
    { person: helena.id, name: helena.name, role: 'chiefExecutive', as: 'holder' },
  ],
  isAway: () => false,
} as const;
const stepsOf = (clock: LegalClock | undefined) =>
  clock?.warnings.map(({ step, isJoined, isLate }) => [step, isJoined, isLate]);

describe('the steps of a clock', () => {
  const clock = aClock();

  it('come at half, three quarters, nine tenths and all of the time, and an hour after', () => {
    const hours = (step: WarningStep) => (Date.parse(timeOf(clock, step)) - Date.parse(clock.start.at)) / HOUR_MS;
    expect(['half', 'threeQuarters', 'ninety', 'due', 'hourLate'].map((step) => hours(step as WarningStep))).toEqual([
      12, 18, 21.6, 24, 25,
    ]);
  });

  it('are fired once each, in order', () => {
    const half = fired(clock, later(clock, 12), TURN);
    expect(stepsOf(half)).toEqual([['half', false, false]]);
    expect(half && fired(half, later(clock, 17), TURN)).toBeUndefined();
    expect(stepsOf(half && fired(half, later(clock, 18), TURN))?.at(-1)).toEqual(['threeQuarters', false, false]);
  });

  it('that were missed come together once, said to be late, and one message is sent', () => {
    const woken = fired(clock, later(clock, 22), TURN);
    expect(stepsOf(woken)).toEqual([
      ['half', true, true],
      ['threeQuarters', true, true],
      ['ninety', false, true],
    ]);
    expect(woken?.warnings.map(({ told }) => told.length)).toEqual([0, 0, 1]);
  });

  it('do not come again when the clock is put back, nor any before them', () => {
    const woken = fired(clock, later(clock, 22), TURN);
    expect(woken && stepsCome(woken, later(clock, 19))).toEqual([]);
    expect(woken && nextStep(woken)?.step).toBe('due');
  });

  it('come anew for a due time that has moved, and none for one that does not run', () => {
    const half = fired(clock, later(clock, 12), TURN);
    const delayed = half && { ...half, due: later(clock, 48) };
    expect(delayed && nextStep(delayed)).toEqual({ step: 'half', at: later(clock, 24) });
    expect(nextStep({ ...clock, state: 'stopped' })).toBeUndefined();
  });

  it('an hour after the last moment the delay is put on record', () => {
    expect(fired(clock, later(clock, 25), TURN)?.late).toEqual({
      at: later(clock, 25),
      why: null,
      byName: null,
      saidAt: null,
    });
  });

  it('how much has passed is never more than all of it', () => {
    expect([-1, 0, 6, 24, 40].map((hours) => percentOf(clock, later(clock, hours)))).toEqual([0, 0, 25, 100, 100]);
  });

  it('the next due stands first, and what has stopped last', () => {
    const late = aClock({ id: 'b', step: 'notification' });
    const over = aClock({ id: 'c', state: 'stopped' });
    expect(inOrder([over, late, clock]).map(({ id }) => id)).toEqual(['clock-1', 'b', 'c']);
  });
});

describe('a warning', () => {
  it('leads to a text at every step that has one', () => {
    expect(CLOCK_STEPS.filter((step) => !WITHOUT_TEXT.has(step)).toSorted()).toEqual([...REPORT_KINDS].toSorted());
  });
});

describe('the ordinary chain', () => {
  it('ends with nobody who may not write the report that is due', () => {
    const writers: readonly string[] = authorityReportPermissions['authorityReport.write'].roles;
    expect(DEFAULT_CHAIN.filter((role) => !writers.includes(role))).toEqual([]);
  });
});

describe('who is warned', () => {
  const NAMES = new Map([erik, helena, sara].map(({ id, name }) => [id, name]));
  const known = (more: Partial<ChainKnown> = {}): ChainKnown => ({
    holdings: [
      aHolding({ id: 'a', role: 'coordinator', holder: erik.id, deputy: helena.id }),
      aHolding({ id: 'b', role: 'chiefExecutive', holder: sara.id, deputy: null }),
    ],
    today: day('2026-12-24'),
    activeName: (person) => NAMES.get(person),
    isAway: () => false,
    reaches: () => true,
    appointed: [],
    ...more,
  });
  const roles = ['coordinator', 'chiefExecutive'] as const;
  const names = (chain: readonly { readonly name: string }[]) => chain.map(({ name }) => name);

  it('the coordinator, then the deputy, then the chief executive', () => {
    expect(names(inChain(roles, known()))).toEqual([erik.name, helena.name, sara.name]);
  });

  it('whoever has left is passed over', () => {
    const left = known({ activeName: (person) => (person === erik.id ? undefined : NAMES.get(person)) });
    expect(names(inChain(roles, left))).toEqual([helena.name, sara.name]);
  });

  it('when all of the chain have left the chief executive is the last resort, and everyone who coordinates', () => {
    const holdings = [
      aHolding({ id: 'a', role: 'dataProtectionOfficer', holder: 'gone', deputy: null }),
      aHolding({ id: 'b', role: 'chiefExecutive', holder: sara.id, deputy: null }),
      aHolding({ id: 'c', role: 'coordinator', scope: { kind: 'board', name: 'X' }, holder: erik.id, deputy: null }),
    ];
    const nobody = known({ holdings, reaches: ({ role }) => role === 'dataProtectionOfficer' });
    expect(inChain(['dataProtectionOfficer'], nobody)).toEqual([]);
    expect(names(chainOf(['dataProtectionOfficer'], nobody))).toEqual([sara.name, erik.name]);
    expect(names(chainOf(['coordinator'], known({ holdings: [] })))).toEqual([]);
  });

  it('whoever is out of office is told only when nobody else is left', () => {
    const chain = inChain(roles, known());
    const away = (person: string) => person === erik.id;
    expect(nextOf(aClock(), chain, [], away)?.name).toBe(helena.name);
    expect(nextOf(aClock(), chain, [helena.id, sara.id], away)?.name).toBe(erik.name);
    expect(nextOf(aClock(), chain, [erik.id, helena.id, sara.id], away)).toBeUndefined();
  });

  it('whoever acknowledged the last warning is told first of the next', () => {
    const chain = inChain(roles, known());
    const clock = aClock();
    const seen = { person: helena.id, name: helena.name, at: clock.start.at };
    const warned = { ...clock, warnings: [aWarning(clock, { acknowledged: seen })] };
    expect(nextOf(warned, chain, [], () => false)?.name).toBe(helena.name);
  });

  it('nobody answers: it goes on to the next, and stops when somebody has', () => {
    const clock = aClock();
    const half = fired(clock, later(clock, 12), TURN) ?? clock;
    const warning = unanswered(half, 'half', clock.due);
    const on = warning && passedOn(half, warning, TURN, later(clock, 12.5));
    expect(on?.warnings[0]?.told.map(({ name }) => name)).toEqual([erik.name, helena.name]);
    const seen = on && acknowledged(on, 'half', clock.due, helena, later(clock, 13));
    if (!seen || isRefusal(seen)) throw new Error('not acknowledged');
    expect(seen.warnings[0]?.acknowledged?.name).toBe(helena.name);
    expect(unanswered(seen, 'half', clock.due)).toBeUndefined();
    const again = acknowledged(seen, 'half', clock.due, erik, later(clock, 14));
    expect(!isRefusal(again) && again.warnings[0]?.acknowledged?.name).toBe(helena.name);
  });

  it('a warning of a due time that has moved cannot be acknowledged', () => {
    const clock = aClock();
    expect(acknowledged(clock, 'half', clock.due, erik, clock.due)).toMatchObject({ refused: 'clockWarningUnknown' });
  });
});

describe('the time that is left', () => {
  it.each([
    [26 * HOUR_MS, '1 dygn och 2 timmar kvar', '1 day and 2 hours left'],
    [HOUR_MS, '1 timme kvar', '1 hour left'],
    [90 * 60_000, '1 timme och 30 minuter kvar', '1 hour and 30 minutes left'],
    [0, 'Mindre än en minut kvar', 'Less than a minute left'],
    [-2_000, 'Tiden är ute', 'The time is up'],
    [-61 * 60_000, '1 timme och 1 minut för sent', '1 hour and 1 minute overdue'],
  ])('%i is said in two units at most', (ms, sv, en) => {
    expect([legalClockText.sv.left(ms), legalClockText.en.left(ms)]).toEqual([sv, en]);
  });
});
