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
