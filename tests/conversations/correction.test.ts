// What is missing or cannot be meant is said by its field, in the same card, with what was typed: phones check nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnCase } from '../../bot/capabilities/incident/model.ts';
import type { Programme } from '../../bot/capabilities/training/model.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { type CardJson, hyphened, type Outcome, type Shown, type TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { risks } from '../builders/town-risks.ts';

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

/** What stands by the field, and what stands in it. */
function at(outcome: Outcome, field: string): { readonly says: string; readonly holds: string | undefined } {
  const card: CardJson | undefined = outcome.card ?? outcome.dialog?.card;
  const body = card?.body ?? [];
  const place = body.findIndex(({ id }) => id === field);
  const after = place < 0 ? undefined : body[place + 1];
  return { says: (after?.inlines ?? []).map(({ text }) => text).join(''), holds: body[place]?.value };
}

describe('a dialog sent with a field left empty', () => {
  let card: Shown;
  let chat: string;
  beforeAll(async () => {
    chat = await erik.channel('Incidenter');
    const report = { id: 'case-to-correct', happened: 'Jag tappade en nyckel', source: 'tab' } as const;
    const { number } = (await here.ask(sara, 'incident.report', report)).body.answer as OwnCase;
    card = await until(
      async () =>
        (await erik.reads(chat)).find(({ cards }) => hyphened(JSON.stringify(cards)).includes(number)) as Shown,
      (found) => JSON.stringify(found?.cards ?? []).includes('Anteckna'),
    );
  });

  it.each([
    ['Bedöm', 'Spara bedömning', { category: 'lostEquipment' }, 'severity', 'Välj hur allvarligt det är.'],
    ['Anteckna', 'Spara anteckning', {}, 'text', 'Fältet är tomt. Skriv texten och spara igen.'],
    ['Skriv till den som rapporterade', 'Skicka', {}, 'text', 'Fältet är tomt. Skriv texten och spara igen.'],
    ['Avsluta', 'Avsluta ärendet', { outcome: 'nearMiss' }, 'reason', 'Skriv'],
  ])('%s: says so by the field', async (open, send, inputs, field, sentence) => {
    const dialog = await erik.presses(card, open, {}, chat);
    const title = dialog.dialog?.card?.actions?.[0]?.title ?? send;
    const again = await erik.submits(dialog, title, inputs);
    expect(at(again, field).says).toContain(sentence);
    for (const [name, value] of Object.entries(inputs)) expect(at(again, name).holds).toBe(value);
  });
});

describe('a card sent with a field that is empty or wrong', () => {
  it.each([
    [
      { newDue: '2999-01-01', why: 'Väntar' },
      'newDue',
      '1 januari 2999 kan inte stämma. Välj en dag som är senast 24 november 2036.',
    ],
    [{ newDue: '0206-05-01', why: 'Väntar' }, 'newDue', 'Välj ett datum efter 1 december 2026'],
    [{ why: 'Väntar' }, 'newDue', 'Välj ett nytt datum'],
    [{ newDue: '2026-12-24' }, 'why', 'Skriv varför'],
  ])(
    'a measure, late with %j: the sentence stands by the field and the words in theirs',
    async (inputs, field, sentence) => {
      const page = await asked(erik, 'measure.save', {
        id: null,
        revision: 0,
        title: 'Byt lås',
        what: '',
        owner: sara.id,
        board: '',
        due: '2026-12-01',
        cost: '',
        source: { kind: 'audit', id: null, title: '' },
        control: null,
        checkAfterMonths: null,
      });
      const { id } = page.measure;
      const card = await sara.writes('mina uppgifter');
      const { card: form } = await sara.presses(card, 'Behöver mer tid');
      const answer = await sara.presses({ ...card, cards: form ? [form] : [] }, 'Flytta datumet', inputs);
      expect(at(answer, field).says).toContain(sentence);
      for (const [name, value] of Object.entries(inputs)) expect(at(answer, name).holds).toBe(value);
      const { measure } = await asked(erik, 'measure.read', { id });
      expect(measure).toMatchObject({ due: '2026-12-01', revision: 1 });
      await asked(erik, 'measure.cancel', { id, revision: 1, why: 'Prov' });
    },
  );

  it('a score without a consequence keeps the likelihood and the why', async () => {
    const { risk } = await risks(here, erik).save(erik, { owner: erik.id });
    const { revision } = risk;
    await asked(erik, 'risk.invite', { id: risk.id, revision, participants: [sara.id] });
    // The card that stands shows it before a new one, which tells of it, takes its place.
    await until(
      () => asked(erik, 'operations.read', {}),
      ({ waiting }) => waiting === 0,
    );
    const card = await todoOf(sara, risk.title);
    const answer = await sara.presses(card, 'Spara min bedömning', { likelihood: '2', why: 'Det har hänt' });
    expect(at(answer, 'consequence').says).toBe('Välj ett steg på skalan.');
    expect([at(answer, 'likelihood').holds, at(answer, 'why').holds]).toEqual(['2', 'Det har hänt']);
    await sara.presses(card, 'Spara min bedömning', { likelihood: '2', consequence: '2' });
  });

  it('a lesson without a choice says so by the choices', async () => {
    const saved: Programme = await asked(erik, 'training.saveProgramme', {
      id: null,
      revision: 0,
      name: 'Nätfiske',
      lessons: ['demonstration-lesson-phishing'],
      months: 12,
      days: 14,
      audience: { ...NOBODY, also: [sara.id] },
    });
    await asked(erik, 'training.startProgramme', { id: saved.id, revision: saved.revision });
    const card = await todoOf(sara, 'Nätfiske');
    await sara.presses(card, 'Visa frågorna');
    const now = (await sara.reads()).find(({ id }) => id === card.id) as Shown;
    expect(at(await sara.presses(now, 'Svara'), 'choice').says).toBe('Välj ett av svaren först.');
  });

  it('a report without words is the same form again, with what was typed', async () => {
    const answer = await sara.presses(await sara.writes('rapportera'), 'Skicka rapporten', {
      affected: 'Lönesystemet',
    });
    expect(at(answer, 'happened').says).toContain('Skriv med några ord');
    expect(at(answer, 'affected').holds).toBe('Lönesystemet');
  });
});
