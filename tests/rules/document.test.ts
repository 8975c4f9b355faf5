// What is written of a steering document, where its limits are, and what follows it through its life.
import { describe, expect, it } from 'vitest';
import type { DocumentVersion, SaveQuestion } from '../../bot/capabilities/policy/model.ts';
import { attach, discardFault, incomplete, STEPS, type Step, save, step } from '../../bot/capabilities/policy/rules.ts';
import { aDocumentQuestion, aVersion } from '../builders/document.ts';
import { annaKarin, aPerson, at, erik } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const saved = (about: Partial<SaveQuestion> = {}, old?: DocumentVersion, owner = erik) =>
  save({ question: aDocumentQuestion(about), owner, old, id: 'd1', today: day('2026-11-24') });
const { revision, changedBy, changedAt, changeId } = aVersion();
const MARK = { revision, changedBy, changedAt, changeId };
const says = (count: number, text = 'x') => Array.from({ length: count }, () => text);
const both = (points: readonly string[]) => ({ sv: [...points], en: [...points] });

describe('a draft', () => {
  it('is the first version of a document that has its own name', () => {
    expect({ ...saved(), id: 'd1', ...MARK }).toEqual(aVersion());
  });

  it('that is changed stays what it is, and holds what is written now', () => {
    const old = aVersion({ id: 'd2', document: 'd1', version: 2, revision: 4 });
    const owner = aPerson({ id: annaKarin.id, name: 'Anna-Karin Holm' });
    const change = {
      revision: 4,
      title: 'Policy',
      kind: 'guideline',
      change: 'editorial',
      reviewOn: day('2027-05-01'),
    };
    expect(saved({ ...change, owner: owner.id } as Partial<SaveQuestion>, old, owner)).toEqual({
      ...old,
      title: 'Policy',
      kind: 'guideline',
      change: 'editorial',
      reviewOn: '2027-05-01',
      owner: owner.id,
      ownerName: 'Anna-Karin Holm',
    });
  });

  it.each<[string, Partial<SaveQuestion>, object]>([
    [
      'a title of 151 characters',
      { title: 'x'.repeat(151) },
      { refused: 'tooLong', facts: { limit: '150', length: '151' } },
    ],
    ['no title', { title: '' }, { refused: 'titleMissing', facts: {} }],
    ['six main points', { summary: both(says(6)) }, { refused: 'tooManyPoints', facts: { limit: '5' } }],
    [
      'six points in English',
      { summary: { sv: says(5), en: says(6) } },
      { refused: 'tooManyPoints', facts: { limit: '5' } },
    ],
    [
      'a point of 301 characters after a short one',
      { summary: both(['x', 'x'.repeat(301)]) },
      { refused: 'pointTooLong', facts: { limit: '300', length: '301' } },
    ],
    [
      'an English point of 302 characters',
      { summary: { sv: ['x'], en: ['x'.repeat(302)] } },
      { refused: 'pointTooLong', facts: { limit: '300', length: '302' } },
    ],
    ['six changes', { changes: both(says(6)) }, { refused: 'tooManyPoints', facts: { limit: '5' } }],
    [
      'a review in 2066',
      { reviewOn: day('2066-05-01') },
      { refused: 'dayUnlikely', facts: { day: '2066-05-01', latest: '2036-11-24' } },
    ],
  ])('with %s is refused', (_what, about, refusal) => expect(saved(about)).toEqual(refusal));

  it('needs no more than a title; what is missing is asked for before it is decided', () => {
    const bare = saved({ summary: both([]) }) as DocumentVersion;
    expect(bare).toMatchObject({ state: 'draft', summary: both([]) });
    expect(incomplete(bare)).toEqual({ refused: 'summaryMissing', facts: {} });
    for (const about of [
      { summary: { sv: ['x', 'y'], en: ['x', ''] } },
      { summary: { sv: ['x', ''], en: ['', 'y'] } },
      { changes: { sv: [], en: ['x'] } },
    ])
      expect(incomplete(saved(about) as DocumentVersion)).toEqual({ refused: 'languageMissing', facts: {} });
    expect(incomplete(saved() as DocumentVersion)).toBeUndefined();
  });

  it('is what can be thrown away; what has been reviewed, decided or in force is kept', () => {
    expect(discardFault(aVersion())).toBeUndefined();
    for (const state of ['inReview', 'decided', 'published', 'superseded', 'withdrawn'] as const)
      expect(discardFault(aVersion({ state }))).toMatchObject({ refused: 'notDraft' });
  });

  it('has room for a title of 150 characters, five points of 300 in each language, and no empty one', () => {
    const five = both(['', ...says(5, 'x'.repeat(300)), '']);
    expect(saved({ title: 'x'.repeat(150), summary: five, changes: five })).toMatchObject({
      title: 'x'.repeat(150),
      summary: both(says(5, 'x'.repeat(300))),
      changes: both(says(5, 'x'.repeat(300))),
    });
  });

  it('has three questions at most, said as they are meant', () => {
    const say = (text: string) => ({ sv: text, en: text });
    const asks = { ask: say('Vad?'), choices: [say('Det'), say('Detta')], right: 1, why: say('Därför.') };
    expect(saved({ quiz: [asks, asks, { ...asks, choices: [...asks.choices, say('')] }] })).toMatchObject({
      quiz: [asks, asks, asks],
    });
    expect(saved({ quiz: [asks, asks, asks, asks] })).toEqual({ refused: 'quizIncomplete', facts: {} });
    expect(saved({ quiz: [asks, { ...asks, ask: say('') }] })).toEqual({ refused: 'quizIncomplete', facts: {} });
  });

  it('has an owner who works here today', () => {
    const own = (owner: typeof erik | undefined) =>
      save({ question: aDocumentQuestion(), owner, old: undefined, id: 'd1', today: day('2026-11-24') });
    for (const owner of [undefined, aPerson({ account: 'disabled' }), aPerson({ account: 'guest' })])
      expect(own(owner)).toEqual({ refused: 'ownerUnknown', facts: {} });
  });

  it('is what can be rewritten; what is decided or in force is not', () => {
    for (const state of ['inReview', 'decided', 'published', 'superseded', 'withdrawn'] as const)
      expect(saved({ revision: 1 }, aVersion({ state }))).toEqual({
        refused: 'notDraft',
        facts: { title: 'Informationssäkerhetspolicy' },
      });
  });
});

