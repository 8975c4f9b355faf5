// Who may what: every action of the contract asked as every role, in every scope, about one's own and about another's, on
// the whole of Värna's rules. What is right stands in the rights of each capability and is never reckoned by `may`.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { ROLES, type Role, type Scope } from '../../bot/capabilities/roles/model.ts';
import { rights } from '../../bot/capabilities.ts';
import { type ActionName, type Permission, permissions, questionOf } from '../../bot/contract.ts';
import { aHolding, at } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { ADMINISTRATION, another, asking, BOARD, PEOPLE, rightsWorld, SYSTEM, UNIT } from '../builders/rights.ts';
import { HOLDS, questionsAbout } from '../builders/rights-asked.ts';

/** What each scope covers of the small municipality: everything of it lies in Hemtjänsten, and its risks are about Treserva. */
const SCOPES = {
  municipality: { scope: { kind: 'municipality', name: '' }, unit: true, board: true, risk: true, whole: true },
  board: { scope: { kind: 'board', name: BOARD }, unit: true, board: true, risk: true, whole: false },
  administration: {
    scope: { kind: 'administration', name: ADMINISTRATION },
    unit: true,
    board: false,
    risk: true,
    whole: false,
  },
  unit: { scope: { kind: 'unit', name: UNIT }, unit: true, board: false, risk: true, whole: false },
  otherBoard: {
    scope: { kind: 'board', name: 'Tekniska nämnden' },
    unit: false,
    board: false,
    risk: false,
    whole: false,
  },
  otherUnit: { scope: { kind: 'unit', name: 'Gatuenheten' }, unit: false, board: false, risk: false, whole: false },
  system: { scope: { kind: 'system', name: SYSTEM }, unit: false, board: false, risk: true, whole: false },
} as const satisfies Record<string, { scope: Scope; unit: boolean; board: boolean; risk: boolean; whole: boolean }>;
type ScopeName = keyof typeof SCOPES;

/** Belongs to the board itself, not to a unit under it. */
const OF_BOARD: readonly ActionName[] = ['training.register', 'training.management'];
/** Scales and matrix are the same in every part: only a role for the whole changes them. */
const OF_WHOLE: readonly ActionName[] = ['risk.saveMethod'];
const NOS = new Set([
  ...['notAllowed', 'caseUnknown', 'draftGone', 'riskNotYours', 'notYourDecision', 'measureUnknown', 'measureNotYours'],
  ...['notYourStaff', 'lessonNotYours', 'documentUnknown', 'personUnknown', 'notForOperations', 'sessionUnknown'],
  ...['ownProposal', 'ownMatter', 'rulesNotYours', 'partiesNotYours', 'reportUnknown', 'exerciseUnknown'],
]);

const SEATS: Readonly<Partial<Record<Role, ScopeName>>> = {
  manager: 'unit',
  administrationHead: 'administration',
  chiefExecutive: 'municipality',
};

type Cell = 'refused' | 'let in' | 'without it';

function expected(name: ActionName, role: Role, scope: ScopeName, isOwn: boolean): Cell {
  const { permissions: wanted, open, own, eligibleApprover, answers } = rights[name];
  const reach = SCOPES[scope];
  const gives = (permission: Permission) => {
    const roles: 'everyone' | readonly Role[] = permissions[permission].roles;
    return roles === 'everyone' || roles.includes(role);
  };
  const covers = (permission: Permission) => {
    if (permissions[permission].askedWith === 'municipality' || OF_WHOLE.includes(name)) return reach.whole;
    if (OF_BOARD.includes(name)) return reach.board;
    return permission.startsWith('risk.') ? reach.risk : reach.unit;
  };
  const somewhere = wanted.some((one) => gives(one) && (permissions[one].askedWith === 'object' || reach.whole));
  const here = wanted.some((one) => gives(one) && covers(one));
  // A low risk is the unit's manager's; where nobody sits there it goes to the level above.
  const sits = SEATS[role] === scope;
  if (answers === 'anywhere') return open || somewhere ? 'let in' : 'refused';
  if (answers === 'list') {
    if (!open && !somewhere) return 'refused';
    return here || (own && isOwn) ? 'let in' : 'without it';
  }
  return open || here || (own && isOwn) || (eligibleApprover && sits) ? 'let in' : 'refused';
}

