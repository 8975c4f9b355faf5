// What is kept of a question and of a try, and where their limits are.
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { trainingCards } from '../../bot/capabilities/training/cards.ts';
import {
  type Lesson,
  type LessonResult,
  lastAnswerOf,
  type QuizQuestion,
  type Words,
} from '../../bot/capabilities/training/model.ts';
import { answer, begin, question, said, saidAll, underWay } from '../../bot/capabilities/training/rules.ts';
import { at, erik, sara } from '../builders/incident.ts';

const staff: Asker = { person: sara, roles: [], language: 'en' };
const moment = { now: at('10:00'), changeId: 'c1' };
const say = (text: string): Words => ({ sv: text, en: `${text}!` });
const EMPTY: Words = { sv: '', en: '' };

describe('what is said in both languages', () => {
  it('has room to its last character, in the longer of the two', () => {
    const full = { sv: 'x', en: 'x'.repeat(20) };
    expect(said(full, 20)).toBe(full);
    expect(said({ sv: 'x'.repeat(21), en: 'x' }, 20)).toEqual({
      refused: 'lessonTooLong',
      facts: { limit: '20', length: '21' },
    });
    expect(said({ sv: 'x', en: 'x'.repeat(22) }, 20)).toMatchObject({ facts: { length: '22' } });
  });

  it('is said in both or in neither', () => {
    expect(said(EMPTY, 20)).toEqual(EMPTY);
    expect(said({ sv: 'x', en: '' }, 20)).toEqual({ refused: 'lessonLanguageMissing', facts: {} });
    expect(said({ sv: '', en: 'x' }, 20)).toEqual({ refused: 'lessonLanguageMissing', facts: {} });
  });

  it('is, of several, all that is said, or the first that is wrong', () => {
    expect(saidAll([say('a'), EMPTY, say('b')], 20)).toEqual([say('a'), say('b')]);
    expect(saidAll([say('a'), { sv: 'x', en: '' }, say('x'.repeat(30))], 20)).toMatchObject({
      refused: 'lessonLanguageMissing',
    });
    expect(saidAll([], 20)).toEqual([]);
  });
});

describe('a question', () => {
  const asks: QuizQuestion = { ask: say('Vad?'), choices: [say('Det'), say('Detta')], right: 1, why: say('Därför.') };
  const four = ['a', 'b', 'c', 'd'].map(say);

  it.each<[string, Partial<QuizQuestion>, string]>([
    ['that asks nothing', { ask: EMPTY }, 'lessonQuestionMissing'],
    ['without a reason', { why: EMPTY }, 'lessonQuestionMissing'],
    ['that asks in one language', { ask: { sv: 'Vad?', en: '' } }, 'lessonLanguageMissing'],
    ['with a reason in one language', { why: { sv: '', en: 'So.' } }, 'lessonLanguageMissing'],
    ['with a choice in one language', { choices: [say('Det'), { sv: 'Detta', en: '' }] }, 'lessonLanguageMissing'],
    ['of more than 200 characters', { ask: say('x'.repeat(200)) }, 'lessonTooLong'],
    ['with a reason of more than 600', { why: say('x'.repeat(600)) }, 'lessonTooLong'],
    ['with a choice of more than 200', { choices: [say('Det'), say('x'.repeat(200))] }, 'lessonTooLong'],
    ['with one choice', { choices: [say('Det'), EMPTY], right: 0 }, 'choicesMissing'],
    ['with five choices', { choices: [...four, say('e')] }, 'choicesMissing'],
    ['whose right choice is none', { right: 2 }, 'choicesMissing'],
    ['whose right choice says nothing', { choices: [EMPTY, ...asks.choices], right: 0 }, 'choicesMissing'],
  ])('%s is refused', (_what, about, refused) => expect(question({ ...asks, ...about })).toMatchObject({ refused }));

  it('has two to four choices, and room for words on a card', () => {
    const long: QuizQuestion = {
      ask: { sv: 'x'.repeat(200), en: 'x' },
      choices: [say('Det'), { sv: 'y'.repeat(200), en: 'y' }],
      right: 0,
      why: { sv: 'x'.repeat(600), en: 'x' },
    };
    expect(question(long)).toEqual(long);
    expect(question({ ...asks, choices: four, right: 3 })).toEqual({ ...asks, choices: four, right: 3 });
  });

  it('keeps the right choice the right one, also where empty ones and equal words stand before it', () => {
    const same = { sv: 'Det', en: 'Never that' };
    expect(question({ ...asks, choices: [EMPTY, say('Det'), EMPTY, same], right: 3 })).toEqual({
      ...asks,
      choices: [say('Det'), same],
      right: 1,
    });
  });
});