describe('each step in the life of a version', () => {
  const steps = Object.keys(STEPS) as Step[];
  const REACHES = {
    review: 'inReview',
    backToDraft: 'draft',
    decide: 'decided',
    publish: 'published',
    withdraw: 'withdrawn',
  } as const;

  it.each(steps)('%s leads to one state', (which) => {
    expect(step(aVersion({ state: STEPS[which].from[0] ?? 'draft' }), which)).toEqual({ state: REACHES[which] });
  });

  it('that cannot be taken now names the document, and one that can brings what belongs to it', () => {
    expect(step(aVersion(), 'publish')).toEqual({
      refused: 'notNow',
      facts: { title: 'Informationssäkerhetspolicy' },
    });
    expect(step(aVersion({ state: 'decided' }), 'publish', { publishedAt: at('15:00') })).toEqual({
      state: 'published',
      publishedAt: at('15:00'),
    });
  });
});

describe('the whole document as a file', () => {
  const file = { name: 'policy.pdf', size: 9, sha256: 'a'.repeat(64), id: 'file' };

  it.each(['draft', 'inReview', 'decided'] as const)('goes with what is %s, and can be taken away', (state) => {
    expect(attach(aVersion({ state }), file)).toEqual({ file });
    expect(attach(aVersion({ state, file }), null)).toEqual({ file: null });
  });

  it.each(['published', 'superseded', 'withdrawn'] as const)('is never replaced in what is %s', (state) => {
    expect(attach(aVersion({ state }), file)).toEqual({
      refused: 'fileNotDraft',
      facts: { title: 'Informationssäkerhetspolicy' },
    });
  });
});

describe('the draft of the next version', () => {
  const inForce = aVersion({
    state: 'published',
    version: 3,
    revision: 7,
    changes: both(['Nytt']),
    decision: { body: 'KF', on: day('2026-11-16'), section: '§ 1', diaryNumber: 'KS 1' },
    file: { name: 'policy.pdf', size: 9, sha256: 'a', id: 'file' },
    publishedAt: at('08:00'),
  });
  const next = (before: DocumentVersion) =>
    save({ question: aDocumentQuestion(), owner: erik, old: undefined, before, id: 'd9', today: day('2026-11-24') });

  it('belongs to the document in force, without what belongs to that version alone', () => {
    expect({ ...next(inForce), id: 'd1', ...MARK }).toEqual({ ...aVersion(), version: 4 });
  });

  it('is begun only of what is in force', () => {
    for (const state of ['draft', 'inReview', 'decided', 'superseded', 'withdrawn'] as const)
      expect(next({ ...inForce, state })).toEqual({
        refused: 'notNow',
        facts: { title: 'Informationssäkerhetspolicy' },
      });
  });
});
