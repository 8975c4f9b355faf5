import type { Campaign } from '../../bot/capabilities/campaign/model.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { aPerson } from './incident.ts';
import { day, instant } from './time.ts';

/** `person-0`, `person-1` and so on. */
export const people = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, place) => aPerson({ id: `person-${place}` }));

/** Started on Tuesday 24 November at ten, due three weeks later. */
export const aCampaign = (about: Partial<Campaign> = {}): Campaign => ({
  id: 'c',
  kind: 'document',
  subject: 'v',
  programme: null,
  title: 'Policy',
  state: 'running',
  startedAt: instant('2026-11-24T09:00:00.000Z'),
  startedBy: 'Erik',
  due: day('2026-12-15'),
  audience: 3,
  leftOut: null,
  stopped: null,
  changeId: 'x',
  ...about,
});
