// What follows from a step of the work: its line in the log, in the timeline of the case, and the cards that show it.
import { written } from '../../blocks/commit.ts';
import type { Job } from '../../jobs.ts';
import type { EventKind, Incident, IncidentEvent } from '../incident/model.ts';
import type { Asker } from '../roles/model.ts';
import type { IncidentWork, IncidentWorkEvent, Update, WorkEventKind } from './model.ts';
import { INCIDENT_ROLES } from './model.ts';
import type { WorkStep } from './rules.ts';
import { incidentWorkText } from './text.ts';

const IN_TIMELINE: Readonly<Partial<Record<WorkEventKind, EventKind>>> = {
  roleTaken: 'roleTaken',
  roleGiven: 'roleTaken',
  roleGivenBack: 'roleGivenBack',
  updated: 'situationTold',
};

/** Labels and what was written under them; what nobody wrote is left out. */
function wordsOf({ situation, actions, needs }: Update): string {
  const { update: t } = incidentWorkText.sv;
  const rows = [
    [t.situation, situation],
    [t.actions, actions],
    [t.needs, needs],
  ] as const;
  return rows.flatMap(([label, words]) => (words === '' ? [] : [`${label}: ${words}`])).join('\n');
}

function timelineLine(work: IncidentWork, { line }: WorkStep, { person }: Asker): IncidentEvent | undefined {
  const kind = IN_TIMELINE[line.kind];
  if (!kind) return undefined;
  const role = INCIDENT_ROLES.find((one) => one === line.about);
  const roleName = role === undefined ? '' : incidentWorkText.sv.roles[role].name;
  const text =
    line.kind === 'updated' && work.update ? wordsOf(work.update) : [roleName, line.note].filter(Boolean).join(': ');
  const empty = { category: null, severity: null, outcome: null, cause: null };
  const { id: incident, changedAt: at, changeId } = work;
  return {
    ...empty,
    id: `${changeId}/work`,
    incident,
    at,
    actorId: person.id,
    actorName: person.name,
    kind,
    text,
    changeId: `${changeId}/work`,
  };
}

/** @param shownTo what shows the case to those who follow it from outside */
export function toldOf(
  work: IncidentWork,
  incident: Incident,
  step: WorkStep,
  actor: Asker,
  shownTo: (incident: string) => readonly Job[],
): readonly Job[] {
  const { id, changeId, changedAt: at } = work;
  const { line } = step;
  const { id: actorId, name: actorName } = actor.person;
  const event: IncidentWorkEvent = { id: changeId, incident: id, ...line, at, actorId, actorName, changeId };
  const inTimeline = timelineLine(work, step, actor);
  const role = INCIDENT_ROLES.find((one) => one === line.about);
  const receiver = line.kind === 'roleGiven' && role !== undefined ? work.holders[role]?.person : undefined;
  return [
    ...(receiver !== undefined && role !== undefined
      ? [{ kind: 'tellCaseRole', incident: id, role, person: receiver } as const]
      : []),
    ...(line.kind === 'updated' || line.kind === 'cadenceChanged'
      ? [{ kind: 'showCase', incident: incident.id, where: 'channel' } as const, ...shownTo(id)]
      : []),
    written({ list: 'incidentWorkEvents' as const, add: event }),
    ...(inTimeline ? [written({ list: 'timeline' as const, add: inTimeline })] : []),
  ];
}
