// Who may read a steering document, which receipt counts for it, and what is said where nobody is meant.
import { describe, expect, it } from 'vitest';
import { policyActions } from '../../bot/capabilities/policy/actions.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { mayManage, mayReadEvery, nobodyMeant, receiptOf } from '../../bot/capabilities/policy/rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { aVersion, coordinator } from '../builders/document.ts';
import { as, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const staff: Asker = { person: sara, roles: [], language: 'sv' };
const auditor: Asker = { person: bengt, roles: [as('auditor')], language: 'sv' };

describe('who may read every document', () => {
  const secretaryOf = (...administrations: string[]): Asker => ({
    person: helena,
    roles: [
      {
        role: 'secretary',
        scope: { kind: 'board', name: 'Socialnämnden' },
        as: 'holder',
        within: { administrations, units: [] },
      },
    ],
    language: 'sv',
  });
  const draft = { publishedAt: null };
  const inForce = { publishedAt: at('08:00') };

  it.each([
    ['a coordinator, a draft', draft, coordinator, true],
    ['an auditor, a draft', draft, auditor, true],
    ['staff, what is in force', inForce, staff, false],
    ['a board’s secretary, what is in force', inForce, secretaryOf(), true],
    ['a board’s secretary, a draft of the board’s own', draft, secretaryOf('Socialförvaltningen'), true],
    ['a board’s secretary, a draft of another', draft, secretaryOf('Tekniska förvaltningen'), false],
  ] as const)('%s', (_who, version, asker, may) => expect(mayReadEvery(version, sara, asker)).toBe(may));

  it('a draft whose owner has left belongs to no board', () => {
    expect(mayReadEvery(draft, undefined, secretaryOf('Socialförvaltningen'))).toBe(false);
    expect(mayReadEvery(draft, undefined, coordinator)).toBe(true);
  });

  it('only the coordinator may write them', () => {
    expect([coordinator, auditor, secretaryOf(), staff].map(mayManage)).toEqual([true, false, false, false]);
  });
});

describe('the receipt of a version', () => {
  const receipt = (version: string) => ({
    id: `${version}/${sara.id}`,
    version,
    document: 'd1',
    person: sara.id,
    personName: sara.name,
    unit: sara.unit,
    hash: 'abc',
    language: 'sv' as const,
    at: at('08:00'),
    channel: 'chat' as const,
    changeId: 'c1',
  });
  const versions = (...changes: readonly DocumentVersion['change'][]) =>
    changes.map((change, place) => aVersion({ id: `v${place + 1}`, version: place + 1, change }));
  const found = (all: readonly DocumentVersion[], ...read: readonly string[]) =>
    [all, all.toReversed()].map(
      (listed) =>
        receiptOf(all.at(-1) as DocumentVersion, sara.id, {
          versions: (document) => (document === 'd1' ? listed : []),
          receipt: (id) => read.map(receipt).find((one) => one.id === id),
        })?.version,
    );

  it.each<[string, readonly DocumentVersion[], readonly string[], string | undefined]>([
    ['is the person’s own of it', versions('material', 'material'), ['v1', 'v2'], 'v2'],
    ['is none when the version before said something else', versions('material', 'material'), ['v1'], undefined],
    ['is that of the version before, where only words were put right', versions('material', 'editorial'), ['v1'], 'v1'],
    ['goes back over several such', versions('material', 'editorial', 'editorial'), ['v1'], 'v1'],
    ['is the latest of them', versions('material', 'editorial', 'editorial'), ['v1', 'v2'], 'v2'],
    ['never goes past a material change', versions('material', 'material', 'editorial'), ['v1'], undefined],
    ['is none of a first version that nobody has read', versions('editorial'), [], undefined],
  ])('%s', (_what, all, read, version) => expect(found(all, ...read)).toEqual([version, version]));
});

describe('a rule that means nobody', () => {
  const meant = (groups: Readonly<Record<string, 'hidden' | 'denied' | 'gone' | 'empty'>>) =>
    nobodyMeant(
      {
        ...aVersion().audience,
        everyone: false,
        groups: [
          { id: 'a', name: 'Avdelning 4' },
          { id: 'b', name: 'Chefer' },
        ],
      },
      (group) => groups[group],
    );

  it('is told by the groups that cannot be read', () => {
    expect(meant({ a: 'hidden', b: 'denied' })).toEqual({
      refused: 'groupsUnread',
      facts: { groups: 'Avdelning 4, Chefer' },
    });
    expect(meant({ a: 'empty', b: 'denied' })).toEqual({ refused: 'groupsUnread', facts: { groups: 'Chefer' } });
  });

  it('means nobody where the groups are gone or empty', () => {
    expect(meant({ a: 'gone', b: 'empty' })).toEqual({ refused: 'nobodyMeant', facts: {} });
    expect(meant({})).toEqual({ refused: 'nobodyMeant', facts: {} });
  });
});

describe('while the next version is written', () => {
  const first = aVersion({ id: 'd1', document: 'd1', version: 1, state: 'published', publishedAt: at('08:00') });
  const older = aVersion({ id: 'd0', document: 'd1', version: 0, state: 'superseded', publishedAt: at('07:00') });
  const next = (state: DocumentVersion['state']) => aVersion({ id: 'd2', document: 'd1', version: 2, state });
  const product = (...documents: readonly DocumentVersion[]) =>
    policyActions(memory({ people: [erik, sara, bengt], records: new Map([['documents', documents]] as const) }).ports);
  const listed = async (...documents: readonly DocumentVersion[]) => {
    const rows = await product(...documents)['policy.list']({}, coordinator);
    return Array.isArray(rows) ? rows.map(({ id, state }) => `${id} ${state}`) : rows;
  };

  it.each(['draft', 'inReview', 'decided'] as const)(
    '%s: it is listed, and so is the version in force',
    async (state) => {
      expect(await listed(older, first, next(state))).toEqual([`d2 ${state}`, 'd1 published']);
    },
  );

  it('a version that has taken over stands alone, and so does one that is withdrawn', async () => {
    expect(await listed(older, { ...first, state: 'superseded' }, next('published'))).toEqual(['d2 published']);
    expect(await listed(older, { ...first, state: 'withdrawn' })).toEqual(['d1 withdrawn']);
  });

  it('the page of each leads to the other', async () => {
    const { 'policy.read': read } = product(older, first, next('draft'));
    expect(await read({ id: 'd2' }, coordinator)).toMatchObject({ inForce: { id: 'd1', version: 1 }, next: null });
    expect(await read({ id: 'd1' }, coordinator)).toMatchObject({ inForce: null, next: { id: 'd2', version: 2 } });
  });
});
