// A risk is decided in a card by the one the delegation order names, once, on exactly what was shown (product.md 3.6).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Risks, risks } from '../builders/risk.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { buttons, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let maria: TeamsPerson;
let karin: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
let save: Risks['save'];
let propose: Risks['propose'];
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  maria = here.person('Maria Hellgren');
  karin = here.person('Karin Wadell');
  ({ asked, todoOf } = steering(here, erik));
  ({ save, propose } = risks(here, erik));
  for (const one of [erik, maria, karin]) await one.writes('hej');
});
afterAll(() => here.close());

describe('a decision in the chat', () => {
  it('reaches the nearest manager of the owner, whole, and nobody else', async () => {
    const page = await save(erik, { owner: maria.id });
    expect(page.risk.number).toBe('R2026-0001');
    await propose(erik, page);
    const card = await todoOf(karin, 'Planeringen ligger nere en dag');
    const text = words(card.cards[0]);
    for (const fact of [
      'Ett beslut väntar på dig',
      'Svara gärna senast 27 november 2026',
      'Leverantörens server stannar',
      'Låg risk: sannolikhet mycket liten, konsekvens måttlig',
      'Skriv ut planeringen varje kväll',
      'Acceptera risken som den är',
      'Acceptera risken till nästa höst.',
      '30 september 2027',
      'Erik Sandström, 24 november 2026',
      '7.1 Närmaste chef',
    ])
      expect(text).toContain(fact);
    expect(buttons(card.cards[0])).toEqual(['Godkänn', 'Lämna tillbaka med frågan', 'Avslå', 'Öppna i Värna']);
    expect(JSON.stringify(card.cards[0]).length).toBeLessThan(25_000);
    expect((await maria.reads()).map(({ cards }) => words(cards[0])).join()).not.toContain('Planeringen');
  });

  it('that says no without a reason stays, with what was typed', async () => {
    const card = await todoOf(karin, 'Planeringen ligger nere en dag');
    const { card: next } = await karin.presses(card, 'Avslå', { conditions: 'Följ upp i maj', reason: '' });
    expect(words(next)).toContain('Skriv varför eller vad du undrar, och tryck igen.');
    expect(JSON.stringify(next)).toContain('Följ upp i maj');
  });

  it('is taken once, and everyone it concerns sees whose it is', async () => {
    const card = await todoOf(karin, 'Planeringen ligger nere en dag');
    const { card: next } = await karin.presses(card, 'Godkänn', { conditions: 'Följ upp i maj', reason: '' });
    expect(words(next)).toContain('godkänt av dig, 24 november');
    const { card: again } = await karin.presses(card, 'Avslå', { reason: 'Ändrade mig' });
    expect(words(again)).toContain('Karin Wadell hann före: beslutet togs 24 november');
    for (const one of [erik, maria]) {
      const told = await todoOf(one, 'godkänt av Karin Wadell');
      expect(words(told.cards[0])).toContain('R2026-0001');
    }
    const { decided } = await asked(karin, 'risk.desk', {});
    expect(decided[0]?.decision).toMatchObject({
      outcome: 'approved',
      conditions: 'Följ upp i maj',
      as: 'holder',
      item: '7.1',
    });
  });
});

describe('a proposal that is returned', () => {
  it('comes back to the owner with the question, and can be made anew', async () => {
    const page = await save(erik, { owner: maria.id, title: 'Nyckelskåpet står olåst' });
    await propose(erik, page);
    const card = await todoOf(karin, 'Nyckelskåpet står olåst');
    await karin.presses(card, 'Lämna tillbaka med frågan', { reason: 'Vem har nyckeln till skåpet?' });
    const back = await todoOf(maria, 'Vem har nyckeln till skåpet?');
    expect(words(back.cards[0])).toContain('Karin Wadell frågar:');
    const again = await asked(maria, 'risk.read', { id: page.risk.id });
    expect(again.standing).toBe('returned');
    await propose(erik, again, { proposal: 'Acceptera. Enhetschefen har nyckeln.' });
    expect((await asked(erik, 'risk.read', { id: page.risk.id })).standing).toBe('waiting');
  });
});

describe('an answer that does not count', () => {
  it('by somebody without the right is refused, logged without names, and changes nothing', async () => {
    const page = await save(erik, { owner: maria.id, title: 'Larmet når inte fram' });
    const { id: proposal, hash: seen } = await propose(erik, page);
    const press = { proposal, seen, outcome: 'approved' as const, channel: 'chat' as const };
    const sara = here.person('Sara Lindqvist');
    const { body } = await here.ask(sara, 'risk.decide', press);
    expect(body.refusal?.refused).toBe('notYourDecision');
    const card = await todoOf(karin, 'Nyckelskåpet står olåst');
    await sara.writes('mina uppgifter');
    await sara.forges((await sara.reads()).at(-1) as never, {
      type: 'Action.Execute',
      verb: 'risk.decide',
      data: press,
    });
    expect(here.log.lines.filter((line) => line.includes('press refused'))).toContainEqual(
      expect.stringContaining('notYourDecision'),
    );
    expect(words(card.cards[0])).toContain('Nyckelskåpet');
    expect((await asked(erik, 'risk.read', { id: page.risk.id })).standing).toBe('waiting');
  });

  it('on an older basis shows the new card', async () => {
    const { waiting } = await asked(karin, 'risk.desk', {});
    const [first] = waiting;
    const card = await todoOf(karin, 'Nyckelskåpet står olåst');
    const press = { proposal: first?.id, seen: 'older', outcome: 'approved', channel: 'chat' };
    const { card: next } = await karin.forges(card, { type: 'Action.Execute', verb: 'risk.decide', data: press });
    expect(words(next)).toContain('Underlaget eller delegationsordningen har ändrats');
    expect(words(next)).toContain('Nyckelskåpet står olåst');
  });

  it('that comes second of many at once is told whose decision stands', async () => {
    const { waiting } = await asked(karin, 'risk.desk', {});
    const [first] = waiting;
    if (!first) throw new Error('nothing waits');
    const press = { proposal: first.id, seen: first.hash, outcome: 'approved' as const, channel: 'tab' as const };
    const answers = await Promise.all(Array.from({ length: 10 }, () => here.ask(karin, 'risk.decide', press)));
    expect(answers.filter(({ body }) => body.refusal === undefined)).toHaveLength(1);
    const refused = answers.flatMap(({ body }) => body.refusal ?? []);
    expect(refused.map(({ refused: code, facts }) => `${code} ${facts['name']}`)).toEqual(
      Array.from({ length: 9 }, () => 'alreadyDecided Karin Wadell'),
    );
  });
});

