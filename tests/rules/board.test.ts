// The municipality's tree, and what lies in a person's hands when somebody else takes over.
import { describe, expect, it } from 'vitest';
import { boardActions } from '../../bot/capabilities/boards/actions.ts';
import type { BoardQuestion } from '../../bot/capabilities/boards/model.ts';
import { boardOf, treeOf } from '../../bot/capabilities/boards/rules.ts';
import { receiverOf } from '../../bot/capabilities/handover/rules.ts';
import { handOver } from '../../bot/capabilities/incident/handover-rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import {
  heldBy,
  type Succession,
  succeedDeputy,
  succeedHolder,
} from '../../bot/capabilities/roles/succession-rules.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding, anIncident, annaKarin, aPerson, as, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const actor: Asker = { person: erik, roles: [as('coordinator')], language: 'sv' };
const social = aBoard();
const it4 = aBoard({
  id: 'it',
  name: 'Sydnärkes it-nämnd',
  kind: 'jointBody',
  administrations: ['It-förvaltningen'],
  municipalities: ['Askersund', 'Laxå'],
});
const refusal = (outcome: unknown) => (outcome as { refused?: string } | undefined)?.refused;

describe('a board', () => {
  const question: BoardQuestion = {
    id: null,
    revision: 0,
    name: 'Tekniska nämnden',
    kind: 'board',
    administrations: ['Tekniska förvaltningen'],
    municipalities: [],
    members: [],
    county: 'Örebro län',
  };
  const product = () =>
    boardActions(memory({ people: [erik], records: new Map([['boards', [social, it4]]]) }).ports, {
      findings: () => [],
    });
  const save = (about: Partial<BoardQuestion> = {}, by: Asker = actor) =>
    product()['organisation.saveBoard']({ ...question, ...about, key: 'a-new-board' }, by);

  it.each<[string, Partial<BoardQuestion>, string | undefined, Asker?]>([
    ['that is new', {}, undefined],
    ['by an auditor', {}, 'notAllowed', { ...actor, roles: [as('auditor')] }],
    ['without a name', { name: '' }, 'boardNameMissing'],
    ['with a name that is taken', { name: 'socialnämnden' }, 'boardNameTaken'],
    ['with the administration of another', { administrations: ['Socialförvaltningen'] }, 'administrationTaken'],
    [
      'of one municipality only',
      { kind: 'jointBody' as const, municipalities: ['Askersund', 'Askersund'] },
      'municipalitiesMissing',
    ],
    ['that is gone', { id: 'gone' }, 'boardUnknown'],
    ['that somebody has changed', { id: 'social', revision: 0 }, 'boardChanged'],
    ['that somebody has changed, by an auditor', { id: 'social' }, 'notAllowed', { ...actor, roles: [as('auditor')] }],
    ['under its own name', { id: 'social', revision: 1, name: 'Socialnämnden' }, undefined],
  ])('%s', async (_fact, about, code, by = actor) => {
    expect(refusal(await save(about, by))).toBe(code);
  });

  it('is taken away by whoever may, as they saw it', async () => {
    const remove = (revision: number, by: Asker) =>
      product()['organisation.removeBoard']({ id: social.id, revision }, by);
    expect(refusal(await remove(0, { ...actor, roles: [as('auditor')] }))).toBe('notAllowed');
    expect(await remove(0, actor)).toEqual({ refused: 'boardChanged', facts: { name: social.changedBy } });
    expect(await remove(1, actor)).toEqual(social);
  });

  it('keeps names once and without blanks, and municipalities only where it is a joint body', async () => {
    const administrations = ['Tekniska förvaltningen', 'Tekniska förvaltningen', ''];
    const saved = await save({ administrations, municipalities: ['Laxå'] });
    expect(saved).toMatchObject({ administrations: ['Tekniska förvaltningen'], municipalities: [], revision: 1 });
  });

  it('is found by its administration', () => {
    expect(boardOf('It-förvaltningen', [social, it4])?.name).toBe('Sydnärkes it-nämnd');
    expect(boardOf('Kulturförvaltningen', [social, it4])).toBeUndefined();
  });
});

