// Who can be reached before a sending, and how fast it goes.
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../bot/blocks/instant.ts';
import type { Delivery } from '../../bot/capabilities/campaign/model.ts';
import { preflightOf, progressOf } from '../../bot/capabilities/campaign/progress.ts';
import { packsOf, waiting } from '../../bot/capabilities/campaign/rules.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { aPerson } from '../builders/incident.ts';
import { instant } from '../builders/time.ts';

const campaign = aCampaign();
/** A hundred, so many of them sent at this moment. */
const sent = (count: number, at: Instant) =>
  packsOf('c', people(100), String).map((pack) => ({
    ...pack,
    deliveries: pack.deliveries.map((one, place) =>
      place < count ? { ...one, state: 'delivered' as const, at } : one,
    ),
  }));
const at = (time: string) => instant(`2026-11-24T${time}.000Z`);

describe('before a sending', () => {
  it('each is counted once: reachable, never tried, or not reached last time and why', () => {
    const last = new Map<string, Partial<Delivery>>([
      ['person-0', { state: 'delivered' }],
      ['person-1', { state: 'unreachable', cause: 'appBlocked' }],
    ]);
    const found = preflightOf(people(4), {
      last: (id) => ({ ...waiting(aPerson({ id })), ...last.get(id) }),
      hasChat: (id) => id === 'person-2',
    });
    expect(found).toMatchObject({
      reachable: 2,
      untried: [{ person: 'person-3' }],
      unreachable: [{ person: 'person-1', cause: 'appBlocked' }],
    });
  });
});

describe('while it runs', () => {
  it.each([
    ['a minute after the start, with 40 sent', 40, at('09:01:00'), { kind: 'sending', perMinute: 40, minutesLeft: 2 }],
    ['before the first', 0, at('09:00:10'), { kind: 'starting' }],
    ['when everyone has had their turn', 100, at('09:02:00'), null],
  ] as const)('%s', (_, count, now, said) => {
    expect(progressOf(campaign, sent(count, at('09:00:30')), now, false)).toEqual(said);
  });

  it('goes by the last two minutes: a night before them does not make it slow', () => {
    const packs = sent(50, instant('2026-11-25T08:00:30.000Z'));
    const now = instant('2026-11-25T08:02:00.000Z');
    expect(progressOf(campaign, packs, now, false)).toMatchObject({ perMinute: 25, minutesLeft: 2 });
  });

  it('says that the night is waited out, and nothing while it rests', () => {
    expect(progressOf(campaign, sent(10, at('09:00:30')), at('20:00:00'), true)).toEqual({ kind: 'quiet' });
    expect(progressOf({ ...campaign, state: 'paused' }, sent(10, at('09:00:30')), at('09:01:00'), false)).toBeNull();
  });
});
