// The action plan: what is asked of an owner, what an answer does, and what it may not do.
import { describe, expect, it } from 'vitest';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { inboxActions } from '../../bot/capabilities/inbox/actions.ts';
import { measureActions } from '../../bot/capabilities/measure/actions.ts';
import type { MeasureAnswer } from '../../bot/capabilities/measure/answers.ts';
import { measuresToAnswer } from '../../bot/capabilities/measure/inbox-actions.ts';
import type { ListQuestion, Measure } from '../../bot/capabilities/measure/model.ts';
import { planPage } from '../../bot/capabilities/measure/plan-rules.ts';
import { askedOf, checkOn, measureNumber, newMeasure, planOf } from '../../bot/capabilities/measure/rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import type { Actions } from '../../bot/contract.ts';
import { as, erik, helena, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory } from '../builders/memory.ts';
import { day, instant } from '../builders/time.ts';

const moment = { now: instant('2026-11-24T09:00:00.000Z'), today: day('2026-11-24'), changeId: 'c2' };
const asker = (person: Asker['person'], ...roles: Asker['roles']): Asker => ({ person, roles, language: 'sv' });
const owner = asker(sara);
const coordinator = asker(erik, as('coordinator'));
const other = asker(helena, as('auditor'));
const yearly = { control: { kind: 'restoreTest', months: 12 } } as const;

const DONE: MeasureAnswer = { kind: 'done', evidence: 'Protokoll 4', files: [], result: '' };
const TESTED: MeasureAnswer = { kind: 'done', evidence: 'Logg', files: [], result: 'remarks' };
const LATER: MeasureAnswer = { kind: 'delay', newDue: day('2027-01-31'), why: 'Leverantören är sen' };
const HELP: MeasureAnswer = { kind: 'help', why: 'Saknar pengar' };
const HELPED: MeasureAnswer = { kind: 'outcome', outcome: 'partly', note: '' };
const CANCEL: MeasureAnswer = { kind: 'cancel', why: 'Systemet är borta' };
const REOPEN: MeasureAnswer = { kind: 'reopen' };
const isDone = { state: 'done', doneOn: day('2026-11-20') } as const;

/** A plan with this measure alone, and an answer on the card that showed its first revision. */
function plan(about: Partial<Measure>) {
  const measure = aMeasure(about);
  const { ports } = memory({ people: [sara, erik, helena], records: new Map([['measures', [measure]]]) });
  const actions = measureActions(ports);
  const answered = async ({ kind, ...given }: MeasureAnswer, actor: Asker, revision: number) => {
    const ask = actions[`measure.${kind}`] as (question: object, actor: Asker) => ReturnType<Actions['measure.read']>;
    const page = await ask({ id: measure.id, revision, ...given }, actor);
    return isRefusal(page) ? page : { measure: page.measure, event: page.events[0], lines: page.events.length };
  };
  return { actions, answered };
}
const answer = (about: Partial<Measure>, given: MeasureAnswer, actor = owner, revision = 1) =>
  plan(about).answered(given, actor, revision);
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : outcome);

describe('a plan', () => {
  const asked = {
    title: 'Inför MFA',
    what: '',
    source: { kind: 'audit', id: null, title: 'Revision 2026' },
    owner: sara,
    board: 'Socialnämnden',
    due: day('2027-01-31'),
    cost: '12 500',
    control: null,
    checkAfterMonths: 6,
  } as const;
  it.each([
    ['without a title', { title: '' }, 'measureTitleMissing'],
    ['with a title of 201 characters', { title: 'a'.repeat(201) }, 'tooLong'],
    ['owned by nobody', { owner: undefined }, 'measureOwnerMissing'],
    ['owned by a disabled account', { owner: { ...sara, account: 'disabled' } }, 'measureOwnerMissing'],
    ['due on a day that is none', { due: '2027-02-30' }, 'measureDueWrong'],
    ['due in a thousand years', { due: day('2999-01-01') }, 'dayUnlikely'],
    ['due in the year 206', { due: day('0206-05-01') }, 'dayUnlikely'],
    ['with a cost in words', { cost: 'mycket' }, 'measureCostWrong'],
    ['checked after no months', { checkAfterMonths: 0 }, 'measureMonthsWrong'],
    ['controlled every half month', { control: { kind: 'other', months: 0.5 } }, 'measureMonthsWrong'],
  ] as const)('%s is refused', (_, about, refused) => {
    expect(code(planOf({ ...asked, ...about }, day('2026-11-24')))).toBe(refused);
  });

  it('becomes a measure with its number, owner and first line of history', () => {
    const plan = planOf(asked, day('2026-11-24'));
    if (isRefusal(plan)) throw new Error(plan.refused);
    const { measure, event } = newMeasure({ id: 'm', number: 'Å2026-0001', plan, actor: coordinator }, moment);
    expect(measure).toMatchObject({ cost: 12_500, owner: sara.id, unit: sara.unit, state: 'open', revision: 1 });
    expect(event).toMatchObject({ id: 'm/1', kind: 'created', actorName: erik.name });
  });

  it('takes the number after the highest, also where one is missing', () => {
    const taken = ['Å2026-0002', 'Å2026-0010', 'Å2026-0001'];
    expect(measureNumber(numberAfter(2026, taken))).toBe('Å2026-0011');
    expect(measureNumber(numberAfter(2027, []))).toBe('Å2027-0001');
  });

  it('is changed by the coordinator only, and by one at a time', async () => {
    const { actions } = plan({});
    const question = { ...asked, id: aMeasure().id, key: 'key-of-it', owner: sara.id };
    const change = (actor: Asker, revision: number) => actions['measure.save']({ ...question, revision }, actor);
    expect(code(await change(owner, 1))).toBe('notAllowed');
    expect(code(await change(coordinator, 0))).toBe('measureChanged');
    expect(await change(coordinator, 1)).toMatchObject({ measure: { revision: 2, title: 'Inför MFA' } });
  });
});

