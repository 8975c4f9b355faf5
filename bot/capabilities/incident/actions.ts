import { changing, decided } from '../../blocks/commit.ts';
import { type Instant, yearOf } from '../../blocks/instant.ts';
import { numberAt } from '../../blocks/numbering.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { attachmentOf } from './attachment-rules.ts';
import { type Cases, cases, unknownCase } from './case-file-actions.ts';
import { bothCards } from './case-jobs.ts';
import { changingCases } from './change-actions.ts';
import { correcting, type KeepCorrection } from './correction-actions.ts';
import { draftActions } from './draft-actions.ts';
import { type Drafting, missingOf } from './draft-model.ts';
import { tooLongToKeep } from './draft-rules.ts';
import { handlingActions } from './handling-actions.ts';
import { caseListActions } from './list-actions.ts';
import { removalActions } from './removal-actions.ts';
import { may } from './rights.ts';
import { isReporter, noteOf, open, raceLost, reportWords, wordsOf } from './rules.ts';
import { statisticsActions } from './statistics-actions.ts';
import { suggestCategory } from './suggestion.ts';
import { undoActions } from './undo-actions.ts';

type IncidentActions = Pick<Actions, Extract<keyof Actions, `incident.${string}`>>;

/** A report: what its draft holds already, with what its reporter says in the form. */
function reporting(ports: Ports, { own }: Cases, keepCorrection: KeepCorrection): Pick<Actions, 'incident.report'> {
  const { incidents } = ports.lists;
  const { save } = changing(ports, {
    list: 'incidents',
    found(id, asker: Asker) {
      const incident = incidents.get(id);
      return incident && isReporter(incident, asker) ? incident : refuse('draftGone');
    },
    page: own,
    conflict: raceLost,
  });
  return {
    async 'incident.report'({ id, anonymous, ...said }, asker) {
      const { person, roles, language } = asker;
      const draft = ports.drafts.get(id);
      const isOwn = draft === undefined || draft.owner === person.id;
      const joined = isOwn && draft?.joined ? incidents.get(draft.joined) : undefined;
      if (joined) return own(joined);
      const isNew = incidents.get(id) === undefined;
      const answer = await save({ id: null, key: id, revision: 0 }, asker, {
        mayNot() {
          if (!may('incident.report', person, roles)) return refuse('notAllowed');
          return isOwn ? undefined : refuse('draftGone');
        },
        decide(_, { now }) {
          const evidence = draft?.evidence ?? null;
          const files = ports.files.of(id);
          const happened = wordsOf(said.happened || (draft?.happened ?? ''), evidence, files.length);
          if (isRefusal(happened)) return happened;
          const tooLong = evidence && tooLongToKeep(evidence);
          if (tooLong) return tooLong;
          const number = ports.nextNumber('incidents', yearOf(now));
          const attachments = files.map((file) => attachmentOf(file, ports.sha256));
          const filesMissing = draft ? missingOf(draft) : null;
          const category = said.category || suggestCategory(reportWords({ happened, evidence }));
          const isAnonymous = anonymous === 'yes';
          const report = { ...said, isAnonymous, happened, evidence, category, attachments, filesMissing, number };
          const kept = files.map((file): Job => ({ kind: 'file', number, file: file.id }));
          return decided(open(report, person, language, now), () => ({ follow: [...kept, ...bothCards(id)] }));
        },
      });
      const made = isNew ? incidents.get(id) : undefined;
      if (made) keepCorrection(made, suggestCategory(reportWords(made)), made.category, 'reporter');
      return answer;
    },
  };
}

/** What a reporter may see of their own cases, and add to them. */
function reporterActions(
  ports: Ports,
  { own, ownById, addEvent }: Cases,
): Pick<Actions, 'incident.mine' | 'incident.status' | 'incident.own' | 'incident.addInformation'> {
  const { incidents } = ports.lists;
  const mine = (asker: Asker) =>
    incidents.by('reporter', asker.person.id).toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt));
  return {
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
  const keepCorrection = correcting(ports);
  return {
    ...caseListActions(ports),
    ...statisticsActions(ports),
    ...draftActions(ports),
    ...removalActions(ports, all, change),
    ...reporting(ports, all, keepCorrection),
    ...reporterActions(ports, all),
    ...handlingActions(all, change, keepCorrection),
    ...undoActions(ports, change),
  };
}

/** `17`, `2026-17`, `2026-0017`, `nr 17`: people leave out what is obvious. */
function numberIn(typed: string, now: Instant): string {
  const found = /(?:(20\d\d)\s*[-–/ ]\s*)?0*(\d{1,6})\s*$/u.exec(typed);
  return found ? numberAt(Number(found[1] ?? yearOf(now)), Number(found[2])) : typed;
}
