import type { Task } from '../../bot/contract.ts';
import { at, erik, sara, TODAY } from './people.ts';

const exercise = {
  id: 'exercise-1',
  number: 'ÖVNING 2026-0003',
  script: 'supplierRansomware',
  speed: 24,
  state: 'running',
  startedAt: at('09:00'),
  leader: erik.id,
  leaderName: erik.name,
  participants: [{ id: sara.id, name: sara.name }],
  assessed: null,
  draft: null,
  endedAt: null,
  findings: [],
  revision: 1,
  changedBy: erik.name,
  changedAt: at('09:00'),
  changeId: 'change-1',
} as const;

/** Before anybody has assessed it, and after. */
export const exerciseTask: Task = { kind: 'exercise', due: TODAY, exercise };
export const assessedExerciseTask: Task = {
  kind: 'exercise',
  due: TODAY,
  exercise: {
    ...exercise,
    assessed: {
      first: { at: at('09:20'), byName: sara.name },
      category: 'supplier',
      severity: 'allvarlig',
      personalData: 'yes',
      significant: 'yes',
    },
  },
};
