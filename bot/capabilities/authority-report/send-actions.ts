// A text is marked as sent, decided not to be sent, put in the portal afterwards, or explained when it was late.
import type { Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { changingReports } from './change-actions.ts';
import { swedishLabels } from './field-text.ts';
import type { Readable } from './finding-actions.ts';
import type { AuthorityReport } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import { frozenText, isPast } from './rules.ts';
import { decisionOf, lateOf, putInPortal, sentOf } from './send-rules.ts';
import type { ReportSettling } from './settle-actions.ts';

type Send = Pick<Actions, 'authorityReport.send'>;
type Decide = Pick<Actions, 'authorityReport.decide'>;
type Afterwards = Pick<Actions, 'authorityReport.putInPortal' | 'authorityReport.explain'>;

function sendTools(ports: Ports, pages: ReportPages) {
  const { changeReport } = changingReports(ports, pages);

  /** As it is from now on, with what proves it. */
  const frozen = (report: AuthorityReport, part: Partial<AuthorityReport>, sentAt: Instant) => {
    const text = frozenText({ ...report, ...part }, { sentAt, labels: swedishLabels });
    return { ...part, frozen: text, hash: ports.sha256(text) };
  };
  const within = <Outcome>(id: string, asker: Asker, work: (one: Readable) => Outcome): Outcome | Refusal => {
    const one = pages.writable(id, asker);
    return isRefusal(one) ? one : work(one);
  };
  return { changeReport, frozen, within };
}

type SendTools = ReturnType<typeof sendTools>;

function sendAction(
  ports: Ports,
  pages: ReportPages,
  { changeReport, frozen, within, settled }: SendTools & Pick<ReportSettling, 'settled'>,
): Send {
  const { page, clockOf, others } = pages;
  return {
    async 'authorityReport.send'({ id, revision, isComplete, ...question }, actor) {
      return within(id, actor, async ({ incident }) => {
        const answer = await changeReport({ id, revision }, actor, {
          decide(report) {
            const now = ports.now();
            const due = clockOf(report)?.due ?? null;
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
  };
}

function decideAction(
  ports: Ports,
  { changeReport, frozen, within, settled }: SendTools & Pick<ReportSettling, 'settled'>,
): Decide {
  return {
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
  };
}

function afterwardsActions(
  ports: Ports,
  { page, others }: ReportPages,
  { changeReport, within, settled }: SendTools & Pick<ReportSettling, 'settled'>,
): Afterwards {
  return {
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
      return within(id, actor, async () => {
        const answer = await changeReport({ id, revision }, actor, {
          decide(report) {
            const { knew, isLate } = page(report, actor);
            if (!isLate) return refuse('notLate');
            return lateOf({ why, explanation, knew }, { name: actor.person.name, now: ports.now() });
          },
          leaves: ({ id: report }) => ({
            kind: 'explained',
            more: { note: why },
            jobs: [{ kind: 'settleReport', report, isComplete: true }],
          }),
        });
        return settled(answer, actor);
      });
    },
  };
}

export function sendActions(
  ports: Ports,
  pages: ReportPages,
  { settled }: Pick<ReportSettling, 'settled'>,
): Send & Decide & Afterwards {
  const tools = sendTools(ports, pages);
  return {
    ...sendAction(ports, pages, { ...tools, settled }),
    ...decideAction(ports, { ...tools, settled }),
    ...afterwardsActions(ports, pages, { ...tools, settled }),
  };
}
