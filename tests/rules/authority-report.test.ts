// Texts to authorities: what they begin with, how they are written, and what it takes to say that they were sent.
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { authorityReportActions } from '../../bot/capabilities/authority-report/actions.ts';
import { TEMPLATES } from '../../bot/capabilities/authority-report/field-model.ts';
import { fieldText } from '../../bot/capabilities/authority-report/field-text.ts';
import { REPORT_KINDS, type ReportKind } from '../../bot/capabilities/authority-report/model.ts';
import type { ReportDependencies } from '../../bot/capabilities/authority-report/page-actions.ts';
import type { ReportPage } from '../../bot/capabilities/authority-report/question-model.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import type { ClockSubject } from '../../bot/capabilities/legal-clock/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import type { Question } from '../../bot/contract.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding, anIncident, annaKarin, as, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory } from '../builders/memory.ts';
import { aClock, aReport, aSending, MUNICIPALITY, SOCIAL, someClocks } from '../builders/report.ts';

const asker = (person: Asker['person'], ...roles: Asker['roles']): Asker => ({ person, roles, language: 'sv' });
const coordinator = asker(erik, as('coordinator'));
const deputy = asker(annaKarin, as('coordinator', 'deputy'));
const officer = asker(helena, as('dataProtectionOfficer'));
const auditor = asker(bengt, as('auditor'));
const nobody = asker(sara);

const SENDER = {
  id: 'municipality',
  kind: 'municipality',
  name: 'Askersunds kommun',
  orgNumber: '212000-0142',
  address: 'Box 1, 696 82 Askersund',
  contactName: 'Erik Sandström',
  contactEmail: 'erik@askersund.se',
  contactPhone: '0583-81 000',
  dpoContact: 'Helena Brodin',
  revision: 1,
  changedBy: erik.name,
  changedAt: at('08:00'),
  changeId: 'c',
} as const;

interface Having {
  readonly incident?: Partial<Incident>;
  readonly dependencies?: ReportDependencies;
  readonly records?: ReadonlyMap<never, readonly object[]>;
}

/** One case, and the texts about it. */
function desk({ incident = {}, dependencies = someClocks(aClock()) }: Having = {}) {
  const records = new Map<string, readonly object[]>([
    ['incidents', [anIncident({ personalData: 'yes', ongoing: 'yes', affected: 'Treserva', ...incident })]],
    ['reportSenders', [SENDER]],
    ['boards', [aBoard({ id: 'social' })]],
    ['measures', [aMeasure({ title: 'Byt lösenord', source: { kind: 'incident', id: 'incident-1', title: '' } })]],
    ['roles', [aHolding({ role: 'dataProtectionOfficer', holder: helena.id, deputy: null })]],
  ]);
  const { ports } = memory({ people: [sara, erik, helena, annaKarin, bengt], records: records as never });
  const { actions, source } = authorityReportActions(ports, dependencies);
  const must = <Value>(answer: Value): Exclude<Value, { readonly refused: string }> => {
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer as Exclude<Value, { readonly refused: string }>;
  };
  const begin = async (kind: ReportKind = 'earlyWarning', subject: ClockSubject = MUNICIPALITY, by = coordinator) =>
    must(await actions['authorityReport.begin']({ incident: 'incident-1', kind, subject }, by));
  const send = (page: ReportPage, about: Partial<Question<'authorityReport.send'>> = {}, by = coordinator) =>
    actions['authorityReport.send'](
      {
        id: page.report.id,
        revision: page.report.revision,
        channel: 'portal',
        sentAt: at('09:30'),
        portalId: `NCSC-${page.report.kind}`,
        receipt: 'K-1',
        without: '',
        reason: '',
        way: '',
        tracking: '',
        whyLate: '',
        isComplete: true,
        ...about,
      },
      by,
    );
  const write = (
    page: ReportPage,
    field: 'course' | 'detected' | 'started',
    value: string,
    changes: number,
    by = coordinator,
  ) => actions['authorityReport.write']({ id: page.report.id, field, value, isUnknown: false, changes }, by);
  return { ports, actions, source, must, begin, send, write, dependencies };
}
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'answered');
const valueIn = ({ report }: ReportPage, field: string) => report.entries.find(({ key }) => key === field)?.value;

