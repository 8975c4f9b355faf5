import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { adviceActions } from './advice-actions.ts';
import { draftActions } from './draft-actions.ts';
import type { ReportDependencies } from './finding-actions.ts';
import { adviceToGive } from './inbox-actions.ts';
import { reportPages } from './page-actions.ts';
import { inOrder, reportRows } from './row-actions.ts';
import { mayRead, mayReadSome, mayWrite } from './rules.ts';
import { sendActions } from './send-actions.ts';
import { reportSettling } from './settle-actions.ts';

type AuthorityReportActions = Pick<Actions, Extract<keyof Actions, `authorityReport.${string}`>>;

export function authorityReportActions(ports: Ports, dependencies: ReportDependencies) {
  const { authorityReports, incidents } = ports.lists;
  const pages = reportPages(ports, dependencies);
  const { page, readable } = pages;
  const { rowOf, rowsOf } = reportRows(ports, pages, dependencies);

  const read = async ({ id }: { readonly id: string }, asker: Asker) => {
    const one = readable(id, asker);
    return isRefusal(one) ? one : page(one.report, asker);
  };
  const asked: Pick<
    AuthorityReportActions,
    'authorityReport.ofCase' | 'authorityReport.list' | 'authorityReport.read' | 'authorityReport.open'
  > = {
    async 'authorityReport.ofCase'({ incident: id }, asker) {
      const incident = incidents.get(id);
      if (!incident || !mayRead({ kind: 'personalDataNotification' }, incident, asker)) return refuse('reportUnknown');
      return {
        incident: id,
        rows: rowsOf(incident, asker),
        subjects: pages.subjects(incident, asker),
        mayWrite: mayWrite(incident, asker),
      };
    },
    async 'authorityReport.list'(_, asker) {
      if (!mayReadSome(asker)) return refuse('notAllowed');
      const rows = authorityReports.all().flatMap((report) => {
        const incident = incidents.get(report.incident);
        return incident && mayRead(report, incident, asker)
          ? [{ ...rowOf(report), report: report.id, incident: incident.id, caseNumber: incident.number }]
          : [];
      });
      return { rows: rows.toSorted(inOrder), now: ports.now() };
    },
    'authorityReport.read': read,
    'authorityReport.open': read,
  };
  const { settle, settled } = reportSettling(ports, pages, dependencies);
  const actions: AuthorityReportActions = {
    ...asked,
    ...draftActions(ports, pages, dependencies),
    ...adviceActions(ports, pages),
    ...sendActions(ports, pages, { settled }),
  };
  return { actions, settle, source: adviceToGive(ports, pages) };
}