describe('an answer', () => {
  it.each([
    ['done', {}, DONE, { state: 'done', doneOn: day('2026-11-24') }, 'done'],
    ['done, when help was needed', { needsHelp: true }, DONE, { state: 'done', needsHelp: false }, 'done'],
    [
      'done of a control: it comes back',
      yearly,
      TESTED,
      { state: 'open', due: day('2027-11-24'), doneOn: day('2026-11-24') },
      'control',
    ],
    ['late', {}, LATER, { state: 'open', due: day('2027-01-31') }, 'delayed'],
    ['needs help', {}, HELP, { state: 'open', needsHelp: true }, 'help'],
    ['partly helped', isDone, HELPED, { state: 'done', outcome: 'partly' }, 'outcome'],
    ['opened again', isDone, REOPEN, { state: 'open', doneOn: null }, 'reopened'],
  ] as const)('%s', async (_, about, given, measure, kind) => {
    expect(await answer(about, given)).toMatchObject({ measure: { ...measure, revision: 2 }, event: { kind } });
  });

  it.each([
    ['done without evidence', {}, { ...DONE, evidence: '' }, 'evidenceMissing'],
    ['a control without a result', yearly, DONE, 'controlResultMissing'],
    ['late without a date', {}, { ...LATER, newDue: '' }, 'newDueWrong'],
    ['late by a thousand years', {}, { ...LATER, newDue: day('2999-01-01') }, 'dayUnlikely'],
    ['late until the year 206', {}, { ...LATER, newDue: day('0206-05-01') }, 'newDueTooEarly'],
    ['late to an earlier day', {}, { ...LATER, newDue: day('2026-12-01') }, 'newDueTooEarly'],
    [
      'late to a day that has passed',
      { due: day('2026-10-01') },
      { ...LATER, newDue: day('2026-11-01') },
      'newDueTooEarly',
    ],
    ['late without a reason', {}, { ...LATER, why: '' }, 'whyMissing'],
    ['help without a reason', {}, { ...HELP, why: '' }, 'whyMissing'],
    ['evidence of 4 001 characters', {}, { ...DONE, evidence: 'a'.repeat(4_001) }, 'tooLong'],
    ['done when it is cancelled', { state: 'cancelled' }, DONE, 'measureNotOpen'],
    ['whether it helped before it is done', {}, HELPED, 'measureNotDone'],
    ['opened when it is open', {}, REOPEN, 'measureStillOpen'],
  ] as const)('%s is refused', async (_, about, given, refused) => {
    expect(code(await answer(about, given))).toBe(refused);
  });

  it.each([
    ['the owner', owner, DONE, undefined],
    ['the coordinator', coordinator, DONE, undefined],
    ['somebody who only reads', other, DONE, 'measureNotYours'],
    ['the owner who cancels', owner, CANCEL, 'notAllowed'],
    ['the coordinator who cancels', coordinator, CANCEL, undefined],
  ] as const)('of %s', async (_, actor, given, refused) => {
    const outcome = await answer({}, given, actor);
    expect(isRefusal(outcome) ? outcome.refused : undefined).toBe(refused);
  });

  it.each([
    ['done', {}, DONE],
    ['a control', yearly, TESTED],
    ['late', {}, LATER],
    ['needs help', {}, HELP],
    ['helped', isDone, HELPED],
  ] as const)('%s: the same press twice changes nothing, another on the old card is told', async (_, about, given) => {
    const { answered } = plan(about);
    const first = await answered(given, owner, 1);
    expect(await answered(given, owner, 1)).toEqual(first);
    expect(first).toMatchObject({ measure: { revision: 2 }, lines: 1 });
    expect(code(await answered(given, coordinator, 1))).toBe('measureChanged');
    const [different] = [DONE, LATER, HELP].filter(({ kind }) => kind !== given.kind);
    expect(code(await answered(different ?? DONE, owner, 1))).toBe('measureChanged');
  });
});

