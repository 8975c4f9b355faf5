// What is sent to Värna before a report, and what becomes of it when the message is edited or deleted.
import { plain } from '../../blocks/plain.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { timelining } from './case-file-actions.ts';
import type { Draft, Drafting, DraftPart, MessageFate, SentMessage } from './draft-model.ts';
import {
  beginDraft,
  completes,
  isFresh,
  isRecent,
  isUnsent,
  tooLongToKeep,
  withEdited,
  withoutPart,
  withPart,
} from './draft-rules.ts';
import type { Drafts } from './kept-draft-actions.ts';
import type { EventKind, Incident } from './model.ts';
import { asksSomething, awaitsAnswer } from './reading-rules.ts';
import { eventOf, wordsOf } from './rules.ts';
import { isIncident, isNoIncident } from './suggestion.ts';

const LINE: Readonly<Record<MessageFate, EventKind>> = {
  edited: 'messageEdited',
  deleted: 'messageDeleted',
  restored: 'messageRestored',
};

/** The case keeps its words; the line's key makes a repeated delivery one line. */
async function lineIn(
  ports: Ports,
  incident: Incident,
  fate: MessageFate,
  { message, text }: SentMessage,
  actor: Asker,
): Promise<void> {
  const changeId = ports.sha256(`${message}\n${fate}\n${text}`).slice(0, 40);
  await timelining(ports)(eventOf({ incident, actor, kind: LINE[fate], now: ports.now(), changeId }));
}

/** What words may be besides a report. */
function readingsOf(
  { lists: { incidents, timeline }, now }: Ports,
  own: Drafts['own'],
): Pick<Drafting, 'readings' | 'isAwaited'> {
  const awaiting = (asker: Asker) =>
    incidents
      .by('reporter', asker.person.id)
      .filter((incident) => awaitsAnswer(incident, timeline.by('incident', incident.id), now()));
  return {
    readings(draft, asker) {
      const waiting = awaiting(asker).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
      const { happened } = draft;
      return {
        answers: waiting.map(own),
        isQuestion: asksSomething(happened) || isNoIncident(happened),
        isIncident: isIncident(happened),
      };
    },
    isAwaited: (asker) => awaiting(asker).length > 0,
  };
}

export function draftingOf(ports: Ports, { own, caseOf, kept, start, partOf, dropFiles }: Drafts): Drafting {
  const { incidents } = ports.lists;
  const drafting: Drafting = {
    madeOf: (message, asker) =>
      ports.drafts.of(asker.person.id).find(({ parts }) => parts.some((part) => part.message === message)),

    take(sent, asker) {
      const there = drafting.madeOf(sent.message, asker);
      if (there) return there;
      const words = wordsOf(sent.text, null, sent.files.length + sent.missing.length);
      if (isRefusal(words)) return words;
      const now = ports.now();
      const looked: DraftPart = { message: sent.message, text: words, files: [], missing: sent.missing };
      const open = ports.drafts
        .of(asker.person.id)
        .find((draft) => isUnsent(draft) && !caseOf(draft) && completes(draft, looked, now));
      return open ? kept(withPart(open, partOf(sent, open.id), now)) : start(sent, asker);
    },

    hold: (sent, asker) => drafting.madeOf(sent.message, asker) ?? start({ ...sent, text: '' }, asker),

    freeze(evidence, asker) {
      const refused = tooLongToKeep(evidence);
      if (refused) return refused;
      const begin = { id: ports.newId(), owner: asker.person.id, source: 'message', evidence, parts: [] } as const;
      return kept(beginDraft({ ...begin, at: ports.now() }));
    },

    async follow(fate, sent, asker) {
      const draft = drafting.madeOf(sent.message, asker);
      const old = draft?.parts.find(({ message }) => message === sent.message);
      if (!draft || !old) return { kind: 'unknown' };
      const isSame = fate === 'edited' && plain(sent.text) === old.text && sent.files.length === old.files.length;
      if (isSame) return { kind: 'unchanged' };
      const incident = caseOf(draft);
      if (incident) {
        await lineIn(ports, incident, fate, sent, asker);
        return { kind: 'case', own: own(incident) };
      }
      dropFiles(old.files);
      const next = fate === 'deleted' ? withoutPart(draft, sent.message) : withEdited(draft, partOf(sent, draft.id));
      if (next) return { kind: 'draft', draft: kept(next) };
      ports.drafts.remove(draft.id);
      return { kind: 'gone' };
    },

    ...readingsOf(ports, own),

    layAside(asker) {
      const isOpen = (draft: Draft) => isUnsent(draft) && !caseOf(draft) && isFresh(draft, ports.now());
      const draft = ports.drafts.of(asker.person.id).find(isOpen);
      return draft && kept({ ...draft, aside: true });
    },

    recent: (asker) =>
      incidents
        .by('reporter', asker.person.id)
        .filter((incident) => isRecent(incident, ports.now()))
        .toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt))
        .map(own),
  };

  return drafting;
}
