// Records and columns under the names that an earlier version gave their fields, in every place where they are kept.
import { describe, expect, it } from 'vitest';
import { columnsIn } from '../../bot/blocks/column.ts';
import { waiting } from '../../bot/capabilities/campaign/rules.ts';
import { indexes, lists } from '../../bot/capabilities.ts';
import { cacheState } from '../../bot/edges/graph/cache-state.ts';
import { snapshot } from '../../bot/edges/graph/snapshot.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import type { ListName } from '../../bot/records.ts';
import { aVersion } from '../builders/document.ts';
import { sara } from '../builders/incident.ts';
import { kinds } from '../builders/job-kinds.ts';

const WHO = { by: 'id-1', byName: 'Erik Sandström', at: '2026-11-24T08:00:00.000Z' };
const ACTOR = { actorId: 'id-1', actorName: 'Erik Sandström', at: WHO.at };
const DECISION = { body: 'KF', on: '2026-11-16', section: '§ 1', diaryNumber: '' };
const CORRECTION = { before: DECISION, after: DECISION, why: 'Fel siffra' };
const CLOSING = { at: WHO.at, outcome: 'resolved', reason: 'Klart' };
const SESSION = { id: 's', participants: [], startedAt: WHO.at, state: 'shown' };

/** As the version before wrote it, and as it is read. */
const RECORDS: readonly (readonly [ListName, object, object])[] = [
  ['timeline', WHO, ACTOR],
  ['incidents', { closing: { ...CLOSING, by: 'Erik' } }, { closing: { ...CLOSING, actorName: 'Erik' } }],
  ['incidents', { closing: null }, { closing: null }],
  ['measureEvents', { actor: 'id-1', by: 'Erik' }, { actorId: 'id-1', actorName: 'Erik' }],
  [
    'packs',
    { deliveries: [{ by: null }, { by: 'Erik' }] },
    { deliveries: [{ actorName: null }, { actorName: 'Erik' }] },
  ],
  ['documents', { corrections: [{ ...CORRECTION, ...WHO }] }, { corrections: [{ ...CORRECTION, ...ACTOR }] }],
  ['roles', { given: WHO, ended: null }, { given: ACTOR, ended: null }],
  ['roles', { given: WHO, ended: WHO }, { given: ACTOR, ended: ACTOR }],
  ['decisions', WHO, ACTOR],
  ['corrections', WHO, ACTOR],
  ['reported', { by: 'Erik' }, { actorName: 'Erik' }],
  ['points', { by: 'Erik' }, { actorName: 'Erik' }],
  ['risks', { session: { ...SESSION, by: 'Erik' } }, { session: { ...SESSION, actorName: 'Erik' } }],
];

describe.each(RECORDS)('%s written as %o', (list, before, now) => {
  const old = { id: 'x', ...before, changeId: 'c' };
  const today = { id: 'x', ...now, changeId: 'c' };

  it('is read from the outbox, in what is added, changed, taken away, and follows', () => {
    const write = (one: object) => ({ kind: 'write', write: { list, ...one }, follow: [], ifLost: [] });
    for (const [one, read] of [
      [{ add: old }, { add: today }],
      [
        { from: old, to: old },
        { from: today, to: today },
      ],
      [{ remove: old }, { remove: today }],
    ] as const) {
      expect(kinds.read(JSON.stringify(write(one)))).toEqual(write(read));
      const above = { ...write({}), follow: [write(one)], ifLost: [write(one)] };
      expect(kinds.read(JSON.stringify(above))).toMatchObject({ follow: [write(read)], ifLost: [write(read)] });
    }
  });

  it('is read from what the machine remembers of the list', () => {
    const disk = openDisk(':memory:');
    const remembered = snapshot<typeof old>(disk, lists[list].name, lists[list].earlierFields);
    remembered.put({ record: old, item: '1', etag: 'e' });
    expect(remembered.all().map(({ record }) => record)).toEqual([today]);
    disk.close();
  });

  it('is the same when it is read once more', () => {
    const job = { kind: 'write', write: { list, add: today }, follow: [], ifLost: [] };
    expect(kinds.read(JSON.stringify(job))).toEqual(job);
  });
});

it.each([
  ['incidents', 'Closing', { ...CLOSING, by: 'Erik' }, { ...CLOSING, actorName: 'Erik' }],
  ['roles', 'Given', WHO, ACTOR],
  ['risks', 'AnalysisSession', { ...SESSION, by: 'Erik' }, { ...SESSION, actorName: 'Erik' }],
  ['documents', 'DecisionCorrections', [{ ...CORRECTION, ...WHO }], [{ ...CORRECTION, ...ACTOR }]],
] as const)('in the list %s the column %s keeps the names it has in SharePoint', (list, name, stored, value) => {
  const column = columnsIn(lists[list]).find((one) => one.name === name);
  expect(column?.codec.read(JSON.stringify(stored))).toEqual(value);
  const written: unknown = JSON.parse(String(column?.codec.write(value)));
  expect(written).toEqual(stored);
});

describe('a record from before one of its fields', () => {
  const version = aVersion({ id: 'd1', quiz: [] });
  const remembering = (record: object) => {
    const disk = openDisk(':memory:');
    const remembered = snapshot<typeof version>(disk, lists.documents.name);
    remembered.put({ record: record as typeof version, item: '1', etag: 'e' });
    remembered.follow('https://graph.example/delta', '');
    return disk;
  };
  const without = (...fields: readonly string[]) =>
    Object.fromEntries(Object.entries(version).filter(([field]) => !fields.includes(field)));

  it('has in it what an item without it is read as', () => {
    const disk = remembering(without('reviews', 'corrections', 'quiz'));
    const state = cacheState(disk, lists.documents, indexes.documents);
    expect(state.visible.all()).toEqual([version]);
    disk.close();
  });

  it('is asked for with the columns of today, since a link goes on with those it began with', () => {
    const disk = remembering(version);
    const open = () => cacheState(disk, lists.documents, indexes.documents);
    expect([open().link(), open().isRead()]).toEqual([undefined, true]);
    open().follow('https://graph.example/delta-of-today', open().asked());
    expect(open().link()).toBe('https://graph.example/delta-of-today');
    disk.close();
  });

  it('has what has come into its structures', () => {
    const delivery = waiting(sara);
    const { placedAt: _, why: __, due: ___, ...earlier } = delivery;
    const pack = { id: 'c/0', campaign: 'c', number: 0, deliveries: [earlier], changeId: 'x' };
    const disk = openDisk(':memory:');
    snapshot(disk, lists.packs.name).put({ record: pack, item: '1', etag: 'e' });
    const [read] = cacheState(disk, lists.packs, indexes.packs).visible.all();
    expect(read?.deliveries).toEqual([delivery]);
    disk.close();
  });

  it('that nothing can stand for is left out, and the whole list is read anew', () => {
    const disk = remembering(without('state'));
    const state = cacheState(disk, lists.documents, indexes.documents);
    expect([state.visible.all(), state.isRead()]).toEqual([[], false]);
    expect(cacheState(disk, lists.documents, indexes.documents).visible.all()).toEqual([]);
    disk.close();
  });
});
