// Texts to authorities: what they begin with, how they are written, and who may read them.
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../bot/capabilities/authority-report/field-model.ts';
import { fieldText } from '../../bot/capabilities/authority-report/field-text.ts';
import type { ReportDependencies } from '../../bot/capabilities/authority-report/finding-actions.ts';
import { REPORT_KINDS } from '../../bot/capabilities/authority-report/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { annaKarin, at } from '../builders/incident.ts';
import { aClock, aReport, aSending, MUNICIPALITY, SOCIAL, someClocks } from '../builders/report.ts';
import { auditor, code, coordinator, deputy, desk, nobody, officer, valueIn } from '../builders/report-desk.ts';

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
    // A board is the same legal person as its municipality.
    expect(valueIn(first, 'orgNumber')).toBe('212000-0142');
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
