// The action plan on the whole of Värna: an owner answers in the one personal card, once a week, and the coordinator sees it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasurePage } from '../../bot/capabilities/measure/model.ts';
import type { Asked } from '../../bot/contract.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { buttons, type Outcome, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  ({ asked, todoOf } = steering(here, erik));
  await sara.writes('hej');
});
afterAll(() => here.close());

const saved = (about: Partial<Asked<'measure.save'>>): Promise<MeasurePage> =>
  asked(erik, 'measure.save', {
    id: null,
    revision: 0,
    title: 'Byt lås',
    what: 'Nya nycklar till alla.',
    owner: sara.id,
    board: '',
    source: { kind: 'audit', id: null, title: 'Revision 2026' },
    due: '2026-12-01',
    cost: '12 500',
    control: null,
    checkAfterMonths: null,
    ...about,
  });
const read = (id: string): Promise<MeasurePage> => asked(erik, 'measure.read', { id });
const mine = async (): Promise<Shown> => sara.writes('mina uppgifter');
/** Opens what the button opens, and presses in what then stands there. */
const within = async (card: Shown, opens: string, button: string, inputs = {}): Promise<Outcome> => {
  const { card: opened } = await sara.presses(card, opens);
  return sara.presses({ ...card, cards: opened ? [opened] : [] }, button, inputs);
};
const said = ({ card, message }: Outcome) => (card ? words(card) : (message ?? ''));
const cancelled = async ({ measure: { id } }: MeasurePage) => {
  const { measure } = await read(id);
  if (measure.state === 'open') await asked(erik, 'measure.cancel', { id, revision: measure.revision, why: 'Prov' });
};

describe('a measure in the chat', () => {
  it('is asked about with its source and day, and three answers, each with its own form', async () => {
    const page = await saved({});
    expect(page.measure.number).toMatch(/^Å2026-\d{4}$/u);
    const card = await mine();
    expect(words(card.cards[0])).toContain(`${page.measure.number} Byt lås`);
    expect(words(card.cards[0])).toContain('Kommer från: Revision, Revision 2026');
    expect(words(card.cards[0])).toContain('Klar senast 1 december 2026.');
    expect(buttons(card.cards[0])).toEqual(['Klar', 'Behöver mer tid', 'Behöver hjälp', 'Öppna i Värna']);
    const { card: form } = await sara.presses(card, 'Behöver hjälp');
    expect((form?.body ?? []).flatMap(({ id, type }) => (type.startsWith('Input.') ? [id] : []))).toEqual(['why']);
    expect(buttons(form)).toEqual(['Be om hjälp', 'Välj ett annat svar', 'Öppna i Värna']);
    await cancelled(page);
  });

  it('done needs evidence; then it leaves the card, and the same press twice changes nothing', async () => {
    const { measure } = await saved({});
    const card = await mine();
    expect(said(await within(card, 'Klar', 'Markera som klar'))).toContain('Skriv vad som visar att åtgärden är klar');
    const inputs = { evidence: 'Kvitto 4711' };
    const { card: form } = await sara.presses(card, 'Klar');
    const opened = { ...card, cards: form ? [form] : [] };
    const next = await sara.presses(opened, 'Markera som klar', inputs);
    expect(said(next)).toContain('Du svarade att det är klart: Byt lås');
    expect(said(next)).toContain('Allt är klart.');
    expect((await sara.presses(opened, 'Markera som klar', inputs)).outcome).toBe('card');
    const { measure: now, events } = await read(measure.id);
    expect(now).toMatchObject({ state: 'done', doneOn: '2026-11-24', revision: 2 });
    expect(events.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['done', 'Kvitto 4711'],
      ['created', ''],
    ]);
  });

  it('late needs a new date and why; the card then says what was answered', async () => {
    const page = await saved({ title: 'Byt dörr' });
    const card = await mine();
    const delay = (inputs: object) => within(card, 'Behöver mer tid', 'Flytta datumet', inputs);
    expect(said(await delay({ why: 'Sent' }))).toContain('Välj ett nytt datum');
    expect(said(await delay({ newDue: '2026-12-05', why: '' }))).toContain('Skriv varför');
    const next = await delay({ newDue: '2026-12-05', why: 'Dörren är beställd' });
    expect(said(next)).toContain('Du flyttade datumet: Byt dörr');
    expect(said(next)).toContain('Klar senast 5 december 2026.');
    expect(said(next)).toContain('Dörren är beställd');
    await cancelled(page);
  });

  it('needs help: the coordinator finds it first in the plan', async () => {
    const page = await saved({ title: 'Byt tak', due: '2026-12-08' });
    await within(await mine(), 'Behöver hjälp', 'Be om hjälp', { why: 'Det saknas pengar' });
    const list = await asked(erik, 'measure.list', {});
    expect(list.rows.slice(0, list.sums.help).map(({ title }) => title)).toContain('Byt tak');
    expect((await read(page.measure.id)).events[0]).toMatchObject({ kind: 'help', note: 'Det saknas pengar' });
    expect(words((await mine()).cards[0])).toContain('Samordnaren ser att du behöver hjälp.');
    await cancelled(page);
  });

  it('an old card is answered with the new one and a sentence', async () => {
    const page = await saved({ title: 'Byt fönster' });
    const card = await mine();
    const { id, revision } = page.measure;
    const { card: form } = await sara.presses(card, 'Klar');
    await asked(erik, 'measure.delay', { id, revision, newDue: '2026-12-07', why: 'Fönstren kommer senare' });
    const old = { ...card, cards: form ? [form] : [] };
    const next = await sara.presses(old, 'Markera som klar', { evidence: 'Bild' });
    expect(said(next)).toContain('Erik Sandström ändrade ”Byt fönster” före dig.');
    expect(said(next)).toContain('Klar senast 7 december 2026.');
    expect((await read(id)).measure.state).toBe('open');
    await cancelled(page);
  });

  it('a control asks for its result and comes back by itself', async () => {
    const page = await saved({ title: 'Prova larmet', control: { kind: 'other', months: 3 } });
    const card = await mine();
    expect(said(await within(card, 'Klar', 'Registrera kontrollen', { evidence: 'Logg' }))).toContain(
      'Välj hur kontrollen gick',
    );
    await within(card, 'Klar', 'Registrera kontrollen', { evidence: 'Logg', result: 'remarks' });
    const { measure, events } = await read(page.measure.id);
    expect(measure).toMatchObject({ state: 'open', due: '2027-02-24', doneOn: '2026-11-24' });
    expect(events[0]).toMatchObject({ kind: 'control', result: 'remarks', newDue: '2027-02-24' });
    await cancelled(page);
  });
});

