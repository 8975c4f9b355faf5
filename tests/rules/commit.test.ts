// The way of every change: found, decided, committed with its own partition, and a lost race told with who was first.
import { describe, expect, it } from 'vitest';
import { changing, committing, removing, written } from '../../bot/blocks/commit.ts';
import { idSchema, keySchema, revisionSchema } from '../../bot/blocks/question.ts';
import { isRefusal, refuse } from '../../bot/blocks/refusal.ts';
import { stamp, stamped } from '../../bot/blocks/versioned.ts';
import type { Measure } from '../../bot/capabilities/measure/model.ts';
import type { Change, CommitResult, Ports } from '../../bot/ports.ts';
import { erik, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { instant } from '../builders/time.ts';

const moment = { now: instant('2026-11-25T09:00:00.000Z'), changeId: 'c2' };
const measure = aMeasure();

/** A list with one measure, and what becomes of the next write. */
function aList(result: CommitResult, there: Measure | undefined = measure) {
  const committed: Change[] = [];
  const get = (id: string) => (id === there?.id ? there : undefined);
  const ports = {
    lists: { measures: { get } },
    async commit(change: Change) {
      committed.push(change);
      return result;
    },
  } as unknown as Ports;
  const commit = committing(ports, {
    list: 'measures',
    conflict: ({ changedBy }) => refuse('measureChanged', { name: changedBy }),
  });
  return { commit, committed, ports };
}

describe('a stamp', () => {
  it('is the next revision with who, when and which change', () => {
    const next = stamped(measure, { title: 'Ny' }, { person: sara }, moment);
    expect(next).toEqual({
      ...measure,
      title: 'Ny',
      revision: 2,
      changedBy: sara.name,
      changedAt: moment.now,
      changeId: 'c2',
    });
    expect(measure.revision).toBe(1);
  });
  it('is the first of what is new', () => {
    expect(stamp(undefined, { person: erik }, moment)).toEqual({
      revision: 1,
      changedBy: erik.name,
      changedAt: moment.now,
      changeId: 'c2',
    });
  });
});

describe('a commit', () => {
  const next = stamped(measure, { title: 'Ny' }, { person: sara }, moment);

  it('writes a change of the record in its own partition, with what follows', async () => {
    const { commit, committed } = aList('stored');
    const card = { kind: 'showTodo', person: sara.id } as const;
    expect(await commit(measure, next, { follow: [card], ifLost: [card] })).toBe(measure);
    expect(committed).toEqual([
      {
        partition: `measures/${measure.id}`,
        write: { list: 'measures', from: measure, to: next },
        follow: [card],
        ifLost: [card],
      },
    ]);
  });
  it('adds what is new, and answers with it where readers do not see it yet', async () => {
    const { commit, committed } = aList('queued', undefined);
    const added = aMeasure({ id: 'new' });
    expect(await commit(undefined, added)).toBe(added);
    expect(committed).toEqual([
      { partition: 'measures/new', write: { list: 'measures', add: added }, follow: [], ifLost: [] },
    ]);
  });
  it('that lost the race tells who was first', async () => {
    const first = { ...measure, changedBy: 'Helena' };
    expect(await aList('conflict', first).commit(measure, next)).toEqual(refuse('measureChanged', { name: 'Helena' }));
  });
  it('writes nothing that a rule has refused', async () => {
    const { commit, committed } = aList('stored');
    expect(await commit(measure, refuse('whyMissing'))).toEqual(refuse('whyMissing'));
    expect(committed).toEqual([]);
  });
  it('goes in the partition that the capability says', async () => {
    const { ports, committed } = aList('stored');
    const commit = committing(ports, {
      list: 'measures',
      partition: ({ owner }) => owner,
      conflict: () => refuse('measureChanged'),
    });
    await commit(measure, next);
    expect(committed[0]?.partition).toBe(`measures/${measure.owner}`);
  });
  it('of an id that belongs to whoever writes it first is lost where somebody else has it', async () => {
    const mine = aMeasure({ changeId: 'mine' });
    for (const [there, answer] of [
      [aMeasure({ changeId: 'theirs', changedBy: 'Helena' }), refuse('measureChanged', { name: 'Helena' })],
      [mine, mine],
    ] as const) {
      const { ports } = aList('stored', there);
      const commit = committing(ports, {
        list: 'measures',
        firstWins: true,
        conflict: ({ changedBy }) => refuse('measureChanged', { name: changedBy }),
      });
      expect(await commit(undefined, mine)).toEqual(answer);
    }
  });
  it('carries a line of history as a write of its own', () => {
    const write = { list: 'measures', add: next } as const;
    expect(written(write)).toEqual({ kind: 'write', write, follow: [], ifLost: [] });
    expect(written(write, [written(write)]).follow).toHaveLength(1);
  });
});

describe('a change', () => {
  const changed = async (
    result: CommitResult,
    decide: (row: Measure) => { next: Measure | ReturnType<typeof refuse> },
  ) => {
    const { commit, committed } = aList(result);
    const change = changing({
      found: (id: string, asker: string) =>
        id === measure.id && asker === 'owner' ? measure : refuse('measureUnknown'),
      commit,
      page: (row, asker) => `${row.id} for ${asker}`,
    });
    return { change: (id: string, asker: string) => change(id, asker, decide), committed };
  };
  const next = stamped(measure, { title: 'Ny' }, { person: sara }, moment);

  it('is found, decided, committed and shown', async () => {
    const { change, committed } = await changed('stored', () => ({ next }));
    expect(await change(measure.id, 'owner')).toBe(`${measure.id} for owner`);
    expect(committed).toHaveLength(1);
  });
  it('of what the asker may not read is none', async () => {
    const { change, committed } = await changed('stored', () => ({ next }));
    expect([await change(measure.id, 'other'), await change('gone', 'owner')].every(isRefusal)).toBe(true);
    expect(committed).toEqual([]);
  });
  it('that a rule refuses, or that has been made before, writes nothing', async () => {
    const refused = await changed('stored', () => ({ next: refuse('notAllowed') }));
    expect(await refused.change(measure.id, 'owner')).toEqual(refuse('notAllowed'));
    const same = await changed('stored', (row) => ({ next: row }));
    expect(await same.change(measure.id, 'owner')).toBe(`${measure.id} for owner`);
    expect([...refused.committed, ...same.committed]).toEqual([]);
  });
  it('that lost the race shows no page', async () => {
    const { change } = await changed('conflict', () => ({ next }));
    expect(await change(measure.id, 'owner')).toEqual(refuse('measureChanged', { name: measure.changedBy }));
  });
});

describe('what says which record, and which of its revisions', () => {
  it.each([
    ['00000000-0000-4000-8000-000000000001', true],
    ['lesson-1/2026-11-24', true],
    ['r', true],
    ['', false],
    ['../etc', false],
    ['två ord', false],
    ['a'.repeat(65), false],
  ])('the id %j: %s', (id, fits) => expect(idSchema.safeParse(id).success).toBe(fits));
  it.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    [1.5, undefined],
    [-1, undefined],
    ['x', undefined],
  ])('the revision %j is %s', (given, revision) => expect(revisionSchema.safeParse(given).data).toBe(revision));
  it.each([
    ['12345678', true],
    ['1234567', false],
    ['lesson-1/2026-11-24', false],
  ])('the key %j: %s', (key, fits) => expect(keySchema.safeParse(key).success).toBe(fits));
});

