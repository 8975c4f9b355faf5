// What becomes of one person in a sending, whatever comes when, and who is asked because of it.
import { describe, expect, it } from 'vitest';
import { packList } from '../../bot/capabilities/campaign/list.ts';
import type { Delivery, DeliveryState, Outcome, Pack } from '../../bot/capabilities/campaign/model.ts';
import { funnelOf, openIn, settle, targetsOf, vouchedBy, waiting } from '../../bot/capabilities/campaign/rules.ts';
import { aPerson, at, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const EARLIER = at('10:00');
const NOW = at('11:00');
const there = { conversation: 'a:1', activity: '1', serviceUrl: 'https://smba.example', pinged: day('2026-11-24') };
const aDelivery = (about: Partial<Delivery> = {}): Delivery => ({ ...waiting(sara), ...about });
const inPack = (...deliveries: readonly Delivery[]): Pack => ({
  id: 'c/0',
  campaign: 'c',
  number: 0,
  deliveries,
  changeId: 'before',
});
const nobody = () => false;

describe('somebody in a sending that has not begun', () => {
  it('waits, by name, unit and language, with nothing sent', () => {
    expect(waiting(aPerson({ id: 'p', name: 'Åsa Öberg', unit: 'Skolan', language: 'en' }))).toEqual({
      person: 'p',
      name: 'Åsa Öberg',
      unit: 'Skolan',
      language: 'en',
      state: 'pending',
      cause: null,
      code: null,
      at: null,
      actorName: null,
      why: null,
      conversation: null,
      activity: null,
      serviceUrl: null,
      pinged: null,
      placedAt: null,
      due: null,
    });
  });
});

const OUTCOMES = {
  delivered: { state: 'delivered', location: there },
  uncertain: { state: 'uncertain' },
  unreachable: { state: 'unreachable', cause: 'appBlocked', code: '403 ConversationBlockedByUser' },
  left: { state: 'left' },
  reached: { state: 'reached', actorName: 'Maria Ek' },
  setAside: { state: 'setAside', actorName: 'Erik Sandström', why: 'Gemensam brevlåda' },
} as const satisfies Record<string, Outcome>;
const told = (before: Delivery, outcome: Outcome) =>
  settle(inPack(before), new Map([[sara.id, outcome]]), NOW, 'after').deliveries[0];

describe('what comes of sending to somebody', () => {
  type Told = keyof typeof OUTCOMES;
  const ALL = Object.keys(OUTCOMES) as readonly Told[];
  const FROM_TEAMS: readonly Told[] = ['delivered', 'uncertain', 'unreachable'];
  const stateAfter = (before: DeliveryState, outcome: Told) =>
    told(aDelivery({ state: before }), OUTCOMES[outcome])?.state;

  it.each(['pending', 'uncertain', 'unreachable'] as const)('whoever is %s becomes what it came to', (before) => {
    for (const outcome of ALL) expect(stateAfter(before, outcome), outcome).toBe(outcome);
  });
  it.each(['uncertain', 'unreachable'] as const)('whoever has the card has it, though the next is %s', (outcome) => {
    expect(stateAfter('delivered', outcome)).toBe('delivered');
  });
  it.each(['left', 'reached', 'setAside'] as const)('whoever has the card can become %s', (outcome) => {
    expect(stateAfter('delivered', outcome)).toBe(outcome);
  });
  it.each(FROM_TEAMS)('whoever has been told stays so, though Teams says %s', (outcome) => {
    expect(stateAfter('reached', outcome)).toBe('reached');
  });
  it.each(FROM_TEAMS)('whoever has left stays so, though Teams says %s of their card', (outcome) => {
    expect(stateAfter('left', outcome)).toBe('left');
  });
  it.each(['reached', 'left'] as const)('whoever is %s can leave, be told and be taken out', (before) => {
    for (const outcome of ['left', 'reached', 'setAside'] as const)
      expect(stateAfter(before, outcome), outcome).toBe(outcome);
  });
  it.each(ALL)('whoever is taken out stays out, though the next is %s', (outcome) => {
    expect(stateAfter('setAside', outcome)).toBe('setAside');
  });

  it('is kept with the moment, where the card stands, and why it did not come', () => {
    expect(told(aDelivery(), OUTCOMES.delivered)).toEqual(
      aDelivery({ state: 'delivered', ...there, at: NOW, placedAt: NOW }),
    );
    expect(told(aDelivery(), OUTCOMES.unreachable)).toEqual(
      aDelivery({ state: 'unreachable', cause: 'appBlocked', code: '403 ConversationBlockedByUser', at: NOW }),
    );
    expect(told(aDelivery(), OUTCOMES.reached)).toEqual(
      aDelivery({ state: 'reached', actorName: 'Maria Ek', at: NOW }),
    );
    expect(told(aDelivery(), OUTCOMES.setAside)).toEqual(aDelivery({ ...OUTCOMES.setAside, at: NOW }));
  });

  it('takes away why it did not come once it has come, and keeps who had vouched', () => {
    const blocked = aDelivery({ state: 'unreachable', cause: 'appBlocked', code: '403', at: EARLIER });
    expect(told(blocked, OUTCOMES.delivered)).toMatchObject({ cause: null, code: null, at: NOW });
    expect(told(blocked, OUTCOMES.uncertain)).toMatchObject({ cause: null, code: null });
  });

  it.each([
    ['had told them in another way', { state: 'reached', actorName: 'Maria Ek' }],
    ['took them out', { state: 'setAside', actorName: 'Erik Sandström', why: 'Gemensam brevlåda' }],
    ['says that they have left', { state: 'left' }],
  ] as const)('stays as and when it was where somebody %s, and only the card has moved', (_, how) => {
    const before = aDelivery({ ...how, at: EARLIER });
    expect(told(before, OUTCOMES.delivered)).toEqual({ ...before, ...there, placedAt: NOW });
  });

  it('is the latest reason of two for taking somebody out', () => {
    const out = aDelivery({ ...OUTCOMES.setAside, at: EARLIER });
    const again = { state: 'setAside', actorName: 'Maria Ek', why: 'Samma person' } as const;
    expect(told(out, again)).toEqual({ ...out, ...again, at: NOW });
  });

  it('leaves whoever nothing came of as they were', () => {
    const other = aDelivery({ person: 'other' });
    const after = settle(inPack(aDelivery(), other), new Map([[sara.id, OUTCOMES.uncertain]]), NOW, 'after');
    expect(after).toEqual({
      ...inPack(aDelivery({ state: 'uncertain', at: NOW }), other),
      changeId: 'after',
    });
    const delivered = aDelivery({ state: 'delivered', ...there, at: EARLIER });
    expect(told(delivered, OUTCOMES.unreachable)).toEqual(delivered);
  });
});

describe('who is still asked', () => {
  const STATES = ['pending', 'delivered', 'uncertain', 'unreachable', 'reached', 'left', 'setAside'] as const;
  const pack = inPack(...STATES.map((state) => aDelivery({ person: state, state })));
  const asked = (round: string, isReminded = (_: Delivery) => true) =>
    targetsOf(pack, round, (id) => id === 'uncertain', isReminded).map(({ person }) => person);

  it('are not those who have answered, been told, left or been taken out', () => {
    expect(openIn([pack], nobody).map(({ person }) => person)).toEqual([
      'pending',
      'delivered',
      'uncertain',
      'unreachable',
    ]);
    expect(openIn([pack], (id) => id === 'pending')).toHaveLength(3);
  });

  it.each(['first', 'resumed', 'joined', 'joined/x'])('in the round %s get their first card', (round) => {
    expect(asked(round, nobody)).toEqual(['pending']);
  });

  it('are reminded on their day, also those whose first card never came', () => {
    expect(asked('2026-12-01')).toEqual(['pending', 'delivered', 'unreachable']);
    expect(asked('2026-12-01', ({ person }) => person === 'delivered')).toEqual(['delivered']);
    expect(asked('2026-12-01', nobody)).toEqual([]);
  });

  it('are counted with the rest: each in one place', () => {
    expect(funnelOf([pack, pack], (id) => id === 'left')).toEqual({
      audience: 14,
      acknowledged: 2,
      delivered: 2,
      uncertain: 2,
      unreachable: 2,
      reached: 2,
      left: 0,
      setAside: 2,
      pending: 2,
    });
  });
});

describe('what somebody has vouched for', () => {
  const maria = aPerson({ id: 'maria', name: 'Maria Ek' });
  const namesake = aPerson({ id: 'other', name: 'Maria Ek' });
  const vouched = settle(
    inPack(aDelivery({ state: 'unreachable', cause: 'appBlocked' })),
    new Map([[sara.id, { state: 'reached' as const, actorName: maria.name, vouchedById: maria.id }]]),
    NOW,
    'now',
  ).deliveries[0] as Delivery;

  it('is theirs to take back, and not that of somebody with the same name', () => {
    expect([maria, namesake].map((one) => vouchedBy(vouched, one))).toEqual([true, false]);
  });

  it('is told by the name where an earlier version wrote nothing else', () => {
    const earlier = aDelivery({ state: 'reached', actorName: 'Maria Ek' });
    expect(vouchedBy(earlier, maria)).toBe(true);
    expect(vouchedBy(earlier, aPerson({ id: 'erik', name: 'Erik' }))).toBe(false);
  });

  it('is nobody’s once they are asked again', () => {
    expect(vouchedBy({ ...vouched, state: 'pending' }, maria)).toBe(false);
  });

  it('is stored with the rest of the row, and an earlier row is read', () => {
    const { deliveries } = packList.columns;
    const stored = deliveries.codec.write([vouched, aDelivery({ state: 'reached', actorName: 'Maria Ek' })]);
    const rows = JSON.parse(String(stored)) as readonly (readonly unknown[])[];
    const earlier = JSON.stringify(rows.map((row) => row.slice(0, 16)));
    expect(deliveries.codec.read(stored)[0]).toEqual(vouched);
    expect(deliveries.codec.read(earlier)[0]?.actorName).toBe('Maria Ek');
  });
});
