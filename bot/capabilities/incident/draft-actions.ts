// What is sent before and after a report: kept as a draft, joined to it, or followed when the message is edited or deleted.
import { committing } from '../../blocks/commit.ts';
import { plain } from '../../blocks/plain.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { isUnattended } from './arrival-actions.ts';
import {
  type Draft,
  type Drafting,
  type DraftPart,
  filesOf,
  type MessageFate,
  missingOf,
  type SentMessage,
} from './draft-model.ts';
import {
  beginDraft,
  completes,
  isRecent,
  tooLongToKeep,
  withEdited,
  withoutNumbers,
  withoutPart,
  withPart,
} from './draft-rules.ts';
import type { EventKind, Incident, IncidentEvent, OwnCase } from './model.ts';
import { eventOf, isReporter, raceLost, wordsOf } from './rules.ts';
import { incidentText } from './text.ts';
import { ownCase } from './views.ts';

const LINE: Readonly<Record<MessageFate, EventKind>> = {
  edited: 'messageEdited',
  deleted: 'messageDeleted',
  restored: 'messageRestored',
};
/** A write that somebody else was first to is made again on what there is now. */
const TRIES = 4;

type DraftActions = Pick<Actions, 'incident.reviseDraft' | 'incident.addToCase'>;

export function draftActions(ports: Ports): DraftActions & { readonly drafting: Drafting } {
  const { incidents } = ports.lists;
  const own = (incident: Incident): OwnCase =>
    ownCase(incident, incidents.waiting(incident.id), isUnattended(ports, incident));
  const mine = (asker: Asker) => incidents.by('reporter', asker.person.id);
  const caseOf = (draft: Draft) => incidents.get(draft.joined ?? draft.id);
  const begun = (id: string, asker: Asker) => {
    const draft = ports.drafts.get(id);
    return draft?.owner === asker.person.id ? draft : undefined;
  };
  const kept = (draft: Draft): Draft => {
    ports.drafts.put(draft);
    return draft;
  };
  const partOf = ({ message, text, files, missing }: SentMessage, draft: string): DraftPart => ({
    message,
    text: plain(text),
    files: files.map((file) => ({ id: ports.files.put(draft, file), name: file.name, size: file.size })),
    missing,
  });
  const dropFiles = (files: DraftPart['files']) => {
    for (const { id } of files) ports.files.drop(id);
  };
  const start = (sent: SentMessage, asker: Asker): Draft => {
    const id = ports.newId();
    const parts = [partOf(sent, id)];
    return kept(beginDraft({ id, owner: asker.person.id, source: 'chat', evidence: null, parts, at: ports.now() }));
  };

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
      const open = ports.drafts.of(asker.person.id).find((draft) => !caseOf(draft) && completes(draft, looked, now));
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
      if (incident) return { kind: 'case', own: await lineIn(incident, fate, sent, asker) };
      dropFiles(old.files);
      const next = fate === 'deleted' ? withoutPart(draft, sent.message) : withEdited(draft, partOf(sent, draft.id));
      if (next) return { kind: 'draft', draft: kept(next) };
      ports.drafts.remove(draft.id);
      return { kind: 'gone' };
    },

    recent: (asker) =>
      mine(asker)
        .filter((incident) => isRecent(incident, ports.now()))
        .toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt))
        .map(own),
  };

  const commit = committing(ports, { list: 'incidents', conflict: raceLost });
  /** The case keeps its words; the line's key makes a repeated delivery one line. */
  const lineIn = async (incident: Incident, fate: MessageFate, { message, text }: SentMessage, actor: Asker) => {
    const changeId = ports.sha256(`${message}\n${fate}\n${text}`).slice(0, 40);
    const event = eventOf({ incident, actor, kind: LINE[fate], now: ports.now(), changeId });
    await ports.commit({
      lane: `incidents/${incident.id}`,
      write: { list: 'timeline', add: event },
      follow: [{ kind: 'showCase', incident: incident.id, where: 'channel' }],
    });
    return own(incident);
  };

  /** The draft's words and files in the case, with a line of the timeline. */
  const addTo = async (draft: Draft, incident: Incident, actor: Asker): Promise<boolean> => {
    const files = filesOf(draft);
    const changeId = ports.newId();
    const text = [draft.happened, files.map(({ name }) => name).join('\n')].filter((part) => part !== '').join('\n');
    const kind = files.length > 0 ? 'filesAdded' : 'informationAdded';
    const event = eventOf({ incident, actor, kind, text, now: ports.now(), changeId });
    const to: Incident = {
      ...incident,
      attachments: [...incident.attachments, ...files.map(({ id: file, name, size }) => ({ name, size, file }))],
      filesMissing: [...(incident.filesMissing ?? []), ...missingOf(draft)],
      changeId,
    };
    const follow: Job[] = files.map(({ id }) => ({ kind: 'file', number: incident.number, file: id }));
    const stored = await commit(incident, to, {
      follow: [...follow, ...bothCards(incident.id), lineOf(event)],
      ifLost: [{ kind: 'tellLost', incident: incident.id, person: actor.person.id }, ...bothCards(incident.id)],
    });
    return !isRefusal(stored);
  };

  return {
    drafting,

    async 'incident.reviseDraft'({ id, removePersonalNumbers }, asker) {
      const draft = begun(id, asker);
      if (!draft) return refuse('draftGone');
      return removePersonalNumbers ? kept(withoutNumbers(draft, incidentText[asker.language].draft.removed)) : draft;
    },

    async 'incident.addToCase'({ id, incident: to }, asker) {
      const draft = begun(id, asker);
      if (!draft) return refuse('draftGone');
      const there = caseOf(draft);
      if (there) return own(there);
      const incident = incidents.get(to);
      if (!incident || !isReporter(incident, asker)) return refuse('caseUnknown', { number: '' });
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const now = incidents.get(to) ?? incident;
        if (await addTo(draft, now, asker)) {
          kept({ ...draft, joined: to });
          return own(incidents.get(to) ?? now);
        }
      }
      return raceLost(incidents.get(to) ?? incident);
    },
  };
}

export const bothCards = (incident: string): Job[] => [
  { kind: 'showCase', incident, where: 'channel' },
  { kind: 'showCase', incident, where: 'reporter' },
];

/** A line of the timeline, written after the change it tells of. */
export const lineOf = (event: IncidentEvent): Job => ({
  kind: 'write',
  write: { list: 'timeline', add: event },
  follow: [],
  ifLost: [],
});
