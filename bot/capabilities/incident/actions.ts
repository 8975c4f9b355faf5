import { committing } from '../../blocks/commit.ts';
import { type Instant, yearOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { type Cases, cases, unknownCase } from './case-file-actions.ts';
import { bothCards, draftActions } from './draft-actions.ts';
import { type Drafting, missingOf } from './draft-model.ts';
import { tooLongToKeep } from './draft-rules.ts';
import { changingCases, handlingActions } from './handling-actions.ts';
import { caseListActions } from './list-actions.ts';
import { removalActions } from './removal-actions.ts';
import { may } from './rights.ts';
import { isReporter, noteOf, open, raceLost, wordsOf } from './rules.ts';

type IncidentActions = Pick<Actions, Extract<keyof Actions, `incident.${string}`>>;

/** A report and what becomes of it for its reporter. */
function reportActions(
  ports: Ports,
  { own, ownById, moment, addEvent }: Cases,
): Pick<Actions, 'incident.report' | 'incident.mine' | 'incident.status' | 'incident.own' | 'incident.addInformation'> {
  const { incidents } = ports.lists;
  const mine = (asker: Asker) =>
    incidents.by('reporter', asker.person.id).toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt));

  const commit = committing(ports, { list: 'incidents', conflict: raceLost });
  return {
    async 'incident.report'(question, asker) {
      const twin = incidents.get(question.id);
      if (twin) return isReporter(twin, asker) ? own(twin) : refuse('draftGone');
      if (!may('incident.report', asker.person, asker.roles)) return refuse('notAllowed');
      const draft = ports.drafts.get(question.id);
      if (draft && draft.owner !== asker.person.id) return refuse('draftGone');
      const joined = draft?.joined ? incidents.get(draft.joined) : undefined;
      if (joined) return own(joined);
      const evidence = draft?.evidence ?? null;
      const files = ports.files.of(question.id);
      const happened = wordsOf(question.happened || (draft?.happened ?? ''), evidence, files.length);
      if (isRefusal(happened)) return happened;
      const refused = evidence && tooLongToKeep(evidence);
      if (refused) return refused;
      const now = moment();
      const number = ports.nextNumber('incidents', yearOf(now.now));
      const attachments = files.map(({ id: file, name, size }) => ({ name, size, file }));
      const filesMissing = draft ? missingOf(draft) : null;
      const report = { ...question, happened, evidence, attachments, filesMissing, number };
      const incident = open(report, asker.person, asker.language, now);
      const stored = await commit(undefined, incident, {
        follow: [...files.map(({ id }): Job => ({ kind: 'file', number, file: id })), ...bothCards(incident.id)],
      });
      return isRefusal(stored) ? stored : own(stored);
    },

    async 'incident.mine'(_, asker) {
      return mine(asker).map(own);
    },

    async 'incident.status'({ number }, asker) {
      const wanted = numberIn(number, ports.now());
      const incident = incidents.by('number', wanted).find((one) => isReporter(one, asker));
      return incident ? own(incident) : unknownCase(number);
    },

    async 'incident.own'({ id }, asker) {
      const incident = ownById(id, asker);
      return isRefusal(incident) ? incident : own(incident);
    },

    async 'incident.addInformation'({ id, text, key }, asker) {
      const incident = ownById(id, asker);
      if (isRefusal(incident)) return incident;
      const words = noteOf(text);
      if (isRefusal(words)) return words;
      await addEvent(incident, asker, 'informationAdded', { text: words, key });
      return own(incident);
    },
  };
}

export function incidentActions(ports: Ports): IncidentActions & { readonly drafting: Drafting } {
  const all = cases(ports);
  const change = changingCases(ports, all);
  return {
    ...caseListActions(ports),
    ...draftActions(ports),
    ...removalActions(ports, { change }),
    ...reportActions(ports, all),
    ...handlingActions(ports, all, change),
  };
}

/** `17`, `2026-17`, `2026-0017`, `nr 17`: people leave out what is obvious. */
function numberIn(typed: string, now: Instant): string {
  const found = /(?:(20\d\d)\s*[-–/ ]\s*)?0*(\d{1,6})\s*$/u.exec(typed);
  return found ? `${found[1] ?? yearOf(now)}-${(found[2] ?? '').padStart(4, '0')}` : typed;
}
