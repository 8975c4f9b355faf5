// A text begun by one press, and written field by field.
import { decided } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Incident } from '../incident/model.ts';
import type { ClockSubject } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import { changingReports, follows } from './change-actions.ts';
import { begun, filledAgain } from './fill-rules.ts';
import type { AuthorityReport, ReportKind } from './model.ts';
import { REPORT_KINDS } from './model.ts';
import type { ReportDependencies, ReportPages } from './page-actions.ts';
import { isSameField, isSameSubject, mayRead, mayWrite, newReport, written } from './rules.ts';

type Drafts = Pick<
  Actions,
  | 'authorityReport.begin'
  | 'authorityReport.ofClock'
  | 'authorityReport.write'
  | 'authorityReport.fill'
  | 'authorityReport.correct'
>;

interface Begin {
  readonly incident: Incident;
  readonly kind: ReportKind;
  readonly subject: ClockSubject;
  /** The text that it corrects. */
  readonly corrects: AuthorityReport | null;
}

/** Two fields written at once meet in SharePoint: the second is then written on top of the first. */
const MOST_TRIES = 4;

export function draftActions(
  ports: Ports,
  pages: ReportPages,
  { clock: clockBy, assessed }: ReportDependencies,
): Drafts {
  const { authorityReports, incidents } = ports.lists;
  const { page, readable, writable, known, clockOf, senderBy } = pages;
  const { change, save } = changingReports(ports, pages);

  /** What may concern protective security is written nowhere here. */
  const stoppedBy = (incident: Incident): Refusal | undefined =>
    assessed(incident)?.isStopped ? refuse('protectiveStop', { phone: ports.about.phones.protection }) : undefined;

  const begin = async ({ incident, kind, subject, corrects }: Begin, asker: Asker) => {
    if (!mayRead({ kind }, incident, asker) || !mayWrite(incident, asker)) return refuse('notAllowed');
    const stopped = stoppedBy(incident);
    if (stopped) return stopped;
    const all = authorityReports
      .by('incident', incident.id)
      .filter((one) => one.kind === kind && isSameSubject(one.subject, subject));
    const open = all.find(({ state }) => state === 'draft');
    if (open) return page(open, asker);
    const turn = all.length + 1;
    // Of what it is about: begun by two people at once, or twice, it is one text.
    const key = ports.sha256(JSON.stringify([incident.id, kind, subject.kind, subject.id, turn])).slice(0, 32);
    const about = { incident: incident.id, caseNumber: incident.number, subject, kind };
    const before = corrects ?? pages.before({ ...about, id: key, corrects: null });
    return save({ id: null, key, revision: 0 }, asker, {
      decide(_, { now }) {
        const entries = begun({ kind, known: known(incident, subject), before, now });
        const clock = corrects ? undefined : clockOf({ ...about, clock: null });
        const name = senderBy(subject, asker.person.company).name;
        const made = newReport({
          ...about,
          subject: { ...subject, name },
          turn,
          entries,
          clock,
          basedOn: before?.id ?? null,
          corrects: corrects?.id ?? null,
        });
        return decided(made, (next: AuthorityReport) =>
          follows(next, asker, { kind: corrects ? 'corrected' : 'begun' }),
        );
      },
    });
  };

  return {
    async 'authorityReport.begin'({ incident: id, kind, subject }, asker) {
      const incident = incidents.get(id);
      if (!incident) return refuse('reportUnknown');
      return begin({ incident, kind, subject, corrects: null }, asker);
    },

    async 'authorityReport.ofClock'({ clock: id }, asker) {
      const clock = clockBy(id);
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
