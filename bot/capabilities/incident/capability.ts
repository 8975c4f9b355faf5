// Cases: reported in a chat or a form, handled until they are closed.
import type { Capability } from '../../capability.ts';
import { incidentJobs, incidentUpgrades } from './jobs.ts';
import { incidentIndexes, incidentList, timelineIndexes, timelineList } from './list.ts';
import { caseSheet } from './papers.ts';
import { incidentFields, incidentFlows, incidentPresses } from './presses.ts';
import type { IncidentLists } from './record-model.ts';
import { incidentPermissions, incidentRights } from './rights.ts';
import { incidentText } from './text.ts';

export const incident = {
  name: 'incident',
  lists: {
    incidents: { list: incidentList, indexes: incidentIndexes, earlierPartition: (rest) => rest },
    timeline: { list: timelineList, indexes: timelineIndexes },
  },
  libraries: { Evidence: 'Bevis' },
  permissions: incidentPermissions,
  rights: incidentRights,
  text: incidentText,
  papers: { 'incident.list': { sheet: caseSheet } },
  jobs: incidentJobs,
  jobUpgrades: incidentUpgrades,
  presses: incidentPresses,
  flows: incidentFlows,
  races: ['changedMeanwhile', 'alreadyClosed', 'notClosed', 'alreadyTaken'],
  fields: incidentFields,
} as const satisfies Capability<'incident', keyof IncidentLists>;
