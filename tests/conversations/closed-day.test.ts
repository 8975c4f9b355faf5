// The municipality's own closed days, kept in the tab: nobody is disturbed then, and they are no working days.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClosedDay } from '../../bot/capabilities/boards/closed-day-model.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { risks } from '../builders/town-risks.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let documents: Steering;
let asked: Steering['asked'];
beforeAll(async () => {
  here = await town();
  [erik, sara, maria] = ['Erik Sandström', 'Sara Lindqvist', 'Maria Hellgren'].map(here.person) as [
    TeamsPerson,
    TeamsPerson,
    TeamsPerson,
  ];
  documents = steering(here, erik);
  asked = documents.asked;
  for (const one of [erik, sara, maria]) await one.writes('hej');
});
afterAll(() => here.close());

const closes = (name: string, first: string, last = ''): Promise<ClosedDay> =>
  asked(erik, 'organisation.saveClosedDay', { id: null, revision: 0, name, first, last, yearly: false });
const opens = ({ id, revision }: ClosedDay) => asked(erik, 'organisation.removeClosedDay', { id, revision });
const names = async () => (await asked(erik, 'organisation.closedDays', {})).map(({ name }) => name);

it('a sending rests on a closed day, from when the day is entered until it is taken away', async () => {
  const closed = await closes('Utbildningsdag', '2026-11-24');
  const { id } = await documents.published({ title: 'Policy på ledig dag', audience: { ...NOBODY, also: [sara.id] } });
  await until(
    () => documents.campaign(id),
    ({ progress, funnel }) => progress?.kind === 'quiet' && funnel.pending === 1,
  );
  expect((await sara.reads()).filter(({ cards: [card] }) => words(card).includes('ledig dag'))).toEqual([]);
  await opens(closed);
  expect(await names()).toEqual([]);
  expect((await documents.campaign(id)).progress?.kind).not.toBe('quiet');
});

it('what falls on a closed Monday comes on the Tuesday', async () => {
  await documents.published({ title: 'Policy före ledighet', audience: { ...NOBODY, also: [sara.id] } }, '2026-11-25');
  await documents.todoOf(sara, 'Policy före ledighet');
  await closes('Klämdag', '2026-11-30');
  here.platform.world.clock.set(Date.parse('2026-12-01T09:00:00Z'));
  await documents.todoOf(maria, 'Policy före ledighet, senast 25 november 2026: Sara Lindqvist');
});

it('closed days are no working days for who waits to decide, as soon as they are entered and after a restart', async () => {
  const { save, propose } = risks(here, erik);
  const page = await save(erik, { owner: sara.id, title: 'Larmet är avstängt' });
  await propose(erik, page);
  const waits = async () =>
    (await asked(erik, 'risk.read', { id: page.risk.id })).proposals[0]?.waitsFor.map(({ as }) => as);
  // Proposed on a Tuesday: the third working day after it is Friday.
  here.platform.world.clock.set(Date.parse('2026-12-04T09:00:00Z'));
  await until(waits, (now) => now?.includes('deputy') ?? false);
  const closed = await closes('Stängt', '2026-12-03', '2026-12-04');
  expect(await waits()).toEqual(['holder']);
  await here.restart();
  expect([await names(), await waits()]).toEqual([['Klämdag', 'Stängt'], ['holder']]);
  await opens(closed);
  expect(await waits()).toContain('deputy');
});
