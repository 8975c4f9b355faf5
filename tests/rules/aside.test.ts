// An account that is taken out of a sending: nothing that happens afterwards asks it again, and the sum still holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields, writeFields } from '../../bot/blocks/column.ts';
import { askAgain, LONGEST_WHY, setAside, waitingIn } from '../../bot/capabilities/campaign/aside-rules.ts';
import { moved } from '../../bot/capabilities/campaign/joining.ts';
import { packList } from '../../bot/capabilities/campaign/list.ts';
import { deliverySchema, type Outcome, type Pack } from '../../bot/capabilities/campaign/model.ts';
import {
  FIRST,
  funnelOf,
  JOINED,
  openIn,
  packsOf,
  settle,
  targetsOf,
  unitsOf,
} from '../../bot/capabilities/campaign/rules.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { day, instant } from '../builders/time.ts';

const at = instant('2026-11-24T09:00:00.000Z');
const nobody = () => false;
const three = packsOf(
  'c',
  people(3).map((one, place) => ({ ...one, name: `Namn ${place}` })),
  String,
)[0] as Pack;
const OUT = { state: 'setAside', actorName: 'Erik Sandström', why: 'Gemensam brevlåda' } as const;
const out = settle(three, new Map([['person-0', OUT]]), at, 'x');
const first = (pack: Pack) => pack.deliveries[0];

describe('an account that is taken out', () => {
  it('stands with who did it, when and why', () => {
    expect(first(out)).toMatchObject({ ...OUT, at });
    const kept = readFields(packList, writeFields(packList, out) as Record<string, unknown>, 'Packs');
    expect(kept.deliveries[0]).toEqual(first(out));
  });

  it('is neither asked nor reminded, and the funnel adds up', () => {
    expect(openIn([out], nobody).map(({ person }) => person)).toEqual(['person-1', 'person-2']);
    expect(targetsOf(out, FIRST, nobody, () => true)).toHaveLength(2);
    expect(funnelOf([out], nobody)).toMatchObject({ audience: 3, setAside: 1, pending: 2 });
  });

  it('leaves its unit no further behind', () => {
    expect(unitsOf([out], nobody, () => true)).toMatchObject([{ audience: 2 }]);
  });

  it('stays out whatever Teams says afterwards', () => {
    const later: fc.Arbitrary<Outcome> = fc.constantFrom<Outcome>(
      { state: 'uncertain' },
      { state: 'left' },
      { state: 'unreachable', cause: 'appMissing', code: '' },
      {
        state: 'delivered',
        location: { conversation: 'a:1', activity: '1', serviceUrl: 'https://smba.example', pinged: null },
      },
    );
    fc.assert(
      fc.property(later, (outcome) => {
        const { state, actorName, why } = first(settle(out, new Map([['person-0', outcome]]), at, 'y')) ?? {};
        expect([state, actorName, why]).toEqual([OUT.state, OUT.actorName, OUT.why]);
      }),
    );
  });

  it('stays out when the rule of the audience no longer means it, or means it again', () => {
    const moving = { campaign: aCampaign(), packs: [out], person: () => undefined, hasAnswered: nobody, now: at };
    for (const audience of [people(3), people(3).slice(1)])
      expect(moved({ ...moving, audience, isAudienceKnown: true }, String)).toEqual([]);
  });

  it('is asked as somebody who has joined when it was a mistake', () => {
    const back = askAgain(out, 'person-0', 'z') as Pack;
    expect(first(back)).toMatchObject({ state: 'pending', actorName: null, why: null });
    expect(targetsOf(back, `${JOINED}/z`, nobody, nobody)).toHaveLength(3);
    expect(back).toEqual({
      ...three,
      deliveries: [{ ...three.deliveries[0], at }, ...three.deliveries.slice(1)],
      changeId: 'z',
    });
    const asked = settle(out, new Map([['person-1', { state: 'uncertain' } as const]]), at, 'y');
    expect((askAgain(asked, 'person-0', 'z') as Pack).deliveries[1]).toEqual(asked.deliveries[1]);
    const told = settle(three, new Map([['person-0', { state: 'reached', actorName: 'Maria' } as const]]), at, 'y');
    expect(first(askAgain(told, 'person-0', 'z') as Pack)).toMatchObject({ state: 'pending', actorName: null });
    expect(askAgain(three, 'person-0', 'z')).toEqual({
      refused: 'notSetAside',
      facts: { name: three.deliveries[0]?.name },
    });
    expect(askAgain(three, 'nobody', 'z')).toEqual({ refused: 'notSetAside', facts: { name: '' } });
  });
});

