// Programmes that come round, and the register of what management has learned.
import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { trainingActions } from '../../bot/capabilities/training/actions.ts';
import type { Programme, ProgrammeQuestion, RecordQuestion } from '../../bot/capabilities/training/model.ts';
import { dueOf, isDue, mayManage, mayRead, record, saveProgramme } from '../../bot/capabilities/training/rules.ts';
import type { StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { aPerson, as, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const coordinator: Asker = { person: erik, roles: [as('coordinator')], language: 'sv' };
const auditor: Asker = { person: bengt, roles: [as('auditor')], language: 'sv' };
const staff: Asker = { person: sara, roles: [], language: 'en' };
const moment = { now: at('10:00'), changeId: 'c1' };

describe('who may', () => {
  const ofUnit: Asker = {
    person: helena,
    roles: [{ role: 'secretary', scope: { kind: 'unit', name: 'Skolan' }, as: 'holder', within: null }],
    language: 'sv',
  };
  it('see how training goes is whoever follows it somewhere; write it is the coordinator', () => {
    expect([coordinator, auditor, ofUnit, staff].map(mayRead)).toEqual([true, true, true, false]);
    expect([coordinator, auditor, ofUnit, staff].map(mayManage)).toEqual([true, false, false, false]);
  });
});

describe('a programme', () => {
  const asked: ProgrammeQuestion = {
    id: null,
    revision: 0,
    name: 'Grund',
    lessons: ['b', 'a', 'b'],
    audience: EVERYONE,
    months: 12,
    days: 28,
  };
  const save = (about: Partial<ProgrammeQuestion> = {}, old?: Programme) =>
    saveProgramme({ question: { ...asked, ...about }, old, isPublished: (lesson) => lesson !== 'draft' });
  const programme: Programme = {
    id: 'new',
    name: 'Grund',
    lessons: ['b', 'a'],
    audience: EVERYONE,
    months: 12,
    days: 28,
    startedOn: null,
    changedBy: erik.name,
    changedAt: moment.now,
    revision: 1,
    changeId: 'c1',
  };

  it('holds its lessons in their order, each once, and has not begun', () => {
    const { changedBy, changedAt, revision, changeId } = programme;
    expect({ id: 'new', ...save(), changedBy, changedAt, revision, changeId }).toEqual(programme);
  });

  it('that has begun keeps its name in the records and its first day', () => {
    const old = { ...programme, id: 'old', revision: 3, startedOn: day('2026-01-31') };
    expect({ ...old, ...save({ months: null, days: 14 }, old) }).toEqual({ ...old, months: null, days: 14 });
  });

  it.each<[string, Partial<ProgrammeQuestion>, string]>([
    ['without a name', { name: '' }, 'programmeNameMissing'],
    ['without lessons', { lessons: [] }, 'programmeEmpty'],
    ['with a lesson that is not in use', { lessons: ['a', 'draft'] }, 'programmeEmpty'],
  ])('%s is refused', (_what, about, refused) => expect(save(about)).toEqual({ refused, facts: {} }));

  it('is the coordinator’s to write and to start, one at a time', async () => {
    const first = { ...programme, revision: 2, changedBy: 'Anna-Karin Holm' };
    const { ports } = memory({
      people: [sara],
      records: new Map<ListName, readonly StoredRecord[]>([
        ['programmes', [first]],
        ['lessons', ['a', 'b'].map((id) => ({ id, changeId: id, state: 'published', title: { sv: id, en: id } }))],
      ]),
    });
    const actions = trainingActions(ports, { asked: () => [] });
    const write = (revision: number, actor: Asker, id: string | null = first.id) =>
      actions['training.saveProgramme']({ ...asked, id, revision, key: 'another-one' }, actor);
    const start = (revision: number, actor: Asker) =>
      actions['training.startProgramme']({ id: first.id, revision }, actor);
    const stale = { refused: 'programmeChanged', facts: { name: 'Anna-Karin Holm' } };
    for (const revision of [1, 2]) {
      expect(await write(revision, auditor)).toEqual({ refused: 'notAllowed', facts: {} });
      expect(await start(revision, auditor)).toEqual({ refused: 'notAllowed', facts: {} });
    }
    expect(await write(0, auditor, null)).toEqual({ refused: 'notAllowed', facts: {} });
    expect(await write(1, coordinator)).toEqual(stale);
    expect(await start(1, coordinator)).toEqual(stale);
    expect(await write(2, coordinator)).toMatchObject({ id: 'new', revision: 3, changedBy: erik.name });
    expect(await start(3, coordinator)).toMatchObject({ startedOn: '2026-11-24', revision: 4 });
    expect(await start(4, coordinator)).toEqual({ refused: 'programmeRunning', facts: {} });
    expect(await write(0, coordinator, null)).toMatchObject({ id: 'another-one', startedOn: null, revision: 1 });
  });

  it('has a name that fits', () => {
    expect(save({ name: 'x'.repeat(200) })).toMatchObject({ name: 'x'.repeat(200) });
    expect(save({ name: 'x'.repeat(201) })).toMatchObject({ name: `${'x'.repeat(200)} …` });
  });

  it.each<[string, number | null, string | null, boolean]>([
    ['2027-02-27', 6, '2026-08-31', false],
    ['2027-02-28', 6, '2026-08-31', true],
    ['2026-02-27', 1, '2026-01-28', false],
    ['2026-02-28', 1, '2026-01-28', true],
    ['2028-02-27', 24, '2026-02-28', false],
    ['2028-02-28', 24, '2026-02-28', true],
    ['2028-02-28', null, '2026-02-28', false],
    ['2028-02-28', 24, null, false],
  ])('on %s, every %s months since %s: begins %s', (today, months, startedOn, begins) => {
    expect(isDue({ ...programme, months, startedOn: startedOn === null ? null : day(startedOn) }, day(today))).toBe(
      begins,
    );
  });

  it('gives each round its days', () => {
    expect(dueOf({ ...programme, days: 28 }, day('2026-12-15'))).toBe('2027-01-12');
  });
});

describe('a row of the register', () => {
  const asked: RecordQuestion = {
    personName: 'Anna Berg',
    position: 'Ordförande',
    board: 'Kommunstyrelsen',
    course: 'Cybersäkerhet',
    provider: 'SKR',
    on: day('2026-11-24'),
    evidence: 'Intyg i KS 2026/12',
  };
  const write = (about: Partial<RecordQuestion> = {}, corrects: string | null = null, actor = coordinator) =>
    record({ question: { ...asked, ...about }, actor, id: 'r', today: day('2026-11-24'), corrects, ...moment });

  it('says who learned what, when and where, who wrote it, and what it takes the place of', () => {
    const kept = { ...asked, id: 'r', recordedBy: erik.name, recordedAt: moment.now, changeId: 'c1' };
    expect(write()).toEqual({ ...kept, corrects: null });
    expect(write({}, 'before')).toEqual({ ...kept, corrects: 'before' });
  });

  it.each<[string, Partial<RecordQuestion>, object]>([
    ['nobody', { personName: '' }, { refused: 'recordIncomplete', facts: {} }],
    ['no course', { course: '' }, { refused: 'recordIncomplete', facts: {} }],
    ['tomorrow', { on: day('2026-11-25') }, { refused: 'recordInFuture', facts: {} }],
    [
      'the year 1926',
      { on: day('1926-11-24') },
      { refused: 'dayUnlikely', facts: { day: '1926-11-24', earliest: '1976-11-24' } },
    ],
  ])('of %s is refused', (_what, about, refusal) => expect(write(about)).toEqual(refusal));

  it('is written by the coordinator, and cut where it is longer than a row', () => {
    expect(write({}, null, { ...auditor, person: aPerson() })).toEqual({ refused: 'notAllowed', facts: {} });
    const long = 'x'.repeat(601);
    const cut = `${'x'.repeat(200)} …`;
    const all = { personName: long, position: long, board: long, course: long, provider: long, evidence: long };
    expect(write(all)).toMatchObject({
      personName: cut,
      position: cut,
      board: cut,
      course: cut,
      provider: cut,
      evidence: `${'x'.repeat(600)} …`,
    });
    expect(write({ provider: '', position: '', board: '', evidence: '' })).toMatchObject({
      provider: '',
      evidence: '',
    });
  });
});
