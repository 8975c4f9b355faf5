// What a meeting decided is entered by its secretary, and what was entered wrongly is put right where everybody sees it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RiskRow } from '../../bot/capabilities/risk/view-model.ts';
import type { Asked } from '../../bot/contract.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { type Risks, risks } from '../builders/town-risks.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let lena: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
let save: Risks['save'];
let propose: Risks['propose'];
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  maria = here.person('Maria Hellgren');
  lena = here.person('Lena Forsgren');
  ({ asked, todoOf } = steering(here, erik));
  ({ save, propose } = risks(here, erik));
  for (const one of [erik, sara, maria]) await one.writes('hej');
});
afterAll(() => here.close());

const BOARD = { body: 'Socialnämnden', on: '2026-11-24', section: '§ 134', diaryNumber: 'SN 2026/412' };
type Item = Asked<'risk.boardDecide'>['items'][number];
const matter = async (title: string, by = erik) => {
  const worst = { likelihood: 4, consequence: 4 };
  const page = await save(by, { owner: sara.id, title, current: worst });
  return propose(by, page);
};
const enter = (who: TeamsPerson, item: Omit<Item, 'reason'> & { reason?: string }, board = BOARD) =>
  here.ask(who, 'risk.boardDecide', { board, items: [{ reason: '', ...item }] });
const rowOf = async (title: string): Promise<RiskRow | undefined> =>
  (await asked(erik, 'risk.list', { search: title, whole: true })).rows[0];

describe('a decision of a board', () => {
  it.each([
    ['by the proposer, though leading the work', 'Erik Sandström', {}, 'riskNotYours'],
    ['for another board', 'Lena Forsgren', { body: 'Valnämnden' }, 'otherBoard'],
    ['dated 2035', 'Lena Forsgren', { on: '2035-01-01' }, 'meetingAhead'],
    ['dated 1026', 'Lena Forsgren', { on: '1026-11-20' }, 'meetingBefore'],
    ['dated before it was proposed', 'Lena Forsgren', { on: '2026-11-23' }, 'meetingBefore'],
  ])('%s is not entered', async (what, who, about, code) => {
    const { id: proposal } = await matter(`Föra in ${what}`);
    const { body } = await enter(here.person(who), { proposal, outcome: 'approved' }, { ...BOARD, ...about });
    expect(body.refusal?.refused).toBe(code);
    expect((await rowOf(`Föra in ${what}`))?.validity).toBe('board');
  });

  it('entered again as it stands changes nothing, and with another section asks what was wrong', async () => {
    const { id: proposal } = await matter('Fel paragraf');
    for (const _ of [1, 2]) expect((await enter(lena, { proposal, outcome: 'approved' })).body.refusal).toBeUndefined();
    const { body } = await enter(lena, { proposal, outcome: 'approved' }, { ...BOARD, section: '§ 143' });
    expect(body.refusal).toMatchObject({ refused: 'alreadyEntered', facts: { name: lena.name, section: '§ 134' } });
    expect((await rowOf('Fel paragraf'))?.meeting?.section).toBe('§ 134');
  });

  it('is corrected with the old, the new, who, when and why, wherever it is shown', async () => {
    const before = await rowOf('Fel paragraf');
    const { proposals } = await asked(lena, 'risk.read', { id: before?.id ?? '' });
    const [view] = proposals;
    expect(view?.may.correct).toBe(true);
    const right = { ...BOARD, section: '§ 143' };
    const item = {
      proposal: view?.id ?? '',
      outcome: 'rejected' as const,
      reason: 'För dyrt.',
      why: 'Siffrorna kastades om.',
    };
    expect((await enter(lena, item, right)).body.refusal).toBeUndefined();
    const after = await rowOf('Fel paragraf');
    expect(after).toMatchObject({ validity: 'rejected', meeting: right });
    const { proposals: now } = await asked(sara, 'risk.read', { id: after?.id ?? '' });
    expect(now[0]?.decision).toMatchObject({ outcome: 'rejected', reason: 'För dyrt.', validUntil: null });
    expect(now[0]?.corrections).toMatchObject([
      {
        before: { outcome: 'approved', board: BOARD },
        after: { outcome: 'rejected', board: right },
        actorName: lena.name,
        why: 'Siffrorna kastades om.',
      },
    ]);
    const told = await todoOf(sara, 'uppgiften om beslutet är rättad av Lena Forsgren');
    expect(words(told.cards[0])).toContain('Rätt är: avslaget av Socialnämnden, § 143.');
  });

  it('that was rejected by mistake is corrected too, and its measures come into the plan', async () => {
    const { id } = (await rowOf('Fel paragraf')) ?? {};
    const { proposals } = await asked(lena, 'risk.read', { id: id ?? '' });
    const item = { proposal: proposals[0]?.id ?? '', outcome: 'approved' as const, why: 'Nämnden godkände.' };
    expect((await enter(lena, item)).body.refusal).toBeUndefined();
    expect((await rowOf('Fel paragraf'))?.corrections).toHaveLength(2);
    expect((await rowOf('Fel paragraf'))?.validity).toBe('accepted');
  });

  it('entered in two windows at once stands once, and the other is told whose and which', async () => {
    const { id: proposal } = await matter('Två fönster');
    const answers = await Promise.all([
      enter(lena, { proposal, outcome: 'approved' }),
      enter(lena, { proposal, outcome: 'rejected', reason: 'Nej.' }),
    ]);
    const refused = answers.flatMap(({ body }) => body.refusal ?? []);
    expect(refused).toHaveLength(1);
    const stands = (await rowOf('Två fönster'))?.validity === 'accepted' ? 'approved' : 'rejected';
    expect(refused[0]).toMatchObject({ refused: 'alreadyEntered', facts: { name: lena.name, outcome: stands } });
  });
});

