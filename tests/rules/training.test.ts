// Lessons, tries and rounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { stamp } from '../../bot/blocks/versioned.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { trainingActions } from '../../bot/capabilities/training/actions.ts';
import { lessonStep, saveLesson } from '../../bot/capabilities/training/lesson.ts';
import type { Lesson, LessonQuestion, Programme, Words } from '../../bot/capabilities/training/model.ts';
import { answer, begin, isDue, record, saveProgramme, underWay } from '../../bot/capabilities/training/rules.ts';
import { demonstrationLessons } from '../../infra/demonstration/training.ts';
import { aPerson } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { day, instant } from '../builders/time.ts';

const now = instant('2026-11-24T09:00:00.000Z');
const moment = { now, changeId: 'x' };
const coordinator: Asker = {
  person: aPerson({ id: 'erik', name: 'Erik' }),
  roles: [{ role: 'coordinator', scope: { kind: 'municipality', name: '' }, as: 'holder', within: null }],
  language: 'sv',
};
const staff: Asker = { ...coordinator, person: aPerson({ id: 'sara', name: 'Sara' }), roles: [] };
const say = (text: string): Words => ({ sv: text, en: text });
const asks = { ask: say('Vad?'), choices: [say('Det'), say('Detta')], right: 1, why: say('Därför.') };
const draft: LessonQuestion = {
  id: null,
  revision: 0,
  title: say('Lektion'),
  picture: null,
  pages: [say('Sida')],
  questions: [asks, asks, asks],
  passMark: 2,
};
const save = (about: Partial<LessonQuestion> = {}, old?: Lesson) =>
  saveLesson({ question: { ...draft, ...about }, old });
const kept = (content: ReturnType<typeof save>, old?: Lesson) =>
  ({ id: 'l', ...content, ...stamp(old, coordinator, moment) }) as Lesson;
const lesson = kept(save());
const started = begin({ lesson, campaign: 'c', asker: staff, channel: 'chat', ...moment }, undefined);
const play = (choices: readonly number[]) =>
  choices.reduce((now_, choice, place) => answer(lesson, now_, { tries: 1, place, choice }, moment), started);