describe('a manager who proposes', () => {
  it('does not decide it: the level above is asked', async () => {
    const page = await save(erik, { owner: karin.id, title: 'Arkivet är fullt' });
    const view = await propose(karin, page);
    const gunilla = here.person('Gunilla Ahlström');
    expect(view.waitsFor.map(({ name }) => name)).toEqual([gunilla.name]);
    expect(
      (
        await here.ask(karin, 'risk.decide', {
          proposal: view.id,
          seen: view.hash,
          outcome: 'approved',
          channel: 'tab',
        })
      ).body.refusal?.refused,
    ).toBe('ownProposal');
  });
});

describe('what only the board may decide', () => {
  it('waits for it, and its secretary enters what the meeting said', async () => {
    const lena = here.person('Lena Forsgren');
    const worst = { likelihood: 4, consequence: 4 };
    const page = await save(erik, { owner: maria.id, title: 'Journalen kan ligga ute', current: worst });
    const view = await propose(erik, page);
    expect([view.waitsFor, (await asked(erik, 'risk.read', { id: page.risk.id })).standing]).toEqual([[], 'board']);
    const { boards } = await asked(lena, 'risk.board', {});
    expect(boards.map(({ name, matters }) => [name, matters.length])).toEqual([[expect.any(String), 1]]);
    const board = { body: boards[0]?.name ?? '', on: '2026-12-08', section: '§ 201', diaryNumber: 'KS 2026/310' };
    const items = [{ proposal: view.id, outcome: 'approved' as const, reason: '' }];
    const after = await asked(lena, 'risk.boardDecide', { board, items });
    expect(after.boards).toEqual([]);
    const { proposals, standing } = await asked(erik, 'risk.read', { id: page.risk.id });
    expect([standing, proposals[0]?.decision?.board]).toEqual(['accepted', board]);
    const told = await todoOf(maria, 'Journalen kan ligga ute');
    expect(words(told.cards[0])).toContain(`godkänt av ${board.body}`);
  });
});

describe('an analysis by several', () => {
  it('asks each on their own, and shows the scores when they are shown to all', async () => {
    const page = await save(erik, { owner: erik.id, title: 'Skolans plattform' });
    const sara = here.person('Sara Lindqvist');
    const { id, revision } = page.risk;
    const invited = await asked(erik, 'risk.invite', { id, revision, participants: [sara.id, maria.id] });
    const card = await todoOf(sara, 'Din bedömning i en riskanalys');
    const { card: next } = await sara.presses(card, 'Spara min bedömning', {
      likelihood: '2',
      consequence: '3',
      why: 'Det hände i våras.',
    });
    expect(words(next)).not.toContain('Skolans plattform');
    const before = await asked(erik, 'risk.read', { id });
    expect([before.scored, before.scores]).toEqual([1, []]);
    const shown = await asked(erik, 'risk.reveal', { id, revision: invited.risk.revision });
    expect(shown.scores.map(({ likelihood, consequence, why }) => [likelihood, consequence, why])).toEqual([
      [2, 3, 'Det hände i våras.'],
    ]);
  });
});

describe('a decision that nobody takes', () => {
  it('is asked of the deputy after three working days, and warned of before it runs out', async () => {
    const sara = here.person('Sara Lindqvist');
    await asked(erik, 'organisation.grantRole', {
      role: 'manager',
      scope: { kind: 'unit', name: 'Hemtjänsten' },
      holder: karin.id,
      deputy: sara.id,
      from: '2026-11-01',
      until: null,
    });
    const page = await save(erik, { owner: maria.id, title: 'Pärmen med koder saknas' });
    const { id: proposal, hash: seen } = await propose(erik, page, { validUntil: '2026-12-20' });
    const waitsFor = async (who: TeamsPerson) =>
      (await asked(who, 'risk.desk', {})).waiting.some(({ id }) => id === proposal);
    expect([await waitsFor(karin), await waitsFor(sara)]).toEqual([true, false]);
    here.platform.world.clock.set(Date.parse('2026-11-27T09:00:00Z'));
    await todoOf(sara, 'Ett beslut väntar på dig som ersättare');
    expect(await waitsFor(sara)).toBe(true);
    const { decision } = await asked(sara, 'risk.decide', { proposal, seen, outcome: 'approved', channel: 'tab' });
    expect(decision?.as).toBe('deputy');
    here.platform.world.clock.set(Date.parse('2026-12-01T09:00:00Z'));
    const warned = await todoOf(maria, 'Beslutet går snart ut');
    expect(words(warned.cards[0])).toContain('Pärmen med koder saknas');
  });
});