describe('a matter that arrives at a board', () => {
  it('is told to the secretary of that board, once, by their own card', async () => {
    await lena.writes('hej');
    const pings = async () => (await lena.notifications()).filter(({ text }) => /uppgift|Att göra/u.test(text)).length;
    const before = await pings();
    await matter('Till nämnden med besked');
    const told = await todoOf(lena, 'Till nämnden med besked');
    expect(words(told.cards[0])).toContain('har kommit till nämnden');
    expect((await pings()) - before).toBeLessThanOrEqual(1);
  });
});

describe('the measures of a decision of a board that was entered wrongly', () => {
  const title = 'Stängd journal';
  const risk = async () => (await rowOf(title))?.id ?? '';
  const planned = async () => {
    const rows = await asked(erik, 'measure.ofSource', { kind: 'risk', id: await risk() });
    return rows.map(({ title: measure, state }) => `${measure}: ${state}`).toSorted();
  };
  const correct = async (outcome: 'approved' | 'rejected', why: string) => {
    const { proposals } = await asked(lena, 'risk.read', { id: await risk() });
    const reason = outcome === 'rejected' ? 'För dyrt.' : '';
    expect(
      (await enter(lena, { proposal: proposals[0]?.id ?? '', outcome, reason, why })).body.refusal,
    ).toBeUndefined();
  };
  beforeAll(async () => {
    const worst = { likelihood: 4, consequence: 4 };
    const residual = { likelihood: 2, consequence: 2 };
    const measures = ['Öva på papper', 'Köp reservkraft', 'Skriv en rutin'];
    const page = await save(erik, { owner: sara.id, title, current: worst, residual, measures });
    const { id: proposal } = await propose(erik, page, { treatment: 'reduce' });
    expect((await enter(lena, { proposal, outcome: 'approved' })).body.refusal).toBeUndefined();
    await until(planned, (all) => all.length === 3);
    const rows = await asked(erik, 'measure.ofSource', { kind: 'risk', id: page.risk.id });
    const idOf = (name: string) => rows.find((row) => row.title === name)?.id ?? '';
    await asked(sara, 'measure.done', { id: idOf('Öva på papper'), revision: 1, evidence: 'Övat.', result: '' });
    await asked(erik, 'measure.cancel', { id: idOf('Skriv en rutin'), revision: 1, why: 'Finns redan.' });
  });

  it('are dropped with the correction as the reason, unless they are done, and their owner is told', async () => {
    await correct('rejected', 'Fel rad i protokollet.');
    await until(planned, (all) => all.includes('Köp reservkraft: cancelled'));
    expect(await planned()).toEqual(['Köp reservkraft: cancelled', 'Skriv en rutin: cancelled', 'Öva på papper: done']);
    const rows = await asked(erik, 'measure.ofSource', { kind: 'risk', id: await risk() });
    const dropped = rows.find((row) => row.title === 'Köp reservkraft');
    const { events } = await asked(erik, 'measure.read', { id: dropped?.id ?? '' });
    expect(events[0]).toMatchObject({ kind: 'cancelled', actorName: lena.name });
    expect(events[0]?.note).toContain('Beslutet är rättat');
    expect(events[0]?.note).toContain('§ 134');
    const told = await todoOf(sara, 'Struken ur handlingsplanen');
    expect(words(told.cards[0])).toContain(`Struken ur handlingsplanen: ${dropped?.number ?? ''} Köp reservkraft`);
  });

  it('come back when it is corrected back, once, and what somebody had cancelled stays so', async () => {
    const approved = ['Köp reservkraft: open', 'Skriv en rutin: cancelled', 'Öva på papper: done'];
    await correct('approved', 'Raden var rätt.');
    await until(planned, (all) => all.includes('Köp reservkraft: open'));
    expect(await planned()).toEqual(approved);
    await correct('rejected', 'Nej, fel.');
    await until(planned, (all) => all.includes('Köp reservkraft: cancelled'));
    await correct('approved', 'Jo, rätt.');
    await until(planned, (all) => all.includes('Köp reservkraft: open'));
    expect(await planned()).toEqual(approved);
  });
});

