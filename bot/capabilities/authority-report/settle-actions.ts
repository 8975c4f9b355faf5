// A text that is sent, or decided not to be, stops the clock that waited for it.
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Attempt, Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { ReportDependencies } from './finding-actions.ts';
import type { AuthorityReport } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import type { ReportPage } from './question-model.ts';
import { overrideOf } from './send-rules.ts';

type SettleJob = Extract<Job, { readonly kind: 'settleReport' }>;

const RETRY_MS = 60_000;

export interface ReportSettling {
  settled(answer: ReportPage | Refusal, actor: Asker, isComplete?: boolean): Promise<ReportPage | Refusal>;
  settle(job: SettleJob): Promise<Attempt>;
}

export function reportSettling(
  ports: Ports,
  { page }: Pick<ReportPages, 'page'>,
  { clocks, clock: clockBy }: ReportDependencies,
): ReportSettling {
  const { authorityReports, authorityReportEvents } = ports.lists;

  /** The clock follows the text. @returns why it does not */
  const follow = async (report: AuthorityReport, actor: Asker, isComplete: boolean): Promise<Refusal | undefined> => {
    const clock = report.clock === null ? undefined : clockBy(report.clock);
    if (!clock) return undefined;
    const refused = (made: object) => (isRefusal(made) ? made : undefined);
    const { sent, decided, subject, kind, incident, state } = report;
    const isRunning = clock.state === 'running';
    const lateWhy = report.late?.why ?? '';
    if (isRunning && sent) {
      const { portalId, receipt, at } = sent;
      const stop = { portalId, receipt, at, reportId: report.id, override: overrideOf(report), isComplete, lateWhy };
      return refused(await clocks.stop(clock.id, stop, actor));
    }
    if (isRunning && state === 'notSent' && decided)
      return refused(await clocks.withdraw(incident, { subject, steps: [kind] }, decided.reason, actor));
    return lateWhy === '' ? undefined : refused(await clocks.explain(clock.id, lateWhy, actor));
  };
  /** The page as it is once the clock has been told; what refuses now is tried again by the job. */
  const settled: ReportSettling['settled'] = async (answer, actor, isComplete = true) => {
    if (isRefusal(answer)) return answer;
    await follow(answer.report, actor, isComplete);
    return page(answer.report, actor);
  };
  /** For a stop between the two: whoever sent it is who stops the clock. */
  const settle: ReportSettling['settle'] = async ({ report: id, isComplete }) => {
    const report = authorityReports.get(id);
    const [last] = authorityReportEvents.by('report', id).toSorted((a, b) => b.at.localeCompare(a.at));
    const person = ports.people.get(report?.sent?.byId ?? last?.actorId ?? '');
    if (!report || !person) return { result: 'done' };
    const roles = rolesNow(ports, person.id, dayOf(ports.now()));
    const refusal = await follow(report, { person, roles, language: 'sv' }, isComplete);
    return refusal ? { result: 'again', after: RETRY_MS, why: refusal.refused, isFault: true } : { result: 'done' };
  };

  return { settled, settle };
}
