// A risk is decided in a card by the one the delegation order names, once, on exactly what was shown.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Steering, steering } from '../builders/steering.ts';
import { takes } from '../builders/taking.ts';
import { buttons, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { type Risks, risks } from '../builders/town-risks.ts';

/** Stands in for the manager of Hemtjänsten. */
const BESIDES = 'Jonas Widmark';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
let opened: Steering['opened'];
let save: Risks['save'];
let propose: Risks['propose'];
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  maria = here.person('Maria Hellgren');
  ({ asked, todoOf, opened } = steering(here, erik));
  ({ save, propose } = risks(here, erik));
  for (const one of [erik, sara, maria]) await one.writes('hej');
});
afterAll(() => here.close());

describe('a decision in the chat', () => {
  it('reaches the nearest manager of the owner, whole, and nobody else', async () => {
    const page = await save(erik, { owner: sara.id });
    expect(page.risk.number).toBe('R2026-0001');
    await propose(erik, page);
    const card = await todoOf(maria, 'Planeringen ligger nere en dag');
    const text = words(card.cards[0]);
    for (const fact of [
      'Ett beslut väntar på dig',
      'Svara senast 27 november 2026',
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
    expect(buttons(card.cards[0])).toEqual(['Godkänn', 'Skicka tillbaka med en fråga', 'Avslå']);
    expect(JSON.stringify(card.cards[0]).length).toBeLessThan(25_000);
    expect((await sara.reads()).map(({ cards }) => words(cards[0])).join()).not.toContain('Planeringen');
  });

  it('that says no without a reason stays, with what was typed', async () => {
    const card = await todoOf(maria, 'Planeringen ligger nere en dag');
    const { card: next } = await maria.presses(card, 'Avslå', { conditions: 'Följ upp i maj', reason: '' });
    expect(words(next)).toContain('Skriv varför eller vad du undrar, och tryck igen.');
    expect(JSON.stringify(next)).toContain('Följ upp i maj');
  });

  it('is taken once, and everyone it concerns sees whose it is', async () => {
    const card = await todoOf(maria, 'Planeringen ligger nere en dag');
    const { card: next } = await maria.presses(card, 'Godkänn', { conditions: 'Följ upp i maj', reason: '' });
    expect(words(next)).toContain('godkänt av dig, 24 november');
    const { card: again } = await maria.presses(card, 'Avslå', { reason: 'Ändrade mig' });
    expect(words(again)).toContain('Maria Hellgren fattade beslutet 24 november');
    for (const one of [erik, sara]) {
      const told = await todoOf(one, 'godkänt av Maria Hellgren');
      expect(words(told.cards[0])).toContain('R2026-0001');
    }
    const { decided } = await asked(maria, 'risk.desk', {});
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
    const page = await save(erik, { owner: sara.id, title: 'Nyckelskåpet står olåst' });
    await propose(erik, page);
    const card = await todoOf(maria, 'Nyckelskåpet står olåst');
    await maria.presses(card, 'Skicka tillbaka med en fråga', { reason: 'Vem har nyckeln till skåpet?' });
    const back = words((await opened(sara, 'Nyckelskåpet står olåst')).cards[0]);
    expect(back).toContain('Maria Hellgren frågar:');
    expect(back).toContain('Vem har nyckeln till skåpet?');
    const again = await asked(sara, 'risk.read', { id: page.risk.id });
    expect(again.validity).toBe('returned');
    await propose(erik, again, { proposal: 'Acceptera. Enhetschefen har nyckeln.' });
    expect((await asked(erik, 'risk.read', { id: page.risk.id })).validity).toBe('waiting');
  });
});

describe('an answer that does not count', () => {
  it('by somebody without the right is refused, logged without names, and changes nothing', async () => {
    const page = await save(erik, { owner: sara.id, title: 'Larmet når inte fram' });
    const { id: proposal, hash: seen } = await propose(erik, page);
    const press = { proposal, seen, outcome: 'approved' as const, channel: 'chat' as const };
    const petra = here.person('Petra Nyström');
    const { body } = await here.ask(petra, 'risk.decide', press);
    expect(body.refusal?.refused).toBe('notYourDecision');
    const card = await todoOf(maria, 'Nyckelskåpet står olåst');
    await petra.writes('mina uppgifter');
    await petra.forges((await petra.reads()).at(-1) as never, {
      type: 'Action.Execute',
      verb: 'risk.decide',
      data: press,
    });
    expect(here.log.lines.filter((line) => line.includes('press refused'))).toContainEqual(
      expect.stringContaining('notYourDecision'),
    );
    expect(words(card.cards[0])).toContain('Nyckelskåpet');
    expect((await asked(erik, 'risk.read', { id: page.risk.id })).validity).toBe('waiting');
  });

  it('on an older basis shows the new card', async () => {
    const { waiting } = await asked(maria, 'risk.desk', {});
    const [first] = waiting;
    const card = await todoOf(maria, 'Nyckelskåpet står olåst');
    const press = { proposal: first?.id, seen: 'older', outcome: 'approved', channel: 'chat' };
    const { card: next } = await maria.forges(card, { type: 'Action.Execute', verb: 'risk.decide', data: press });
    expect(words(next)).toContain('Beslutsunderlaget, riskmatrisen eller delegationsordningen har ändrats');
    expect(words(next)).toContain('Nyckelskåpet står olåst');
  });

  it('that comes second of many at once is told whose decision stands', async () => {
    const { waiting } = await asked(maria, 'risk.desk', {});
    const [first] = waiting;
    if (!first) throw new Error('nothing waits');
    const press = { proposal: first.id, seen: first.hash, outcome: 'approved' as const, channel: 'tab' as const };
    const answers = await Promise.all(Array.from({ length: 10 }, () => here.ask(maria, 'risk.decide', press)));
    expect(answers.filter(({ body }) => body.refusal === undefined)).toHaveLength(1);
    const refused = answers.flatMap(({ body }) => body.refusal ?? []);
    expect(refused.map(({ refused: code, facts }) => `${code} ${facts['name']}`)).toEqual(
      Array.from({ length: 9 }, () => 'alreadyDecided Maria Hellgren'),
    );
  });
});

describe('a risk that names the case of somebody else', () => {
  it('tells nothing of how the case stands', async () => {
    const id = crypto.randomUUID();
    const { body } = await here.ask(sara, 'incident.report', { id, happened: 'Jag tappade mobilen.', source: 'tab' });
    expect(body.answer).toMatchObject({ id, status: 'received' });
    const petra = here.person('Petra Nyström');
    const page = await save(petra, { owner: petra.id, title: 'Mobilen', source: { kind: 'incident', id } });
    const view = await propose(petra, page);
    expect(view.basis.incident).toBeNull();
    expect(JSON.stringify(await asked(petra, 'risk.read', { id: page.risk.id }))).not.toContain('received/');
  });
});

describe('a manager who proposes', () => {
  it('does not decide it: the level above is asked', async () => {
    const karin = here.person('Karin Wadell');
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
    const page = await save(erik, { owner: sara.id, title: 'Journalen kan ligga ute', current: worst });
    const view = await propose(erik, page);
    expect([view.waitsFor, (await asked(erik, 'risk.read', { id: page.risk.id })).validity]).toEqual([[], 'board']);
    const { boards } = await asked(lena, 'risk.board', { board: 'Socialnämnden' });
    expect(boards.map(({ name, matters }) => [name, matters.length])).toEqual([['Socialnämnden', 1]]);
    const paper = await takes(here, lena, 'letter/risk.board', { board: 'Socialnämnden' });
    const written = strFromU8(unzipSync(new Uint8Array(paper.bytes))['word/document.xml'] ?? new Uint8Array());
    expect(written).toContain('Socialnämnden beslutar att godkänna förslaget om risk');
    expect(written).toContain('Journalen kan ligga ute');
    const board = { body: boards[0]?.name ?? '', on: '2026-11-24', section: '§ 201', diaryNumber: 'KS 2026/310' };
    const items = [{ proposal: view.id, outcome: 'approved' as const, reason: '' }];
    const after = await asked(lena, 'risk.boardDecide', { board, items });
    expect(after.boards.flatMap(({ matters }) => matters.map(({ id }) => id))).not.toContain(view.id);
    expect(after.entered[0]).toMatchObject({ number: page.risk.number, decision: { board, actorName: lena.name } });
    const { proposals, validity } = await asked(erik, 'risk.read', { id: page.risk.id });
    expect([validity, proposals[0]?.decision?.board]).toEqual(['accepted', board]);
    const told = await todoOf(sara, 'Journalen kan ligga ute');
    expect(words(told.cards[0])).toContain(`godkänt av ${board.body}`);
  });
});

describe('a decision to reduce a risk', () => {
  it('puts its measures into the one plan, each once, with the risk they come from', async () => {
    const about = { residual: { likelihood: 1, consequence: 1 }, measures: ['Lås skåpet', 'Byt koden varje år'] };
    const page = await save(erik, { owner: sara.id, title: 'Skåpet går att öppna', ...about });
    const { id: proposal, hash: seen } = await propose(erik, page, { treatment: 'reduce' });
    const press = { proposal, seen, outcome: 'approved' as const, channel: 'tab' as const };
    const both = await Promise.all([here.ask(maria, 'risk.decide', press), here.ask(maria, 'risk.decide', press)]);
    expect(both.map(({ body }) => body.refusal?.refused ?? 'taken')).toContain('taken');
    const plan = await until(
      () => asked(sara, 'measure.ofSource', { kind: 'risk', id: page.risk.id }),
      (rows) => rows.length === 2,
    );
    expect(plan.map(({ title }) => title)).toEqual(['Lås skåpet', 'Byt koden varje år']);
    expect(new Set(plan.map(({ number }) => number)).size).toBe(2);
    expect(plan[0]).toMatchObject({ ownerName: sara.name, due: '2027-09-30', board: 'Socialnämnden' });
  });
});

describe('an analysis by several', () => {
  it('asks each on their own, and shows the scores when they are shown to all', async () => {
    const page = await save(erik, { owner: erik.id, title: 'Skolans plattform' });
    const petra = here.person('Petra Nyström');
    const { id, revision } = page.risk;
    const invited = await asked(erik, 'risk.invite', { id, revision, participants: [petra.id, sara.id] });
    const card = await todoOf(petra, 'Din bedömning i en riskanalys');
    const { card: next } = await petra.presses(card, 'Spara min bedömning', {
      likelihood: '2',
      consequence: '3',
      why: 'Det hände i våras.',
    });
    expect(words(next)).toContain('Skolans plattform är sparad 24 november 2026');
    expect(words(next)).toContain('De andras svar visas när Erik Sandström visar dem.');
    expect(buttons(next)).not.toContain('Spara min bedömning');
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
    const deputy = here.person(BESIDES);
    const page = await save(erik, { owner: sara.id, title: 'Pärmen med koder saknas' });
    const { id: proposal, hash: seen } = await propose(erik, page, { validUntil: '2026-12-20' });
    const waitsFor = async (who: TeamsPerson) =>
      (await asked(who, 'risk.desk', {})).waiting.some(({ id }) => id === proposal);
    expect([await waitsFor(maria), await waitsFor(deputy)]).toEqual([true, false]);
    here.platform.world.clock.set(Date.parse('2026-11-27T09:00:00Z'));
    const waits = words((await opened(deputy, 'Pärmen med koder saknas')).cards[0]);
    expect(waits).toContain('Ett beslut väntar på dig som ersättare');
    expect(await waitsFor(deputy)).toBe(true);
    const { decision } = await asked(deputy, 'risk.decide', { proposal, seen, outcome: 'approved', channel: 'tab' });
    expect(decision?.as).toBe('deputy');
    here.platform.world.clock.set(Date.parse('2026-12-01T09:00:00Z'));
    const warned = await opened(sara, 'Pärmen med koder saknas');
    expect(words(warned.cards[0])).toContain('Beslutet går snart ut');
  });
});
