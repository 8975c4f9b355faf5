// The work with a case: roles, checklist, and when the next update is due.
import type { Capability } from '../../capability.ts';
import { incidentWorkCards } from './cards.ts';
import { incidentWorkJobs } from './jobs.ts';
import { incidentWorkEventIndexes, incidentWorkEventList, incidentWorkIndexes, incidentWorkList } from './list.ts';
import { incidentWorkFields, incidentWorkFlows, incidentWorkPresses } from './presses.ts';
import type { IncidentWorkAnswers } from './question-model.ts';
import type { IncidentWorkLists } from './record-model.ts';
import { incidentWorkPermissions, incidentWorkRights } from './rights.ts';
import { incidentWorkText } from './text.ts';

export const incidentWork = {
  name: 'incident-work',
  lists: {
    incidentWorks: { list: incidentWorkList, indexes: incidentWorkIndexes },
    incidentWorkEvents: { list: incidentWorkEventList, indexes: incidentWorkEventIndexes },
  },
  libraries: {},
  permissions: incidentWorkPermissions,
  rights: incidentWorkRights,
  text: incidentWorkText,
  papers: {},
  jobs: incidentWorkJobs,
  jobUpgrades: {},
  inbox: incidentWorkCards,
  presses: incidentWorkPresses,
  flows: incidentWorkFlows,
  races: ['updatedMeanwhile'],
  fields: incidentWorkFields,
} as const satisfies Capability<
  'incident-work',
  keyof IncidentWorkLists,
  keyof IncidentWorkAnswers,
  keyof typeof incidentWorkPermissions
>;
