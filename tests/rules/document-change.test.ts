// Each change of a document, as it is asked for in the product: by whom, of what they saw, and what mark it leaves.
import { describe, expect, it } from 'vitest';
import { refuse } from '../../bot/blocks/refusal.ts';
import { policyActions } from '../../bot/capabilities/policy/actions.ts';
import { type DocumentVersion, fileOwner } from '../../bot/capabilities/policy/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { aDocumentQuestion, aVersion, coordinator } from '../builders/document.ts';
import { annaKarin, as, at, bengt, erik, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const staff: Asker = { person: sara, roles: [], language: 'sv' };
const auditor: Asker = { person: bengt, roles: [as('auditor')], language: 'sv' };
const decision = { body: 'Kommunfullmäktige', on: day('2026-11-16'), section: '§ 112', diaryNumber: 'KS 2026/45' };
const file = { id: 'file', owner: fileOwner('d1'), name: 'policy.pdf', type: 'application/pdf', base64: '', size: 9 };

/** What is asked of this version, with the coordinator who wrote it last. */
function product(about: Partial<DocumentVersion>) {
  const records = new Map([['documents', [aVersion({ changedBy: annaKarin.name, ...about })]]] as const);
  return policyActions(memory({ people: [erik, sara, bengt], records, files: [file] }).ports);
}
type Asking = (about: Partial<DocumentVersion>, actor: Asker, revision: number) => Promise<unknown>;
const CHANGES: readonly (readonly [string, Partial<DocumentVersion>, Asking])[] = [
  [
    'save',
    {},
    (about, actor, revision) =>
      product(about)['policy.save']({ ...aDocumentQuestion({ id: 'd1', revision }), key: 'key-of-it' }, actor),
  ],
  [
    'review',
    {},
    (about, actor, revision) =>
      product(about)['policy.review'](
        { id: 'd1', revision, reviewers: [sara.id], due: day('2026-12-04'), note: '' },
        actor,
      ),
  ],
  [
    'redraft',
    { state: 'inReview' },
    (about, actor, revision) => product(about)['policy.redraft']({ id: 'd1', revision }, actor),
  ],
  ['decide', {}, (about, actor, revision) => product(about)['policy.decide']({ id: 'd1', revision, decision }, actor)],
  [
    'correct',
    { state: 'decided', decision: { ...decision, section: '§ 121' } },
    (about, actor, revision) =>
      product(about)['policy.correct']({ id: 'd1', revision, decision, why: 'Omkastat.' }, actor),
  ],
  [
    'publish',
    { state: 'decided', decision },
    (about, actor, revision) => product(about)['policy.publish']({ id: 'd1', revision, due: day('2026-12-24') }, actor),
  ],
  [
    'withdraw',
    { state: 'published' },
    (about, actor, revision) => product(about)['policy.withdraw']({ id: 'd1', revision }, actor),
  ],
  [
    'attach',
    {},
    (about, actor, revision) => product(about)['policy.attach']({ id: 'd1', revision, file: 'file' }, actor),
  ],
  ['detach', {}, (about, actor, revision) => product(about)['policy.detach']({ id: 'd1', revision }, actor)],
];

describe.each(CHANGES)('a version: %s', (_name, about, ask) => {
  it('is the coordinator’s to do, and nobody else is told who was first', async () => {
    for (const actor of [staff, auditor])
      for (const revision of [0, 1]) expect(await ask(about, actor, revision)).toEqual(refuse('notAllowed'));
  });

  it('is done to what they saw, and otherwise names who was first', async () => {
    for (const revision of [0, 2])
      expect(await ask(about, coordinator, revision)).toEqual(refuse('documentChanged', { name: annaKarin.name }));
  });

  it('leaves the next revision, with who and when', async () => {
    expect(await ask(about, coordinator, 1)).toMatchObject({
      id: 'd1',
      revision: 2,
      changedBy: erik.name,
      changedAt: at('10:00'),
    });
  });
});

describe('a version that is begun', () => {
  const question = { ...aDocumentQuestion(), key: 'a-new-one' };
  const first = { revision: 1, changedBy: erik.name, changedAt: at('10:00') };

  it('is the first of its revisions, once for each time it is asked for', async () => {
    const actions = product({});
    const made = await actions['policy.save'](question, coordinator);
    expect(made).toMatchObject({ id: 'a-new-one', document: 'a-new-one', version: 1, ...first });
    expect(await actions['policy.save'](question, coordinator)).toEqual(made);
    expect(await actions['policy.save'](question, staff)).toEqual(refuse('notAllowed'));
  });

  it('follows what is in force, one at a time', async () => {
    const actions = product({ state: 'published', decision, revision: 7 });
    const next = { ...question, after: 'd1' };
    const made = await actions['policy.save'](next, coordinator);
    expect(made).toMatchObject({ document: 'd1', version: 2, state: 'draft', ...first });
    expect(await actions['policy.save'](next, coordinator)).toEqual(made);
    expect(await actions['policy.save']({ ...next, key: 'another-one' }, coordinator)).toEqual(
      refuse('nextExists', { title: question.title }),
    );
    expect(await actions['policy.save'](next, staff)).toEqual(refuse('notAllowed'));
  });

  it('is not made by those who may not', async () => {
    for (const actor of [staff, auditor])
      expect(await product({})['policy.save'](question, actor)).toEqual(refuse('notAllowed'));
  });
});
