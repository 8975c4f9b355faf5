// The way of every change: found, decided, committed with its own partition, and a lost race told with who was first.
import { describe, expect, it } from 'vitest';
import { changing, committing, decided, recording, written } from '../../bot/blocks/commit.ts';
import { refuse } from '../../bot/blocks/refusal.ts';
import { stamp, stamped } from '../../bot/blocks/versioned.ts';
import type { Measure } from '../../bot/capabilities/measure/model.ts';
import { opened } from '../../bot/capabilities/measure/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
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

/** The way of every change, for Sara, whose measure it is; nobody else may change it. */
function aWay(result: CommitResult, there: Measure | undefined = measure) {
  const { ports, committed } = aList(result, there);
  const way = changing(
    { ...ports, now: () => moment.now, newId: () => moment.changeId },
    {
      list: 'measures',
      found: (id: string, { person }: { readonly person: Person }) =>
        id === measure.id && person === sara ? (there ?? measure) : refuse('measureUnknown'),
      page: (row, { person }) => `${row.id} for ${person.name}`,
      conflict: ({ changedBy }) => refuse('measureChanged', { name: changedBy }),
    },
  );
  return { ...way, committed };
}
const own = { person: sara };
const seen = { id: measure.id, revision: measure.revision };
const PAGE = `${measure.id} for ${sara.name}`;
const renamed = { decide: () => decided({ title: 'Ny' }) };
const next = stamped(measure, { title: 'Ny' }, own, moment);

describe('a change', () => {
  it('is found, decided, stamped, committed and shown', async () => {
    const { change, committed } = aWay('stored');
    expect(await change(seen, own, renamed)).toBe(PAGE);
    expect(committed).toEqual([
      {
        partition: `measures/${measure.id}`,
        write: { list: 'measures', from: measure, to: next },
        follow: [],
        ifLost: [],
      },
    ]);
  });
  it('of what the asker may not change is none', async () => {
    const { change, committed } = aWay('stored');
    for (const [id, person] of [
      [measure.id, erik],
      ['gone', sara],
    ] as const)
      expect(await change({ ...seen, id }, { person }, renamed)).toEqual(refuse('measureUnknown'));
    const mayNot = () => refuse('notAllowed');
    expect(await change({ ...seen, revision: 9 }, own, { ...renamed, mayNot })).toEqual(refuse('notAllowed'));
    expect(committed).toEqual([]);
  });
  it('of a revision that the asker did not see names who was first, and asks no rule', async () => {
    const { change, committed } = aWay('stored', { ...measure, revision: 2, changedBy: 'Helena' });
    const decide = () => {
      throw new Error('asked');
    };
    expect(await change(seen, own, { decide })).toEqual(refuse('measureChanged', { name: 'Helena' }));
    expect(committed).toEqual([]);
  });
  it('that competes with nothing is made on any revision', async () => {
    expect(await aWay('stored').change({ ...seen, revision: null }, own, renamed)).toBe(PAGE);
  });
  it('that a rule refuses, or that has been made before, writes nothing', async () => {
    const { change, committed } = aWay('stored');
    expect(await change(seen, own, { decide: () => refuse('whyMissing') })).toEqual(refuse('whyMissing'));
    const stale = { ...seen, revision: 0 };
    expect(await change(stale, own, { ...renamed, isDone: () => true })).toBe(PAGE);
    expect(await change(stale, own, { ...renamed, key: measure.changeId })).toBe(PAGE);
    expect(committed).toEqual([]);
  });
  it('has the id that its sender gave it, and tells what follows from it as it is written', async () => {
    const { change, committed } = aWay('stored');
    const tell = ({ title, changeId }: Measure) => ({
      follow: [{ kind: 'ping', person: sara.id, about: 'inbox', once: `${title}/${changeId}` } as const],
    });
    await change(seen, own, { key: 'sent-once', decide: () => decided({ title: 'Ny' }, tell) });
    expect(committed[0]).toMatchObject({
      write: { to: { changeId: 'sent-once' } },
      follow: [{ once: 'Ny/sent-once' }],
      ifLost: [],
    });
  });
  it('that lost the race shows no page, and names who was first', async () => {
    const { change } = aWay('conflict');
    expect(await change(seen, own, renamed)).toEqual(refuse('measureChanged', { name: measure.changedBy }));
  });
});

