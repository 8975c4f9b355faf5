// What somebody sees of a case: never more than the rules let them.
import { shortened } from '../../blocks/text.ts';
import { hidesReporter } from './insight-rules.ts';
import type { CaseRow, Incident, OwnCase } from './model.ts';
import { inShort } from './rules.ts';

/** What the reporter may see: that it moves and what was said, nothing of the work inside. */
export function ownCase(
  incident: Incident,
  { waiting, isUnattended, phone }: Pick<OwnCase, 'waiting' | 'isUnattended' | 'phone'>,
): OwnCase {
  return {
    id: incident.id,
    number: incident.number,
    reportedAt: incident.reportedAt,
    happened: inShort(incident),
    category: incident.category,
    status: incident.status,
    handlerName: incident.handlerName,
    messageToReporter: incident.messageToReporter,
    outcome: incident.closing?.outcome ?? null,
    closedAt: incident.closing?.at ?? null,
    waiting,
    isUnattended,
    phone,
    isAnonymous: hidesReporter(incident),
  };
}

/** @param incident as whoever asks may see it */
export function caseRow(incident: Incident, waiting: boolean): CaseRow {
  const { id, number, reportedAt, reporterName, reporterUnit, category, categoryBy } = incident;
  const { severity, status, handlerName, personalData, ongoing } = incident;
  const happened = shortened(inShort(incident), 160);
  return {
    id,
    number,
    reportedAt,
    reporterName,
    reporterUnit,
    happened,
    category,
    categoryBy,
    severity,
    status,
    handlerName,
    personalData,
    ongoing,
    waiting,
  };
}
