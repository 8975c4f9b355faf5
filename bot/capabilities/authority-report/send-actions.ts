// A text is marked as sent, decided not to be sent, put in the portal afterwards, or explained when it was late.
import { dayOf, type Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Attempt, Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { Asker } from '../roles/model.ts';
import { changingReports } from './change-actions.ts';
import { swedishLabels } from './field-text.ts';
import type { AuthorityReport } from './model.ts';
import type { Readable, ReportDependencies, ReportPages } from './page-actions.ts';
import type { ReportPage } from './question-model.ts';
import { frozenText, isPast } from './rules.ts';
import { decisionOf, lateOf, overrideOf, putInPortal, sentOf } from './send-rules.ts';

type Sending = Pick<
  Actions,
  'authorityReport.send' | 'authorityReport.putInPortal' | 'authorityReport.explain' | 'authorityReport.decide'
>;

const RETRY_MS = 60_000;

export function sendActions(
  ports: Ports,
  pages: ReportPages,
  { clocks, clock: clockBy }: ReportDependencies,
): Sending & { settle(job: Extract<Job, { readonly kind: 'settleReport' }>): Promise<Attempt> } {
  const { authorityReports, authorityReportEvents } = ports.lists;
  const { page, writable, clockOf, others } = pages;
  const { changeReport } = changingReports(ports, pages);

  /** As it is from now on, with what proves it. */
  const frozen = (report: AuthorityReport, part: Partial<AuthorityReport>, sentAt: Instant) => {
    const text = frozenText({ ...report, ...part }, { sentAt, labels: swedishLabels });
    return { ...part, frozen: text, hash: ports.sha256(text) };
  };
  const dueOf = (report: AuthorityReport) => clockOf(report)?.due ?? null;

  /** The clock follows the text. @returns why it does not */
  const settle = async (report: AuthorityReport, actor: Asker, isComplete: boolean): Promise<Refusal | undefined> => {
    const clock = report.clock === null ? undefined : clockBy(report.clock);
    if (clock?.state !== 'running') return undefined;
    const { sent, decided, subject, kind, incident } = report;
    if (sent) {
      const { portalId, receipt, at } = sent;
      const stop = { portalId, receipt, at, reportId: report.id, override: overrideOf(report), isComplete };
      const stopped = await clocks.stop(clock.id, stop, actor);
      return isRefusal(stopped) ? stopped : undefined;
    }
    if (report.state !== 'notSent' || !decided) return undefined;
    const withdrawn = await clocks.withdraw(incident, { subject, steps: [kind] }, decided.reason, actor);
    return isRefusal(withdrawn) ? withdrawn : undefined;
  };
  /** The page as it is once the clock has been told; what refuses now is tried again by the job. */
  const settled = async (answer: ReportPage | Refusal, actor: Asker, isComplete = true) => {
    if (isRefusal(answer)) return answer;
    await settle(answer.report, actor, isComplete);
    return page(answer.report, actor);
  };
  const within = <Outcome>(id: string, asker: Asker, work: (one: Readable) => Outcome): Outcome | Refusal => {
    const one = writable(id, asker);
    return isRefusal(one) ? one : work(one);
  };

  /** For a stop between the two: whoever sent it is who stops the clock. */
  const again = async ({
    report: id,
    isComplete,
  }: Extract<Job, { readonly kind: 'settleReport' }>): Promise<Attempt> => {
    const report = authorityReports.get(id);
    const [last] = authorityReportEvents.by('report', id).toSorted((a, b) => b.at.localeCompare(a.at));
    const person = ports.people.get(report?.sent?.byId ?? last?.actorId ?? '');
    if (!report || !person) return { result: 'done' };
    const roles = rolesNow(ports, person.id, dayOf(ports.now()));
    const refusal = await settle(report, { person, roles, language: 'sv' }, isComplete);
    return refusal ? { result: 'again', after: RETRY_MS, why: refusal.refused, isFault: true } : { result: 'done' };
  };

  return {
    async 'authorityReport.send'({ id, revision, isComplete, ...question }, actor) {
      return within(id, actor, async ({ incident }) => {
        const answer = await changeReport({ id, revision }, actor, {
          decide(report) {
            const now = ports.now();
            const due = dueOf(report);
            const part = sentOf({ report, question, incident, due, others: others(report), actor, now });
            if (isRefusal(part)) return part;
            const isLate = part.sent !== null && isPast(due, part.sent.at) && report.late === null;
            const late = isLate
              ? {
                  why: question.whyLate,
                  explanation: '',
                  knew: page(report, actor).knew,
                  byName: actor.person.name,
                  at: now,
                }
              : report.late;
            return frozen(report, { ...part, late }, part.sent?.at ?? now);
          },
          leaves: ({ id: report, sent }) => ({
            kind: 'sent',
            inCase: 'reportSent',
            more: { note: sent?.without ?? '' },
            jobs: [{ kind: 'settleReport', report, isComplete }],
          }),
        });
        return settled(answer, actor, isComplete);
      });
    },

    async 'authorityReport.putInPortal'({ id, revision, portalId, receipt }, actor) {
      return within(id, actor, () =>
        changeReport({ id, revision }, actor, {
          decide: (report) =>
            putInPortal(report, {
              portalId,
              receipt,
              others: others(report),
              name: actor.person.name,
              now: ports.now(),
            }),
          leaves: () => ({ kind: 'inPortal' }),
        }),
      );
    },

    async 'authorityReport.explain'({ id, revision, why, explanation }, actor) {
      return within(id, actor, () =>
        changeReport({ id, revision }, actor, {
          decide(report) {
            const { knew, isLate } = page(report, actor);
            if (!isLate) return refuse('notLate');
            return lateOf({ why, explanation, knew }, { name: actor.person.name, now: ports.now() });
          },
          leaves: () => ({ kind: 'explained', more: { note: why } }),
        }),
      );
    },

    async 'authorityReport.decide'({ id, revision, answer, reason }, actor) {
      return within(id, actor, async ({ report: seen }) => {
        const done = await changeReport({ id, revision }, actor, {
          decide(report) {
            const now = ports.now();
            const part = decisionOf(report, { answer, reason, name: actor.person.name, now });
            return isRefusal(part) || part.state === 'draft' ? part : frozen(report, part, now);
          },
          leaves: ({ state, decided }) => ({
            kind: state === 'notSent' ? 'notReported' : 'decided',
            more: { note: reason, before: seen.decided?.answer ?? null, after: decided?.answer ?? null },
            ...(state === 'notSent' && {
              inCase: 'reportDecided' as const,
              jobs: [{ kind: 'settleReport' as const, report: id, isComplete: true }],
            }),
          }),
        });
        return settled(done, actor);
      });
    },

    settle: again,
  };
}
