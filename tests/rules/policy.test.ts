import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { type AudienceRule, EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import { audienceOf, previewOf } from '../../bot/capabilities/organisation/audience-rules.ts';
import { correct, decide } from '../../bot/capabilities/policy/correction-rules.ts';
import { type DocumentVersion, MOST_POINTS, type SaveQuestion } from '../../bot/capabilities/policy/model.ts';
import { acknowledge, shownText } from '../../bot/capabilities/policy/receipt.ts';
import { STEPS, type Step, save, step } from '../../bot/capabilities/policy/rules.ts';
import { aDocumentQuestion, aVersion, coordinator, moment } from '../builders/document.ts';
import { aHolding, aPerson, bengt, erik, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const staff = { person: sara, roles: [], language: 'sv' } as const;
const TODAY = day('2026-11-24');
const saved = (about: Partial<SaveQuestion> = {}) =>
  save({ question: aDocumentQuestion(about), owner: erik, old: undefined, id: 'd1', today: TODAY });
const decision = { body: 'Kommunfullmäktige', on: day('2026-11-16'), section: '§ 112', diaryNumber: 'KS 2026/45' };

describe('a draft', () => {
  it.each([
    ['without a title', { title: '' }, 'titleMissing'],
    ['with too long a title', { title: 'x'.repeat(151) }, 'tooLong'],
    ['to be reviewed in the year 2999', { reviewOn: '2999-01-01' }, 'dayUnlikely'],
    ['to be reviewed in the year 206', { reviewOn: '0206-05-01' }, 'dayUnlikely'],
    ['with six points', { summary: { sv: Array(6).fill('a'), en: Array(6).fill('a') } }, 'tooManyPoints'],
    ['with a point of a page', { summary: { sv: ['x'.repeat(301)], en: ['x'] } }, 'pointTooLong'],
  ] as const)('%s is refused', (_fact, about, refused) => {
    expect(saved(about as Partial<SaveQuestion>)).toMatchObject({ refused });
    expect(MOST_POINTS).toBe(5);
  });

  it('needs an owner with an account', () => {
    const owner = aPerson({ account: 'disabled' });
    expect(save({ question: aDocumentQuestion(), owner, old: undefined, id: 'd', today: TODAY })).toMatchObject({
      refused: 'ownerUnknown',
    });
  });
});

describe('the life of a version', () => {
  const ALLOWED: readonly (readonly [DocumentVersion['state'], Step])[] = [
    ['draft', 'review'],
    ['inReview', 'backToDraft'],
    ['draft', 'decide'],
    ['inReview', 'decide'],
    ['decided', 'publish'],
    ['published', 'withdraw'],
    ['decided', 'withdraw'],
  ];
  const states = ['draft', 'inReview', 'decided', 'published', 'superseded', 'withdrawn'] as const;
  const steps = Object.keys(STEPS) as Step[];
  it.each(states.flatMap((state) => steps.map((which) => [state, which] as const)))('%s: %s', (state, which) => {
    const after = step(aVersion({ state }), which);
    const isAllowed = ALLOWED.some(([from, taken]) => from === state && taken === which);
    expect(isRefusal(after)).toBe(!isAllowed);
  });

  it('a decision is whole and not ahead of time', () => {
    const version = aVersion();
    expect(decide(version, { ...decision, diaryNumber: '' }, day('2026-11-24'))).toMatchObject({
      refused: 'decisionIncomplete',
    });
    expect(decide(version, { ...decision, on: day('2026-11-25') }, day('2026-11-24'))).toMatchObject({
      refused: 'decidedInFuture',
    });
    expect(decide(version, { ...decision, on: day('1026-11-16') }, day('2026-11-24'))).toMatchObject({
      refused: 'dayUnlikely',
    });
    expect(decide(version, decision, day('2026-11-24'))).toMatchObject({ state: 'decided', decision });
  });
});

describe('an acknowledgement', () => {
  it('is of what is in force, one per person and version, with hash, language and channel', () => {
    const reading = { reader: staff, hash: 'abc', answers: [], channel: 'chat' as const, ...moment };
    expect(acknowledge({ ...reading, version: aVersion() })).toMatchObject({ refused: 'notNow' });
    expect(acknowledge({ ...reading, version: aVersion({ state: 'published' }) })).toMatchObject({
      id: `d1/${sara.id}`,
      hash: 'abc',
      language: 'sv',
      channel: 'chat',
      unit: sara.unit,
    });
  });
});

describe('a document with questions', () => {
  const say = (text: string) => ({ sv: text, en: text });
  const asks = { ask: say('Vad?'), choices: [say('Det'), say('Detta')], right: 1, why: say('Därför.') };
  const version = aVersion({ state: 'published', quiz: [asks, { ...asks, right: 0 }] });
  const read = (answers: readonly (number | '')[]) =>
    acknowledge({ version, reader: staff, hash: 'abc', channel: 'chat', answers, ...moment });

  it.each<[readonly (number | '')[], object]>([
    [['', ''], { refused: 'quizMissing', facts: { field: 'quiz0' } }],
    [[1, ''], { refused: 'quizMissing', facts: { field: 'quiz1' } }],
    [[0, 0], { refused: 'quizWrong', facts: { why: 'Därför.' } }],
    [[1, 1], { refused: 'quizWrong' }],
    [[1, 0], { id: `d1/${sara.id}` }],
  ])('is acknowledged when all answers are right: %j', (answers, outcome) =>
    expect(read(answers)).toMatchObject(outcome),
  );

  it('has at most three, each whole', () => {
    expect(saved({ quiz: [asks] })).toMatchObject({ quiz: [asks] });
    for (const quiz of [[asks, asks, asks, asks], [{ ...asks, why: say('') }], [{ ...asks, choices: [say('Det')] }]])
      expect(saved({ quiz })).toMatchObject({ refused: 'quizIncomplete' });
  });

  it('is known by a hash that the questions are in, and one without by the same hash as before there were any', () => {
    expect(shownText(version)).not.toBe(shownText({ ...version, quiz: [asks] }));
    expect(shownText({ ...version, quiz: [] })).toBe(
      JSON.stringify([version.title, 1, version.summary.sv, version.summary.en]),
    );
  });
});

describe('an audience', () => {
  const guest = aPerson({ id: 'guest', account: 'guest' });
  const gone = aPerson({ id: 'gone', account: 'disabled' });
  const nurse = aPerson({
    id: 'nurse',
    title: 'Sjuksköterska',
    employeeType: 'Vikarie',
    unit: 'Hemtjänst Norr',
    administration: 'Vård',
  });
  const inGroup: ReadonlySet<string> = new Set(['nurse', 'guest', 'gone']);
  const members = (group: string) => (group === 'ward' ? inGroup : new Set<string>());
  const known = {
    people: [erik, bengt, guest, gone, nurse],
    holdings: [aHolding()],
    today: day('2026-11-24'),
    members,
    groupFault: (group: string) => (group === 'ward' ? undefined : ('hidden' as const)),
  };
  const ids = (rule: Partial<AudienceRule>) =>
    audienceOf({ ...EVERYONE, everyone: false, ...rule }, known).people.map(({ id }) => id);
  it.each([
    ['everyone: members, not guests or the disabled', { everyone: true }, [erik.id, bengt.id, 'nurse']],
    ['a unit', { units: ['Hemtjänst Norr'] }, ['nurse']],
    ['an administration', { administrations: ['Vård'] }, ['nurse']],
    ['a group in Entra ID, without its guests and disabled', { groups: [{ id: 'ward', name: 'Ward' }] }, ['nurse']],
    ['an attribute of Entra ID', { attributes: [{ name: 'employeeType', value: 'Vikarie' }] }, ['nurse']],
    ['a job title', { attributes: [{ name: 'jobTitle', value: 'Sjuksköterska' }] }, ['nurse']],
    ['a value of one attribute, not of another', { attributes: [{ name: 'city', value: 'Vikarie' }] }, []],
    ['holders of a role', { roles: ['coordinator'] }, [erik.id]],
    ['a guest who is named', { also: ['guest'] }, ['guest']],
    ['a disabled account, even when named', { also: ['gone'] }, []],
    ['everyone but one', { everyone: true, not: [bengt.id] }, [erik.id, 'nurse']],
  ] as const)('%s', (_fact, rule, expected) => expect(ids(rule as Partial<AudienceRule>)).toEqual(expected));

  it('names single persons as they are called today, with their accounts; whoever is gone has no name', () => {
    const { named } = previewOf({ ...EVERYONE, also: ['guest', 'vanished'], not: ['nurse'] }, known);
    expect(named.map(({ id, name, account }) => [id, name, account])).toEqual([
      ['guest', guest.name, 'guest'],
      ['vanished', null, null],
      ['nurse', nurse.name, 'active'],
    ]);
  });

  it('offers what stands in Entra ID of those who are active, each once and in order', () => {
    const { choices } = previewOf(EVERYONE, known);
    expect(choices.attributes.jobTitle).toEqual(['Sjuksköterska', 'Undersköterska']);
    expect(choices.attributes.employeeType).toEqual(['Vikarie']);
    expect(choices.attributes.city).toEqual([]);
  });

  it('says who is left out and why, and adds up', () => {
    const { people, leftOut } = audienceOf({ ...EVERYONE, not: [bengt.id] }, known);
    expect(leftOut).toEqual({ noTeams: 0, notPerson: 0, guest: 1, disabled: 1, named: 1, outside: 0 });
    expect(people.length + 3).toBe(known.people.length);
  });
});

describe('a decision that is written wrongly', () => {
  const decided = aVersion({ state: 'decided', decision });
  const right = { ...decision, section: '§ 121' };
  const put = (about: object, version = decided) =>
    correct(
      version,
      { decision: right, why: 'Siffrorna kastades om.', actor: coordinator, now: moment.now, ...about },
      TODAY,
    );

  it('is put right with the old beside it, published or not', () => {
    for (const state of ['decided', 'published', 'superseded', 'withdrawn'] as const)
      expect(put({}, { ...decided, state })).toEqual({
        decision: right,
        corrections: [
          {
            before: decision,
            after: right,
            actorId: erik.id,
            actorName: erik.name,
            at: moment.now,
            why: 'Siffrorna kastades om.',
          },
        ],
      });
  });

  it.each([
    ['without a reason', { why: '' }, 'correctionReasonMissing'],
    ['to what stands already', { decision }, 'nothingCorrected'],
    ['to a day that has not come', { decision: { ...right, on: '2026-11-25' } }, 'decidedInFuture'],
    ['to the year 1026', { decision: { ...right, on: '1026-11-16' } }, 'dayUnlikely'],
    ['to nobody', { decision: { ...right, body: '' } }, 'decisionIncomplete'],
  ])('%s is refused', (_what, about, refused) => {
    expect(put(about)).toMatchObject({ refused });
  });

  it('may have been taken today, and be put right in 1 200 characters', () => {
    const today = { decision: { ...right, on: day('2026-11-24') } };
    expect(put({ ...today, why: 'x'.repeat(1_200) })).toMatchObject({ decision: today.decision });
    expect(put({ ...today, why: 'x'.repeat(1_201) })).toEqual({
      refused: 'tooLong',
      facts: { limit: '1200', length: '1201' },
    });
  });

  it('is not put right where nothing is decided', () => {
    const none = aVersion();
    expect(put({}, none)).toEqual({ refused: 'notNow', facts: { title: none.title } });
  });
});
