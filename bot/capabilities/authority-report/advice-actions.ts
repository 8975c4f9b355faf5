// The data protection officer is asked, and answers; nothing waits for the answer but the person who asked.
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { changingReports } from './change-actions.ts';
import type { ReportPages } from './page-actions.ts';
import { mayAdvise } from './rules.ts';
import { adviceAsked, adviceOf } from './send-rules.ts';

type Advising = Pick<Actions, 'authorityReport.askAdvice' | 'authorityReport.advise'>;

const cards = (people: readonly string[]): readonly Job[] =>
  people.map((person): Job => ({ kind: 'showTodo', person }));

export function adviceActions(ports: Ports, pages: ReportPages): Advising {
  const { readable, writable, officers } = pages;
  const { changeReport } = changingReports(ports, pages);
  return {
    async 'authorityReport.askAdvice'({ id, revision }, actor) {
      const one = writable(id, actor);
      if (isRefusal(one)) return one;
      const asked = officers(one.report, one.incident);
      return changeReport({ id, revision }, actor, {
        isDone: ({ advice }) => advice !== null && advice.text === null,
        decide: (report) =>
          asked.length === 0 ? refuse('noOfficer') : adviceAsked(report, { name: actor.person.name, now: ports.now() }),
        leaves: () => ({ kind: 'adviceAsked', jobs: cards(asked) }),
      });
    },

    async 'authorityReport.advise'({ id, text }, actor) {
      const one = readable(id, actor);
      if (isRefusal(one)) return one;
      if (!mayAdvise(one.report, one.incident, actor)) return refuse('notAllowed');
      // Advice competes with no field: what was written meanwhile does not make it another.
      return changeReport({ id, revision: null }, actor, {
        isDone: ({ advice }) => advice?.byId === actor.person.id && advice.text === text,
        decide: (report) => adviceOf(report, text, actor, ports.now()),
        leaves: () => ({ kind: 'advised', jobs: cards(officers(one.report, one.incident)) }),
      });
    },
  };
}
