// Which card of a person's is the one that stands, of all that sendings know of.
import { expect, it } from 'vitest';
import type { Delivery, Pack } from '../../bot/capabilities/campaign/model.ts';
import { waiting } from '../../bot/capabilities/campaign/rules.ts';
import { inboxAddress } from '../../bot/capabilities/inbox/model.ts';
import { locationIn } from '../../bot/edges/teams/card-places.ts';
import { at, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const card = (activity: string, about: Partial<Delivery>): Delivery => ({
  ...waiting(sara),
  conversation: 'a:1',
  activity,
  serviceUrl: 'https://smba.example',
  ...about,
});
const standing = (...deliveries: readonly Delivery[]) => {
  const packs = deliveries.map(
    (one, place): Pack => ({
      id: `c${place}/0`,
      campaign: `c${place}`,
      number: 0,
      deliveries: [one],
      changeId: 'x',
    }),
  );
  const address = {
    id: inboxAddress(sara.id),
    conversation: 'a:1',
    activity: 'own',
    serviceUrl: '',
    name: '',
    changeId: 'x',
  };
  const { ports } = memory({
    people: [sara],
    records: new Map<never, readonly never[]>([
      ['packs', packs],
      ['addresses', [address]],
    ] as never),
  });
  return locationIn(ports, sara.id)?.activity;
};

it('is the one that was placed last, whatever has become of the person in that sending since', () => {
  const older = card('older', { state: 'left', placedAt: at('08:00'), at: at('11:00') });
  const newer = card('newer', { state: 'delivered', placedAt: at('09:00'), at: at('09:00') });
  expect([standing(older, newer), standing(newer, older)]).toEqual(['newer', 'newer']);
});

it('is told by when the state was reached in what was written before its own moment was kept', () => {
  const older = card('older', { state: 'delivered', at: at('08:00') });
  const newer = card('newer', { state: 'delivered', at: at('09:00') });
  expect([standing(older, newer), standing(newer, older)]).toEqual(['newer', 'newer']);
});

it('is that of the person’s own address where no sending knows of any', () => {
  expect(standing(waiting(sara))).toBe('own');
});
