// The same question twice, at once or after a lost answer, makes one thing and has the same answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tree } from '../../bot/capabilities/boards/model.ts';
import type { DelegationView } from '../../bot/capabilities/delegation/question-model.ts';
import type { CaseFile } from '../../bot/capabilities/incident/model.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { RiskPage } from '../../bot/capabilities/risk/view-model.ts';
import type { RiskMethod } from '../../bot/capabilities/risk-method/model.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { PROPOSAL, RISK } from '../builders/risk.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let asked: Steering['asked'];
let page: RiskPage;
const CASE = 'case-with-keys';
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  ({ asked } = steering(here, erik));
  await sara.writes('hej');
  await here.ask(sara, 'incident.report', { id: CASE, happened: 'Jag klickade på en länk', source: 'tab' });
  page = await asked(erik, 'risk.save', { ...RISK, owner: erik.id });
});
afterAll(() => here.close());

let turn = 0;
/** Twice at once and once more: the three answers, which are the same. */
async function thrice<Name extends ActionName>(
  who: TeamsPerson,
  name: Name,
  question: Asked<Name>,
): Promise<Answer<Name>> {
  turn += 1;
  const keyed = { ...question, key: `key-of-this-form-${turn}` };
  const first = await Promise.all([asked(who, name, keyed), asked(who, name, keyed)]);
  const third = await asked(who, name, keyed);
  // Of the answer as it was written or as it was read again, whose members need not come in the same order.
  const idIn = (answer: unknown) => {
    const text = JSON.stringify(answer);
    return (/"id":"[^"]+"/u.exec(text) ?? /"owner":"[^"]+"/u.exec(text))?.[0];
  };
  expect([idIn(first[1]), idIn(third)]).toEqual([idIn(first[0]), idIn(first[0])]);
  return third;
}
const file = (): Promise<CaseFile> => asked(erik, 'incident.read', { id: CASE });