describe('the fields of a report', () => {
  it('are asked once each, with a label and a help in both languages, and secrecy last', () => {
    for (const kind of REPORT_KINDS) {
      const keys = TEMPLATES[kind].rows.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      if (keys.includes('secrecy')) expect(keys.at(-1)).toBe('secrecy');
      for (const key of keys) {
        expect(fieldText.sv.fields[key].label).not.toBe('');
        expect(fieldText.en.fields[key].help).not.toBe('');
      }
    }
  });

  it('of the cybersecurity act are never told as law: nobody here has read the regulation', () => {
    const kinds = ['earlyWarning', 'notification', 'partialReport', 'statusReport', 'finalReport'] as const;
    const marks = kinds.flatMap((kind) => TEMPLATES[kind].rows.map(({ mark }) => mark));
    expect(new Set(marks)).toEqual(new Set(['thirdParty', 'own']));
  });

  it('have IMY’s numbers only where they could be read', () => {
    const numbered = TEMPLATES.personalDataNotification.rows.flatMap(({ key, item }) => (item ? [[key, item]] : []));
    expect(numbered).toContainEqual(['dataSubjectGroups', '25']);
    expect(numbered).toContainEqual(['whyNotInformed', '35']);
    expect(numbered.map(([key]) => key)).not.toContain('orgNumber');
  });
});

describe('a text that begins', () => {
  it('is filled from the case, the settings and the plan, and says what is missing', async () => {
    const { begin } = desk();
    const page = await begin();
    expect(valueIn(page, 'orgNumber')).toBe('212000-0142');
    expect(valueIn(page, 'contact')).toBe('Erik Sandström, 0583-81 000, erik@askersund.se');
    expect(valueIn(page, 'course')).toContain('jag klickade på en konstig länk');
    expect(valueIn(page, 'detected')).toContain('Kännedom 24 november 2026 kl. 08:15.');
    expect(valueIn(page, 'ongoing')).toBe('yes');
    expect(valueIn(page, 'affectedServices')).toBe('Treserva');
    expect(page.filled).toEqual({ total: 12, missing: 5, mayWait: 4, unknown: 0 });
    expect(page.due).toBe(at('08:15', '2026-11-25'));
  });

  it('has the measures of the case among what has been done', async () => {
    const { begin } = desk();
    expect(valueIn(await begin('notification'), 'actions')).toBe('– Byt lösenord');
  });

  it('leaves empty what the reporter did not know', async () => {
    const { begin } = desk({ incident: { ongoing: 'unknown' } });
    expect(valueIn(await begin(), 'ongoing')).toBeUndefined();
  });

  it('is one text, however often and by whomever it is begun', async () => {
    const { begin, ports } = desk();
    const [one, other] = await Promise.all([begin(), begin('earlyWarning', MUNICIPALITY, deputy)]);
    expect(other.report.id).toBe(one.report.id);
    expect(ports.lists.authorityReports.all()).toHaveLength(1);
  });

  it('is of each board by itself', async () => {
    const { begin } = desk();
    const first = await begin('personalDataNotification', SOCIAL);
    const second = await begin('personalDataNotification', { kind: 'board', id: 'school', name: 'Skolnämnden' });
    expect(second.report.id).not.toBe(first.report.id);
    expect(valueIn(first, 'organisation')).toBe('Socialnämnden');
  });

  it('begins with the words of the last one, and shows what it is compared with', async () => {
    const { begin, send, write, must } = desk();
    const first = await begin();
    must(await write(first, 'course', 'Ett angrepp.', 0));
    const written = must(await write(first, 'course', 'Ett angrepp mot Treserva.', 1));
    must(await send(written));
    const next = await begin('notification');
    expect(valueIn(next, 'course')).toBe('Ett angrepp mot Treserva.');
    expect(next.before?.kind).toBe('earlyWarning');
    expect(next.before?.values.course).toBe('Ett angrepp mot Treserva.');
  });

  it('to IMY does not begin with the words of a report under the other act', async () => {
    const { begin, send, write, must } = desk();
    const first = await begin('earlyWarning', MUNICIPALITY);
    must(await send(must(await write(first, 'course', 'Om driften.', 0))));
    expect(valueIn(await begin('personalDataNotification', SOCIAL), 'course')).not.toContain('Om driften.');
  });

  it('is begun by the clock that waits for it', async () => {
    const { actions, must } = desk();
    const page = must(await actions['authorityReport.ofClock']({ clock: 'clock-1' }, coordinator));
    expect([page.report.kind, page.report.clock]).toEqual(['earlyWarning', 'clock-1']);
    expect(code(await actions['authorityReport.ofClock']({ clock: 'gone-clock' }, coordinator))).toBe('reportUnknown');
  });
});

