// Legal clocks on the whole of Värna: who is warned at Christmas, what a stop of the machine makes late, and what a clock stops by.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import type { CaseClocks, RunningClocks } from '../../bot/capabilities/legal-clock/question-model.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { buttons, hyphened, type TeamsPerson, words } from '../builders/teams-person.ts';
import { until as looked, type Town, town } from '../builders/town.ts';

const CASE = 'case-of-the-clocks';
const MUNICIPALITY = { kind: 'municipality', id: 'municipality', name: 'Askersunds kommun' } as const;

/** A machine that does much else at the same time is waited for. */
const PATIENCE = 60;
const until: typeof looked = (look, holds) => looked(look, holds, PATIENCE);

let here: Town;
let erik: TeamsPerson;
let anna: TeamsPerson;
let number = '';

const asked = async <Value>(who: TeamsPerson, name: ActionName, question: Asked<ActionName>) => {
  const { status, body } = await here.ask(who, name, question);
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as Value;
};
const at = (instant: string) => here.platform.world.clock.set(Date.parse(instant));
const clocks = () => asked<CaseClocks>(erik, 'legalClock.ofCase', { caseId: CASE });
const clockOf = async (step: LegalClock['step']) =>
  (await clocks()).rows.find(({ clock }) => clock.step === step)?.clock;
const open = (step: LegalClock['step'], moment: string, more: Partial<Asked<'legalClock.open'>> = {}) =>
  asked<CaseClocks>(erik, 'legalClock.open', {
    caseId: CASE,
    subject: MUNICIPALITY,
    step,
    startKind: 'aware',
    at: new Date(moment).toISOString(),
    reason: '',
    ...more,
  });
const warned = async (who: TeamsPerson, sentence: string) =>
  (await who.reads()).filter(({ cards }) => words(cards[0]).includes(sentence));
const toldNames = async (step: LegalClock['step']) =>
  (await clockOf(step))?.warnings.flatMap(({ told }) => told.map(({ name }) => name));

beforeAll(async () => {
  here = await town();
  [erik, anna] = [here.person('Erik Sandström'), here.person('Anna-Karin Holm')];
  await erik.writes('hej');
  await anna.writes('hej');
  at('2026-12-23T16:40:00+01:00');
  await until(
    () => asked<RunningClocks>(erik, 'legalClock.running', {}),
    ({ now }) => now.startsWith('2026-12-23'),
  );
  const reported = { id: CASE, happened: 'Servrarna är krypterade', source: 'tab' } as const;
  ({ number } = await asked<{ number: string }>(erik, 'incident.report', reported));
  await open('earlyWarning', '2026-12-23T16:40:00+01:00');
});
afterAll(() => here.close());

