import type { Measure } from '../../bot/capabilities/measure/model.ts';
import { at, erik, sara } from './incident.ts';
import { day } from './time.ts';

/** An open measure from the audit, owned by Sara and due on 15 December. */
export function aMeasure(overrides: Partial<Measure> = {}): Measure {
  return {
    id: 'measure-1',
    number: 'Å2026-0001',
    title: 'Inför stark inloggning',
    what: '',
    source: { kind: 'audit', id: null, title: 'Revision 2026' },
    owner: sara.id,
    ownerName: sara.name,
    board: '',
    administration: sara.administration,
    unit: sara.unit,
    due: day('2026-12-15'),
    cost: null,
    state: 'open',
    needsHelp: false,
    control: null,
    checkAfterMonths: null,
    doneOn: null,
    outcome: null,
    revision: 1,
    changedBy: erik.name,
    changedAt: at('08:00'),
    changeId: 'change-1',
    ...overrides,
  };
}