describe('once a week', () => {
  const cards = async () => (await sara.reads()).filter(({ cards: [card] }) => words(card).includes('Byt golv'));

  it('the owner gets one card, on Monday, and it is updated where it stands', async () => {
    const page = await saved({ title: 'Byt golv', due: '2026-12-10' });
    // The card that she asked for last says so too, without a ping.
    const older = new Set((await sara.reads()).map((one) => one.id));
    here.platform.world.clock.set(Date.parse('2026-11-30T09:00:00Z'));
    const [card] = await until(cards, ([one]) => one !== undefined && !older.has(one.id));
    await here.restart();
    here.platform.world.clock.set(Date.parse('2026-12-01T09:00:00Z'));
    const { id, revision } = page.measure;
    await asked(erik, 'measure.delay', { id, revision, newDue: '2026-12-14', why: 'Golvet torkar' });
    await until(cards, ([one]) => words(one?.cards[0]).includes('14 december 2026'));
    expect((await cards()).map((one) => one.id)).toEqual([card?.id]);
    await cancelled(page);
  });

  it('is asked whether it helped when the months have passed', async () => {
    const page = await saved({ title: 'Byt spis', checkAfterMonths: 3 });
    const { id, revision } = page.measure;
    await asked(sara, 'measure.done', { id, revision, evidence: 'Foto' });
    here.platform.world.clock.set(Date.parse('2027-03-01T09:00:00Z'));
    const card = await todoOf(sara, 'Åtgärden är klar. Hjälpte den?');
    expect(buttons(card.cards[0])).toEqual(['Ja, det hjälpte', 'Delvis', 'Nej', 'Öppna i Värna']);
    await sara.presses(card, 'Delvis', { note: 'Den är ny men liten' });
    expect((await read(id)).measure).toMatchObject({ outcome: 'partly', state: 'done' });
  });
});

describe('who may what', () => {
  it('an owner sees their own, the coordinator and the auditor all, nobody else a thing', async () => {
    const { measure } = await saved({ title: 'Byt lampa', due: '2027-06-01' });
    const own = await asked(sara, 'measure.list', { state: 'all' });
    const all = await asked(erik, 'measure.list', {});
    expect(new Set(own.rows.map(({ ownerName }) => ownerName))).toEqual(new Set(['Sara Lindqvist']));
    expect(all.count).toBeGreaterThan(5);
    const refusal = async (who: string, action: 'measure.read' | 'measure.reopen') =>
      (await here.ask(here.person(who), action, { id: measure.id, revision: 1 })).body.refusal?.refused;
    expect(await refusal('Maria Hellgren', 'measure.read')).toBe('measureUnknown');
    expect(await refusal('Bengt Sjögren', 'measure.reopen')).toBe('measureNotYours');
    const { body } = await here.ask(sara, 'measure.cancel', { id: measure.id, revision: 1, why: 'Nej' });
    expect(body.refusal?.refused).toBe('notAllowed');
  });

  it('what another capability raises is found by its source', async () => {
    await saved({ title: 'Byt rör', source: { kind: 'risk', id: 'risk-17', title: 'Läckage' } });
    const rows = await asked(erik, 'measure.ofSource', { kind: 'risk', id: 'risk-17' });
    expect(rows.map(({ title }) => title)).toEqual(['Byt rör']);
  });
});
