// Joiners and leavers of a running campaign: the funnel goes on adding up.
import { describe, expect, it } from 'vitest';
import { dueOfJoiner, moved } from '../../bot/capabilities/campaign/joining.ts';
import { PACK_SIZE, type Pack } from '../../bot/capabilities/campaign/model.ts';
import { funnelOf, packsOf, settle } from '../../bot/capabilities/campaign/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { day, instant } from '../builders/time.ts';

const campaign = aCampaign();
const nobody = () => false;

interface Scene {
  readonly there?: number;
  readonly packs?: readonly Pack[];
  readonly now?: readonly Person[];
  readonly meant?: readonly Person[];
  readonly answered?: string;
  readonly isAudienceKnown?: boolean;
}
const on = instant('2026-12-01T09:00:00.000Z');
const moves = ({
  there = 3,
  packs = packsOf('c', people(there), String),
  now = people(there),
  meant = now,
  answered,
  isAudienceKnown = true,
}: Scene) =>
  moved(
    {
      campaign,
      packs,
      isAudienceKnown,
      audience: meant.filter(({ account }) => account === 'active'),
      person: (id) => now.find((one) => one.id === id),
      hasAnswered: (id) => id === answered,
      now: on,
    },
    (pack) => `change of ${pack}`,
  );
const states = (pack: Pack | undefined) => pack?.deliveries.map(({ person, state }) => `${person} ${state}`);
const disabled = (place: number) =>
  people(3).map((one, at) => (at === place ? { ...one, account: 'disabled' as const } : one));

describe('a joiner', () => {
  it.each([
    ['a week after the start has as many days as the others had', '2026-12-01', '2026-12-22'],
    ['after the last day too', '2027-03-01', '2027-03-22'],
    ['on the first day has the same day as everyone', '2026-11-24', '2026-12-15'],
  ])('%s', (_, today, due) => expect(dueOfJoiner(campaign, day(today))).toBe(due));

  it('stands in the last pack that has room, waiting for a card, with a day of their own', () => {
    const [only, ...more] = moves({ now: people(4) });
    expect([only?.to.id, only?.to.deliveries.length, more.length]).toEqual(['c/0', 4, 0]);
    expect(only?.to.deliveries[3]).toMatchObject({ person: 'person-3', state: 'pending', due: '2026-12-22' });
  });

  it.each([
    [PACK_SIZE, 1, ['c/1']],
    [PACK_SIZE - 1, 2, ['c/0', 'c/1']],
    [0, PACK_SIZE + 1, ['c/0', 'c/1']],
  ])('where %i stand and %i come, the packs %s change', (there, come, changed) => {
    const all = moves({ there, now: people(there + come) });
    expect(all.map(({ to }) => to.id)).toEqual(changed);
    const packs = packsOf('c', people(there), String).map((one) => all.find(({ to }) => to.id === one.id)?.to ?? one);
    const added = all.flatMap(({ from, to }) => (from ? [] : [to]));
    const recipients = [...packs, ...added].flatMap(({ deliveries }) => deliveries.map(({ person }) => person));
    expect([...recipients].sort()).toEqual(
      people(there + come)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('a leaver', () => {
  it('gets a negative receipt with its moment', () => {
    const [move] = moves({ now: disabled(1) });
    expect(states(move?.to)).toEqual(['person-0 pending', 'person-1 left', 'person-2 pending']);
    expect(move?.to.deliveries[1]?.at).toBe(on);
  });
  it('who had answered stays among those who have', () => {
    expect(moves({ now: disabled(1), answered: 'person-1' })).toEqual([]);
  });
  it('who comes back is asked again, with new days', () => {
    const [gone] = moves({ now: disabled(1) });
    const [back] = moves({ packs: gone ? [gone.to] : [], now: people(3) });
    expect(back?.to.deliveries[1]).toMatchObject({ state: 'pending', due: '2026-12-22' });
  });
  it('is not somebody whom the directory has not told of yet', () => {
    expect(moves({ now: [], meant: [] })).toEqual([]);
  });
  it('of the audience only is asked no longer, and the funnel still adds up', () => {
    const [move] = moves({ meant: people(2) });
    expect(states(move?.to)).toEqual(['person-0 pending', 'person-1 pending', 'person-2 left']);
    expect(funnelOf(move ? [move.to] : [], nobody)).toMatchObject({ audience: 3, pending: 2, left: 1 });
    const [back] = moves({ packs: move ? [move.to] : [] });
    expect(back?.to.deliveries[2]).toMatchObject({ state: 'pending', due: '2026-12-22' });
  });
  it('of the audience who had answered, or been told in another way, stays so', () => {
    expect(moves({ meant: people(2), answered: 'person-2' })).toEqual([]);
    const packs = packsOf('c', people(3), String).map((pack) =>
      settle(pack, new Map([['person-2', { state: 'reached' as const, actorName: 'Maria' }]]), on, 'x'),
    );
    expect(moves({ meant: people(2), packs })).toEqual([]);
  });
  it('is not somebody whose group has not been read', () => {
    expect(moves({ meant: [], isAudienceKnown: false })).toEqual([]);
  });
});

it('nothing that has not changed is written', () => expect(moves({})).toEqual([]));

it('who has left stays so when their card is sent for another reason', () => {
  const [pack] = packsOf('c', people(1), String);
  if (!pack) throw new Error('no pack');
  const location = {
    conversation: 'a:1',
    activity: '1',
    serviceUrl: 'https://smba.example',
    pinged: day('2026-12-01'),
  };
  const gone = settle(pack, new Map([['person-0', { state: 'left' }]]), on, 'x');
  const sent = settle(gone, new Map([['person-0', { state: 'delivered', location }]]), on, 'y');
  expect(sent.deliveries[0]).toMatchObject({ state: 'left', activity: '1' });
});