describe('what is saved', () => {
  const content = opened('Å2026-0009', aMeasure());
  const fresh = { id: null, key: 'new', revision: 0 };

  it('is made once under its key, as the first revision', async () => {
    const { save, committed } = aWay('queued', undefined);
    expect(await save(fresh, own, { decide: () => decided(content) })).toBe(`new for ${sara.name}`);
    const add = { ...content, id: 'new', ...stamp(undefined, own, moment) };
    expect(committed).toMatchObject([{ partition: 'measures/new', write: { list: 'measures', add } }]);
  });
  it('is what there is, where the key has made it already', async () => {
    const { save, committed } = aWay('stored');
    const again = { ...fresh, key: measure.id };
    expect(await save(again, own, { decide: () => decided(content) })).toBe(PAGE);
    expect(await save(again, { person: erik }, { decide: () => decided(content) })).toEqual(refuse('measureUnknown'));
    expect(committed).toEqual([]);
  });
  it('is a change where the question names a record', async () => {
    const { save, committed } = aWay('stored');
    const question = { ...fresh, ...seen };
    expect(await save(question, own, { decide: () => decided(content) })).toBe(PAGE);
    expect(committed).toMatchObject([{ write: { from: measure, to: { id: measure.id, revision: 2 } } }]);
    expect(await save({ ...question, revision: 7 }, own, { decide: () => decided(content) })).toMatchObject({
      refused: 'measureChanged',
    });
  });
  it('is nothing where the asker may not, or a rule says no', async () => {
    const { save, committed } = aWay('stored', undefined);
    const mayNot = () => refuse('notAllowed');
    expect(await save(fresh, own, { mayNot, decide: () => decided(content) })).toEqual(refuse('notAllowed'));
    expect(await save(fresh, own, { decide: () => refuse('whyMissing') })).toEqual(refuse('whyMissing'));
    expect(committed).toEqual([]);
  });
});

describe('a removal', () => {
  const removal = (result: CommitResult, there?: Measure, partition?: (row: Measure) => string) => {
    const { ports, committed } = aList(result, there);
    const way = changing(
      { ...ports, now: () => moment.now, newId: () => moment.changeId },
      {
        list: 'measures',
        ...(partition && { partition }),
        found: (id: string, _asker: typeof own) => (id === measure.id ? measure : refuse('measureUnknown')),
        page: ({ id }) => id,
        conflict: ({ changedBy }) => refuse('measureChanged', { name: changedBy }),
      },
    );
    return { remove: () => way.remove(seen, own), way, committed };
  };

  it('takes the record away in its own partition, and answers with what was there', async () => {
    const { remove, committed } = removal('stored');
    expect(await remove()).toBe(measure);
    const write = { list: 'measures', remove: measure };
    expect(committed).toEqual([{ partition: `measures/${measure.id}`, write, follow: [] }]);
  });

  it('goes in the partition that the capability says', async () => {
    const { remove, committed } = removal('stored', undefined, ({ owner }) => owner);
    await remove();
    expect(committed[0]?.partition).toBe(`measures/${measure.owner}`);
  });

  it('of what is not there, or of a revision that the asker did not see, is none', async () => {
    const { way, committed } = removal('stored');
    expect(await way.remove({ ...seen, id: 'gone' }, own)).toEqual(refuse('measureUnknown'));
    expect(await way.remove({ ...seen, revision: 0 }, own)).toMatchObject({ refused: 'measureChanged' });
    expect(committed).toEqual([]);
  });

  it.each([
    ['who was first', { ...measure, changedBy: 'Helena' }, 'Helena'],
    ['who had it, where it is gone', undefined, measure.changedBy],
  ])('that lost the race tells %s', async (_who, there, name) => {
    expect(await removal('conflict', there).remove()).toEqual(refuse('measureChanged', { name }));
  });
});

describe('a record that competes with nothing', () => {
  it('is added in its own partition, or in that of what it belongs to, with what follows', async () => {
    const { ports, committed } = aList('stored', undefined);
    const card = { kind: 'showTodo', person: sara.id } as const;
    expect(await recording(ports, { list: 'measures' })(measure, { follow: [card] })).toBe(measure);
    await recording(ports, { list: 'measures', within: ({ owner }) => `risks/${owner}` })(measure);
    expect(committed).toEqual([
      { partition: `measures/${measure.id}`, write: { list: 'measures', add: measure }, follow: [card] },
      { partition: `risks/${measure.owner}`, write: { list: 'measures', add: measure }, follow: [] },
    ]);
  });
  it('goes on from what it was', async () => {
    const { ports, committed } = aList('stored', next);
    expect(await recording(ports, { list: 'measures' })(next, { from: measure })).toBe(next);
    expect(committed).toMatchObject([{ write: { list: 'measures', from: measure, to: next } }]);
  });
  it('that is there already stands as it was written first', async () => {
    const first = { ...measure, title: 'Först' };
    expect(await recording(aList('conflict', first).ports, { list: 'measures' })(measure)).toBe(first);
  });
});
