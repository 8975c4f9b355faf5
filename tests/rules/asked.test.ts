// What somebody is asked by the sendings there are, what their manager is told of it, and how far each unit has come.
import { describe, expect, it } from 'vitest';
import { isLate, isWeekly, remindedFor } from '../../bot/capabilities/campaign/ladder-rules.ts';
import type { Campaign, CampaignState, Delivery, DeliveryState, Pack } from '../../bot/capabilities/campaign/model.ts';
import {
  campaignStep,
  openFor,
  staffTask,
  stateNow,
  unitsOf,
  vouchFault,
  waiting,
} from '../../bot/capabilities/campaign/rules.ts';
import { aCampaign } from '../builders/campaign.ts';
import { at, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const EARLIER = at('10:00');
const NOW = at('11:00');
const aDelivery = (about: Partial<Delivery> = {}): Delivery => ({ ...waiting(sara), ...about });
const inPack = (...deliveries: readonly Delivery[]): Pack => ({
  id: 'c/0',
  campaign: 'c',
  number: 0,
  deliveries,
  changeId: 'before',
});

describe('what somebody is asked', () => {
  const asks = (campaigns: readonly Campaign[], about: Partial<Delivery> = {}, answered: readonly string[] = []) =>
    openFor(sara.id, {
      packs: (person) =>
        person === sara.id
          ? campaigns.map(({ id }) => ({
              ...inPack(aDelivery({ person: 'somebody else' }), aDelivery(about)),
              campaign: id,
            }))
          : [],
      campaign: (id) => campaigns.find((one) => one.id === id && one.title !== 'gone'),
      hasAnswered: ({ id }, person) => person === sara.id && answered.includes(id),
    });
  const named = (found: ReturnType<typeof asks>) => found.map(({ campaign }) => campaign.id);

  it.each<[CampaignState, boolean]>([
    ['running', true],
    ['paused', true],
    ['cancelled', false],
    ['ended', false],
  ])('by a sending that is %s: %s', (state, isAsked) => {
    expect(named(asks([aCampaign({ state })]))).toEqual(isAsked ? ['c'] : []);
  });

  it('is their own, and nothing that they have answered or that is gone', () => {
    const two = [aCampaign({ id: 'a' }), aCampaign({ id: 'b' })];
    expect(asks(two).map(({ delivery }) => delivery.person)).toEqual([sara.id, sara.id]);
    expect(named(asks(two, {}, ['a']))).toEqual(['b']);
    expect(named(asks([aCampaign({ id: 'a', title: 'gone' }), aCampaign({ id: 'b' })]))).toEqual(['b']);
    expect(asks(two, { state: 'left' })).toEqual([]);
  });

  it('comes by the day it is due; of the same day what was sent first, and then by its name', () => {
    const all = [
      aCampaign({ id: 'z', startedAt: EARLIER }),
      aCampaign({ id: 'a', startedAt: NOW }),
      aCampaign({ id: 'y', startedAt: EARLIER }),
      aCampaign({ id: 'x', due: day('2026-12-08'), startedAt: NOW }),
    ];
    expect(named(asks(all))).toEqual(['x', 'y', 'z', 'a']);
    expect(named(asks(all.toReversed()))).toEqual(['x', 'y', 'z', 'a']);
  });

  it('is due on the last day of whoever joined later', () => {
    expect(asks([aCampaign()]).map(({ due }) => due)).toEqual(['2026-12-15']);
    expect(asks([aCampaign()], { due: day('2027-01-08') }).map(({ due }) => due)).toEqual(['2027-01-08']);
  });
});

describe('the nearest manager', () => {
  it.each([
    ['2026-12-10', false],
    ['2026-12-11', true],
    ['2026-12-12', true],
  ])('is told on %s of what was due on the 8th: %s', (today, late) =>
    expect(isLate(day('2026-12-08'), day(today))).toBe(late),
  );

  it('is told once a week: on Monday, or the first day after it that is not red', () => {
    const isRed = (one: string) => one === '2026-12-07' || one >= '2026-12-12';
    const isTold = (today: string) => isWeekly(remindedFor(day(today), isRed));
    expect(['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09'].map(isTold)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  const open = (about: Partial<Delivery> = {}, campaign: Partial<Campaign> = {}) => ({
    campaign: aCampaign({ id: 'c', title: 'Policy', subject: 'v', ...campaign }),
    delivery: aDelivery(about),
    due: day('2026-12-08'),
  });
  const titled = (id: string) => (id === 'v' ? { title: { sv: 'Nätfiske', en: 'Phishing' } } : undefined);

  it('sees what one of their own has left, and whether they can vouch', () => {
    const blocked = { state: 'unreachable', cause: 'appBlocked' } as const;
    expect(staffTask(open(blocked), day('2026-12-11'), titled)).toEqual({
      campaign: 'c',
      title: { sv: 'Policy', en: 'Policy' },
      person: sara.id,
      name: sara.name,
      due: '2026-12-08',
      isLate: true,
      state: 'unreachable',
      cause: 'appBlocked',
      mayVouch: true,
    });
    expect(staffTask(open(), day('2026-12-10'), titled)).toMatchObject({ isLate: false, mayVouch: false });
    expect(staffTask(open(blocked, { kind: 'lesson' }), day('2026-12-10'), titled)).toMatchObject({
      title: { sv: 'Nätfiske', en: 'Phishing' },
      mayVouch: false,
    });
  });

  it('is told by name why they cannot', () => {
    expect(vouchFault(aCampaign({ kind: 'lesson', title: 'Nätfiske' }), aDelivery({ state: 'unreachable' }))).toEqual({
      refused: 'lessonNotVouched',
      facts: { name: sara.name, title: 'Nätfiske' },
    });
    expect(vouchFault(aCampaign(), aDelivery())).toEqual({ refused: 'canBeReached', facts: { name: sara.name } });
  });
});

describe('how far each unit has come', () => {
  const staff = (unit: string, count: number, state: DeliveryState = 'pending') =>
    Array.from({ length: count }, (_, place) => aDelivery({ person: `${unit}-${place}`, unit, state }));

  it('is told with the one that has most left first, and by name where they are equal', () => {
    const packs = [
      inPack(...staff('Vården', 4), ...staff('Ön', 2)),
      inPack(...staff('Skolan', 2), ...staff('Åsen', 1)),
    ];
    const answered = ['Vården-0', 'Skolan-0', 'Skolan-1'];
    expect(
      unitsOf(
        packs,
        (person) => answered.includes(person),
        ({ unit }) => unit === 'Ön',
      ),
    ).toEqual([
      { unit: 'Vården', audience: 4, acknowledged: 1, late: 0 },
      { unit: 'Ön', audience: 2, acknowledged: 0, late: 2 },
      { unit: 'Åsen', audience: 1, acknowledged: 0, late: 0 },
      { unit: 'Skolan', audience: 2, acknowledged: 2, late: 0 },
    ]);
  });

  it('counts who was taken out only where they have answered all the same', () => {
    const packs = [inPack(...staff('Vården', 2, 'setAside'), ...staff('Skolan', 1, 'left'))];
    expect(
      unitsOf(
        packs,
        (person) => person === 'Vården-1',
        () => true,
      ),
    ).toEqual([
      { unit: 'Skolan', audience: 1, acknowledged: 0, late: 0 },
      { unit: 'Vården', audience: 1, acknowledged: 1, late: 0 },
    ]);
  });
});

describe('a campaign', () => {
  const STEPS = ['pause', 'resume', 'cancel'] as const;
  const AFTER: Readonly<Record<CampaignState, readonly string[]>> = {
    running: ['paused', 'notRunning', 'cancelled'],
    paused: ['notRunning', 'running', 'cancelled'],
    cancelled: ['notRunning', 'notRunning', 'alreadyEnded'],
    ended: ['notRunning', 'notRunning', 'alreadyEnded'],
  };
  it.each(Object.keys(AFTER) as CampaignState[])(
    'that is %s can be paused, taken up and cancelled as it says',
    (state) => {
      const after = STEPS.map((which) => campaignStep(aCampaign({ state }), which, 'y'));
      expect(after).toEqual(
        AFTER[state].map((then) =>
          then in AFTER
            ? aCampaign({ state: then as CampaignState, changeId: 'y' })
            : { refused: then, facts: { title: 'Policy' } },
        ),
      );
    },
  );

  it.each(['running', 'paused', 'ended'] as const)(
    'that is %s is over when its document is gone, a cancelled one is cancelled',
    (state) => {
      expect(stateNow(aCampaign({ state }), undefined)).toBe('ended');
      expect(stateNow(aCampaign({ state }), { state: 'published' })).toBe(state);
      expect(stateNow(aCampaign({ state: 'cancelled' }), undefined)).toBe('cancelled');
    },
  );
});
