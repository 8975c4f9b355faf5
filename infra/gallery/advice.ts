import type { Task } from '../../bot/contract.ts';
import { at, erik, TODAY } from './people.ts';

/** On a notification to IMY: what it says is not on the card. */
export const adviceTask: Task = {
  kind: 'advice',
  due: TODAY,
  report: {
    id: 'report-1',
    incident: 'incident-1',
    caseNumber: '2026-0017',
    subject: { kind: 'board', id: 'social', name: 'Socialnämnden' },
    kind: 'personalDataNotification',
    turn: 1,
    clock: null,
    basedOn: null,
    corrects: null,
    entries: [],
    state: 'draft',
    sent: null,
    decided: null,
    late: null,
    advice: { askedAt: at('09:00'), askedBy: erik.name, text: null, byId: null, byName: null, at: null },
    frozen: '',
    hash: '',
    revision: 2,
    changedBy: erik.name,
    changedAt: at('09:00'),
    changeId: 'change-1',
  },
};