describe('a clock over Christmas', () => {
  it('runs to Christmas Eve at the same time, however often it is opened', async () => {
    await open('earlyWarning', '2026-12-23T16:40:00+01:00');
    const { rows } = await clocks();
    expect(rows.map(({ clock }) => [clock.step, clock.due])).toEqual([['earlyWarning', '2026-12-24T15:40:00.000Z']]);
  });

  it('warns the coordinator in the middle of the night, with the number and the time left alone in the notification', async () => {
    at('2026-12-24T04:40:05+01:00');
    const [warning] = await until(
      () => warned(erik, 'Halva tiden har gått'),
      (all) => all.length > 0,
    );
    expect(hyphened(warning?.summary ?? '')).toBe(`${number}: 11 timmar och 59 minuter kvar`);
    const said = words(warning?.cards[0]);
    expect(said).toContain('Upplys myndigheten');
    expect(said).toContain('cybersäkerhetslagen (2025:1506) 2 kap. 5 §');
    expect(said).not.toContain('krypterade');
    expect(buttons(warning?.cards[0])).toEqual(['Jag har sett det', 'Skriv rapporten', 'Öppna ärendet']);
  });

  it('goes on to whoever is next when nobody answers, and says that there is no other alarm', async () => {
    at('2026-12-24T05:11:00+01:00');
    await until(
      () => warned(anna, 'Halva tiden har gått'),
      (all) => all.length === 1,
    );
    expect(await toldNames('earlyWarning')).toEqual(['Erik Sandström', 'Anna-Karin Holm']);
    await until(
      () => clockOf('earlyWarning'),
      (clock) => clock?.warnings[0]?.alarm === 'notConfigured',
    );
  });

  it('goes no further when somebody has seen it, and each has had it once', async () => {
    const [warning] = await warned(anna, 'Halva tiden har gått');
    if (!warning) throw new Error('no warning');
    const pressed = await anna.presses(warning, 'Jag har sett det');
    expect(words(pressed.card)).toContain('Bekräftad av Anna-Karin Holm');
    at('2026-12-24T06:30:00+01:00');
    await until(clocks, ({ now }) => now >= '2026-12-24T05:30:00');
    expect(await toldNames('earlyWarning')).toEqual(['Erik Sandström', 'Anna-Karin Holm']);
    expect(
      [await warned(erik, 'Halva tiden har gått'), await warned(anna, 'Halva tiden')].map((all) => all.length),
    ).toEqual([1, 1]);
  });

  it('what was missed while the machine stood still comes once on waking, and says that it is late', async () => {
    await here.restart(() => at('2026-12-24T15:00:00+01:00'));
    const [warning] = await until(
      () => warned(anna, 'Nio tiondelar av tiden har gått'),
      (all) => all.length > 0,
    );
    expect(words(warning?.cards[0])).toContain('Värna stod stilla då');
    const steps = (await clockOf('earlyWarning'))?.warnings.map(({ step, isLate, isJoined }) => [
      step,
      isLate,
      isJoined,
    ]);
    expect(steps).toEqual([
      ['half', false, false],
      ['threeQuarters', true, true],
      ['ninety', true, false],
    ]);
    expect(await warned(anna, 'Tre fjärdedelar')).toHaveLength(0);
  });

  it('a clock that is put back an hour, and a restart, bring nothing again', async () => {
    await here.restart(() => at('2026-12-24T14:00:00+01:00'));
    at('2026-12-24T15:05:00+01:00');
    await until(clocks, ({ now }) => now >= '2026-12-24T14:05:00');
    expect((await clockOf('earlyWarning'))?.warnings).toHaveLength(3);
    expect(await warned(anna, 'Nio tiondelar')).toHaveLength(1);
  });

  it('all of the chain are told when the time is up, and an hour later the delay is on record', async () => {
    at('2026-12-24T16:40:02+01:00');
    await until(
      () => warned(erik, 'Tiden har gått ut'),
      (all) => all.length === 1,
    );
    await until(
      () => warned(anna, 'Tiden har gått ut'),
      (all) => all.length === 1,
    );
    at('2026-12-24T17:40:02+01:00');
    await until(
      () => clockOf('earlyWarning'),
      (clock) => clock?.late !== null && clock !== undefined,
    );
  });

  it('is stopped by its own report, once, and begins what follows by law', async () => {
    const clock = await clockOf('earlyWarning');
    const stop = {
      id: clock?.id ?? '',
      revision: clock?.revision ?? 0,
      portalId: '',
      receipt: 'Kvittens 44812',
      at: '2026-12-24T16:00:00.000Z',
    };
    expect((await here.ask(erik, 'legalClock.stop', stop)).body.refusal?.refused).toBe('clockPortalIdMissing');
    const stopped = await asked<CaseClocks>(erik, 'legalClock.stop', { ...stop, portalId: 'CP-1' });
    expect(stopped.rows[0]?.clock).toMatchObject({ state: 'stopped', stop: { portalId: 'CP-1' } });
    const again = await here.ask(erik, 'legalClock.stop', { ...stop, revision: stop.revision + 1, portalId: 'CP-2' });
    expect(again.body.refusal?.refused).toBe('clockStopped');
  });

  it('a notification that is stopped begins the month of the final report, and an ongoing incident a progress report', async () => {
    await open('notification', '2026-12-24T17:00:00+01:00');
    const clock = await clockOf('notification');
    await asked(erik, 'legalClock.stop', {
      id: clock?.id ?? '',
      revision: clock?.revision ?? 0,
      portalId: 'CP-3',
      receipt: 'Kvittens 44813',
      at: '2026-12-24T16:30:00.000Z',
    });
    const final = await clockOf('finalReport');
    expect(final).toMatchObject({ state: 'running', due: '2027-01-25T22:59:59.999Z' });
    await asked(erik, 'legalClock.goesOn', { id: final?.id ?? '', revision: final?.revision ?? 0 });
    expect(await clockOf('statusReport')).toMatchObject({ state: 'running', due: '2027-01-25T22:59:59.999Z' });
    expect(await clockOf('finalReport')).toMatchObject({ state: 'waiting' });
  });
});

describe('what is refused', () => {
  it('awareness that lies ahead, and a change of it without a reason', async () => {
    const question = {
      caseId: CASE,
      subject: MUNICIPALITY,
      step: 'recipients',
      startKind: 'aware',
      reason: '',
    } as const;
    const ask = (moment: string) => here.ask(erik, 'legalClock.open', { ...question, at: moment });
    expect((await ask('2026-12-31T12:00:00.000Z')).body.refusal?.refused).toBe('clockStartInFuture');
    expect((await ask('2026-12-24T16:00:00.000Z')).body.refusal).toBeUndefined();
    expect((await ask('2026-12-24T15:00:00.000Z')).body.refusal?.refused).toBe('clockReasonMissing');
  });

  it('somebody who is neither told nor may read it', async () => {
    const sara = here.person('Sara');
    expect((await here.ask(sara, 'legalClock.ofCase', { caseId: CASE })).body.refusal?.refused).toBe('notAllowed');
    expect((await asked<RunningClocks>(sara, 'legalClock.running', {})).rows).toEqual([]);
  });

  it('a rule that is taken away moves no clock that runs by it', async () => {
    const rule = {
      id: 'law/recipients',
      revision: 0,
      step: 'recipients',
      source: 'kommunens beslut',
      mark: 'own',
      from: 'aware',
      counts: 'elapsedHours',
      amount: 6,
      chain: null,
      validFrom: '2026-01-15',
    } as const;
    await asked(erik, 'legalClock.saveRule', rule);
    const subject = { kind: 'company', id: 'vatten', name: 'Vatten AB' } as const;
    await open('recipients', '2026-12-24T17:00:00+01:00', { subject });
    await asked(erik, 'legalClock.removeRule', { id: 'law/recipients', revision: 1 });
    const { rows } = await clocks();
    const company = rows.find(({ clock }) => clock.subject.name === 'Vatten AB')?.clock;
    expect(company).toMatchObject({
      due: '2026-12-24T22:00:00.000Z',
      rule: { amount: 6, version: 'law/recipients/1' },
    });
  });
});