describe('a field', () => {
  it('is written while somebody else writes another', async () => {
    const { begin, write, must } = desk();
    const page = await begin();
    const [one, other] = await Promise.all([
      write(page, 'course', 'Ett angrepp.', 0),
      write(page, 'detected', 'Larm klockan sju.', 0, deputy),
    ]);
    expect([code(one), code(other)]).toEqual(['answered', 'answered']);
    const now = must(other);
    expect([valueIn(now, 'course'), valueIn(now, 'detected')]).toEqual(['Ett angrepp.', 'Larm klockan sju.']);
  });

  it('that somebody changed meanwhile is not written over: who and what is told', async () => {
    const { begin, write } = desk();
    const page = await begin();
    await write(page, 'course', 'Mitt.', 0, deputy);
    const answer = await write(page, 'course', 'Ditt.', 0);
    expect(answer).toMatchObject({
      refused: 'fieldChanged',
      facts: { field: 'course', name: annaKarin.name, value: 'Mitt.' },
    });
  });

  it('sent twice is written once', async () => {
    const { begin, write, must } = desk();
    const page = await begin();
    const once = must(await write(page, 'course', 'Ett angrepp.', 0));
    const twice = must(await write(page, 'course', 'Ett angrepp.', 0));
    expect(twice.report.revision).toBe(once.report.revision);
  });

  it('may say that it is not known yet, and is then no longer missing', async () => {
    const { begin, actions, must } = desk();
    const page = await begin();
    const said = { id: page.report.id, field: 'malicious', value: '', isUnknown: true, changes: 0 } as const;
    const now = must(await actions['authorityReport.write'](said, coordinator));
    expect(now.filled).toMatchObject({ missing: page.filled.missing - 1, unknown: 1 });
  });

  it('takes only what it can hold, and says at which field', async () => {
    const { begin, actions } = desk();
    const { report } = await begin('finalReport');
    const write = (field: 'started' | 'affectedCount' | 'crossBorder' | 'geography' | 'dataKinds', value: string) =>
      actions['authorityReport.write']({ id: report.id, field, value, isUnknown: false, changes: 0 }, coordinator);
    expect(await write('started', 'i går')).toMatchObject({ refused: 'fieldMomentWrong', facts: { field: 'started' } });
    expect(code(await write('affectedCount', 'många'))).toBe('numberWrong');
    expect(code(await write('crossBorder', 'kanske'))).toBe('answerWrong');
    expect(await write('geography', 'x'.repeat(501))).toMatchObject({
      refused: 'fieldTooLong',
      facts: { limit: '500' },
    });
    expect(code(await write('geography', 'x'.repeat(500)))).toBe('answered');
    expect(code(await write('dataKinds', 'x'))).toBe('fieldForeign');
    expect(code(await write('affectedCount', '2 500'))).toBe('answered');
  });

  it('that nobody has written takes what the case has learnt since; what somebody wrote stays', async () => {
    const known = { services: ['Trygghetslarm'] };
    const assessed = {
      occurredAt: at('06:40'),
      detectedAt: null,
      malicious: 'yes',
      supplierOrigin: 'no',
      crossBorder: 'no',
      handledAt: null,
      systems: '',
      supplier: '',
      isStopped: false,
    } as const;
    let isAssessed = false;
    const dependencies: ReportDependencies = {
      ...someClocks(aClock()),
      assessed: () => (isAssessed ? { ...assessed, ...known } : null),
    };
    const { begin, write, actions, must } = desk({ dependencies });
    const page = await begin('notification');
    must(await write(page, 'course', 'Mina ord.', 0));
    isAssessed = true;
    const now = must(await actions['authorityReport.fill']({ id: page.report.id }, coordinator));
    expect(valueIn(now, 'course')).toBe('Mina ord.');
    expect(valueIn(now, 'started')).toBe(at('06:40'));
    expect(valueIn(now, 'malicious')).toBe('yes');
    expect(valueIn(now, 'affectedServices')).toBe('Trygghetslarm\nTreserva');
  });
});

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