describe('a delegated decision', () => {
  it('reported with a wrong section is corrected with a trace, in list and file', async () => {
    const view = await propose(erik, await save(erik, { owner: sara.id, title: 'Anmäls fel' }));
    const press = { proposal: view.id, seen: view.hash, outcome: 'approved' as const, channel: 'tab' as const };
    await asked(maria, 'risk.decide', press);
    const period = { board: 'Socialnämnden', from: '2026-11-01', to: '2026-11-30' };
    const report = (board: typeof BOARD, why = '') =>
      here.ask(lena, 'risk.report', { decisions: [view.id], board, why });
    const waiting = await asked(lena, 'risk.delegated', {});
    expect(waiting.boards.find(({ name }) => name === 'Socialnämnden')?.unreported).toBeGreaterThan(0);
    expect(waiting.board).toBe(waiting.boards.find(({ unreported }) => unreported > 0)?.name);
    expect((await report({ ...BOARD, on: '2026-12-24' })).body.refusal?.refused).toBe('meetingAhead');
    expect((await report(BOARD)).body.answer).toEqual({ count: 1 });
    const right = { ...BOARD, section: '§ 135' };
    expect((await report(right)).body.refusal).toMatchObject({
      refused: 'alreadyReported',
      facts: { section: '§ 134', name: lena.name },
    });
    expect((await report(right, 'Fel rad i protokollet.')).body.answer).toEqual({ count: 1 });
    const { rows } = await until(
      () => asked(lena, 'risk.delegated', period),
      ({ rows: all }) => all.some(({ corrections }) => corrections.length > 0),
    );
    const row = rows.find(({ decision }) => decision.id === view.id);
    expect([row?.reported?.board.section, row?.corrections[0]?.before.board.section]).toEqual(['§ 135', '§ 134']);
  });
});