const WORLDS = { own: await rightsWorld(asking), other: await rightsWorld(another) };

async function asked(name: ActionName, role: Role, scope: ScopeName, whose: 'own' | 'other'): Promise<Cell> {
  const { ids, records } = WORLDS[whose];
  const draft = {
    id: 'draft-of-the-test',
    owner: ids.owner.id,
    happened: 'x',
    category: 'other',
    source: 'chat',
  } as const;
  const { ports } = memory({
    people: PEOPLE,
    records,
    drafts: [{ ...draft, evidence: null, hasPersonalNumber: false, parts: [], at: at('08:00'), joined: null }],
  });
  const holding = aHolding({ id: 'asked', role, scope: SCOPES[scope].scope, holder: asking.id, deputy: null });
  await ports.commit({ partition: '', write: { list: 'roles', add: holding }, follow: [] });
  const { actions, asker } = app(ports);
  const question = questionOf(name, { ...questionsAbout(ids)[name], key: 'key-of-the-test' });
  if (!question.success) throw new Error(`${name}: ${String(question.error)}`);
  const action = actions[name] as (question: unknown, by: unknown) => Promise<unknown>;
  const answer = await action(question.data, asker(asking, 'sv'));
  if (isRefusal(answer)) return NOS.has(answer.refused) ? 'refused' : 'let in';
  return HOLDS[name]?.(answer as never) === false ? 'without it' : 'let in';
}

const ACTIONS = Object.keys(rights) as ActionName[];
const CELLS = (Object.keys(SCOPES) as ScopeName[]).flatMap((scope) =>
  (['own', 'other'] as const).flatMap((whose) => ROLES.map((role) => ({ scope, whose, role }))),
);

describe('who may what', () => {
  it.each(ACTIONS)('%s', async (name) => {
    const wrong: string[] = [];
    for (const { role, scope, whose } of CELLS) {
      const right = expected(name, role, scope, whose === 'own');
      const seen = await asked(name, role, scope, whose);
      if (seen !== right) wrong.push(`${role} of ${scope}, ${whose}: ${seen}, not ${right}`);
    }
    expect(wrong).toEqual([]);
  });

  it('lets nobody without an active account do anything', async () => {
    const { ids, records } = WORLDS.other;
    for (const account of ['guest', 'disabled'] as const) {
      const { ports } = memory({ people: PEOPLE, records });
      const roles = { role: 'coordinator', scope: SCOPES.municipality.scope, as: 'holder', within: null } as const;
      const { actions } = app(ports);
      const action = actions['incident.read'];
      const asker = { person: { ...asking, account }, roles: [roles], language: 'sv' } as const;
      expect(await action({ id: questionsAbout(ids)['incident.read'].id }, asker)).toMatchObject({
        refused: 'caseUnknown',
      });
    }
  });
});

describe('a case from before its administration was written down', () => {
  it('is read by the board whose unit it is, where no other has a unit of that name', async () => {
    const { records } = WORLDS.other;
    const [old] = (records.get('incidents') ?? []) as readonly object[];
    const { ports } = memory({ people: PEOPLE, records });
    const holding = (name: string, id: string) =>
      aHolding({ id, role: 'dataProtectionOfficer', scope: { kind: 'board', name }, holder: asking.id, deputy: null });
    const put = (add: never) => ports.commit({ partition: '', write: { list: 'incidents', add }, follow: [] });
    await put({ ...old, id: 'of-old', reporterAdministration: '', reportedAt: at('07:00') } as never);
    await ports.commit({ partition: '', write: { list: 'roles', add: holding(BOARD, 'a') }, follow: [] });
    const { actions, asker } = app(ports);
    expect(isRefusal(await actions['incident.read']({ id: 'of-old' }, asker(asking, 'sv')))).toBe(false);
    await put({ ...old, id: 'of-nowhere', reporterAdministration: '', reporterUnit: '' } as never);
    expect(await actions['incident.read']({ id: 'of-nowhere' }, asker(asking, 'sv'))).toMatchObject({
      refused: 'caseUnknown',
    });
  });
});