describe('a lesson', () => {
  it.each([
    ['without a title', { title: say('') }, 'lessonTitleMissing'],
    ['with words in one language', { title: { sv: 'Lektion', en: '' } }, 'lessonLanguageMissing'],
    ['without pages', { pages: [say('')] }, 'lessonPageMissing'],
    ['with a page longer than a card holds', { pages: [say('a'.repeat(601))] }, 'lessonTooLong'],
    ['with seven pages', { pages: Array.from({ length: 7 }, () => say('Sida')) }, 'lessonTooMany'],
    ['without questions', { questions: [] }, 'lessonQuestionMissing'],
    ['with a question without a reason', { questions: [{ ...asks, why: say('') }] }, 'lessonQuestionMissing'],
    ['with one choice', { questions: [{ ...asks, right: 0, choices: [say('Det')] }] }, 'choicesMissing'],
    [
      'whose right choice is empty',
      { questions: [{ ...asks, choices: [...asks.choices, say('')], right: 2 }] },
      'choicesMissing',
    ],
    ['that nobody can pass', { passMark: 4 }, 'passMarkWrong'],
    ['that everybody passes', { passMark: 0 }, 'passMarkWrong'],
  ] as const)('%s is refused', (_, about, code) => {
    const saved = save(about as Partial<LessonQuestion>);
    expect(isRefusal(saved) && saved.refused).toBe(code);
  });

  it('keeps the right choice right when an empty one before it is left out', () => {
    const saved = save({
      questions: [{ ...asks, choices: [say(''), say('Det'), say('Detta')], right: 2 }],
      passMark: 1,
    });
    expect(saved).toMatchObject({ questions: [{ right: 1, choices: [say('Det'), say('Detta')] }] });
  });

  it('is written by the coordinator only, and by one at a time', async () => {
    const { ports } = memory({ people: [], records: new Map([['lessons', [lesson]]]) });
    const actions = trainingActions(ports, { asked: () => [] });
    const write = (about: Partial<LessonQuestion>, actor: Asker) =>
      actions['training.saveLesson']({ ...draft, ...about, key: 'a-new-lesson' }, actor);
    const mend = { id: 'l', revision: 1 };
    for (const revision of [1, 3])
      expect(await write({ ...mend, revision }, staff)).toEqual({ refused: 'notAllowed', facts: {} });
    expect(await write({}, staff)).toMatchObject({ refused: 'notAllowed' });
    expect(await write({ ...mend, revision: 3 }, coordinator)).toEqual({
      refused: 'lessonChanged',
      facts: { name: 'Erik' },
    });
    expect(await write(mend, coordinator)).toMatchObject({ id: 'l', revision: 2 });
    expect(await actions['training.publishLesson']({ id: 'l', revision: 1 }, coordinator)).toMatchObject({
      refused: 'lessonChanged',
    });
    expect(await actions['training.publishLesson']({ id: 'l', revision: 2 }, coordinator)).toMatchObject({
      state: 'published',
      revision: 3,
    });
    expect(await write({}, coordinator)).toMatchObject({ id: 'a-new-lesson', state: 'draft', revision: 1 });
  });

  it('goes from draft to use to retired, and not back', () => {
    const used = { ...lesson, state: 'published' } as const;
    const retired = { ...lesson, state: 'retired' } as const;
    expect(lessonStep(lesson, 'publish')).toEqual({ state: 'published' });
    expect(lessonStep(used, 'retire')).toEqual({ state: 'retired' });
    expect(lessonStep(retired, 'publish')).toEqual({ state: 'published' });
    expect(lessonStep(used, 'publish')).toMatchObject({ refused: 'lessonNotNow' });
    expect(lessonStep(retired, 'retire')).toMatchObject({ refused: 'lessonNotNow' });
    expect(lessonStep(lesson, 'retire')).toMatchObject({ refused: 'lessonNotNow' });
  });
});

describe('the picture of a lesson', () => {
  const file = { id: 'file', type: 'image/png', size: 9, sha256: 'a'.repeat(64) } as const;
  const withPicture = (alt: Words, picture: typeof file | undefined = file) =>
    saveLesson({
      question: { ...draft, picture: { file: 'file', alt } },
      old: undefined,
      picture,
    });
  it('is kept with what it shows, in both languages', () => {
    expect(withPicture(say('Ett falskt mejl'))).toMatchObject({ picture: { ...file, alt: say('Ett falskt mejl') } });
  });
  it.each([
    ['that nobody has described', say(''), 'pictureAltMissing'],
    ['described in one language', { sv: 'Ett mejl', en: '' }, 'lessonLanguageMissing'],
    ['described at length', say('a'.repeat(301)), 'lessonTooLong'],
  ] as const)('%s is refused', (_, alt, refused) => expect(withPicture(alt)).toMatchObject({ refused }));
  it('that never came is refused', () => {
    expect(
      saveLesson({
        question: { ...draft, picture: { file: 'file', alt: say('Ett mejl') } },
        old: undefined,
      }),
    ).toMatchObject({ refused: 'pictureUnknown' });
  });
});

describe('the lessons of the demonstration', () => {
  it.each(demonstrationLessons(now).map((one) => [one.title.sv, one] as const))('%s keeps the rules', (_, one) => {
    const saved = saveLesson({
      question: { ...one, id: null, picture: null, pages: [...one.pages], questions: [...one.questions] },
      old: undefined,
    });
    expect(saved).toMatchObject({ pages: one.pages, questions: one.questions });
  });
});

