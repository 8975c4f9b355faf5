import { dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { mayRead as mayReadText } from '../authority-report/rules.ts';
import { rowsOf } from '../case-evidence/rules.ts';
import { eventsSeenBy, seenBy } from '../incident/masking-rules.ts';
import { mayRead } from '../incident/rules.ts';
import { rowOf } from '../measure/plan-rules.ts';
import { mayRead as mayReadMeasure } from '../measure/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { CaseReport } from './model.ts';

type CaseReportActions = Pick<Actions, Extract<keyof Actions, `caseReport.${string}`>>;

export function caseReportActions(ports: Ports): CaseReportActions {
  const { incidents, timeline, legalClocks, authorityReports, measures, evidenceFiles, custodyEvents } = ports.lists;

  const report = (id: string, asker: Asker): CaseReport | Refusal => {
    const incident = incidents.get(id);
    if (!incident || !mayRead(incident, asker)) return refuse('caseUnknown', { number: '' });
    const seen = seenBy(incident, asker);
    const events = timeline.by('incident', id).toSorted((a, b) => a.at.localeCompare(b.at));
    const texts = authorityReports.by('incident', id).filter((one) => mayReadText(one, incident, asker));
    const planned = measures.by('source', `incident/${id}`).filter((one) => mayReadMeasure(one, asker));
    return {
      incident: seen,
      timeline: eventsSeenBy(incident, events, asker),
      clocks: legalClocks
        .by('caseId', id)
        .filter(({ state }) => state !== 'withdrawn')
        .toSorted((a, b) => a.due.localeCompare(b.due))
        .map(({ step, subject, due, state, stop }) => ({
          step,
          subject: subject.name,
          due,
          state,
          stoppedAt: stop?.at ?? null,
        })),
      texts: texts.map(({ kind, subject, state, sent }) => ({
        kind,
        subject: subject.name,
        state,
        sentAt: sent?.at ?? null,
        portalId: sent?.portalId ?? '',
      })),
      measures: planned.map((one) => rowOf(one, dayOf(ports.now()))),
      files: rowsOf(seen, evidenceFiles.by('incident', id), custodyEvents.by('incident', id)),
    };
  };
  return {
    'caseReport.open': async ({ id }, asker) => report(id, asker),
    'caseReport.secret': async ({ id }, asker) => report(id, asker),
  };
}