describe('a removal', () => {
  const removal = (result: CommitResult, there: Measure | undefined, partition?: (row: Measure) => string) => {
    const { ports, committed } = aList(result, there);
    const remove = removing(ports, {
      list: 'measures',
      ...(partition && { partition }),
      conflict: ({ changedBy }) => refuse('measureChanged', { name: changedBy }),
    });
    return { remove, committed };
  };

  it('takes the record away in its own partition, and answers with what was there', async () => {
    const { remove, committed } = removal('stored', undefined);
    expect(await remove(measure)).toBe(measure);
    const write = { list: 'measures', remove: measure };
    expect(committed).toEqual([{ partition: `measures/${measure.id}`, write, follow: [] }]);
  });

  it('goes in the partition that the capability says', async () => {
    const { remove, committed } = removal('stored', undefined, ({ owner }) => owner);
    await remove(measure);
    expect(committed[0]?.partition).toBe(`measures/${measure.owner}`);
  });

  it.each([
    ['who was first', { ...measure, changedBy: 'Helena' }, 'Helena'],
    ['who had it, where it is gone', undefined, measure.changedBy],
  ])('that lost the race tells %s', async (_who, there, name) => {
    const { remove } = removal('conflict', there);
    expect(await remove(measure)).toEqual(refuse('measureChanged', { name }));
  });
});
