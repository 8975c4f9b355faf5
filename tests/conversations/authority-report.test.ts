// A report to an authority on the whole of Värna: begun from a running clock, advised on in the chat, sent, taken out as Word.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../bot/blocks/instant.ts';
import type { ReportPage } from '../../bot/capabilities/authority-report/question-model.ts';
import type { SeenTree } from '../../bot/capabilities/boards/model.ts';
import type { CaseClocks } from '../../bot/capabilities/legal-clock/question-model.ts';
import type { ActionName } from '../../bot/contract.ts';
import { savedAs, WORDS } from '../builders/office.ts';
import { steering } from '../builders/steering.ts';
import { takes } from '../builders/taking.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { MORNING, type Town, town } from '../builders/town.ts';

const MUNICIPALITY = { kind: 'municipality', id: 'municipality', name: '' } as const;
const CASE = 'case-of-the-conversation';

let here: Town;
let erik: TeamsPerson;
let officer: TeamsPerson;
let board: { readonly kind: 'board'; readonly id: string; readonly name: string };
let asked: ReturnType<typeof steering>['asked'];
const refusedBy = async (who: TeamsPerson, name: ActionName, question: object) =>
  (await here.ask(who, name, question)).body.refusal?.refused;

beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  ({ asked } = steering(here, erik));
  const roles = await asked(erik, 'organisation.roles', {});
  officer = here.person(roles.find(({ role }) => role === 'dataProtectionOfficer')?.holderName ?? '');
  const tree: SeenTree = await asked(erik, 'organisation.boards', {});
  const social = tree.boards.find(({ board: { name } }) => name.startsWith('Social'))?.board;
  board = { kind: 'board', id: social?.id ?? '', name: social?.name ?? '' };
  const happened = 'Fel person fick en lista med namn och insatser.';
  await asked(here.person('Sara Lindqvist'), 'incident.report', {
    id: CASE,
    happened,
    personalData: 'yes',
    ongoing: 'yes',
    source: 'tab',
  });
});
afterAll(() => here.close());

const read = (id: string): Promise<ReportPage> => asked(erik, 'authorityReport.read', { id });

describe('an early warning', () => {
  it('is begun from its clock, written, sent, and stops that very clock with its own number', async () => {
    const opened: CaseClocks = await asked(erik, 'legalClock.open', {
      caseId: CASE,
      subject: MUNICIPALITY,
      step: 'earlyWarning',
      startKind: 'aware',
      at: instantAt(MORNING),
      reason: '',
    });
    const clock = opened.rows.find(({ clock: { step } }) => step === 'earlyWarning')?.clock.id ?? '';
    const page = await asked(erik, 'authorityReport.ofClock', { clock });
    expect(page.due).toBe(instantAt(MORNING + 24 * 3_600_000));
    const { id } = page.report;
    const first = page.report.entries.find(({ key }) => key === 'course')?.changes ?? 0;
    const written = await asked(erik, 'authorityReport.write', {
      id,
      field: 'course',
      value: 'Ett <b>fel</b>.',
      changes: first,
    });
    expect(await refusedBy(erik, 'authorityReport.write', { id, field: 'course', value: 'Nytt', changes: first })).toBe(
      'fieldChanged',
    );
    here.platform.world.clock.advance(3_600_000);
    const sending = {
      id,
      revision: written.report.revision,
      channel: 'portal',
      sentAt: instantAt(MORNING + 60_000),
      portalId: 'NCSC-1',
    } as const;
    expect(await refusedBy(erik, 'authorityReport.send', sending)).toBe('receiptMissing');
    const sent = await asked(erik, 'authorityReport.send', { ...sending, receipt: 'K-1' });
    expect([sent.report.state, sent.isIntact, sent.isLate]).toEqual(['sent', true, false]);
    const clocks = await asked(erik, 'legalClock.ofCase', { caseId: CASE });
    expect(clocks.rows.find(({ clock: one }) => one.id === clock)?.clock.stop).toMatchObject({
      portalId: 'NCSC-1',
      receipt: 'K-1',
      reportId: id,
    });
    const { timeline } = await asked(erik, 'incident.read', { id: CASE });
    expect(timeline.map(({ kind }) => kind)).toContain('reportSent');
    expect(await refusedBy(officer, 'authorityReport.read', { id })).toBe('reportUnknown');
  });

  it('opens in Word: marked with secrecy, and an open edition without what helps an attacker', async () => {
    const { rows } = await asked(erik, 'authorityReport.ofCase', { incident: CASE });
    const id = rows.find(({ kind }) => kind === 'earlyWarning')?.report ?? '';
    const page = await read(id);
    const saved = await savedAs(WORDS, {
      'hel.docx': (await takes(here, erik, 'letter/authorityReport.read', { id })).bytes,
      'open.docx': (await takes(here, erik, 'letter/authorityReport.open', { id })).bytes,
    });
    const whole = saved.get('hel.txt') ?? '';
    expect(whole).toContain('Sekretess: OSL 18 kap. 8 b §');
    expect(whole).toContain('Ett <b>fel</b>.');
    expect(whole).toContain(page.report.hash);
    expect(saved.get('open.txt')).toContain('Öppen utgåva');
  }, 120_000);
});

