// A case that few may see, and a reporter who is not shown: every action of the contract asked by somebody who is not
// named, with every role that there is, and looked through for the case's number, its words and its reporter.
import { beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { coverCard } from '../../bot/capabilities/incident/cards.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { UNPROTECTED } from '../../bot/capabilities/incident/protection-model.ts';
import { mayFollow, mayWork, untouched } from '../../bot/capabilities/incident-work/rules.ts';
import { turns } from '../../bot/capabilities/legal-clock/warning-actions.ts';
import { ROLES } from '../../bot/capabilities/roles/model.ts';
import { rights } from '../../bot/capabilities.ts';
import { type ActionName, questionOf } from '../../bot/contract.ts';
import type { ListName } from '../../bot/records.ts';
import { aHolding, anIncident, aPerson, at, erik, helena } from '../builders/incident.ts';
import { memory, type Records } from '../builders/memory.ts';
import { another, asking, PEOPLE, rightsWorld } from '../builders/rights.ts';
import { questionsAbout } from '../builders/rights-asked.ts';

const NUMBER = '2026-0917';
const WORDS = 'granatäpplet låg i hissen';
/** Reports nothing else, and does nothing else. */
const ottilia = aPerson({ id: '00000000-0000-4000-8000-000000000031', name: 'Ottilia Granat', unit: 'Nattpatrullen' });
const EVERYBODY = [...PEOPLE, ottilia];
const CASE_ID = 'case-of-the-test';
const ACTIONS = Object.keys(rights) as ActionName[];

type Rows = readonly object[];
let world: Awaited<ReturnType<typeof rightsWorld>>;
beforeAll(async () => {
  world = await rightsWorld(another);
});

/** The small municipality, where everything that knows a case's number knows this one. */
function standing(protection: Incident['protection']): Records {
  const about = { number: NUMBER, happened: WORDS, handler: helena.id, handlerName: helena.name, severity: 'mindre' };
  const told = {
    reporter: ottilia.id,
    reporterName: ottilia.name,
    reporterUnit: ottilia.unit,
    changedBy: ottilia.name,
  };
  const [incident] = (world.records.get('incidents') ?? []) as readonly Incident[];
  const line = {
    id: 'line-1',
    incident: CASE_ID,
    at: at('08:20'),
    actorId: ottilia.id,
    actorName: ottilia.name,
    kind: 'informationAdded',
    text: WORDS,
    category: null,
    severity: null,
    outcome: null,
    cause: null,
    changeId: 'c',
  };
  const numbered = (rows: Rows) => rows.map((row) => ({ ...row, caseNumber: NUMBER }));
  const rows = (name: ListName): Rows => world.records.get(name) ?? [];
  const ofCase = { kind: 'incident', id: CASE_ID, title: NUMBER };
  return new Map<string, Rows>([
    ...world.records,
    ['incidents', [{ ...incident, ...about, ...told, protection }]],
    ['timeline', [line]],
    ['legalClocks', numbered(rows('legalClocks')).map((row) => ({ ...row, caseId: CASE_ID, warnings: [] }))],
    ['authorityReports', numbered(rows('authorityReports'))],
    ['measures', rows('measures').map((row) => ({ ...row, source: ofCase }))],
  ]) as unknown as Records;
}

/** With every role that there is, over the whole municipality. */
async function walked(records: Records, person = asking): Promise<readonly (readonly [ActionName, unknown])[]> {
  const answers: (readonly [ActionName, unknown])[] = [];
  const asked = { ...questionsAbout(world.ids), 'organisation.inHand': { from: helena.id } };
  const more: readonly (readonly [ActionName, object])[] = [NUMBER, 'granatäpplet', 'Granat'].flatMap((search) => [
    ['search.find', { words: search }] as const,
    ['incident.list', { search, whole: true }] as const,
  ]);
  const all = [...ACTIONS.map((name) => [name, asked[name]] as const), ...more];
  for (const [name, what] of all) {
    // Its reporter is in no directory, so that the name stands in the case alone.
    const { ports } = memory({ people: PEOPLE, records });
    for (const role of ROLES) {
      const add = aHolding({ id: `asked-${role}`, role, holder: person.id, holderName: person.name, deputy: null });
      await ports.commit({ partition: '', write: { list: 'roles', add }, follow: [] });
    }
    const { actions, asker } = app(ports);
    const question = questionOf(name, { ...what, key: 'key-of-the-test' });
    if (!question.success) throw question.error;
    const action = actions[name] as (question: unknown, by: unknown) => Promise<unknown>;
    answers.push([name, await action(question.data, asker(person, 'sv'))]);
  }
  return answers;
}

const tellsOf = (answers: readonly (readonly [ActionName, unknown])[], ...words: readonly string[]) => [
  ...new Set(
    answers.flatMap(([name, answer]) => (words.some((one) => JSON.stringify(answer).includes(one)) ? [name] : [])),
  ),
];

const named = (...people: readonly { readonly id: string; readonly name: string }[]) => ({
  ...UNPROTECTED,
  insight: {
    readers: people.map(({ id, name }) => ({ id, name })),
    since: at('09:00'),
    byName: erik.name,
    reason: 'Känsligt',
  },
});

describe('a case with restricted access', () => {
  it('is found nowhere by somebody who is not named, whatever their roles', async () => {
    const answers = await walked(standing(named(erik)));
    expect(tellsOf(answers, NUMBER, 'granatäpple', 'Ottilia')).toEqual([]);
  });

  it('is counted nowhere for them either', async () => {
    const answers = new Map(await walked(standing(named(erik))));
    expect(answers.get('incident.list')).toMatchObject({ count: 0, visible: 0 });
    expect(answers.get('legalClock.running')).toMatchObject({ rows: [] });
    expect(answers.get('authorityReport.list')).toMatchObject({ rows: [] });
    expect(answers.get('inbox.counts')).toMatchObject({ incidents: 0 });
    expect(JSON.stringify(answers.get('incident.statistics'))).not.toContain('"count":1');
  });

  it('is what it was to those who are named', async () => {
    const isFound = tellsOf(await walked(standing(named(erik, asking))), NUMBER);
    expect(isFound).toEqual(
      expect.arrayContaining([
        'incident.list',
        'incident.read',
        'search.find',
        'triage.read',
        'caseGroup.wave',
        'caseEvidence.read',
        'caseReport.secret',
        'measure.list',
        'legalClock.running',
        'authorityReport.list',
        'caseProtection.read',
      ]),
    );
  });

  it('is read by somebody who is named and has no role', async () => {
    const { ports } = memory({ people: EVERYBODY, records: standing(named(erik, asking)) });
    const { actions, asker } = app(ports);
    expect(isRefusal(await actions['incident.read']({ id: CASE_ID }, asker(asking, 'sv')))).toBe(false);
  });

  it('is still its reporter’s own', async () => {
    const { ports } = memory({ people: EVERYBODY, records: standing(named(erik)) });
    const { actions, asker } = app(ports);
    expect(await actions['incident.mine']({}, asker(ottilia, 'sv'))).toMatchObject([{ number: NUMBER }]);
  });

  it('says in the channel neither its number nor how it stands', () => {
    const incident = anIncident({ number: NUMBER, happened: WORDS, handlerName: 'Helena', protection: named(erik) });
    const { summary, card } = coverCard({ incident, waiting: false }, 'sv');
    const shown = JSON.stringify([summary, card]);
    for (const word of [NUMBER, 'granat', 'Helena', 'Sara', 'Mottaget']) expect(shown).not.toContain(word);
  });

  it('takes the status card from a reader who is not named, and shows the work to no holder of a role who is not', () => {
    const change = { revision: 1, changedBy: erik.name, changedAt: at('08:00'), changeId: 'c' };
    const row = { id: `${CASE_ID}/${helena.id}`, incident: CASE_ID, person: helena.id, personName: helena.name };
    const seen = (protection: Incident['protection']) => {
      const readers = ['statusReaders', [{ ...row, removedAt: null, ...change }]] as const;
      const records = new Map([...standing(protection), readers]) as unknown as Records;
      const shown = app(memory({ people: EVERYBODY, records }).ports).services.statusCard(CASE_ID, helena.id);
      return JSON.stringify(shown?.message);
    };
    expect(seen(named(erik))).not.toContain(NUMBER);
    expect(seen(named(erik, helena))).toContain(NUMBER);
    const incident = anIncident({ id: CASE_ID, protection: named(erik) });
    const holders = { ...untouched(incident).holders, lead: { person: helena.id, name: helena.name, at: at('08:00') } };
    const work = { ...untouched(incident), holders };
    const holder = { person: helena, roles: [] };
    expect([mayFollow(work, incident, holder), mayWork(work, incident, holder)]).toEqual([false, false]);
    const open = { ...incident, protection: null };
    expect([mayFollow(work, open, holder), mayWork(work, open, holder)]).toEqual([true, true]);
  });

  it('has its clocks warn those who are named, and the chain when all of them have left', () => {
    const warned = (people: typeof EVERYBODY) => {
      const roles = [aHolding({ deputy: null }), aHolding({ id: 'role-2', holder: asking.id, deputy: null })];
      const records = new Map([...standing(named(erik)), ['roles', roles]]) as Records;
      const { ports } = memory({ people, records });
      const [clock] = ports.lists.legalClocks.all();
      if (!clock) throw new Error('no clock');
      return turns(ports)(clock).everyone.map(({ person }) => person);
    };
    expect(warned(EVERYBODY)).toEqual([erik.id]);
    const left = EVERYBODY.map((one) => (one.id === erik.id ? { ...one, account: 'disabled' as const } : one));
    expect(warned(left)).toEqual([asking.id]);
  });
});

describe('a reporter who is not shown', () => {
  const auditor = async (action: 'incident.read' | 'incident.list' | 'search.find', about: object) => {
    const { ports } = memory({ people: EVERYBODY, records: standing({ ...UNPROTECTED, hidden: 'wish' }) });
    const add = aHolding({ id: 'auditing', role: 'auditor', holder: asking.id, deputy: null });
    await ports.commit({ partition: '', write: { list: 'roles', add }, follow: [] });
    const { actions, asker } = app(ports);
    const question = questionOf(action, about);
    if (!question.success) throw question.error;
    const asks = actions[action] as (question: unknown, by: unknown) => Promise<unknown>;
    return JSON.stringify(await asks(question.data, asker(asking, 'sv')));
  };

  it('is nowhere for those who read all cases and handle none', async () => {
    const read = await auditor('incident.read', { id: CASE_ID });
    expect(read).toContain(WORDS);
    for (const word of ['Ottilia', 'Nattpatrullen', ottilia.id]) expect(read).not.toContain(word);
    expect(await auditor('incident.list', {})).not.toContain('Ottilia');
  });

  it('is found by nobody who searches for the name', async () => {
    expect(await auditor('search.find', { words: 'Ottilia' })).not.toContain(NUMBER);
    expect(await auditor('incident.list', { search: 'Ottilia' })).toContain('"count":0');
  });

  it('is known to the coordinator', async () => {
    const { ports } = memory({ people: EVERYBODY, records: standing({ ...UNPROTECTED, hidden: 'wish' }) });
    const { actions, asker } = app(ports);
    expect(JSON.stringify(await actions['incident.read']({ id: CASE_ID }, asker(erik, 'sv')))).toContain('Ottilia');
  });
});
