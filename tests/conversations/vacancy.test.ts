// The vacancy watch on the whole of Värna: what is missing is told once, to the nearest manager, in working hours.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tree } from '../../bot/capabilities/boards/model.ts';
import type { Handover, InHand } from '../../bot/capabilities/handover/model.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { buttons, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let gunilla: TeamsPerson;
beforeAll(async () => {
  here = await town();
  [erik, gunilla] = [here.person('Erik Sandström'), here.person('Gunilla Ahlström')];
  await gunilla.writes('hej');
  await erik.writes('hej');
});
afterAll(() => here.close());

const asked = async <Value>(name: ActionName, question: Asked<ActionName>) => {
  const { status, body } = await here.ask(erik, name, question);
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as Value;
};
const tree = () => asked<Tree>('organisation.boards', {});
const found = ({ boards, findings }: Tree) => [...findings, ...boards.flatMap((one) => one.findings)];
const kinds = async () => found(await tree()).map(({ kind, holderName }) => `${kind} ${holderName}`.trim());
const told = async (who: TeamsPerson, sentence: string) =>
  (await who.reads()).filter(({ cards }) => words(cards[0]).includes(sentence));
const at = (instant: string) => here.platform.world.clock.set(Date.parse(instant));
const granted = (holder: TeamsPerson, role: RoleHolding['role'], more: Partial<Asked<'organisation.grantRole'>> = {}) =>
  asked<RoleHolding>('organisation.grantRole', {
    role,
    scope: { kind: 'municipality', name: '' },
    holder: holder.id,
    deputy: null,
    from: '2026-11-24',
    until: null,
    ...more,
  });

const HELENA = 'Helena Brodin, dataskyddsombud (hela kommunen), har ingen ersättare.';
const MARIANNE =
  'Marianne Stolt har uppdraget som förvaltningschef (Kultur-, evenemangs- och fritidsförvaltningen) till och med den 14 december 2026. Ingen är utsedd därefter.';

describe('what is missing among the roles', () => {
  it('stands on the board’s part of the page from the first look', async () => {
    const now = await until(tree, (one) => found(one).every(({ since }) => since !== null));
    expect(now.findings.map(({ kind, holderName }) => [kind, holderName])).toEqual([
      ['deputyMissing', 'Helena Brodin'],
    ]);
    expect(
      now.boards.flatMap(({ board, findings }) =>
        findings.map(({ kind, holderName }) => [board.name, kind, holderName]),
      ),
    ).toEqual([
      ['Kultur-, evenemangs- och fritidsnämnden', 'mandateEnds', 'Marianne Stolt'],
      ['Socialnämnden', 'deputyMissing', 'Pia Rosander'],
    ]);
  });

  it('is told the next morning, all in one message, to the manager, who is told whom to ask', async () => {
    at('2026-11-25T06:30:00+01:00');
    await granted(erik, 'systemOwner', { scope: { kind: 'system', name: 'Diariet' } });
    await until(kinds, (all) => all.includes('deputyMissing Erik Sandström'));
    expect(await told(gunilla, HELENA)).toHaveLength(0);
    at('2026-11-25T09:00:00+01:00');
    const [message] = await until(
      () => told(gunilla, HELENA),
      (all) => all.length > 0,
    );
    const said = words(message?.cards[0]);
    expect(message?.summary).toBe('2 roller behöver ses över');
    expect(said).toContain(MARIANNE);
    expect(said).toContain('Utse någon och säg till Erik Sandström, som lägger in det i Värna.');
    expect(buttons(message?.cards[0])).toEqual(['Öppna i Värna']);
    await until(tree, (one) => one.findings.some(({ toldName }) => toldName === 'Gunilla Ahlström'));
  });

  it('is told once: not after a restart, nor the day after, nor with what is new then', async () => {
    await granted(gunilla, 'informationOwner', { scope: { kind: 'system', name: 'Diariet' } });
    await granted(here.person('Helena Brodin'), 'informationOwner', { scope: { kind: 'system', name: 'Arkivet' } });
    const now = await until(tree, (one) => found(one).every(({ since }) => since !== null));
    expect(found(now).filter(({ holderName }) => holderName === 'Helena Brodin')).toHaveLength(2);
    await here.restart();
    at('2026-11-26T09:00:00+01:00');
    const news = 'Helena Brodin, informationsägare (Arkivet), har ingen ersättare.';
    await until(
      () => told(gunilla, news),
      (all) => all.length > 0,
    );
    // Nobody above her: a coordinator is told.
    await until(
      () => told(erik, 'Gunilla Ahlström, informationsägare (Diariet), har ingen ersättare.'),
      (all) => all.length > 0,
    );
    expect([(await told(gunilla, HELENA)).length, (await told(gunilla, news)).length]).toEqual([1, 1]);
  });

  it('is mended when it is no longer so', async () => {
    const holding = (await asked<readonly RoleHolding[]>('organisation.roles', {})).find(
      ({ role, until: last }) => role === 'dataProtectionOfficer' && last === null,
    );
    await asked('organisation.endRole', { id: holding?.id ?? '' });
    expect((await tree()).findings.some(({ role }) => role === 'dataProtectionOfficer')).toBe(false);
  });
});

