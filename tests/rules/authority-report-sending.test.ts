// Texts to authorities: what it takes to say that they were sent, late or not at all, and the advice before it.
import { describe, expect, it } from 'vitest';
import type { ReportPage } from '../../bot/capabilities/authority-report/question-model.ts';
import { at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { aClock, SOCIAL, someClocks } from '../builders/report.ts';
import { code, coordinator, desk, officer, valueIn } from '../builders/report-desk.ts';
import { instant } from '../builders/time.ts';

describe('a text that was sent', () => {
  it('is frozen with its hash and stops its clock with its own id and receipt', async () => {
    const { begin, send, must, dependencies, write } = desk();
    const sent = must(await send(await begin()));
    expect(sent.report.state).toBe('sent');
    expect(sent.report.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(sent.isIntact).toBe(true);
    expect(JSON.parse(sent.report.frozen)).toMatchObject({
      kind: 'earlyWarning',
      case: '2026-0017',
      sentAt: at('09:30'),
    });
    expect(dependencies.clock('clock-1')).toMatchObject({
      state: 'stopped',
      stop: { portalId: 'NCSC-earlyWarning', receipt: 'K-1', reportId: sent.report.id, override: null },
    });
    expect(code(await write(sent, 'course', 'Efteråt.', 0))).toBe('reportNotDraft');
    expect(code(await send(sent))).toBe('reportNotDraft');
  });

  it('leaves a line in the case, without a word of what it says', async () => {
    const { begin, send, must, ports } = desk();
    must(await send(await begin()));
    const [line] = ports.lists.timeline.by('incident', 'incident-1');
    expect(line).toMatchObject({ kind: 'reportSent', actorName: erik.name, text: 'Upplysning, Askersunds kommun' });
  });

  it('is taken as sent in the minute in which the municipality became aware: a clock is typed without seconds', async () => {
    const { begin, send, must } = desk({ incident: { awareAt: instant('2026-11-24T08:30:42.000Z') } });
    const sent = must(await send(await begin(), { sentAt: instant('2026-11-24T08:30:00.000Z') }));
    expect(sent.report.state).toBe('sent');
  });

  it.each([
    [{ portalId: '' }, 'portalIdMissing'],
    [{ receipt: '' }, 'receiptMissing'],
    [{ sentAt: '' }, 'sentAtMissing'],
    [{ sentAt: at('10:30') }, 'sentAhead'],
    [{ sentAt: at('07:00') }, 'sentBefore'],
    [{ channel: 'reserve' }, 'reserveReasonMissing'],
    [{ channel: 'reserve', reason: 'Nere' }, 'reserveWayMissing'],
    [{ channel: 'reserve', reason: 'Nere', way: 'Brev' }, 'trackingMissing'],
  ] as const)('is not taken as sent with %o', async (about, refused) => {
    const { begin, send } = desk();
    expect(code(await send(await begin(), about))).toBe(refused);
  });

  it('may lack its id with a reason, which is what the clock stops with', async () => {
    const { begin, send, must, dependencies } = desk();
    must(await send(await begin(), { portalId: '', receipt: '', without: 'Portalen gav inget nummer.' }));
    expect(dependencies.clock('clock-1')?.stop).toMatchObject({ portalId: '', override: 'Portalen gav inget nummer.' });
  });

  it('has a number of its own: the one of another step is refused', async () => {
    const { begin, send, must } = desk();
    must(await send(await begin(), { portalId: 'NCSC-77' }));
    expect(await send(await begin('notification'), { portalId: 'ncsc- 77' })).toMatchObject({
      refused: 'portalIdTaken',
    });
  });

  it('another way waits for the portal, and then has its number', async () => {
    const { begin, send, must, actions } = desk();
    const reserve = {
      channel: 'reserve',
      portalId: '',
      receipt: '',
      reason: 'Nere',
      way: 'Brev',
      tracking: 'RR1',
    } as const;
    const sent = must(await send(await begin(), reserve));
    const { id, revision } = sent.report;
    const steps = must(await actions['authorityReport.ofCase']({ incident: 'incident-1' }, coordinator));
    expect(steps.rows[0]?.waitsForPortal).toBe(true);
    const put = { id, revision, portalId: 'NCSC-9', receipt: 'K-9' };
    expect(code(await actions['authorityReport.putInPortal']({ ...put, receipt: '' }, coordinator))).toBe(
      'receiptMissing',
    );
    const done = must(await actions['authorityReport.putInPortal'](put, coordinator));
    expect(done.report.sent?.reserve?.inPortal).toMatchObject({ portalId: 'NCSC-9', byName: erik.name });
    expect(done.isIntact).toBe(true);
    const again = { ...put, revision: done.report.revision };
    expect(code(await actions['authorityReport.putInPortal'](again, coordinator))).toBe('notReserve');
  });

  it('after its time needs a reason, and keeps who knew what when', async () => {
    const late = someClocks(aClock({ due: at('09:00') }));
    const { begin, send, must } = desk({ dependencies: late });
    const page = await begin();
    expect(code(await send(page))).toBe('whyLateMissing');
    const sent = must(await send(page, { whyLate: 'Kontoret var stängt.' }));
    expect(sent.report.late).toMatchObject({ why: 'Kontoret var stängt.', byName: erik.name });
    expect(sent.report.late?.knew[0]).toEqual({ at: at('08:15'), name: sara.name, what: 'reported' });
  });

  it('is corrected by a new text, and the old one can still be read', async () => {
    const { begin, send, write, must, actions } = desk();
    const sent = must(await send(must(await write(await begin(), 'course', 'Fel tid.', 0))));
    const correction = must(await actions['authorityReport.correct']({ id: sent.report.id }, coordinator));
    expect(correction.report).toMatchObject({ corrects: sent.report.id, state: 'draft', turn: 2 });
    const done = must(await send(must(await write(correction, 'course', 'Rätt tid.', 0)), { portalId: 'NCSC-2' }));
    expect(done.before?.values.course).toBe('Fel tid.');
    const old = must(await actions['authorityReport.read']({ id: sent.report.id }, coordinator));
    expect([valueIn(old, 'course'), old.isIntact, old.corrections]).toEqual(['Fel tid.', true, [done.report.id]]);
  });

  it('that was never sent cannot be corrected', async () => {
    const { begin, actions } = desk();
    const { report } = await begin();
    expect(code(await actions['authorityReport.correct']({ id: report.id }, coordinator))).toBe('reportNotSent');
  });
});

describe('a report that is late', () => {
  it('must be explained an hour after its time, with a draft of what is said to the supervisor', async () => {
    const { begin, actions, must } = desk({ dependencies: someClocks(aClock({ due: at('08:59') })) });
    const page = await begin();
    expect(page.mustExplain).toBe(true);
    expect(page.explanationDraft).toContain('tiden gick ut 24 november 2026 kl. 08:59');
    expect(page.explanationDraft).toContain(`${sara.name} rapporterade händelsen`);
    const { id, revision } = page.report;
    const said = { id, revision, why: '', explanation: page.explanationDraft };
    expect(code(await actions['authorityReport.explain'](said, coordinator))).toBe('whyLateMissing');
    const done = must(await actions['authorityReport.explain']({ ...said, why: 'Ingen såg larmet.' }, coordinator));
    expect([done.mustExplain, done.report.late?.why]).toEqual([false, 'Ingen såg larmet.']);
  });

  it('within the hour need not be, and one in time cannot be', async () => {
    const soon = desk({ dependencies: someClocks(aClock({ due: at('09:30') })) });
    expect((await soon.begin()).mustExplain).toBe(false);
    const inTime = desk();
    const page = await inTime.begin();
    const said = { id: page.report.id, revision: page.report.revision, why: 'x', explanation: 'x' };
    expect(code(await inTime.actions['authorityReport.explain'](said, coordinator))).toBe('notLate');
  });
});

describe('whether it is sent at all', () => {
  const imy = aClock({
    id: 'clock-imy',
    step: 'personalDataNotification',
    subject: SOCIAL,
    due: at('08:15', '2026-11-27'),
  });

  it('a notification to IMY that is not made is a decision with a reason, kept with its hash, and its clock is withdrawn', async () => {
    const { begin, actions, must, dependencies } = desk({ dependencies: someClocks(imy) });
    const { report } = await begin('personalDataNotification', SOCIAL);
    const asked = { id: report.id, revision: report.revision, answer: 'no', reason: '' } as const;
    expect(code(await actions['authorityReport.decide'](asked, coordinator))).toBe('decisionReasonNeeded');
    const done = must(await actions['authorityReport.decide']({ ...asked, reason: 'Krypterad.' }, coordinator));
    expect(done.report).toMatchObject({
      state: 'notSent',
      decided: { answer: 'no', reason: 'Krypterad.', byName: erik.name },
    });
    expect([done.isIntact, dependencies.clock('clock-imy')?.state]).toEqual([true, 'withdrawn']);
  });

  it('those affected are told only after a decision to do so now', async () => {
    const { begin, actions, send, must } = desk();
    const page = await begin('recipients');
    const direct = { channel: 'direct', portalId: '', receipt: '', way: 'Mejl till alla kunder' } as const;
    expect(code(await send(page, direct))).toBe('decideFirst');
    const decide = (from: ReportPage, answer: 'wait' | 'now' | 'person', reason: string) =>
      actions['authorityReport.decide'](
        { id: from.report.id, revision: from.report.revision, answer, reason },
        coordinator,
      );
    const waits = must(await decide(page, 'wait', 'Angriparen läser med.'));
    expect(waits.report.state).toBe('draft');
    const now = must(await decide(waits, 'now', 'Angreppet är stoppat.'));
    expect(now.events[0]).toMatchObject({
      kind: 'decided',
      before: 'wait',
      after: 'now',
      note: 'Angreppet är stoppat.',
    });
    expect(code(await send(now, { ...direct, way: '' }))).toBe('wayMissing');
    expect(must(await send(now, direct)).report.sent).toMatchObject({
      channel: 'direct',
      way: 'Mejl till alla kunder',
    });
  });

  it('is not asked of a report that the law demands', async () => {
    const { begin, actions } = desk();
    const { report } = await begin();
    const asked = { id: report.id, revision: report.revision, answer: 'no', reason: 'Hinner inte' } as const;
    expect(code(await actions['authorityReport.decide'](asked, coordinator))).toBe('notDecidable');
  });
});

describe('advice', () => {
  it('is asked of the data protection officer on their card, given with their name, and kept beside the decision', async () => {
    const { begin, actions, source, must } = desk();
    const { report } = await begin('personalDataNotification', SOCIAL);
    const asked = must(
      await actions['authorityReport.askAdvice']({ id: report.id, revision: report.revision }, coordinator),
    );
    const today = '2026-11-24' as never;
    expect(source.tasks?.(helena.id, today)).toHaveLength(1);
    expect(source.tasks?.(bengt.id, today)).toEqual([]);
    expect(asked.report.advice?.text).toBeNull();
    const advise = { id: report.id };
    expect(code(await actions['authorityReport.advise']({ ...advise, text: '' }, officer))).toBe('adviceMissing');
    const given = must(await actions['authorityReport.advise']({ ...advise, text: 'Anmäl.' }, officer));
    expect(given.report.advice).toMatchObject({ text: 'Anmäl.', byName: helena.name, askedBy: erik.name });
    expect(source.tasks?.(helena.id, today)).toEqual([]);
    expect(source.lastDone?.(helena.id)).toMatchObject({ caseNumber: '2026-0017' });
    expect(code(await actions['authorityReport.advise']({ ...advise, text: 'Igen.' }, officer))).toBe('adviceGiven');
  });

  it('is given though somebody writes in the text meanwhile', async () => {
    const { begin, actions, write, must } = desk();
    const page = await begin('personalDataNotification', SOCIAL);
    const { id, revision } = page.report;
    const asked = must(await actions['authorityReport.askAdvice']({ id, revision }, coordinator));
    must(await write(page, 'course', 'Nytt.', 0));
    const given = await actions['authorityReport.advise']({ id: asked.report.id, text: 'Anmäl.' }, officer);
    expect(code(given)).toBe('answered');
  });
});
