import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { InboxItem, InboxSource } from '../inbox/model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { AdviceDone, AdviceTask, ReportEvent } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import { mayAdvise } from './rules.ts';

/** Texts to IMY on which the data protection officer is asked for advice. */
export function adviceToGive(ports: Ports, { clockOf }: ReportPages): InboxSource<AdviceTask, never, AdviceDone> {
  const { authorityReports, authorityReportEvents, incidents } = ports.lists;
  return {
    what: { sv: 'information till mottagare av tjänsten', en: 'information to recipients of the service' },
    tasks(person, today) {
      const known = ports.people.get(person);
      const asked = authorityReports.all().filter(({ state, advice }) => state === 'draft' && advice?.text === null);
      if (!known || asked.length === 0) return [];
      const asker = { person: known, roles: rolesNow(ports, person, today), language: 'sv' as const };
      return asked.flatMap((report): InboxItem<AdviceTask>[] => {
        const incident = incidents.get(report.incident);
        if (!incident || !mayAdvise(report, incident, asker)) return [];
        const due = clockOf(report)?.due;
        return [{ urgency: 'own', task: { kind: 'advice', report, due: due ? dayOf(due) : today } }];
      });
    },
    lastDone(person) {
      const given = authorityReportEvents.by('actorId', person).filter(({ kind }) => kind === 'advised');
      const last = given.reduce<ReportEvent | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
      const report = last && authorityReports.get(last.report);
      return last && report ? { kind: 'advice', caseNumber: report.caseNumber, at: last.at } : null;
    },
  };
}
