// What is kept before a report: looked over, and joined to a case that is there already.
import { committing } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports, StoredFile } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { type AsideActions, asideActions } from './aside-actions.ts';
import { attachmentOf } from './attachment-rules.ts';
import { caseTold } from './case-jobs.ts';
import { type Draft, type Drafting, filesOf, missingOf } from './draft-model.ts';
import { withoutNumbers } from './draft-rules.ts';
import { draftingOf } from './drafting-actions.ts';
import { drafts } from './kept-draft-actions.ts';
import type { Attachment, Incident } from './model.ts';
import { eventOf, isReporter, raceLost } from './rules.ts';
import { incidentText } from './text.ts';

/** A write that somebody else was first to is made again on what there is now. */
const TRIES = 4;

type DraftActions = Pick<Actions, 'incident.reviseDraft' | 'incident.addToCase'>;

export function draftActions(ports: Ports): DraftActions & AsideActions & { readonly drafting: Drafting } {
  const { incidents } = ports.lists;
  const all = drafts(ports);
  const { own, caseOf, kept } = all;
  const begun = (id: string, asker: Asker) => {
    const draft = ports.drafts.get(id);
    return draft?.owner === asker.person.id ? draft : undefined;
  };
  const commit = committing(ports, { list: 'incidents', conflict: raceLost });
  const attached = ({ id, name, size }: Pick<StoredFile, 'id' | 'name' | 'size'>): Attachment => {
    const stored = ports.files.get(id);
    return stored ? attachmentOf(stored, ports.sha256) : { name, size, file: id };
  };
  /** The draft's words and files in the case, with a line of the timeline. */
  const addTo = (draft: Draft, incident: Incident, actor: Asker): Promise<Incident | Refusal> => {
    const files = filesOf(draft);
    const changeId = ports.newId();
    const text = [draft.happened, files.map(({ name }) => name).join('\n')].filter((part) => part !== '').join('\n');
    const kind = files.length > 0 ? 'filesAdded' : 'informationAdded';
    const event = eventOf({ incident, actor, kind, text, now: ports.now(), changeId });
    const to: Incident = {
      ...incident,
      attachments: [...incident.attachments, ...files.map(attached)],
      filesMissing: [...(incident.filesMissing ?? []), ...missingOf(draft)],
      changeId,
    };
    const follow: Job[] = files.map(({ id }) => ({ kind: 'file', number: incident.number, file: id }));
    return commit(incident, to, caseTold(event, follow));
  };

  return {
    drafting: draftingOf(ports, all),
    ...asideActions(ports, all),

    async 'incident.reviseDraft'({ id, removePersonalNumbers }, asker) {
      const draft = begun(id, asker);
      if (!draft) return refuse('draftGone');
      const { aside, ...taken } = draft;
      // Taken up again it stands open for as long as one that is new.
      const open = aside ? kept({ ...taken, at: ports.now() }) : draft;
      return removePersonalNumbers ? kept(withoutNumbers(open, incidentText[asker.language].draft.removed)) : open;
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
        const stored = await addTo(draft, now, asker);
        if (isRefusal(stored)) continue;
        kept({ ...draft, joined: to });
        return own(stored);
      }
      return raceLost(incidents.get(to) ?? incident);
    },
  };
}