describe('a try', () => {
  const asks: QuizQuestion = { ask: say('Vad?'), choices: [say('Det'), say('Detta')], right: 1, why: say('Därför.') };
  const lesson: Lesson = {
    id: 'l',
    title: say('Lektion'),
    picture: null,
    pages: [say('Sida')],
    questions: [asks, { ...asks, right: 0 }],
    passMark: 2,
    state: 'published',
    changedBy: erik.name,
    changedAt: moment.now,
    revision: 4,
    changeId: 'c1',
  };
  const started: LessonResult = {
    id: `c/${sara.id}`,
    campaign: 'c',
    lesson: 'l',
    person: sara.id,
    personName: sara.name,
    unit: sara.unit,
    revision: 4,
    answers: [],
    tries: 1,
    state: 'begun',
    score: 0,
    of: 2,
    startedAt: moment.now,
    finishedAt: null,
    language: 'en',
    channel: 'chat',
    changeId: 'c1',
  };
  const later = { now: at('15:00'), changeId: 'c2' };
  const beginning = (old?: LessonResult) =>
    begin({ lesson, campaign: 'c', asker: staff, channel: 'tab', ...later }, old);
  const given = (old: LessonResult, place: number, choice: number | '', tries = 1) =>
    answer(lesson, old, { tries, place, choice }, later);
  const half: LessonResult = { ...started, answers: [1], score: 1, changeId: 'c2' };

  it('begins with nothing answered, in the language and the place where it was begun', () => {
    expect(begin({ lesson, campaign: 'c', asker: staff, channel: 'chat', ...moment }, undefined)).toEqual(started);
  });

  it('that failed is followed by one that says when the first began', () => {
    const failed = { ...started, answers: [0, 0], state: 'failed', score: 1, finishedAt: at('11:00') } as const;
    expect(beginning(failed)).toEqual({ ...started, tries: 2, channel: 'tab', changeId: 'c2' });
    expect(underWay(failed, lesson)).toBeUndefined();
  });

  it('that is under way goes on, and one that has passed stays so though the lesson has been changed', () => {
    expect(underWay(half, lesson)).toBe(half);
    expect(underWay(undefined, lesson)).toBeUndefined();
    expect(underWay({ ...half, revision: 3 }, lesson)).toBeUndefined();
    const passed = { ...half, state: 'passed', revision: 3 } as const;
    expect([beginning(passed), underWay(passed, lesson)]).toEqual([passed, undefined]);
  });

  it('has the explanation of its last answer too, right or wrong, until the lesson is changed', () => {
    const words = { right: say('Det'), why: say('Därför.') };
    expect(lastAnswerOf(lesson, { ...half, answers: [1, 0] })).toEqual({ ...words, isRight: true });
    expect(lastAnswerOf(lesson, { ...half, answers: [1, 1] })).toEqual({ ...words, isRight: false });
    expect(lastAnswerOf(lesson, { ...half, answers: [1, 0], revision: 3 })).toBeNull();
    const done = { kind: 'lesson', title: lesson.title, at: moment.now } as const;
    const told = (isRight: boolean) => trainingCards.done.lesson?.({ ...done, last: { ...words, isRight } }, 'sv');
    expect(told(true)).toMatch(/Ditt sista svar var rätt\. Därför\.$/u);
    expect(told(false)).toMatch(/Ditt sista svar var inte rätt\. Rätt svar: ”Det”\. Därför\.$/u);
  });

  it('has each answer written as it comes, and ends with the last', () => {
    expect(given(started, 0, 1)).toEqual(half);
    expect(given(started, 0, 0)).toEqual({ ...half, answers: [0], score: 0 });
    expect(given(half, 1, 0)).toEqual({ ...half, answers: [1, 0], score: 2, state: 'passed', finishedAt: later.now });
    expect(given(half, 1, 1)).toEqual({ ...half, answers: [1, 1], state: 'failed', finishedAt: later.now });
  });

  it.each<[string, LessonResult, number, number | '', number]>([
    ['without a choice', started, 0, '', 1],
    ['with a choice that is none', started, 0, 2, 1],
    ['to a question that is past', half, 0, 1, 1],
    ['to a question that has not come', started, 1, 1, 1],
    ['to an earlier try', { ...started, tries: 2 }, 0, 1, 1],
    ['to a try that is over', { ...half, state: 'passed' }, 1, 0, 1],
    ['after the last question', { ...half, answers: [1, 0] }, 2, 0, 1],
  ])('is not changed by an answer %s', (_what, old, place, choice, tries) => {
    expect(given(old, place, choice, tries)).toBe(old);
  });
});
