// Scales and a matrix that change under what is proposed and decided: nobody decides what is no longer theirs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProposalView } from '../../bot/capabilities/risk-decision/view-model.ts';
import type { Asked } from '../../bot/contract.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town } from '../builders/town.ts';
import { type Risks, risks } from '../builders/town-risks.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let lena: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
let opened: Steering['opened'];
let save: Risks['save'];
let propose: Risks['propose'];

const names = (...all: readonly string[]) => all.map((sv) => ({ sv, en: sv }));
type Method = Omit<Asked<'risk.saveMethod'>, 'version'>;
const rest = { patience: 3, months: 12, warning: 30 };
const FOUR: Method = {
  likelihoods: names('Mycket liten', 'Liten', 'Stor', 'Mycket stor'),
  consequences: names('Försumbar', 'Måttlig', 'Betydande', 'Allvarlig'),
  grid: [
    ['low', 'low', 'moderate', 'moderate'],
    ['low', 'moderate', 'moderate', 'high'],
    ['low', 'moderate', 'high', 'critical'],
    ['moderate', 'high', 'critical', 'critical'],
  ],
  ...rest,
};
/** The same steps; all that was low is moderate. */
const HARDER: Method = {
  ...FOUR,
  grid: FOUR.grid.map((row) => row.map((level) => (level === 'low' ? 'moderate' : level))),
};
const THREE: Method = {
  likelihoods: names('Sällan', 'Ibland', 'Ofta; "röd", 100 %'),
  consequences: names('Liten', 'Mellan', 'Stor'),
  grid: Array.from({ length: 3 }, () => ['critical', 'critical', 'critical']),
  ...rest,
};

const change = async (to: Method) => {
  const { version } = await asked(erik, 'risk.method', {});
  return asked(erik, 'risk.saveMethod', { ...to, version });
};

let decided: ProposalView;
let waiting: ProposalView;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  maria = here.person('Maria Hellgren');
  lena = here.person('Lena Forsgren');
  ({ asked, todoOf, opened } = steering(here, erik));
  ({ save, propose } = risks(here, erik));
  for (const one of [erik, sara, maria, here.person('Karin Wadell')]) await one.writes('hej');
  await change(FOUR);
  decided = await propose(erik, await save(erik, { owner: sara.id, title: 'Beslutad på fyra steg' }));
  const press = { seen: decided.hash, outcome: 'approved' as const, channel: 'tab' as const };
  decided = await asked(maria, 'risk.decide', { proposal: decided.id, ...press });
  waiting = await propose(erik, await save(erik, { owner: sara.id, title: 'Väntar på chefen' }));
  await todoOf(maria, 'Väntar på chefen');
});
afterAll(() => here.close());

const viewOf = async (view: ProposalView) => {
  const page = await asked(erik, 'risk.read', { id: view.risk });
  const found = page.proposals.find(({ id }) => id === view.id);
  if (!found) throw new Error('no such proposal');
  return { page, view: found };
};

describe('a matrix that is made stricter under an open proposal', () => {
  it('gives what the proposal and its hash cover another look and another decider', async () => {
    expect(waiting.basis.method.likelihoods[0]?.sv).toBe('Mycket liten');
    await change(HARDER);
    const { view } = await viewOf(waiting);
    expect([view.basis.level, view.authority.decider, view.basis.moved?.level]).toEqual([
      'moderate',
      'administrationHead',
      'low',
    ]);
    expect(view.hash).not.toBe(waiting.hash);
  });

  it('is asked of whoever now may decide it, and told to those who had it', async () => {
    const karin = here.person('Karin Wadell');
    const next = await todoOf(karin, 'Väntar på chefen');
    expect(words(next.cards[0])).toContain('Riskmatrisen har ändrats sedan förslaget lämnades. Nivån var då låg.');
    expect(words(next.cards[0])).toContain('Måttlig risk: sannolikhet mycket liten');
    for (const one of [maria, sara, erik]) {
      const told = await todoOf(one, 'riskmatrisen har ändrats och nivån är nu måttlig');
      expect(words(told.cards[0])).toContain('Beslutsfattare: förvaltningschef.');
    }
  });

  it('is not decided by a press on the card that was sent before', async () => {
    const press = { proposal: waiting.id, seen: waiting.hash, outcome: 'approved' as const, channel: 'chat' as const };
    const card = await todoOf(maria, 'Beslutsfattare: förvaltningschef.');
    const { card: next } = await maria.forges(card, { type: 'Action.Execute', verb: 'risk.decide', data: press });
    expect(words(next)).toContain('Nivån är nu måttlig, och beslutet fattas av: förvaltningschef.');
    const { view, page } = await viewOf(waiting);
    expect([view.decision, page.validity]).toEqual([null, 'waiting']);
  });

  it('leaves what is decided as it was decided, and says that it must be decided anew', async () => {
    const { view, page } = await viewOf(decided);
    expect([view.hash, view.basis.level, view.basis.method.version]).toEqual([decided.hash, 'low', 1]);
    expect([page.level, page.levelNow, page.shownWith.version, page.validity]).toEqual(['low', 'moderate', 1, 'stale']);
    const told = await opened(sara, 'Beslutad på fyra steg');
    expect(words(told.cards[0])).toContain('Beslutet gäller inte längre');
  });
});

describe('scales with other steps', () => {
  it('send what waits to the board, with the words it was scored with', async () => {
    await change(THREE);
    const { view } = await viewOf(waiting);
    expect([view.basis.level, view.authority.decider, view.basis.method.likelihoods.length]).toEqual([
      ...['critical', 'board', 4],
    ]);
    const { boards } = await asked(lena, 'risk.board', { board: 'Socialnämnden' });
    expect(boards.flatMap(({ matters }) => matters.map(({ id }) => id))).toContain(waiting.id);
  });

  it('lose no risk: each stands in a square or beside the matrix, by name', async () => {
    const register = await asked(erik, 'risk.list', {});
    const inSquares = register.matrix.flat().reduce((sum, count) => sum + count, 0);
    const open = register.all - register.validities.closed;
    expect(inSquares + register.beside.count).toBe(open);
    expect(register.matrix.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(register.beside.named.map(({ title }) => title)).toContain('Beslutad på fyra steg');
    const { found } = await asked(erik, 'risk.list', { rescore: true });
    expect(found).toBe(register.beside.count);
  });

  it('leave a decided risk its words in the register', async () => {
    const { rows } = await asked(erik, 'risk.list', { search: 'Beslutad på fyra steg' });
    expect(rows[0]).toMatchObject({
      likelihood: { sv: 'Mycket liten' },
      consequence: { sv: 'Måttlig' },
      level: 'low',
      levelNow: 'critical',
      rescore: true,
    });
  });

  it('let words be mended, and ask for a new score before anything is proposed', async () => {
    const { page } = await viewOf(decided);
    const about = { id: page.risk.id, revision: page.risk.revision, owner: sara.id, scored: false };
    const mended = await save(erik, { ...about, title: 'Beslutad, med ny rubrik' });
    expect([mended.risk.title, mended.rescore]).toEqual(['Beslutad, med ny rubrik', true]);
    const { revision } = mended.risk;
    const { body } = await here.ask(erik, 'risk.propose', {
      id: page.risk.id,
      revision,
      treatment: 'accept',
      proposal: 'Igen.',
      conditions: '',
      validUntil: '2027-09-30',
    });
    expect(body.refusal?.refused).toBe('scoreFirst');
    const scored = await save(erik, { id: page.risk.id, revision, owner: sara.id });
    expect([scored.rescore, scored.shownWith.likelihoods.length]).toEqual([false, 3]);
  });
});
