// What happens to a decision that waits when the order, or the one who is to decide, is no longer the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { type Risks, risks } from '../builders/town-risks.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
let opened: Steering['opened'];
let made: Risks;
beforeAll(async () => {
  here = await town();
  [erik, sara, maria] = ['Erik Sandström', 'Sara Lindqvist', 'Maria Hellgren'].map(here.person) as [
    TeamsPerson,
    TeamsPerson,
    TeamsPerson,
  ];
  ({ asked, todoOf, opened } = steering(here, erik));
  made = risks(here, erik);
  for (const one of [erik, sara, maria]) await one.writes('hej');
});
afterAll(() => here.close());

const waitsFor = async (risk: string) =>
  (await asked(erik, 'risk.read', { id: risk })).proposals[0]?.waitsFor.map(({ name, as }) => `${name} ${as}`);

const change = (person: TeamsPerson, what: object) =>
  fetch(`${here.platform.world.origin}/control/people/${person.id}`, { method: 'PATCH', body: JSON.stringify(what) });

describe('a decision that waits', () => {
  it('goes to the level that a new delegation order asks for; an answer on the older card does not count', async () => {
    const page = await made.save(erik, { owner: sara.id, title: 'Datorn står olåst' });
    await made.propose(erik, page);
    const card = await todoOf(maria, 'Datorn står olåst');
    const lines = DEFAULT_LINES.map((line) =>
      line.decider === 'manager' ? { ...line, decider: 'administrationHead' as const, item: '9.1' } : line,
    );
    await asked(erik, 'organisation.saveDelegation', { version: 0, lines, note: 'Chefer beslutar inte längre.' });
    expect(await waitsFor(page.risk.id)).toEqual(['Karin Wadell holder']);
    const { card: next } = await maria.presses(card, 'Godkänn');
    expect(words(next)).toContain('Någon annan beslutar enligt delegationsordningen. Öppna risken för att se vem.');
    expect(words(next)).not.toContain('Ett beslut väntar på dig');
    const karin = here.person('Karin Wadell');
    const { waiting } = await asked(karin, 'risk.desk', {});
    expect(waiting.map(({ authority }) => authority)).toEqual([{ decider: 'administrationHead', item: '9.1' }]);
    expect(words((await todoOf(karin, 'Datorn står olåst')).cards[0])).toContain('9.1 Förvaltningschef');
  });

  it('goes to the deputy as well when the holder is out of office', async () => {
    const page = await made.save(erik, { owner: sara.id, title: 'Dörren går inte att låsa' });
    await made.propose(erik, page);
    expect(await waitsFor(page.risk.id)).toEqual(['Karin Wadell holder']);
    await change(here.person('Karin Wadell'), { outOfOffice: true });
    await until(
      () => waitsFor(page.risk.id),
      (asked) => asked?.length === 2,
    );
    await change(here.person('Karin Wadell'), { outOfOffice: false });
    await until(
      () => waitsFor(page.risk.id),
      (asked) => asked?.length === 1,
      30,
    );
  });

  it('goes to the deputy when the holder’s account is disabled', async () => {
    const page = await made.save(erik, { owner: sara.id, title: 'Skärmen syns från gatan' });
    await made.propose(erik, page);
    expect(await waitsFor(page.risk.id)).toEqual(['Karin Wadell holder']);
    const karin = here.person('Karin Wadell');
    await change(karin, { accountEnabled: false });
    const [deputy] = await until(
      async () => (await waitsFor(page.risk.id)) ?? [],
      ([first]) => first?.endsWith('deputy') ?? false,
    );
    const name = deputy?.replace(' deputy', '') ?? '';
    const card = await opened(here.person(name), 'Skärmen syns från gatan');
    expect(words(card.cards[0])).toContain('Ett beslut väntar på dig som ersättare');
    expect(words(card.cards[0])).toContain('Förvaltningschef');
  });
});

describe('what lies in somebody’s hands', () => {
  it('is listed with risks and measures, and moves once', async () => {
    const petra = here.person('Petra Nyström');
    const page = await made.save(erik, { owner: sara.id, title: 'Skrivaren står i korridoren' });
    await asked(erik, 'measure.save', {
      id: null,
      revision: 0,
      title: 'Flytta skrivaren',
      what: '',
      board: '',
      due: '2026-12-18',
      cost: '',
      source: { kind: 'risk', id: page.risk.id, title: page.risk.number },
      owner: sara.id,
      control: null,
      checkAfterMonths: null,
    });
    const hands = async (who: TeamsPerson) =>
      (await asked(erik, 'organisation.inHand', { from: who.id })).items.filter(({ kind }) =>
        ['risk', 'measure'].includes(kind),
      );
    const measures = (await hands(sara)).filter(({ kind }) => kind === 'measure');
    expect(measures.length).toBeGreaterThan(0);
    const items = [{ kind: 'risk' as const, id: page.risk.id }, ...measures.map(({ kind, id }) => ({ kind, id }))];
    const { moved, notMoved } = await asked(erik, 'organisation.handover', { from: sara.id, to: petra.id, items });
    expect([moved.length, notMoved]).toEqual([items.length, []]);
    expect((await hands(petra)).map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const again = await asked(erik, 'organisation.handover', { from: sara.id, to: petra.id, items });
    expect(again.moved).toEqual([]);
    const { events } = await asked(petra, 'measure.read', { id: measures[0]?.id ?? '' });
    expect(events[0]?.note).toBe('Sara Lindqvist → Petra Nyström');
  });
});
