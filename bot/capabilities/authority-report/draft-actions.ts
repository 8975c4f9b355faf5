// A text begun by one press, and written field by field.
import { decided } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { reportBeginning } from './begin-actions.ts';
import { changingReports } from './change-actions.ts';
import { filledAgain } from './fill-rules.ts';
import type { ReportDependencies } from './finding-actions.ts';
import { REPORT_KINDS } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import { isSameField, mayRead, mayWrite, written } from './rules.ts';

type Drafts = Pick<
  Actions,
  | 'authorityReport.begin'
  | 'authorityReport.ofClock'
  | 'authorityReport.write'
  | 'authorityReport.fill'
  | 'authorityReport.correct'
>;

/** Two fields written at once meet in SharePoint: the second is then written on top of the first. */
const MOST_TRIES = 4;

export function draftActions(ports: Ports, pages: ReportPages, dependencies: ReportDependencies): Drafts {
  const { authorityReports, incidents } = ports.lists;
  const { page, readable, writable, known } = pages;
  const { change } = changingReports(ports, pages);
  const { begin, stoppedBy } = reportBeginning(ports, pages, dependencies);

  return {
    async 'authorityReport.begin'({ incident: id, kind, subject }, asker) {
      const incident = incidents.get(id);
      if (!incident) return refuse('reportUnknown');
      return begin({ incident, kind, subject, corrects: null }, asker);
    },

    async 'authorityReport.ofClock'({ clock: id }, asker) {
      const clock = dependencies.clock(id);
      const incident = clock && incidents.get(clock.caseId);
      const kind = REPORT_KINDS.find((one) => one === clock?.step);
      if (!clock || !incident || !kind || !mayRead({ kind }, incident, asker)) return refuse('reportUnknown');
      if (!mayWrite(incident, asker)) return refuse('notAllowed');
      const [there] = authorityReports.by('clock', id).toSorted((a, b) => b.turn - a.turn);
      if (there) return page(there, asker);
      return begin({ incident, kind, subject: clock.subject, corrects: null }, asker);
    },

    async 'authorityReport.write'({ id, ...question }, asker) {
      const { name } = asker.person;
      const write = () =>
        change({ id, revision: null }, asker, {
          mayNot(report) {
            const one = writable(report.id, asker);
            return isRefusal(one) ? one : stoppedBy(one.incident);
          },
          isDone: (report) => isSameField(report, question, name),
          decide: (report, { now }) => decided(written(report, question, { now, name })),
        });
      let answer = await write();
      for (let tries = 1; tries < MOST_TRIES && isRefusal(answer) && answer.refused === 'reportChanged'; tries += 1)
        answer = await write();
      return answer;
    },

    async 'authorityReport.fill'({ id }, asker) {
      const one = writable(id, asker);
      if (isRefusal(one)) return one;
      const { incident } = one;
      return change({ id, revision: null }, asker, {
        decide(report, { now }) {
          if (report.state !== 'draft') return refuse('reportNotDraft');
          return decided({ entries: filledAgain(report, known(incident, report.subject), now) });
        },
      });
    },

    async 'authorityReport.correct'({ id }, asker) {
      const one = readable(id, asker);
      if (isRefusal(one)) return one;
      const { report, incident } = one;
      if (report.state !== 'sent') return refuse('reportNotSent');
      return begin({ incident, kind: report.kind, subject: report.subject, corrects: report }, asker);
    },
  };
}
