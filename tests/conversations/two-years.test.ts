// What `npm start` opens: the two years go on from where they were left, and a new customer's site has nothing in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenTree } from '../../bot/capabilities/boards/model.ts';
import type { CaseList } from '../../bot/capabilities/incident/list-model.ts';
import { type Town, until } from '../builders/town.ts';
import { startedTown } from '../builders/two-years.ts';

let here: Town;
const casesOf = async (town: Town) =>
  (await town.ask(town.person('Erik'), 'incident.list', {})).body.answer as CaseList | undefined;

describe('two years', () => {
  beforeAll(async () => {
    here = await startedTown();
  });
  afterAll(() => here.close());

  it('begin where they were left: that morning, with the case of that morning', async () => {
    expect(new Date(here.platform.world.clock.now()).toISOString()).toMatch(/^2026-11-26T08:2/u);
    const list = await casesOf(here);
    expect(list?.rows[0]?.reportedAt).toMatch(/^2026-11-26T06:4/u);
  });

  it('everybody is known, and only what still is to be seen to in the organisation is found', async () => {
    const { body } = await here.ask(here.person('Erik'), 'organisation.boards', {});
    const { boards, findings } = body.answer as SeenTree;
    const all = [...findings, ...boards.flatMap((one) => one.findings)];
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(['deputyMissing', 'mandateEnds']);
  });

  it('nobody is told again of what they have been told of', async () => {
    const count = () =>
      Number(here.platform.world.database.one('SELECT COUNT(*) AS n FROM teams_message WHERE deleted = 0')?.['n']);
    const before = count();
    // So long that everything that is looked after again and again has been.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(count()).toBe(before);
  });

  it('a card from before is pressed, and the case goes on', async () => {
    const sara = here.person('Sara');
    const card = (await sara.reads()).findLast(({ cards }) => JSON.stringify(cards).includes('"Svara"'));
    if (!card) throw new Error('no card of the case');
    const { outcome } = await sara.presses(card, 'Svara');
    expect(outcome).not.toBe('error');
    const { rows } = (await casesOf(here)) ?? { rows: [] };
    const { body } = await here.ask(here.person('Erik'), 'incident.note', {
      id: rows[0]?.id ?? '',
      text: 'Vi går vidare.',
    });
    expect(body.refusal).toBeUndefined();
  });

  it('the next case has the next number', async () => {
    const { rows } = (await casesOf(here)) ?? { rows: [] };
    const last =
      rows
        .map(({ number }) => number)
        .toSorted()
        .at(-1) ?? '';
    const { body } = await here.ask(here.person('Emma'), 'incident.report', {
      id: 'after-two-years',
      happened: 'Jag har tappat min nyckelbricka.',
      source: 'tab',
    });
    const next = `${last.slice(0, 5)}${String(Number(last.slice(5)) + 1).padStart(4, '0')}`;
    expect(body.answer).toMatchObject({ number: next });
  });
});

describe('a new customer’s site', () => {
  beforeAll(async () => {
    here = await startedTown({ empty: true });
  });
  afterAll(() => here.close());

  it('has nothing in it but its first coordinator, appointed in Entra ID, who can begin', async () => {
    expect((await casesOf(here))?.rows).toEqual([]);
    const erik = here.person('Erik');
    const { body } = await until(
      () =>
        here.ask(erik, 'organisation.grantRole', {
          role: 'chiefExecutive',
          scope: { kind: 'municipality', name: '' },
          holder: here.person('Gunilla').id,
          deputy: null,
          from: new Date().toISOString().slice(0, 10),
          until: null,
        }),
      ({ body: { answer } }) => answer !== undefined,
    );
    expect(body.answer).toMatchObject({ holderName: 'Gunilla Ahlström' });
  });
});
