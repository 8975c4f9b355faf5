// A draft is reviewed by people who are named: who is asked, what they answer, and who is still waited for.
import { describe, expect, it } from 'vitest';
import { weekday } from '../../bot/blocks/instant.ts';
import { policyActions } from '../../bot/capabilities/policy/actions.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { draftsToReview } from '../../bot/capabilities/policy/review-inbox-actions.ts';
import { reviewReminders } from '../../bot/capabilities/policy/review-reminder-actions.ts';
import {
  answerReview,
  askReviewers,
  isReviewer,
  remindedByClock,
  remindedNow,
  remindReviewers,
  replaceReviewer,
  unanswered,
} from '../../bot/capabilities/policy/review-rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import type { Ports } from '../../bot/ports.ts';
import { aVersion, coordinator } from '../builders/document.ts';
import { annaKarin, aPerson, at, bengt, erik, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const DUE = day('2026-12-04');
const asking = { people: [sara, bengt], due: DUE, note: 'Se punkt 1.', actor: erik, now: at('10:00'), today: TODAY };
const asked = (about: Partial<typeof asking> = {}, version = aVersion()) =>
  askReviewers(version, { ...asking, ...about });
const inReview = (version = aVersion()) => ({ ...version, ...asked({}, version) }) as DocumentVersion;
const answered = (version: DocumentVersion, person: string, answer: 'fine' | 'change', comment = '') =>
  ({ ...version, ...answerReview(version, { person, answer, comment, now: at('11:00') }) }) as DocumentVersion;
const names = (version: DocumentVersion) => unanswered(version).map(({ name }) => name);
const here = () => true;

describe('a draft that is sent for review', () => {
  it('waits for each who was asked, with who asked, until when and what about', () => {
    const version = inReview();
    expect(version.reviews).toMatchObject([{ askedBy: erik.name, askedById: erik.id, due: DUE, note: 'Se punkt 1.' }]);
    expect([version.state, names(version)]).toEqual(['inReview', [sara.name, bengt.name]]);
    expect([sara, bengt, annaKarin].map(({ id }) => isReviewer(version, id))).toEqual([true, true, false]);
  });

  it.each<[string, ReturnType<typeof asked>, string]>([
    ['nobody', asked({ people: [] }), 'reviewersMissing'],
    ['eleven', asked({ people: Array(11).fill(sara) }), 'tooManyReviewers'],
    ['somebody whose account is off', asked({ people: [aPerson({ account: 'disabled' })] }), 'reviewerUnknown'],
    ['a day that has passed', asked({ due: day('2026-11-23') }), 'reviewDayPast'],
    ['a day in 2066', asked({ due: day('2066-11-23') }), 'dayUnlikely'],
    ['a message of 2001 characters', asked({ note: 'x'.repeat(2_001) }), 'tooLong'],
    ['nothing in it', asked({}, aVersion({ summary: { sv: [], en: [] } })), 'nothingToReview'],
    ['a decision already', asked({}, aVersion({ state: 'decided' })), 'notNow'],
  ])('with %s is refused', (_what, outcome, refused) => expect(outcome).toMatchObject({ refused }));

  it('may have ten reviewers, a last day that is today, a message of 2000 characters, and a file alone', () => {
    const ten = Array.from({ length: 10 }, (_, place) => aPerson({ id: `reviewer-${place}`, name: `Nr ${place}` }));
    expect(asked({ people: ten })).toHaveProperty('reviews.0.reviewers.length', 10);
    expect(asked({ due: TODAY })).toHaveProperty('reviews.0.due', TODAY);
    expect(asked({ note: 'x'.repeat(2_000) })).toHaveProperty('state', 'inReview');
    expect(asked({ note: 'x'.repeat(2_001) })).toMatchObject({ facts: { limit: '2000', length: '2001' } });
    expect(asked({ people: Array(11).fill(sara) })).toMatchObject({ facts: { limit: '10' } });
    const file = { id: 'f', name: 'riktlinje.pdf', size: 1, hash: 'h' } as unknown as DocumentVersion['file'];
    expect(asked({}, aVersion({ summary: { sv: [], en: [] }, file }))).toHaveProperty('state', 'inReview');
  });

  it('begins with nothing said by anybody', () => {
    expect(inReview().reviews[0]?.reviewers[0]).toEqual({
      person: sara.id,
      name: sara.name,
      askedOn: TODAY,
      answer: null,
      comment: '',
      at: null,
      remindedOn: null,
    });
    expect(isReviewer(aVersion(), sara.id)).toBe(false);
  });

  it('asks each once, and those who stay keep their answer when others are asked', () => {
    const one = answered(inReview(), sara.id, 'fine');
    const changed = { ...one, ...asked({ people: [sara, sara, annaKarin], due: day('2026-12-11') }, one) };
    const [review, ...rest] = (changed as DocumentVersion).reviews;
    expect([rest, review?.due, review?.askedAt]).toEqual([[], '2026-12-11', at('10:00')]);
    expect(review?.reviewers.map(({ name, answer }) => [name, answer])).toEqual([
      [sara.name, 'fine'],
      [annaKarin.name, null],
    ]);
  });

  it('is another round when it was changed meanwhile, and the first stays', () => {
    const again = inReview({ ...inReview(), state: 'draft' });
    expect([again.reviews.length, names(again).length]).toEqual([2, 2]);
  });
});

describe('an answer', () => {
  it('is fine without a word, or wants a change and says which', () => {
    const version = inReview();
    expect(answerReview(version, { person: sara.id, answer: 'change', comment: '', now: at('11:00') })).toEqual({
      refused: 'commentMissing',
      facts: {},
    });
    const one = answered(version, sara.id, 'change', 'Punkt 1 är svår.');
    expect(names(one)).toEqual([bengt.name]);
    expect(one.reviews[0]?.reviewers[0]).toMatchObject({
      answer: 'change',
      comment: 'Punkt 1 är svår.',
      at: at('11:00'),
    });
  });

  it('is not taken when the review has ended', () => {
    const over = { ...inReview(), state: 'draft' as const };
    expect(answerReview(over, { person: sara.id, answer: 'fine', comment: '', now: at('11:00') })).toMatchObject({
      refused: 'reviewOver',
    });
    expect(names(over)).toEqual([]);
    const title = over.title;
    expect(remindReviewers(over, TODAY, here)).toEqual({ refused: 'reviewOver', facts: { title } });
    expect(replaceReviewer(over, sara.id, annaKarin, TODAY)).toEqual({ refused: 'reviewOver', facts: { title } });
  });

  it('has a comment of 2000 characters at most', () => {
    const says = (length: number) =>
      answerReview(inReview(), { person: sara.id, answer: 'fine', comment: 'x'.repeat(length), now: at('11:00') });
    expect(says(2_000)).toHaveProperty('reviews');
    expect(says(2_001)).toMatchObject({ refused: 'tooLong', facts: { limit: '2000', length: '2001' } });
  });

  it('is given by those who were asked and nobody else, and is told to whoever asked', async () => {
    const records = new Map([['documents', [inReview()]]] as const);
    const { ports } = memory({ people: [erik, sara, bengt, annaKarin], records });
    const actions = policyActions(ports);
    const answer = (who: Asker) => actions['policy.answerReview']({ id: 'd1', answer: 'fine', comment: '' }, who);
    expect(await answer({ person: annaKarin, roles: coordinator.roles, language: 'sv' })).toMatchObject({
      refused: 'documentUnknown',
    });
    const reviewer: Asker = { person: sara, roles: [], language: 'sv' };
    const source = draftsToReview(ports);
    expect(source.tasks?.(sara.id, TODAY)).toMatchObject([{ task: { kind: 'review', askedBy: erik.name, due: DUE } }]);
    expect(await actions['policy.read']({ id: 'd1' }, reviewer)).toMatchObject({ review: { isMine: true } });
    expect(await answer(reviewer)).toEqual({ id: 'd1' });
    expect(source.tasks?.(sara.id, TODAY)).toEqual([]);
    expect(source.news?.(erik.id)).toMatchObject([{ kind: 'reviewed', name: sara.name, answer: 'fine', left: 1 }]);
  });
});

describe('a reminder', () => {
  it('goes to those who have not answered and are here, once a day', () => {
    const one = answered(inReview(), sara.id, 'fine');
    const told = { ...one, ...remindReviewers(one, TODAY, here) } as DocumentVersion;
    expect(told.reviews[0]?.reviewers.map(({ remindedOn }) => remindedOn)).toEqual([null, TODAY]);
    expect(remindReviewers(told, TODAY, here)).toMatchObject({ refused: 'reviewersReminded' });
    expect(remindReviewers(told, day('2026-11-25'), here)).toHaveProperty('reviews');
    expect(remindReviewers(one, TODAY, () => false)).toMatchObject({ refused: 'reviewersReminded' });
  });
});

describe('a reminder by the clock', () => {
  const isFree = (one: string) => weekday(day(one)) >= 6;
  const told = (version: DocumentVersion, today: string) =>
    remindedByClock(version, { today: day(today), isFree, isHere: here }).map(({ name }) => name);
  const both = [sara.name, bengt.name];

  it.each([
    ['the day they were asked', '2026-11-24', []],
    ['two working days later', '2026-11-26', []],
    ['three working days later', '2026-11-27', both],
    ['on a Saturday', '2026-11-28', []],
    ['on the Monday, where the Friday was missed', '2026-11-30', both],
    ['ten working days after the last day', '2026-12-18', both],
    ['after that', '2026-12-21', []],
  ])('%s', (_, today, names) => expect(told(inReview(), today)).toEqual(names));

  it('comes again after three more working days, to those who are waited for alone', () => {
    const one = inReview();
    const friday = remindedByClock(one, { today: day('2026-11-27'), isFree, isHere: here });
    const reminded = { ...one, ...remindedNow(one, friday, day('2026-11-27')) } as DocumentVersion;
    expect([told(reminded, '2026-11-27'), told(reminded, '2026-12-01'), told(reminded, '2026-12-02')]).toEqual([
      [],
      [],
      both,
    ]);
    expect(told(answered(reminded, sara.id, 'fine'), '2026-12-02')).toEqual([bengt.name]);
  });

  it('leaves whoever came in later in peace as long', () => {
    const moved = { ...inReview(), ...replaceReviewer(inReview(), sara.id, annaKarin, day('2026-11-26')) };
    expect(told(moved as DocumentVersion, '2026-11-27')).toEqual([bengt.name]);
  });

  it('is written with the draft, and sent once', () => {
    const records = new Map([['documents', [inReview()]]] as const);
    const kept = memory({ people: [erik, sara, bengt], records });
    const sent: string[] = [];
    const ports: Ports = {
      ...kept.ports,
      now: () => at('08:00', '2026-11-27'),
      enqueue: (key) => void sent.push(key),
    };
    const [schedule] = reviewReminders(ports);
    schedule?.run();
    schedule?.run();
    expect(sent).toHaveLength(2);
    const [version] = kept.ports.lists.documents.all();
    expect(version?.reviews[0]?.reviewers.map(({ remindedOn }) => remindedOn)).toEqual(['2026-11-27', '2026-11-27']);
  });
});

describe('a reviewer who leaves', () => {
  it('is followed by another, who is asked anew', () => {
    const version = inReview();
    const moved = { ...version, ...replaceReviewer(version, sara.id, annaKarin, TODAY) } as DocumentVersion;
    expect(names(moved)).toEqual([bengt.name, annaKarin.name]);
    expect(replaceReviewer(moved, bengt.id, annaKarin, TODAY)).toHaveProperty('reviews.0.reviewers.length', 1);
  });
});