describe('what is asked', () => {
  const checked = { state: 'done', doneOn: day('2026-05-24'), checkAfterMonths: 6 } as const;
  it.each([
    ['due in 15 days', { due: day('2026-12-09') }, null],
    ['due in 14 days', { due: day('2026-12-08') }, { asks: 'answer', due: day('2026-12-08') }],
    ['late', { due: day('2026-01-01') }, { asks: 'answer', due: day('2026-01-01') }],
    ['cancelled and late', { due: day('2026-01-01'), state: 'cancelled' }, null],
    ['done six months ago, to be checked after six', checked, { asks: 'outcome', due: day('2026-11-24') }],
    ['the same a day too early', { ...checked, doneOn: day('2026-05-25') }, null],
    ['the same when it is answered', { ...checked, outcome: 'yes' }, null],
    ['done, not to be checked', { ...checked, checkAfterMonths: null }, null],
  ] as const)('of a measure %s', (_, about, asked) => {
    expect(askedOf(aMeasure(about), day('2026-11-24'))).toEqual(asked);
  });

  it('is the most urgent first, and what waits for help last', () => {
    const all = [
      aMeasure({ id: 'helpless', due: day('2026-01-01'), needsHelp: true }),
      aMeasure({ id: 'soon', due: day('2026-12-01') }),
      aMeasure({ id: 'late', due: day('2026-11-01') }),
    ];
    const { ports } = memory({ people: [sara], records: new Map([['measures', all]]) });
    const { tasks } = inboxActions(ports, [measuresToAnswer(ports)]).services.inbox(sara);
    expect(tasks.map((task) => task.kind === 'measure' && task.measure.id)).toEqual(['late', 'soon', 'helpless']);
  });

  it('comes back when a measure is opened again: the check is for the next time it is done', async () => {
    const opened = await answer(checked, REOPEN);
    if (isRefusal(opened)) throw new Error(opened.refused);
    expect(checkOn(opened.measure)).toBeNull();
  });
});

describe('the plan as a list', () => {
  const all = [
    aMeasure({ id: 'a', number: 'Å2026-0001', due: day('2026-12-20'), cost: 100, board: 'Socialnämnden' }),
    aMeasure({ id: 'b', number: 'Å2026-0002', due: day('2026-10-01'), cost: 50, board: 'Socialnämnden' }),
    aMeasure({ id: 'c', number: 'Å2026-0003', due: day('2027-02-01'), needsHelp: true, board: '' }),
    aMeasure({ id: 'd', number: 'Å2026-0004', state: 'done', title: 'Återläs säkerhetskopian' }),
    aMeasure({ id: 'e', number: 'Å2026-0005', state: 'cancelled' }),
  ];
  const question: ListQuestion = {
    state: 'open',
    source: null,
    board: null,
    search: '',
    mine: false,
    page: 1,
    sort: 'plan',
    direction: 'ascending',
    whole: false,
  };
  const ids = (about: Partial<ListQuestion>) =>
    planPage(all, { ...question, ...about }, day('2026-11-24')).rows.map(({ id }) => id);

  it.each([
    ['what is open: help first, then by day', {}, ['c', 'b', 'a']],
    ['late', { state: 'late' }, ['b']],
    ['needs help', { state: 'help' }, ['c']],
    ['of a board', { board: 'Socialnämnden' }, ['b', 'a']],
    ['of no board', { board: '' }, ['c']],
    ['by words', { state: 'all', search: 'säkerhetskopian återläs' }, ['d']],
    ['by number', { state: 'all', search: 'Å2026-0005' }, ['e']],
    ['from a source that there is none of', { source: 'risk' }, []],
    ['of a page that is past the end', { page: 2 }, []],
  ] as const)('%s', (_, about, expected) => {
    expect(ids(about)).toEqual(expected);
  });

  it('sums over everything, whatever is asked for', () => {
    const { sums, boards, count } = planPage(all, { ...question, state: 'late' }, day('2026-11-24'));
    expect(sums).toEqual({ open: 3, late: 1, help: 1, done: 1, cancelled: 1, cost: 150 });
    expect(boards.map(({ board, open, late, cost }) => [board, open, late, cost])).toContainEqual([
      ...['Socialnämnden', 2, 1, 150],
    ]);
    expect(count).toBe(1);
  });

  it.each([
    ['2026-11-23', 'week'],
    ['2026-11-17', 'week'],
    ['2026-11-16', 'month'],
    ['2026-10-24', 'month'],
    ['2026-10-23', 'quarter'],
    ['2026-08-24', 'quarter'],
    ['2026-08-23', 'longer'],
  ] as const)('of a board tells how long what was due on %s has been late: %s', (due, age) => {
    const late = all.flatMap((one) => (one.id === 'b' ? [{ ...one, due: day(due) }] : []));
    const [board] = planPage(late, question, day('2026-11-24')).boards;
    expect(board?.lateFor).toEqual({ week: 0, month: 0, quarter: 0, longer: 0, [age]: 1 });
  });
});
