import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields, writeFields } from '../../bot/blocks/column.ts';
import { remindedFor, remindsOn } from '../../bot/capabilities/campaign/ladder-rules.ts';
import { packList } from '../../bot/capabilities/campaign/list.ts';
import {
  type Campaign,
  DELIVERY_STATES,
  type Outcome,
  PACK_SIZE,
  type Pack,
} from '../../bot/capabilities/campaign/model.ts';
import {
  campaignStep,
  earlierRounds,
  FIRST,
  funnelOf,
  JOINED,
  mayDisturb,
  openFor,
  packsOf,
  settle,
  stateNow,
  targetsOf,
  unitsOf,
} from '../../bot/capabilities/campaign/rules.ts';
import { isClosedDay, redDays } from '../../bot/edges/clock/red-days.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { aPerson } from '../builders/incident.ts';
import { day as aDay, instant } from '../builders/time.ts';

const pack = (count: number): Pack => packsOf('c', people(count), String)[0] as Pack;
const at = instant('2026-11-24T09:00:00.000Z');
const nobody = () => false;
const none = () => false;
const there = { conversation: 'a:1', activity: '1', serviceUrl: 'https://smba.example', pinged: aDay('2026-11-24') };

describe('the snapshot of an audience', () => {
  it.each([0, 1, PACK_SIZE, PACK_SIZE + 1, 250])('of %i people has each in exactly one pack', (count) => {
    const all = packsOf('c', people(count), String).flatMap(({ deliveries }) => deliveries.map(({ person }) => person));
    expect(all).toEqual(people(count).map(({ id }) => id));
  });

  it('packs that come later are numbered on from those that are there', () => {
    expect(
      packsOf('c', people(120), (number) => `change of ${number}`, 3).map(({ id, number, changeId }) => [
        id,
        number,
        changeId,
      ]),
    ).toEqual([
      ['c/3', 3, 'change of 3'],
      ['c/4', 4, 'change of 4'],
    ]);
  });
});