describe('the rights', () => {
  it('let the officer read what is about personal data and nothing else', async () => {
    const { begin, actions } = desk();
    const act = await begin();
    const imy = await begin('personalDataNotification', SOCIAL);
    const read = (id: string, by: Asker) => actions['authorityReport.read']({ id }, by);
    expect(code(await read(act.report.id, officer))).toBe('reportUnknown');
    expect(code(await read(imy.report.id, officer))).toBe('answered');
    expect(code(await read(act.report.id, auditor))).toBe('answered');
    expect(code(await read(imy.report.id, nobody))).toBe('reportUnknown');
  });

  it('let the auditor and the officer write nothing', async () => {
    const { begin, write, send } = desk();
    const page = await begin('personalDataNotification', SOCIAL);
    expect(code(await write(page, 'course', 'x', 0, auditor))).toBe('notAllowed');
    expect(code(await write(page, 'course', 'x', 0, officer))).toBe('notAllowed');
    expect(code(await send(page, {}, officer))).toBe('notAllowed');
  });
});

describe('the texts of a case', () => {
  it('are in order: what is due next, then what was sent', async () => {
    const soon = aClock({ id: 'clock-2', step: 'notification', due: at('08:15', '2026-11-27') });
    const { begin, send, must, actions } = desk({ dependencies: someClocks(aClock(), soon) });
    const before = must(await actions['authorityReport.ofCase']({ incident: 'incident-1' }, coordinator));
    expect(before.rows.map(({ kind, state }) => [kind, state])).toEqual([
      ['earlyWarning', 'notBegun'],
      ['notification', 'notBegun'],
    ]);
    must(await send(await begin()));
    const after = must(await actions['authorityReport.ofCase']({ incident: 'incident-1' }, coordinator));
    expect(after.rows.map(({ kind, state }) => [kind, state])).toEqual([
      ['notification', 'notBegun'],
      ['earlyWarning', 'sent'],
    ]);
    expect(after.subjects.map(({ kind }) => kind)).toEqual(['municipality', 'board']);
  });

  it('that were sent with other words than those that were hashed are told apart', async () => {
    const { ports, actions, must } = desk();
    const forged = aReport({ state: 'sent', sent: aSending(), frozen: '{}', hash: 'f'.repeat(64) });
    await ports.commit({ partition: '', write: { list: 'authorityReports', add: forged }, follow: [] });
    expect(must(await actions['authorityReport.read']({ id: forged.id }, coordinator)).isIntact).toBe(false);
  });
});
