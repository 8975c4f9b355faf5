// The work with a case, as it stands after its first step.
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import type { IncidentWork } from '../../bot/capabilities/incident-work/model.ts';
import { untouched } from '../../bot/capabilities/incident-work/rules.ts';
import { anIncident, erik } from './incident.ts';

export const aWork = (overrides: Partial<IncidentWork> = {}, of: Partial<Incident> = {}): IncidentWork => ({
  ...untouched(anIncident(of)),
  revision: 1,
  changedBy: erik.name,
  changeId: 'work-1',
  ...overrides,
});
