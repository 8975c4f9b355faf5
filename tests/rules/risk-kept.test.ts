// What stands in a risk, its points and its scores, word for word, and who may read and change it.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { LONGEST, type Risk } from '../../bot/capabilities/risk/model.ts';
import {
  mayChange,
  mayRead,
  pointOf,
  riskNumber,
  sameScore,
  saveRisk,
  tooLong,
} from '../../bot/capabilities/risk/rules.ts';
import type { Asker, RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import { asker, coordinator, NOW, other, owner, question, refusedOf, risk, saving } from '../builders/a-risk.ts';
import { annaKarin, as, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { PROPOSAL } from '../builders/risk.ts';

const session = (state: 'open' | 'shown', people: readonly Person[] = [helena]) =>
  ({
    id: 's',
    state,
    participants: people.map(({ id, name }) => ({ person: id, name })),
  }) as unknown as Risk['session'];
const has = (length: number) => 'x'.repeat(length);

describe('a risk that is kept', () => {
  it('has all that was asked, with its owner’s place and the method it was scored with', () => {
    expect(saveRisk(saving({ question: question({ class: null, law: true, cost: '1 500' }) }))).toEqual({
      id: 'r',
      number: 'R2026-0001',
      kind: 'risk',
      source: { kind: 'manual', id: null },
      title: 'Planeringen ligger nere en dag',
      object: { kind: 'system', name: 'Planeringssystemet' },
      departsFrom: '',
      scenario: 'Leverantörens server stannar och planeringen går inte att läsa.',
      harm: 'Personalen vet inte vem som ska ha hjälp.',
      measures: ['Skriv ut planeringen varje kväll'],
      class: null,
      law: true,
      owner: sara.id,
      ownerName: sara.name,
      unit: sara.unit,
      administration: sara.administration,
      inherent: { likelihood: 2, consequence: 2 },
      current: { likelihood: 1, consequence: 2 },
      residual: null,
      method: 0,
      cost: 1_500,
      session: null,
      state: 'open',
      revision: 1,
      changedBy: erik.name,
      changedAt: NOW,
      changeId: 'change',
    });
  });

  it('keeps what it is and where it came from, and its session, when it is changed', () => {
    const old = { ...risk, session: session('open'), source: { kind: 'scenario', id: 'x' } } as Risk;
    const asked = question({
      revision: 1,
      kind: 'exception',
      departsFrom: 'Regel 4',
      source: { kind: 'manual', id: null },
    });
    expect(saveRisk(saving({ old, question: asked }))).toMatchObject({
      kind: 'risk',
      source: old.source,
      session: old.session,
      revision: 2,
      departsFrom: 'Regel 4',
    });
  });

  it('keeps the scores of before where only its words are mended, also outside the scales of today', () => {
    const old = { ...risk, method: 7, current: { likelihood: 9, consequence: 9 } };
    const mended = saveRisk(saving({ old, question: question({ revision: 1, scored: false, title: 'Ny titel' }) }));
    expect(mended).toMatchObject({ title: 'Ny titel', method: 7, current: { likelihood: 9, consequence: 9 } });
    expect(saveRisk(saving({ old, question: question({ revision: 1, scored: true }) }))).toMatchObject({ method: 0 });
    const fresh = question({ scored: false, current: { likelihood: 9, consequence: 1 } });
    expect(refusedOf(saveRisk(saving({ question: fresh })))).toBe('outsideScale');
  });

  it('has no rule it departs from unless it is an exception, and no empty measures', () => {
    const asked = question({ departsFrom: 'Regel 4', measures: ['', 'Gör så', ''], cost: '' });
    expect(saveRisk(saving({ question: asked }))).toMatchObject({ departsFrom: '', measures: ['Gör så'], cost: null });
    const exception = question({ kind: 'exception', departsFrom: 'Regel 4' });
    expect(saveRisk(saving({ question: exception }))).toMatchObject({ kind: 'exception', departsFrom: 'Regel 4' });
  });

  const residual = { likelihood: 5, consequence: 1 };
  it.each([
    [
      'by a disabled account',
      { asker: asker({ ...erik, account: 'disabled' }, as('coordinator')) },
      {},
      'riskNotYours',
      {},
    ],
    ['by somebody else', { asker: other, old: risk }, { revision: 1 }, 'riskNotYours', {}],
    ['when it is closed', { old: { ...risk, state: 'closed' } }, { revision: 1 }, 'riskClosed', {}],
    ['while a proposal waits', { old: risk, waits: true }, { revision: 1 }, 'riskWaits', {}],
    ['with a cost in words', {}, { cost: 'mycket' }, 'costUnclear', { cost: 'mycket' }],
    ['owned by nobody', { owner: undefined }, {}, 'riskOwnerUnknown', {}],
    ['owned by a guest', { owner: { ...sara, account: 'guest' } }, {}, 'riskOwnerUnknown', {}],
    ['scored outside at first', {}, { inherent: residual }, 'outsideScale', {}],
    ['scored outside now', {}, { current: residual }, 'outsideScale', {}],
    ['scored outside afterwards', {}, { residual }, 'outsideScale', {}],
  ])('is refused %s', (_what, over, about, refused, facts) => {
    expect(saveRisk(saving({ question: question(about), ...over }))).toEqual({ refused, facts });
  });

  it.each([
    ['title', 'title', LONGEST.title, (words: string) => ({ title: words })],
    ['object', 'object', LONGEST.title, (words: string) => ({ object: { kind: 'system', name: words } })],
    ['rule', 'departsFrom', LONGEST.line, (words: string) => ({ kind: 'exception', departsFrom: words })],
    ['scenario', 'scenario', LONGEST.words, (words: string) => ({ scenario: words })],
    ['harm', 'harm', LONGEST.words, (words: string) => ({ harm: words })],
    ['measure', 'measures', LONGEST.line, (words: string) => ({ measures: ['kort', words] })],
  ] as const)('holds a %s up to its limit', (_what, field, limit, about) => {
    expect(refusedOf(saveRisk(saving({ question: question(about(has(limit))) })))).toBe('none');
    expect(saveRisk(saving({ question: question(about(has(limit + 1))) }))).toEqual({
      refused: 'textTooLong',
      facts: { field, length: String(limit + 1), limit: String(limit) },
    });
  });

  it('holds as many measures as fit a card', () => {
    const measures = (count: number) =>
      saveRisk(saving({ question: question({ measures: Array(count).fill('Gör så') }) }));
    expect(refusedOf(measures(LONGEST.measures))).toBe('none');
    expect(measures(LONGEST.measures + 1)).toEqual({
      refused: 'tooManyMeasures',
      facts: { limit: String(LONGEST.measures) },
    });
  });

  it('a text of just its length is not too long', () => {
    expect([tooLong('a', 'abc', 3), tooLong('a', 'abcd', 3)?.refused]).toEqual([undefined, 'textTooLong']);
  });
});

describe('a number', () => {
  it('is of its own year and kind, whatever stands beside it', () => {
    const all = ['R2026-0002', 'nonsense', 'A2026-0004', 'R2025-0900'];
    expect(riskNumber('risk', numberAfter(2026, all))).toBe('R2026-0005');
    expect(riskNumber('exception', numberAfter(2026, []))).toBe('A2026-0001');
    expect(riskNumber('risk', numberAfter(2024, all))).toBe('R2024-0001');
  });
});

describe('a point on the line', () => {
  it('is left by a new risk, and says where it lay, when and by whom', () => {
    expect(pointOf(risk, undefined)).toEqual({
      id: 'r/1',
      risk: 'r',
      at: NOW,
      actorName: erik.name,
      inherent: risk.inherent,
      current: risk.current,
      residual: null,
      changeId: 'change',
    });
  });

  const moved = { likelihood: 3, consequence: 3 };
  it.each([
    ['nothing', {}, false],
    ['the score at first', { inherent: moved }, true],
    ['the score now', { current: moved }, true],
    ['the score afterwards', { residual: moved }, true],
    ['the method', { method: 9 }, true],
    ['its title', { title: 'Annat' }, false],
  ] as const)('follows a change of %s: %s', (_what, about, isLeft) => {
    expect(pointOf({ ...risk, ...about }, risk) !== undefined).toBe(isLeft);
  });

  it.each([
    [{ likelihood: 1, consequence: 2 }, { likelihood: 1, consequence: 2 }, true],
    [{ likelihood: 1, consequence: 2 }, { likelihood: 2, consequence: 2 }, false],
    [{ likelihood: 1, consequence: 2 }, { likelihood: 1, consequence: 1 }, false],
    [{ likelihood: 1, consequence: 2 }, null, false],
    [null, null, true],
  ])('%o and %o are the same: %s', (one, two, same) => {
    expect(sameScore(one, two)).toBe(same);
  });
});

describe('each change of a risk', () => {
  type Change = (about: Partial<Risk>, revision: number, by: Asker) => Promise<unknown>;
  const product = (about: Partial<Risk>) =>
    app(memory({ people: [sara, erik, helena], records: new Map([['risks', [{ ...risk, ...about }]]]) }).ports).actions;
  const CHANGES: readonly (readonly [string, Change])[] = [
    [
      'saved',
      (about, revision, by) =>
        product(about)['risk.save']({ ...question(), id: risk.id, revision, key: 'key-of-it' }, by),
    ],
    ['closed', (about, revision, by) => product(about)['risk.close']({ id: risk.id, revision }, by)],
    [
      'opened',
      (about, revision, by) => product({ state: 'closed', ...about })['risk.reopen']({ id: risk.id, revision }, by),
    ],
    [
      'scored by several',
      (about, revision, by) =>
        product(about)['risk.invite']({ id: risk.id, revision, key: 'the-session', participants: [helena.id] }, by),
    ],
    [
      'shown to them',
      (about, revision, by) =>
        product({ session: session('open'), ...about })['risk.reveal']({ id: risk.id, revision }, by),
    ],
  ];

  it.each(CHANGES)('%s: counts the revision and says who', async (_what, change) => {
    expect(await change({}, 1, owner)).toMatchObject({
      risk: { id: risk.id, number: risk.number, revision: 2, changedBy: sara.name, changedAt: NOW },
    });
  });

  it.each(CHANGES)('%s: is refused to others, who are told nothing of who was first', async (_what, change) => {
    for (const revision of [0, 1]) expect(refusedOf(await change({}, revision, other))).toBe('riskNotYours');
  });

  it.each(CHANGES)('%s: over a change names who was first', async (_what, change) => {
    for (const revision of [0, 2])
      expect(await change({}, revision, owner)).toEqual({ refused: 'riskChanged', facts: { name: risk.changedBy } });
  });

  it('a proposal on it is made of the risk as it was shown, or told who was first', async () => {
    const proposed = (revision: number, by: Asker) =>
      product({ changedBy: helena.name })['risk.propose']({ ...PROPOSAL, id: risk.id, revision, key: 'key-of-it' }, by);
    expect(await proposed(0, owner)).toEqual({ refused: 'riskChanged', facts: { name: helena.name } });
    expect(refusedOf(await proposed(0, other))).toBe('riskNotYours');
    expect(await proposed(1, owner)).toMatchObject({ risk: risk.id });
  });

  it('is made once, with the next number of its year, the first of its revisions and a point on its line', async () => {
    const actions = product({});
    const asked = { ...question(), id: null, revision: 0, key: 'a-new-risk' };
    const made = await actions['risk.save'](asked, owner);
    expect(made).toMatchObject({
      risk: { id: 'a-new-risk', number: 'R2026-0002', revision: 1, changedBy: sara.name },
      points: [{ id: 'a-new-risk/1', actorName: sara.name }],
    });
    expect(await actions['risk.save'](asked, owner)).toEqual(made);
  });
});

describe('who may', () => {
  const unit = { kind: 'unit', name: sara.unit } as const;
  const elsewhere = { kind: 'unit', name: 'Gatuenheten' } as const;
  const manager = (scope: RoleAssignment['scope']): RoleAssignment => ({ ...as('auditor'), scope });
  const system = { kind: 'system', name: 'Planeringssystemet' } as const;
  it.each([
    ['its owner', owner, true, true],
    ['the coordinator', coordinator, true, true],
    ['an auditor of its unit', asker(helena, manager(unit)), true, false],
    ['an auditor of another unit', asker(helena, manager(elsewhere)), false, false],
    ['an auditor of its system', asker(helena, manager(system)), true, false],
    ['anybody else', other, false, false],
    ['its owner without an account', asker({ ...sara, account: 'disabled' }), false, true],
  ])('%s', (_who, by, read, change) => {
    expect([mayRead(risk, by), mayChange(risk, by)]).toEqual([read, change]);
  });

  it('whoever is invited to an analysis reads it', () => {
    const invited = { ...risk, session: session('open', [annaKarin]) };
    expect([mayRead(invited, asker(annaKarin)), mayRead(invited, other)]).toEqual([true, false]);
  });

  it('an auditor of a system does not read what is about something else of that name', () => {
    const about = { ...risk, object: { kind: 'process', name: system.name } } as Risk;
    expect(mayRead(about, asker(helena, manager(system)))).toBe(false);
  });
});
