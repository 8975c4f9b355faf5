// A handover for a day ahead on the whole of Värna: prepared at the tab's door, told in the chat, done when the day begins.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handover, HandoverRecord, InHand } from '../../bot/capabilities/handover/model.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let maria: TeamsPerson;
let jonas: TeamsPerson;
beforeAll(async () => {
  here = await town();
  [erik, maria, jonas] = [here.person('Erik Sandström'), here.person('Maria Hellgren'), here.person('Jonas Widmark')];
  for (const who of [erik, maria, jonas]) await who.writes('hej');
});
afterAll(() => here.close());

const asked = async <Value, Name extends ActionName = ActionName>(name: Name, question: Asked<Name>) => {
  const { status, body } = await here.ask(erik, name, question);
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as Value;
};
const at = (instant: string) => here.platform.world.clock.set(Date.parse(instant));
const told = async (who: TeamsPerson, sentence: string) =>
  (await who.reads()).filter(({ cards }) => words(cards[0]).includes(sentence));
const hears = (who: TeamsPerson, sentence: string) =>
  until(
    () => told(who, sentence),
    (all) => all.length > 0,
  );
const inHand = (who: TeamsPerson) => asked<InHand>('organisation.inHand', { from: who.id });
const prepared = (day: string) => async () => {
  const { items } = await inHand(maria);
  const chosen = items.map(({ kind, id }) => ({ kind, id }));
  return asked<Handover>('organisation.handover', { from: maria.id, to: jonas.id, items: chosen, day });
};
const latest = async () => (await asked<readonly HandoverRecord[]>('organisation.handovers', {}))[0];

describe('a handover for a day ahead', () => {
  it('is told to both at once, and called off is told to both', async () => {
    const measure: Asked<'measure.save'> = {
      id: null,
      revision: 0,
      title: 'Rutin för utlånade nycklar',
      what: 'Skriv ner vem som har vilken nyckel.',
      source: { kind: 'audit', id: null, title: 'Revision 2026' },
      owner: maria.id,
      board: 'Socialnämnden',
      due: '2027-03-01',
      cost: '',
      control: null,
      checkAfterMonths: null,
    };
    await asked('measure.save', measure);
    await prepared('2026-12-01')();
    await hears(jonas, 'Från och med 1 december 2026 tar du över det här från Maria Hellgren:');
    await hears(maria, 'Från och med 1 december 2026 tar Jonas Widmark över det här från dig:');
    const record = await latest();
    await asked('organisation.callOffHandover', { id: record?.id ?? '', revision: record?.revision ?? 0 });
    await hears(jonas, 'Du tar inte över det här från Maria Hellgren den 1 december 2026:');
    await hears(maria, 'Du behåller det här. Jonas Widmark tar inte över det den 1 december 2026:');
  });

  it('is done by itself when the day begins, over a restart, and told in the morning, once', async () => {
    const before = (await inHand(maria)).items.length;
    await prepared('2026-12-02')();
    await here.restart(() => at('2026-12-02T00:05:00+01:00'));
    await until(latest, (one) => one?.state === 'done');
    const after = await inHand(jonas);
    expect(before).toBeGreaterThan(0);
    // Nobody stands in for themselves.
    expect((await inHand(maria)).items.map(({ title }) => title)).toEqual(['Chef, Särskilt boende']);
    expect(after.items.some(({ title }) => title.includes('utlånade nycklar'))).toBe(true);
    expect(await told(jonas, 'Du har tagit över det här från Maria Hellgren:')).toEqual([]);
    at('2026-12-02T08:00:00+01:00');
    expect(await hears(jonas, 'Du har tagit över det här från Maria Hellgren:')).toHaveLength(1);
    expect(await hears(maria, 'Jonas Widmark har tagit över det här från dig:')).toHaveLength(1);
    await hears(erik, 'Jonas Widmark har tagit över det här från Maria Hellgren:');
    expect((await latest())?.notMoved.map(({ why }) => why.refused)).toEqual(['deputyIsHolder']);
  });
});