describe('a pack in its list', () => {
  const long = (length: number) => 'å'.repeat(length);
  const longest = (place: number) =>
    aPerson({ id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`, name: long(64), unit: long(60) });
  const whole = packsOf(
    'c'.repeat(36),
    Array.from({ length: PACK_SIZE }, (_, place) => longest(place)),
    String,
  )[0] as Pack;
  const everywhere = {
    conversation: 'a'.repeat(130),
    activity: '1'.repeat(16),
    serviceUrl: 's'.repeat(80),
    pinged: aDay('2026-11-24'),
  };
  const sent = settle(
    whole,
    new Map(whole.deliveries.map(({ person }) => [person, { state: 'delivered', location: everywhere } as const])),
    at,
    'x',
  );

  it('fits with a hundred people of long names and addresses (Graph rule 38), and is read as it was written', () => {
    const fields = writeFields(packList, sent);
    expect(String(fields['Recipients']).length).toBeLessThan(60_000);
    expect(readFields(packList, fields, '1')).toEqual(sent);
  });
});

it('of two things for the same day the one that was sent first comes first, whatever order the packs lie in', () => {
  const started = { c: instant('2026-11-24T09:00:00.000Z'), d: instant('2026-11-24T10:00:00.000Z') };
  const campaigns = Object.entries(started).map(([id, startedAt]) => aCampaign({ id, startedAt }));
  const all = campaigns.flatMap(({ id }) => packsOf(id, people(1), String));
  const asked = (packs: readonly Pack[]) =>
    openFor('person-0', {
      packs: () => packs,
      campaign: (id) => campaigns.find((one) => one.id === id),
      hasAnswered: nobody,
    }).map(({ campaign }) => campaign.id);
  expect([asked(all), asked(all.toReversed())]).toEqual([
    ['c', 'd'],
    ['c', 'd'],
  ]);
});

describe('the funnel', () => {
  it('always adds up, whatever happens in whatever order', () => {
    const outcome: fc.Arbitrary<Outcome> = fc.constantFrom<Outcome>(
      { state: 'delivered', location: there },
      { state: 'uncertain' },
      { state: 'unreachable', cause: 'appBlocked', code: '403 ConversationBlockedByUser' },
      { state: 'reached', actorName: 'Erik' },
      { state: 'left' },
    );
    const events = fc.array(fc.tuple(fc.nat(29), outcome));
    const readers = fc.array(fc.nat(29));
    fc.assert(
      fc.property(events, readers, (happened, read) => {
        const after = happened.reduce(
          (now, [place, what]) => settle(now, new Map([[`person-${place}`, what]]), at, 'x'),
          pack(30),
        );
        const { audience, ...rest } = funnelOf([after], (person) => read.some((place) => person === `person-${place}`));
        expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(audience);
        expect([audience, Object.keys(rest).length]).toEqual([30, DELIVERY_STATES.length + 1]);
      }),
    );
  });

  it('nobody who was reached becomes unreached again', () => {
    const delivered = settle(pack(1), new Map([['person-0', { state: 'delivered', location: there }]]), at, 'x');
    const later = settle(
      delivered,
      new Map([['person-0', { state: 'unreachable', cause: 'appBlocked', code: '403 ConversationBlockedByUser' }]]),
      at,
      'y',
    );
    expect(later.deliveries[0]?.state).toBe('delivered');
  });

  it('shows the units with most left first', () => {
    const two = packsOf('c', [aPerson({ id: 'a', unit: 'Skolan' }), aPerson({ id: 'b', unit: 'Vården' })], String);
    expect(
      unitsOf(
        two,
        (person) => person === 'a',
        () => false,
      ).map(({ unit }) => unit),
    ).toEqual(['Vården', 'Skolan']);
  });
});

describe('a round of sending', () => {
  const after = settle(
    pack(3),
    new Map<string, Outcome>([
      ['person-0', { state: 'delivered', location: there }],
      ['person-1', { state: 'reached', actorName: 'Erik' }],
    ]),
    at,
    'x',
  );
  const ids = (round: string, read = nobody as (person: string) => boolean) =>
    targetsOf(after, round, read, ({ person }) => person !== 'person-9').map(({ person }) => person);
  it('goes to those who have had nothing, a reminder to all who still owe', () => {
    expect(ids(FIRST)).toEqual(['person-2']);
    expect(ids('2026-12-01')).toEqual(['person-0', 'person-2']);
    expect(ids('2026-12-01', (person) => person === 'person-0')).toEqual(['person-2']);
  });
  it('of joiners goes to those who have had nothing', () => {
    expect(ids(`${JOINED}/x`)).toEqual(['person-2']);
  });
  it('reminds only those whose own day it is', () => {
    expect(targetsOf(after, '2026-12-01', nobody, ({ person }) => person === 'person-2')).toHaveLength(1);
  });
});

describe('reminders', () => {
  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-06', true],
    ['2026-12-07', false],
    ['2026-12-08', true],
    ['2026-12-11', true],
    ['2026-12-15', false],
    ['2026-12-18', true],
    ['2026-12-25', true],
  ])('due on 8 December, %s: %s', (today, reminds) => expect(remindsOn(aDay('2026-12-08'), aDay(today))).toBe(reminds));

  it('a step that falls on a red day is taken on the next working day', () => {
    const isRed = redDays([], none);
    expect(remindedFor(aDay('2026-12-28'), isRed)).toEqual([
      '2026-12-28',
      '2026-12-27',
      '2026-12-26',
      '2026-12-25',
      '2026-12-24',
    ]);
    expect(remindedFor(aDay('2026-12-25'), isRed)).toEqual([]);
    expect(remindedFor(aDay('2026-11-24'), isRed)).toEqual(['2026-11-24']);
  });

  it.each([
    [6, false],
    [7, true],
    [17, true],
    [18, false],
  ])('nobody is disturbed at %i o’clock unless %s', (hour, may) => expect(mayDisturb(hour, false)).toBe(may));

  it.each(['2026-12-24', '2026-06-19', '2026-06-06', '2026-05-14', '2026-04-06', '2026-11-22', '2027-01-06'])(
    'nor at all on the red day %s',
    (date) => {
      const day = aDay(date);
      const isRed = redDays([], none);
      expect([isRed(day), mayDisturb(10, isRed(day))]).toEqual([true, false]);
      expect(isRed(aDay('2026-11-24'))).toBe(false);
    },
  );
});

describe('the municipality’s own closed days', () => {
  const isRed = redDays(['2026-12-23', '05-29', '2027-07-12..2027-07-16'], none);
  it.each([
    ['2026-12-23', true],
    ['2027-12-23', false],
    ['2026-05-29', true],
    ['2028-05-29', true],
    ['2027-07-12', true],
    ['2027-07-14', true],
    ['2027-07-16', true],
    ['2027-07-19', false],
    ['2026-12-22', false],
  ])('%s: %s', (day, red) => expect(isRed(aDay(day))).toBe(red));

  it('let a reminder wait for the next working day, like a holiday', () => {
    expect(remindedFor(aDay('2026-12-23'), isRed)).toEqual([]);
    expect(remindedFor(aDay('2026-12-28'), isRed)).toContain('2026-12-23');
  });

  it.each([
    ['2026-12-23', true],
    ['05-29', true],
    ['02-29', true],
    ['2027-07-12..2027-07-16', true],
    ['2027-02-29', false],
    ['13-01', false],
    ['2027-07-16..2027-07-12', false],
    ['2026-07-12..2027-07-12', false],
    ['05-29..06-02', false],
    ['julafton', false],
  ])('written as %s: %s', (written, fits) => expect(isClosedDay(written)).toBe(fits));
});

describe('a campaign', () => {
  it.each([
    ['published', 'running', 'running'],
    ['published', 'paused', 'paused'],
    ['withdrawn', 'running', 'ended'],
    ['superseded', 'paused', 'ended'],
    ['withdrawn', 'cancelled', 'cancelled'],
  ] as const)('of what is %s and was %s stands at %s', (state, was, now) => {
    expect(stateNow({ ...running, state: was }, { state })).toBe(now);
  });

  const running = aCampaign();
  it('can be paused, taken up again and cancelled, and a cancelled one is over', () => {
    const paused = campaignStep(running, 'pause', '2') as Campaign;
    expect(paused.state).toBe('paused');
    expect(campaignStep(paused, 'resume', '3')).toMatchObject({ state: 'running' });
    const cancelled = campaignStep(paused, 'cancel', '4') as Campaign;
    expect(campaignStep(cancelled, 'resume', '5')).toMatchObject({ refused: 'notRunning' });
    expect(campaignStep(cancelled, 'cancel', '5')).toMatchObject({ refused: 'alreadyEnded' });
  });
});

describe('a new round of a programme', () => {
  const round = (about: Partial<Campaign>) => aCampaign({ kind: 'lesson', programme: 'p', ...about });
  const next = round({ id: 'next', startedAt: instant('2027-11-24T09:00:00.000Z') });
  it.each([
    ['ends the round before it', round({ id: 'before' }), true],
    ['ends one that was paused', round({ id: 'before', state: 'paused' }), true],
    ['leaves what was cancelled as it is', round({ id: 'before', state: 'cancelled' }), false],
    ['leaves the other lessons of the same day', round({ id: 'other', startedAt: next.startedAt }), false],
    ['leaves other programmes', round({ id: 'before', programme: 'q' }), false],
  ])('%s', (_, one, isEnded) => expect(earlierRounds([one, next], next)).toEqual(isEnded ? [one] : []));
  it('is not what a document is sent out for', () => {
    expect(earlierRounds([aCampaign()], aCampaign({ startedAt: next.startedAt }))).toEqual([]);
  });
});