describe('the tree', () => {
  const people = [
    sara,
    aPerson({ id: 'a', unit: 'Särskilt boende' }),
    aPerson({ id: 'b', account: 'disabled' }),
    aPerson({ id: 'c', account: 'guest' }),
    aPerson({ id: 'd', administration: 'Kulturförvaltningen', unit: 'Hemtjänsten' }),
  ];
  const boss = aHolding({
    id: 'boss',
    role: 'manager',
    scope: { kind: 'unit', name: 'Hemtjänsten' },
    holder: sara.id,
    holderName: sara.name,
  });
  const tree = treeOf({
    boards: [it4, social],
    people,
    holdings: [aHolding(), boss, aHolding({ id: 'old', until: day('2026-11-01') })],
    findings: [],
    today: TODAY,
  });

  it('stands in the order of boards, with the people who are there and who holds which role', () => {
    expect(tree.boards.map(({ board }) => board.name)).toEqual(['Socialnämnden', 'Sydnärkes it-nämnd']);
    const [administration] = tree.boards[0]?.administrations ?? [];
    expect(administration?.units.map(({ name, people: count }) => [name, count])).toEqual([
      ['Hemtjänsten', 1],
      ['Särskilt boende', 1],
    ]);
    expect(administration?.units[0]?.roles.map(({ holderName }) => holderName)).toEqual(['Sara Lindqvist']);
    expect(tree.roles.map(({ id }) => id)).toEqual(['role-1']);
  });

  it('shows what belongs to no board, and does not mix up units of the same name', () => {
    expect(tree.outside.map(({ name }) => name)).toEqual(['Kulturförvaltningen']);
    expect(tree.outside[0]?.units[0]?.roles).toEqual([]);
  });
});

describe('a handover', () => {
  it.each([
    ['to oneself', erik.id, erik, 'handoverToSelf'],
    ['to somebody unknown', erik.id, undefined, 'receiverUnknown'],
    ['to somebody who has left', erik.id, { ...helena, account: 'disabled' as const }, 'receiverUnknown'],
    ['to a colleague', erik.id, helena, undefined],
  ])('%s', (_fact, from, to, code) => {
    expect(refusal(receiverOf(from, to))).toBe(code);
  });

  it('lists what is held and who is stood in for, not what is over', () => {
    const over = aHolding({ id: 'over', until: day('2026-11-23') });
    const { held, stoodInFor } = heldBy(
      erik.id,
      [aHolding(), over, aHolding({ id: 'd', holder: sara.id, deputy: erik.id })],
      TODAY,
    );
    expect([held.map(({ id }) => id), stoodInFor.map(({ id }) => id)]).toEqual([['role-1'], ['d']]);
  });

  const ids = { today: TODAY, id: 'new', changeId: 'c', actor: bengt, now: at('10:00') };
  const made = (outcome: ReturnType<typeof succeedHolder>) => outcome as Succession;
  it('ends the line the day before and begins a new one with the rest of the mandate', () => {
    const { ended, begun } = made(succeedHolder(aHolding({ until: day('2027-01-31') }), helena, [], ids));
    expect(ended).toMatchObject({ id: 'role-1', until: '2026-11-23', holder: erik.id });
    expect(begun).toMatchObject({
      id: 'new',
      from: TODAY,
      until: '2027-01-31',
      holder: helena.id,
      deputy: annaKarin.id,
    });
  });

  it('leaves no one as their own deputy, and begins nothing that is held already', () => {
    expect(made(succeedHolder(aHolding(), annaKarin, [], ids)).begun).toMatchObject({ deputy: null, deputyName: null });
    expect(
      made(succeedHolder(aHolding(), helena, [aHolding({ id: 'x', holder: helena.id })], ids)).begun,
    ).toBeUndefined();
    expect(refusal(succeedDeputy(aHolding(), erik, [], ids))).toBe('deputyIsHolder');
  });

  it('keeps who stood in before in the line that was, with who handed over and when', () => {
    const { ended, begun } = made(succeedDeputy(aHolding(), helena, [], ids));
    const act = { actorId: bengt.id, actorName: bengt.name, at: at('10:00') };
    expect(ended).toMatchObject({ deputy: annaKarin.id, until: '2026-11-23', ended: act });
    expect(begun).toMatchObject({ holder: erik.id, deputy: helena.id, from: TODAY, given: act, ended: null });
  });

  it('gives nobody a role that decides by their own hand', () => {
    const theirs = { ...ids, actor: helena };
    const chief = aHolding({ role: 'chiefExecutive' });
    expect(refusal(succeedHolder(chief, helena, [], theirs))).toBe('ownRole');
    expect(refusal(succeedDeputy(chief, helena, [], theirs))).toBe('ownRole');
  });

  it.each([
    ['goes to somebody who may handle it', as('coordinator'), {}, undefined],
    ['not to somebody who may not', as('auditor'), {}, 'receiverMayNotHandle'],
    ['not when it is closed', as('coordinator'), { status: 'closed' as const }, 'alreadyClosed'],
  ])('a case %s', (_fact, role, more, code) => {
    const moment = { now: at('09:00'), changeId: 'c' };
    const incident = anIncident({ handler: erik.id, status: 'inProgress', ...more });
    expect(refusal(handOver({ incident, actor, ...moment }, { person: bengt, roles: [role] }))).toBe(code);
  });
});