describe('sent twice at once and once more', () => {
  it('a risk, its analysis and its proposal are one each', async () => {
    const title = 'Dubbelklickad risk';
    const { risk } = await thrice(erik, 'risk.save', { ...RISK, title, owner: erik.id });
    const { rows } = await asked(erik, 'risk.list', { search: title });
    expect(rows.map(({ id }) => id)).toEqual([risk.id]);
    const { id, revision } = risk;
    const invited = await thrice(erik, 'risk.invite', { id, revision, participants: [sara.id] });
    expect(invited.risk.revision).toBe(revision + 1);
    const proposed = { id: page.risk.id, revision: page.risk.revision, ...PROPOSAL };
    await thrice(erik, 'risk.propose', proposed);
    expect((await asked(erik, 'risk.read', { id: page.risk.id })).proposals).toHaveLength(1);
  });

  it('a measure is one', async () => {
    const measure = {
      id: null,
      revision: 0,
      title: 'Dubbel åtgärd',
      what: '',
      owner: sara.id,
      board: '',
      due: '2026-12-01',
      source: { kind: 'audit' as const, id: null, title: '' },
      cost: '',
      control: null,
      checkAfterMonths: null,
    };
    await thrice(erik, 'measure.save', measure);
    expect((await asked(erik, 'measure.list', { search: 'Dubbel åtgärd' })).count).toBe(1);
  });

  it('a note, what the reporter adds and what the reporter is told are one line and one message each', async () => {
    await thrice(erik, 'incident.note', { id: CASE, text: 'Ringde banken' });
    await thrice(sara, 'incident.addInformation', { id: CASE, text: 'Det var i går' });
    await thrice(erik, 'incident.tellReporter', { id: CASE, text: 'Byt lösenord nu' });
    await thrice(erik, 'incident.note', { id: CASE, text: 'Spärrade kontot' });
    const { timeline } = await until(file, (now) => now.timeline.length >= 4);
    expect(timeline.map(({ text }) => text).toSorted()).toEqual(
      ['Byt lösenord nu', 'Det var i går', 'Ringde banken', 'Spärrade kontot'].toSorted(),
    );
    const told = ({ cards }: Shown) => words(cards[0]).startsWith('Nytt meddelande');
    const messages = await until(
      async () => (await sara.reads()).filter(told),
      (all) => all.length > 0,
    );
    expect(messages).toHaveLength(1);
  });

  it('a document and a question to its owner are one each', async () => {
    const saved = await thrice(erik, 'policy.save', {
      id: null,
      revision: 0,
      kind: 'routine' as const,
      title: 'Dubbel rutin',
      owner: erik.id,
      reviewOn: null,
      summary: { sv: ['Lås.'], en: ['Lock.'] },
      changes: { sv: [], en: [] },
      change: 'material' as const,
      audience: EVERYONE,
    });
    expect((await asked(erik, 'policy.list', {})).filter(({ title }) => title === 'Dubbel rutin')).toHaveLength(1);
    await thrice(erik, 'policy.ask', { id: saved.id, text: 'Gäller det även mig?' });
    const questions = await until(
      async () => (await erik.reads()).filter(({ cards }) => words(cards[0]).includes('Gäller det även mig?')),
      (all) => all.length > 0,
    );
    expect(questions).toHaveLength(1);
  });

  it('a lesson, a programme and a row of the register with its correction are one each', async () => {
    const say = (text: string) => ({ sv: text, en: text });
    const question = { ask: say('Vad?'), choices: [say('Ja'), say('Nej')], right: 0, why: say('Därför.') };
    await thrice(erik, 'training.saveLesson', {
      id: null,
      revision: 0,
      title: say('Dubbel lektion'),
      pages: [say('En sida.')],
      passMark: 1,
      questions: [question],
    });
    const lessons = await asked(erik, 'training.lessons', {});
    expect(lessons.filter(({ title }) => title.sv === 'Dubbel lektion')).toHaveLength(1);
    await thrice(erik, 'training.saveProgramme', {
      id: null,
      revision: 0,
      name: 'Dubbelt program',
      lessons: ['demonstration-lesson-phishing'],
      months: 12,
      audience: EVERYONE,
      days: 14,
    });
    const programmes = await asked(erik, 'training.programmes', {});
    expect(programmes.filter(({ name }) => name === 'Dubbelt program')).toHaveLength(1);
    const record = {
      personName: 'Dubbla Dag',
      position: 'Ordförande',
      board: 'KS',
      course: 'Säkerhet',
      provider: 'SKR',
      on: '2026-11-01',
      evidence: '',
    };
    const row = await thrice(erik, 'training.record', record);
    await thrice(erik, 'training.correct', { id: row.id, record: { ...record, course: 'Cybersäkerhet' } });
    const rows = (await asked(erik, 'training.register', {})).filter(({ personName }) => personName === 'Dubbla Dag');
    expect(rows.map(({ course }) => course).toSorted()).toEqual(['Cybersäkerhet', 'Säkerhet']);
  });

  it('a role, a board, a version of the delegation order and of the scales are one each', async () => {
    const scope = { kind: 'municipality' as const, name: '' };
    const role = { role: 'auditor' as const, scope, holder: sara.id, deputy: null, from: '2026-11-24', until: null };
    const granted = await thrice(erik, 'organisation.grantRole', role);
    const roles = await asked(erik, 'organisation.roles', {});
    expect(roles.filter((one) => one.role === 'auditor' && one.holder === sara.id)).toEqual([granted]);
    await thrice(erik, 'organisation.saveBoard', {
      id: null,
      revision: 0,
      name: 'Dubbelnämnden',
      kind: 'board' as const,
      administrations: [],
      municipalities: [],
      county: 'Örebro län' as const,
    });
    const { boards }: Tree = await asked(erik, 'organisation.boards', {});
    expect(boards.filter(({ board }) => board.name === 'Dubbelnämnden')).toHaveLength(1);
    await thrice(erik, 'organisation.saveClosedDay', {
      id: null,
      revision: 0,
      name: 'Dubbel klämdag',
      first: '2027-05-07',
      last: '',
      yearly: false,
    });
    const closed = await asked(erik, 'organisation.closedDays', {});
    expect(closed.filter(({ name }) => name === 'Dubbel klämdag')).toHaveLength(1);
    const order: DelegationView = await asked(erik, 'organisation.delegation', {});
    const saved = await thrice(erik, 'organisation.saveDelegation', {
      version: order.version,
      note: 'Beslutad',
      lines: order.lines.map((line) => ({ ...line, item: `${line.item}.1` })),
    });
    expect(saved.version).toBe(order.version + 1);
    const { version, ...method }: RiskMethod = await asked(erik, 'risk.method', {});
    expect((await thrice(erik, 'risk.saveMethod', { ...method, version })).version).toBe(version + 1);
  });

  it('another key is another thing', async () => {
    const before = (await file()).timeline.length;
    for (let time = 0; time < 2; time += 1) await asked(erik, 'incident.note', { id: CASE, text: 'Samma ord' });
    expect((await file()).timeline).toHaveLength(before + 2);
  });
});

describe('a dialog in the chat', () => {
  it('that is sent twice leaves one line; the same dialog with other words another', async () => {
    const own = await until(
      async () => (await sara.reads()).findLast(({ cards }) => JSON.stringify(cards).includes('"Svara"')),
      (card) => card !== undefined,
    );
    const dialog = await sara.presses(own as Shown, 'Svara');
    const before = (await file()).timeline.length;
    const send = (text: string) => sara.submits(dialog, 'Lägg till information', { text });
    await send('Från chatten');
    await send('Från chatten');
    await send('Mer från chatten');
    const { timeline } = await file();
    expect(timeline.slice(before).map(({ text }) => text)).toEqual(['Från chatten', 'Mer från chatten']);
  });
});