describe('a handover', () => {
  it('lists what lies in the person’s hands and moves what is chosen, once', async () => {
    const anna = here.person('Anna-Karin Holm');
    const { items: before } = await asked<InHand>('organisation.inHand', { from: erik.id });
    expect(before.map(({ kind, title }) => `${kind} ${title}`)).toEqual(
      expect.arrayContaining(['role Informationssäkerhetssamordnare, hela kommunen', 'role Systemägare, Diariet']),
    );
    const chosen = before.filter(({ title }) => title === 'Systemägare, Diariet');
    const question = { from: erik.id, to: anna.id, items: chosen.map(({ kind, id }) => ({ kind, id })) };
    const first = await asked<Handover>('organisation.handover', question);
    expect(first.moved.map(({ title }) => title)).toEqual(['Systemägare, Diariet']);
    expect(first.left.map(({ title }) => title)).not.toContain('Systemägare, Diariet');
    const again = await asked<Handover>('organisation.handover', question);
    expect(again.moved).toEqual([]);
    const lines = (await asked<readonly RoleHolding[]>('organisation.roles', {})).filter(
      ({ scope, role }) => scope.name === 'Diariet' && role === 'systemOwner',
    );
    expect(lines.map(({ holderName, until: last }) => [holderName, last])).toEqual(
      expect.arrayContaining([
        ['Erik Sandström', '2026-11-25'],
        ['Anna-Karin Holm', null],
      ]),
    );
    expect(lines).toHaveLength(2);
  });

  it('moves a case to somebody who may handle it, with a line in its timeline', async () => {
    const sara = here.person('Sara Lindqvist');
    const report = {
      id: 'case-for-handover',
      happened: 'Jag tappade mobilen',
      happenedWhen: '',
      affected: '',
      personalData: 'unknown',
      ongoing: 'unknown',
      source: 'tab',
    } as const;
    await here.ask(sara, 'incident.report', report);
    const {
      rows: [row],
    } = await until(
      () => asked<{ rows: readonly { id: string }[] }>('incident.list', {}),
      ({ rows }) => rows.length > 0,
    );
    const { incident } = await asked<{ incident: { id: string; revision: number } }>('incident.read', {
      id: row?.id ?? '',
    });
    await asked('incident.take', { id: incident.id, revision: incident.revision });
    const move = (to: TeamsPerson) =>
      asked<Handover>('organisation.handover', {
        from: erik.id,
        to: to.id,
        items: [{ kind: 'incident', id: incident.id }],
      });
    expect((await move(sara)).notMoved.map(({ why }) => why.refused)).toEqual(['receiverMayNotHandle']);
    expect((await move(here.person('Anna-Karin Holm'))).moved).toHaveLength(1);
    const after = await until(
      () =>
        asked<{ incident: { handlerName: string }; timeline: readonly { kind: string; text: string }[] }>(
          'incident.read',
          { id: incident.id },
        ),
      ({ timeline }) => timeline.some(({ kind }) => kind === 'handedOver'),
    );
    expect(after.incident.handlerName).toBe('Anna-Karin Holm');
    expect(after.timeline.at(-1)?.text).toBe('Anna-Karin Holm');
  });
});

describe('a role that is given', () => {
  it('is written down with who gave it, and told to whoever got it and to the chief executive', async () => {
    const maria = here.person('Maria Hellgren');
    await maria.writes('hej');
    at('2026-11-26T09:00:00Z');
    const unit = { kind: 'unit', name: 'Nattpatrullen' } as const;
    const { id, given } = await granted(maria, 'manager', { scope: unit });
    expect(given).toMatchObject({ actorId: erik.id, actorName: 'Erik Sandström' });
    await until(
      () => told(maria, 'Du har fått rollen Chef, Nattpatrullen'),
      (all) => all.length > 0,
    );
    await until(
      () => told(gunilla, 'Maria Hellgren har fått rollen Chef, Nattpatrullen'),
      (all) => all.length > 0,
    );
    await asked('organisation.endRole', { id });
    await until(
      () => told(maria, 'Din roll Chef, Nattpatrullen är avslutad.'),
      (all) => all.length > 0,
    );
    const lines = await asked<readonly RoleHolding[]>('organisation.roles', {});
    expect(lines.find((one) => one.id === id)?.ended).toMatchObject({ actorName: 'Erik Sandström' });
  });

  it('is never one’s own, where it decides', async () => {
    const question = { role: 'chiefExecutive', scope: { kind: 'municipality', name: '' }, holder: erik.id } as const;
    const { body } = await here.ask(erik, 'organisation.grantRole', {
      ...question,
      deputy: null,
      from: '2026-11-26',
      until: null,
    });
    expect(body.refusal?.refused).toBe('ownRole');
  });
});