describe('a notification to IMY', () => {
  it('asks the data protection officer in their card, which says nothing of what happened', async () => {
    const page = await asked(erik, 'authorityReport.begin', {
      incident: CASE,
      kind: 'personalDataNotification',
      subject: board,
    });
    const { id, revision } = page.report;
    await asked(erik, 'authorityReport.askAdvice', { id, revision });
    const list = await officer.writes('att göra');
    const line = /"tooltip":"([^"]*2026-\d{4}[^"]*)"/u.exec(JSON.stringify(list.cards))?.[1];
    const card = line === undefined ? list : { ...list, cards: [(await officer.presses(list, line)).card ?? {}] };
    expect(words(card.cards[0] as never)).toContain('Ett råd om en anmälan till IMY');
    expect(JSON.stringify(card.cards)).not.toContain('lista med namn');
    await officer.presses(card as never, 'Ge rådet', { text: 'Anmäl. Risken är inte osannolik.' });
    const now = await read(id);
    expect(now.report.advice).toMatchObject({ text: 'Anmäl. Risken är inte osannolik.', byId: officer.id });
    expect(now.events.map(({ kind }) => kind)).toEqual(['advised', 'adviceAsked', 'begun']);
  });

  it('that is not made is kept with its reason', async () => {
    const { rows } = await asked(erik, 'authorityReport.ofCase', { incident: CASE });
    const id = rows.find(({ kind }) => kind === 'personalDataNotification')?.report ?? '';
    const { report } = await read(id);
    const decision = { id, revision: report.revision, answer: 'no', reason: 'Mottagaren har raderat listan.' } as const;
    const done = await asked(erik, 'authorityReport.decide', decision);
    expect(done.report).toMatchObject({ state: 'notSent', decided: { reason: 'Mottagaren har raderat listan.' } });
    expect(done.isIntact).toBe(true);
  });
});

describe('a notification to IMY that is late', () => {
  const reasons = 'Listan hittades först efter helgen.';
  const clockNow = async () => {
    const { rows } = await asked(erik, 'legalClock.ofCase', { caseId: CASE });
    return rows.find(({ clock: { step } }) => step === 'personalDataNotification')?.clock;
  };

  it('is sent with its reasons, which stop the clock and stand there as well', async () => {
    await asked(erik, 'legalClock.open', {
      caseId: CASE,
      subject: MUNICIPALITY,
      step: 'personalDataNotification',
      startKind: 'aware',
      at: instantAt(MORNING),
      reason: '',
    });
    here.platform.world.clock.set(MORNING + 80 * 3_600_000);
    const page = await asked(erik, 'authorityReport.ofClock', { clock: (await clockNow())?.id ?? '' });
    const { id, revision } = page.report;
    const sending = {
      id,
      revision,
      channel: 'portal',
      sentAt: instantAt(MORNING + 79 * 3_600_000),
      portalId: 'IMY-9',
      receipt: 'K-9',
    } as const;
    expect(await refusedBy(erik, 'authorityReport.send', sending)).toBe('whyLateMissing');
    await asked(erik, 'authorityReport.send', { ...sending, whyLate: reasons });
    expect(await clockNow()).toMatchObject({ state: 'stopped', stop: { portalId: 'IMY-9' }, late: { why: reasons } });
  });

  it('is explained once: what is written of the text stands at the clock', async () => {
    const { stop } = (await clockNow()) ?? {};
    const { report } = await read(stop?.reportId ?? '');
    const why = 'Listan hittades först efter helgen, av en vikarie.';
    const { id, revision } = report;
    await asked(erik, 'authorityReport.explain', { id, revision, why, explanation: 'Så här gick det till.' });
    expect(await clockNow()).toMatchObject({ late: { why, byName: erik.name } });
  });
});