describe('a try', () => {
  it.each([
    [[1, 1, 1], 'passed', 3],
    [[1, 0, 1], 'passed', 2],
    [[0, 0, 1], 'failed', 1],
    [[1, 1], 'begun', 2],
  ] as const)('with the answers %j is %s with %i right', (choices, state, score) => {
    expect(play(choices)).toMatchObject({ state, score, finishedAt: state === 'begun' ? null : now });
  });

  it('is the same however often and in whatever order its answers come', () => {
    const given = fc.record({
      tries: fc.integer({ min: 0, max: 2 }),
      place: fc.integer({ min: 0, max: 3 }),
      choice: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 30 }), (all) => {
        const end = all.reduce((old, one) => answer(lesson, old, one, moment), started);
        const twice = all.reduce((old, one) => answer(lesson, answer(lesson, old, one, moment), one, moment), started);
        expect(twice).toEqual(end);
        expect(end.answers.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('takes no answer that was meant for an earlier try', () => {
    const second = begin({ lesson, campaign: 'c', asker: staff, channel: 'tab', ...moment }, play([0, 0, 1]));
    expect(answer(lesson, second, { tries: 1, place: 0, choice: 1 }, moment)).toBe(second);
  });

  it('that failed comes anew from the first question; one that is under way or passed does not', () => {
    const again = (old: typeof started) =>
      begin({ lesson, campaign: 'c', asker: staff, channel: 'tab', ...moment }, old);
    expect(again(play([0, 0, 1]))).toMatchObject({ tries: 2, answers: [], state: 'begun' });
    for (const choices of [[1], [1, 1, 1]]) {
      const old = play(choices);
      expect(again(old)).toBe(old);
    }
  });

  it('on a lesson that has been changed since is begun anew', () => {
    const changed = kept(save({}, lesson), lesson);
    expect(underWay(play([1]), changed)).toBeUndefined();
    expect(answer(changed, play([1]), { tries: 1, place: 1, choice: 1 }, moment)).toEqual(play([1]));
    expect(begin({ lesson: changed, campaign: 'c', asker: staff, channel: 'tab', ...moment }, play([1]))).toMatchObject(
      { tries: 2, answers: [] },
    );
  });
});

describe('a programme', () => {
  const programme: Programme = {
    id: 'p',
    name: 'Grund',
    lessons: ['l'],
    audience: EVERYONE,
    months: 12,
    startedOn: day('2026-01-31'),
    days: 28,
    changedBy: 'Erik',
    changedAt: now,
    revision: 1,
    changeId: 'x',
  };
  it.each([
    ['2027-01-30', 12, day('2026-01-31'), false],
    ['2027-01-31', 12, day('2026-01-31'), true],
    ['2027-06-01', null, day('2026-01-31'), false],
    ['2027-06-01', 12, null, false],
  ])('on %s, every %s months since %s: begins %s', (today, months, startedOn, begins) => {
    expect(isDue({ ...programme, months, startedOn }, day(today))).toBe(begins);
  });

  it('holds lessons in use, each once', () => {
    const { startedOn: _, changedBy: __, changedAt: ___, changeId: ____, ...question } = programme;
    const saved = (lessons: string[]) =>
      saveProgramme({
        question: { ...question, lessons },
        old: programme,
        isPublished: (one) => one === 'l',
      });
    expect(saved(['l', 'l'])).toMatchObject({ lessons: ['l'], startedOn: '2026-01-31' });
    expect(saved(['draft'])).toMatchObject({ refused: 'programmeEmpty' });
  });
});

describe('the register of management (2 kap. 4 §)', () => {
  const row = {
    personName: 'Anna Berg',
    position: 'Ordförande',
    board: 'Kommunstyrelsen',
    course: 'Cybersäkerhet',
    provider: 'SKR',
    on: day('2026-11-01'),
    evidence: 'Intyg i KS 2026/12',
  };
  const write = (about: object, actor = coordinator) =>
    record({ question: { ...row, ...about }, actor, id: 'r', today: day('2026-11-24'), corrects: null, ...moment });
  it('needs a name, a course and a day that has been', () => {
    expect(write({})).toMatchObject({ personName: 'Anna Berg', recordedBy: 'Erik' });
    expect(write({ personName: '' })).toMatchObject({ refused: 'recordIncomplete' });
    expect(write({ on: '2026-11-25' })).toMatchObject({ refused: 'recordInFuture' });
    expect(write({}, staff)).toMatchObject({ refused: 'notAllowed' });
  });
});
