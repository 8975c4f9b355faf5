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
import { instant } from '../builders/time.ts';

const at = instant('2026-11-24T09:00:00.000Z');
const nobody = () => false;
const three = packsOf('c', people(3), String)[0] as Pack;
const OUT = { state: 'setAside', by: 'Erik Sandström', why: 'Gemensam brevlåda' } as const;
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
    expect(unitsOf([out], nobody)).toMatchObject([{ audience: 2 }]);
  });

  it('stays out whatever Teams says afterwards', () => {
    const later: fc.Arbitrary<Outcome> = fc.constantFrom<Outcome>(
      { state: 'uncertain' },
      { state: 'left' },
      { state: 'unreachable', cause: 'appMissing', code: '' },
      {
        state: 'delivered',
        standing: { conversation: 'a:1', activity: '1', serviceUrl: 'https://smba.example', pinged: null },
      },
    );
    fc.assert(
      fc.property(later, (outcome) => {
        const { state, by, why } = first(settle(out, new Map([['person-0', outcome]]), at, 'y')) ?? {};
        expect([state, by, why]).toEqual([OUT.state, OUT.by, OUT.why]);
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
    expect(first(back)).toMatchObject({ state: 'pending', by: null, why: null });
    expect(targetsOf(back, `${JOINED}/z`, nobody, nobody)).toHaveLength(3);
    expect(askAgain(three, 'person-0', 'z')).toMatchObject({ refused: 'notSetAside' });
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

  it('stands by name with the accounts of the same name, doubles first, also beside one that has answered', () => {
    const packs = named('Anna Berg', 'Karin Ek', 'Ek  Karin', 'Sven Åberg');
    const waiting = waitingIn(packs, (id) => id === 'person-1', login);
    expect(waiting.map(({ name, twins }) => [name, twins])).toEqual([
      ['Ek  Karin', ['person-1@kommun.example']],
      ['Anna Berg', []],
      ['Sven Åberg', []],
    ]);
  });

  it('has no double any longer when the other account is taken out', () => {
    const [pack] = named('Karin Ek', 'Karin Ek') as [Pack];
    const one = settle(pack, new Map([['person-0', OUT]]), at, 'x');
    expect(waitingIn([one], nobody, login)).toMatchObject([{ person: 'person-1', twins: [] }]);
  });
});

describe('taking out is refused', () => {
  it.each([
    ['without a reason', false, '', 'asideReasonMissing'],
    ['with a reason that is a story', false, 'å'.repeat(LONGEST_WHY + 1), 'whyTooLong'],
    ['of somebody who has answered', true, 'Samma person', 'hasAnswered'],
  ])('%s', (_, answered, why, refused) =>
    expect(setAside(three, 'person-0', answered, { by: 'Erik', why })).toMatchObject({ refused }),
  );

  it('when the reasons of a pack would not fit into its row, with how much does', () => {
    const why = 'å'.repeat(LONGEST_WHY);
    const hundred = packsOf('c', people(100), String)[0] as Pack;
    const full = settle(hundred, new Map(people(18).map(({ id }) => [id, { ...OUT, why }])), at, 'x');
    expect(setAside(full, 'person-50', false, OUT)).toMatchObject({ refused: 'whyTooLong', facts: { limit: '0' } });
    expect(setAside(full, 'person-3', false, OUT)).toEqual(OUT);
  });
});

it('a pack from before there was any such thing is read', () => {
  const { why: _, ...before } = first(three) as NonNullable<ReturnType<typeof first>>;
  expect(deliverySchema.parse(before)).toMatchObject({ why: null, state: 'pending' });
});