describe('who has not acknowledged', () => {
  const named = (...names: readonly string[]) =>
    packsOf(
      'c',
      people(names.length).map((one, place) => ({ ...one, name: names[place] ?? '' })),
      String,
    );
  const login = (id: string) => `${id}@kommun.example`;
  const facts = { login, due: day('2026-12-08'), today: day('2026-12-09') };

  it('stands by name with the accounts of the same name, doubles first, also beside one that has answered', () => {
    const packs = named('Anna Berg', 'Karin Ek', 'Ek  Karin', 'Sven Åberg');
    const waiting = waitingIn(packs, (id) => id === 'person-1', facts);
    expect(waiting.map(({ name, twins }) => [name, twins])).toEqual([
      ['Ek  Karin', ['person-1@kommun.example']],
      ['Anna Berg', []],
      ['Sven Åberg', []],
    ]);
  });

  it.each([
    ['is taken out', OUT],
    ['has left', { state: 'left' } as const],
  ])('has no double any longer when the other account %s', (_, outcome) => {
    const [pack] = named('Karin Ek', 'Karin Ek') as [Pack];
    const one = settle(pack, new Map([['person-0', outcome]]), at, 'x');
    expect(waitingIn([one], nobody, facts)).toMatchObject([{ person: 'person-1', twins: [] }]);
  });

  it('stands with where they work, how far it came and what their account is called', () => {
    const [pack] = named('Karin Ek') as [Pack];
    const uncertain = settle(pack, new Map([['person-0', { state: 'uncertain' } as const]]), at, 'x');
    expect(waitingIn([uncertain], nobody, facts)).toEqual([
      {
        person: 'person-0',
        name: 'Karin Ek',
        unit: pack.deliveries[0]?.unit,
        state: 'uncertain',
        pinged: null,
        due: '2026-12-08',
        isLate: true,
        login: 'person-0@kommun.example',
        twins: [],
      },
    ]);
  });

  it('comes by name as Swedish has it: doubles first, then the rest, Å before Ä before Ö', () => {
    const packs = named('Örjan Ek', 'Åsa Ek', 'Zlatan Ek', 'Ärla Ek', 'Östen Ek', 'Ärla Ek', 'Åsa Ek');
    expect(waitingIn(packs, nobody, facts).map(({ name }) => name)).toEqual([
      'Åsa Ek',
      'Åsa Ek',
      'Ärla Ek',
      'Ärla Ek',
      'Zlatan Ek',
      'Örjan Ek',
      'Östen Ek',
    ]);
  });
});

describe('taking out is refused', () => {
  const name = first(three)?.name ?? '';
  it.each([
    ['without a reason', false, '', { refused: 'asideReasonMissing', facts: { name } }],
    [
      'with a reason that is a story',
      false,
      'å'.repeat(LONGEST_WHY + 1),
      { refused: 'whyTooLong', facts: { limit: '200', length: '201' } },
    ],
    ['of somebody who has answered, with or without a reason', true, '', { refused: 'hasAnswered', facts: { name } }],
  ])('%s', (_, answered, why, refusal) =>
    expect(setAside(three, 'person-0', answered, { actorName: 'Erik', why })).toEqual(refusal),
  );

  it('not with a reason that just has room', () => {
    const outcome = { actorName: 'Erik', why: 'å'.repeat(LONGEST_WHY) };
    expect(setAside(three, 'person-0', false, outcome)).toEqual({ state: 'setAside', ...outcome });
  });

  it('when the reasons of a pack would not fit into its row, with how much does', () => {
    const why = 'å'.repeat(LONGEST_WHY);
    const hundred = packsOf('c', people(100), String)[0] as Pack;
    const out = (count: number) =>
      settle(hundred, new Map(people(count).map(({ id }) => [id, { ...OUT, why }])), at, 'x');
    expect(setAside(out(18), 'person-50', false, OUT)).toMatchObject({ refused: 'whyTooLong', facts: { limit: '0' } });
    // Their own reason is replaced, and takes no room.
    expect(setAside(out(18), 'person-3', false, OUT)).toEqual(OUT);
    expect(setAside(out(17), 'person-50', false, { actorName: 'Erik', why: 'å'.repeat(100) })).toMatchObject({
      state: 'setAside',
    });
    expect(setAside(out(17), 'person-50', false, { actorName: 'Erik', why: 'å'.repeat(101) })).toEqual({
      refused: 'whyTooLong',
      facts: { limit: '100', length: '101' },
    });
  });
});

it('a pack from before there was any such thing is read', () => {
  const { why: _, ...before } = first(three) as NonNullable<ReturnType<typeof first>>;
  expect(deliverySchema.parse(before)).toMatchObject({ why: null, state: 'pending' });
});
