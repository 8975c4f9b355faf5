// A small municipality whose roles are watched: who holds which, and who is there.
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Watched } from '../../bot/capabilities/vacancy/rules.ts';
import { aBoard } from './board.ts';
import { aHolding, annaKarin, bengt, erik, helena, sara } from './incident.ts';
import { day } from './time.ts';

export const TODAY = day('2026-11-24');
export const EVERYONE = [erik, annaKarin, helena, sara, bengt];
export const social = aBoard();
export const administration = { kind: 'administration', name: 'Socialförvaltningen' } as const;
export const head = aHolding({
  id: 'head',
  role: 'administrationHead',
  scope: administration,
  holder: helena.id,
  holderName: helena.name,
  deputy: sara.id,
  deputyName: sara.name,
});
/** The social board with its head of administration, and what is said beside it. */
export const watched = (
  overrides: Partial<Omit<Watched, 'person'>> = {},
  people: readonly Person[] = EVERYONE,
): Watched => ({
  boards: [social],
  holdings: [aHolding(), head],
  owned: [],
  appointed: [],
  today: TODAY,
  person: (id) => people.find((one) => one.id === id),
  ...overrides,
});
/** Everyone, some of whom no longer have an account in use. */
export const left = (...gone: readonly Person[]): readonly Person[] =>
  EVERYONE.map((one) => (gone.includes(one) ? { ...one, account: 'disabled' } : one));
