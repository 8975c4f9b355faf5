// A reminder that somebody asks for: whom it reaches, and what its round is called.
import { describe, expect, it } from 'vitest';
import type { Delivery, Pack } from '../../bot/capabilities/campaign/model.ts';
import { askedByHand, byHand, remindedByHand, reminderFault } from '../../bot/capabilities/campaign/reminder-rules.ts';
import { waiting } from '../../bot/capabilities/campaign/rules.ts';
import { aCampaign } from '../builders/campaign.ts';
import { sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const aDelivery = (about: Partial<Delivery>): Delivery => ({ ...waiting(sara), ...about });
const inPack = (...deliveries: readonly Delivery[]): Pack => ({
  id: 'c/0',
  campaign: 'c',
  number: 0,
  deliveries,
  changeId: 'before',
});
const nobody = () => false;

describe('a reminder by hand', () => {
  it('reaches those who have had the card and not answered, but nobody twice a day', () => {
    const pack = inPack(
      aDelivery({ person: 'had', state: 'delivered', pinged: day('2026-11-20') }),
      aDelivery({ person: 'today', state: 'delivered', pinged: TODAY }),
      aDelivery({ person: 'turn', state: 'pending' }),
      aDelivery({ person: 'blocked', state: 'unreachable' }),
      aDelivery({ person: 'gone', state: 'left' }),
      aDelivery({ person: 'read', state: 'delivered' }),
    );
    const reached = remindedByHand([pack], (person) => person === 'read', { today: TODAY, unit: null });
    expect(reached.map(({ person }) => person)).toEqual(['had', 'blocked']);
  });

  it('may be for one unit, whatever it is called', () => {
    const pack = inPack(
      aDelivery({ person: 'a', state: 'delivered', unit: 'Skola/förskola' }),
      aDelivery({ person: 'b', state: 'delivered', unit: 'Skola' }),
    );
    const round = byHand({ today: TODAY, unit: 'Skola/förskola' });
    const { unit = null, day: on } = askedByHand(round) ?? {};
    expect([on, unit, askedByHand('first'), askedByHand(byHand({ today: TODAY, unit: null }))]).toEqual([
      TODAY,
      'Skola/förskola',
      undefined,
      { day: TODAY, unit: null },
    ]);
    expect(remindedByHand([pack], nobody, { today: TODAY, unit }).map(({ person }) => person)).toEqual(['a']);
  });
});

describe('whether one may go out now', () => {
  const had = inPack(aDelivery({ state: 'delivered' }));
  const asking = { campaign: aCampaign(), packs: [had], hasAnswered: nobody, today: TODAY, unit: null, isQuiet: false };
  it.each([
    ['goes out to those who have their card and have not answered', {}, undefined],
    ['waits outside working hours', { isQuiet: true }, 'closedNow'],
    ['is none while the round is paused', { campaign: aCampaign({ state: 'paused' }) }, 'notRunning'],
    ['comes once a day', { packs: [inPack(aDelivery({ state: 'delivered', pinged: TODAY }))] }, 'remindedToday'],
    ['is for nobody when all have answered', { hasAnswered: () => true }, 'remindedToday'],
    ['is for nobody who still waits for the first card', { packs: [inPack(aDelivery({}))] }, 'remindedToday'],
  ])('%s', (_, about, refused) => expect(reminderFault({ ...asking, ...about })?.refused).toBe(refused));
});
