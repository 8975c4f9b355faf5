// What is decided at night stands at once; only the cards wait for the morning.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProposalView } from '../../bot/capabilities/risk-decision/view-model.ts';
import { type Steering, steering } from '../builders/steering.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { type Risks, risks } from '../builders/town-risks.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let asked: Steering['asked'];
let risk: Risks;
beforeAll(async () => {
  here = await town();
  [erik, sara, maria] = ['Erik Sandström', 'Sara Lindqvist', 'Maria Hellgren'].map((name) => here.person(name)) as [
    TeamsPerson,
    TeamsPerson,
    TeamsPerson,
  ];
  ({ asked } = steering(here, erik));
  risk = risks(here, erik);
  for (const one of [erik, sara, maria]) await one.writes('hej');
});
afterAll(() => here.close());

it('the measures of decisions on a Sunday night stand in the plan at once, each with a number of its own', async () => {
  const about = { owner: sara.id, residual: { likelihood: 1, consequence: 1 }, measures: ['Lås skåpet'] };
  const views: ProposalView[] = [];
  for (const title of ['Skåp ett', 'Skåp två', 'Skåp tre', 'Skåp fyra'])
    views.push(await risk.propose(erik, await risk.save(erik, { ...about, title }), { treatment: 'reduce' }));
  here.platform.world.clock.set(Date.parse('2026-11-29T22:00:00Z'));
  await until(
    () => asked(erik, 'inbox.todo', {}),
    ({ today }) => today === '2026-11-29',
  );
  await Promise.all(
    views.map(({ id: proposal, hash: seen }) =>
      asked(maria, 'risk.decide', { proposal, seen, outcome: 'approved', channel: 'tab' }),
    ),
  );
  const own = await asked(erik, 'measure.save', {
    id: null,
    revision: 0,
    title: 'Byt lås',
    what: '',
    source: { kind: 'audit', id: null, title: 'Revision' },
    board: '',
    owner: sara.id,
    due: '2026-12-15',
    cost: '0',
    control: null,
    checkAfterMonths: null,
  });
  const plan = await until(
    () => Promise.all(views.map((view) => asked(erik, 'measure.ofSource', { kind: 'risk', id: view.risk }))),
    (rows) => rows.flat().length === views.length,
  );
  const numbers = [own.measure.number, ...plan.flat().map(({ number }) => number)];
  expect(numbers).toHaveLength(5);
  expect(new Set(numbers).size).toBe(5);
  const settled = await until(
    () => asked(erik, 'risk.desk', {}),
    ({ waiting }) => waiting.length === 0,
  );
  expect(settled.waiting).toEqual([]);
});
