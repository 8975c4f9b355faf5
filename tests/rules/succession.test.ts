// A role that changes hands: what ends, what begins, and what is already there.
import { describe, expect, it } from 'vitest';
import { receiverOf } from '../../bot/capabilities/handover/rules.ts';
import { heldBy, standingOf, succeedDeputy, succeedHolder } from '../../bot/capabilities/roles/succession-rules.ts';
import { aHolding, annaKarin, at, bengt, erik, helena } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const YESTERDAY = day('2026-11-23');
const TOMORROW = day('2026-11-25');
const handing = { actor: helena, now: at('09:00'), today: TODAY, id: 'new', changeId: 'c2' };
const act = { actorId: helena.id, actorName: helena.name, at: at('09:00') };
const holding = aHolding({ role: 'manager', scope: { kind: 'unit', name: 'Hemtjänsten' }, until: day('2027-06-30') });
const ended = { ...holding, until: YESTERDAY, ended: act, changeId: 'c2' };

describe('who receives', () => {
  it.each([
    ['nobody knows', undefined, 'receiverUnknown', {}],
    ['has left', { ...bengt, account: 'disabled' }, 'receiverUnknown', {}],
    ['hands it over', erik, 'handoverToSelf', { name: erik.name }],
  ] as const)('is not whoever %s', (_who, to, refused, facts) => {
    expect(receiverOf(erik.id, to)).toEqual({ refused, facts });
  });

  it('is anybody else with an account', () => {
    expect(receiverOf(erik.id, bengt)).toBe(bengt);
  });
});

describe('what lies in a person’s hands', () => {
  const until = (id: string, last: typeof TODAY | null) => aHolding({ id, until: last });
  it('is each role and deputyship until its last day', () => {
    const all = [until('open', null), until('today', TODAY), until('over', YESTERDAY), until('ahead', TOMORROW)];
    const ids = (person: string) => {
      const { held, stoodInFor } = heldBy(person, all, TODAY);
      return [held.map(({ id }) => id), stoodInFor.map(({ id }) => id)];
    };
    const open = ['open', 'today', 'ahead'];
    expect([ids(erik.id), ids(annaKarin.id), ids(bengt.id)]).toEqual([
      [open, []],
      [[], open],
      [[], []],
    ]);
  });
});

describe('a holder who is succeeded', () => {
  const begun = {
    ...holding,
    id: 'new',
    holder: bengt.id,
    holderName: bengt.name,
    from: TODAY,
    given: act,
    changeId: 'c2',
  };

  it('ends the day before, and the next has the rest of the mandate and the same deputy', () => {
    expect(succeedHolder(holding, bengt, [holding], handing)).toEqual({ ended, begun });
  });

  it('by the deputy leaves nobody to stand in', () => {
    const whoStoodIn = { ...begun, holder: annaKarin.id, holderName: annaKarin.name, deputy: null, deputyName: null };
    expect(succeedHolder(holding, annaKarin, [holding], handing)).toEqual({ ended, begun: whoStoodIn });
  });

  it.each([
    [TODAY, TODAY],
    [YESTERDAY, TODAY],
    [TOMORROW, TOMORROW],
  ])('who was to begin on %s is succeeded from %s', (from, then) => {
    expect(succeedHolder({ ...holding, from }, bengt, [], handing)).toMatchObject({ begun: { from: then } });
    expect(succeedDeputy({ ...holding, from }, bengt, [], handing)).toMatchObject({ begun: { from: then } });
  });

  const theirs = { ...holding, id: 'theirs', holder: bengt.id };
  it.each([
    ['the same, for good', { until: null }, true],
    ['the same, until today', { until: TODAY }, true],
    ['the same, which ended yesterday', { until: YESTERDAY }, false],
    ['another role', { role: 'auditor' }, false],
    ['the same of another unit', { scope: { kind: 'unit', name: 'Gatuenheten' } }, false],
    ['none: somebody else has it', { holder: annaKarin.id }, false],
  ] as const)('by somebody who has %s: nothing begins is %s', (_what, about, isHeld) => {
    const found = succeedHolder(holding, bengt, [holding, { ...theirs, ...about }], handing);
    expect(found).toEqual({ ended, begun: isHeld ? undefined : begun });
  });
});

describe('a deputy who is succeeded', () => {
  it('stays in the line that was, and the next stands in from today', () => {
    expect(succeedDeputy(holding, bengt, [holding], handing)).toEqual({
      ended,
      begun: {
        ...holding,
        id: 'new',
        deputy: bengt.id,
        deputyName: bengt.name,
        from: TODAY,
        given: act,
        ended: null,
        changeId: 'c2',
      },
    });
  });

  it('is never succeeded by the holder', () => {
    expect(succeedDeputy(holding, erik, [holding], handing)).toEqual({
      refused: 'deputyIsHolder',
      facts: { name: erik.name },
    });
  });

  it('nobody takes a role that decides for themselves', () => {
    const own = { ...handing, actor: bengt };
    expect(succeedHolder(holding, bengt, [holding], own)).toEqual({ refused: 'ownRole', facts: {} });
    expect(succeedDeputy(holding, bengt, [holding], own)).toEqual({ refused: 'ownRole', facts: {} });
  });
});

describe('a role that is given once more to the one who has it', () => {
  const standing = aHolding({ role: 'manager', scope: { kind: 'unit', name: 'Hemtjänsten' }, until: null });
  const question = { role: standing.role, scope: standing.scope, holder: standing.holder, from: TODAY, until: null };
  it.each([
    ['is the same role, so that its deputy can be appointed', {}, standing],
    ['is another at another place', { scope: { kind: 'unit', name: 'Förskolan' } as const }, undefined],
    ['is another from a later day', { from: TOMORROW }, undefined],
    ['is another with an end of its own', { until: TOMORROW }, undefined],
  ])('%s', (_, about, found) => expect(standingOf({ ...question, ...about }, [standing], TODAY)).toEqual(found));
  it('is not the same once it has ended', () => {
    expect(standingOf(question, [{ ...standing, until: YESTERDAY }], TODAY)).toBeUndefined();
  });
});
