// Who in management should be trained, and where it is missing.
import { describe, expect, it } from 'vitest';
import { managementOf, withoutMembers } from '../../bot/capabilities/training/management-rules.ts';
import type { TrainingRecord } from '../../bot/capabilities/training/model.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding } from '../builders/incident.ts';
import { day, instant } from '../builders/time.ts';

const today = day('2026-11-24');
const record = (about: Partial<TrainingRecord>): TrainingRecord => ({
  id: 'r1',
  personName: 'Anna Berg',
  position: '',
  board: '',
  course: 'Säkerhetsåtgärder',
  provider: '',
  on: day('2026-05-04'),
  evidence: '',
  recordedBy: 'Erik',
  recordedAt: instant('2026-05-05T09:00:00.000Z'),
  corrects: null,
  changeId: 'x',
  ...about,
});
const social = aBoard({ members: ['Anna Berg', 'Bo Ek'] });
const rows = (about: Partial<Parameters<typeof managementOf>[0]>) =>
  managementOf({ boards: [social], holdings: [], records: [record({})], today, ...about });
const courses = (all: ReturnType<typeof rows>) => all.map(({ name, latest }) => [name, latest?.course ?? null]);

describe('the register of management training', () => {
  it('has every member of a board as a row, and a gap where nothing is recorded', () => {
    expect(courses(rows({}))).toEqual([
      ['Anna Berg', 'Säkerhetsåtgärder'],
      ['Bo Ek', null],
    ]);
  });
  it('shows the latest of several, and nothing that has been corrected', () => {
    const later = record({ id: 'r2', course: 'Repetition', on: day('2026-09-01') });
    expect(courses(rows({ records: [later, record({})] }))[0]).toEqual(['Anna Berg', 'Repetition']);
    const right = record({ id: 'r3', personName: 'Bo Ek', corrects: 'r1' });
    expect(courses(rows({ records: [record({}), right] }))).toEqual([
      ['Anna Berg', null],
      ['Bo Ek', 'Säkerhetsåtgärder'],
    ]);
  });
  it('has those who lead by their role, as long as they hold it', () => {
    const scope = { kind: 'administration', name: 'Socialförvaltningen' } as const;
    const head = aHolding({ role: 'administrationHead', scope, holderName: 'Karin Wadell', from: day('2025-01-01') });
    expect(courses(rows({ boards: [], holdings: [head] }))).toEqual([['Karin Wadell', null]]);
    expect(rows({ boards: [], holdings: [{ ...head, until: day('2026-11-23') }] })).toEqual([]);
    expect(rows({ boards: [], holdings: [{ ...head, role: 'manager' }] })).toEqual([]);
  });
  it('names the boards whose members nobody has entered, but not the council', () => {
    const council = aBoard({ id: 'c', name: 'Kommunfullmäktige', kind: 'council' });
    expect(withoutMembers([social, council, aBoard({ id: 't', name: 'Tekniska nämnden' })])).toEqual([
      'Tekniska nämnden',
    ]);
  });
});
