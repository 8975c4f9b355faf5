import { recording, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import { EVIDENCE_LIBRARY, type Ports } from '../../ports.ts';
import { seenBy } from '../incident/masking-rules.ts';
import type { Incident } from '../incident/model.ts';
import { eventOf, mayHandle, mayRead } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { type CaseEvidence, type EvidenceFile, type EvidenceRow, evidenceOwner, LARGEST_EVIDENCE } from './model.ts';
import { handedTo, linkOf, noteOf, rowsOf, verdictOf } from './rules.ts';

type CaseEvidenceActions = Pick<Actions, Extract<keyof Actions, `caseEvidence.${string}`>>;

function evidencePages(ports: Ports) {
  const { incidents, evidenceFiles, custodyEvents } = ports.lists;
  const readable = (id: string, asker: Asker): Incident | Refusal => {
    const incident = incidents.get(id);
    return incident && mayRead(incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  const rows = (incident: Incident, asker: Asker): readonly EvidenceRow[] => {
    const { id } = incident;
    return rowsOf(seenBy(incident, asker), evidenceFiles.by('incident', id), custodyEvents.by('incident', id));
  };
  return {
    readable,
    handled(id: string, asker: Asker) {
      const incident = readable(id, asker);
      return isRefusal(incident) || mayHandle(incident, asker) ? incident : refuse('notAllowed');
    },
    page: (incident: Incident, asker: Asker): CaseEvidence => ({
      id: incident.id,
      number: incident.number,
      rows: rows(incident, asker),
      isHeld: Boolean(incident.protection?.hold),
      mayHandle: mayHandle(incident, asker),
    }),
    row: (incident: Incident, file: string, asker: Asker) =>
      rows(incident, asker).find((one) => one.file === file) ?? refuse('evidenceUnknown'),
  };
}
type EvidencePages = ReturnType<typeof evidencePages>;

function adding(ports: Ports, { handled, page }: EvidencePages): CaseEvidenceActions['caseEvidence.add'] {
  const { evidenceFiles } = ports.lists;
  const record = recording(ports, { list: 'evidenceFiles', within: ({ incident }) => `incidents/${incident}` });
  return async ({ id, file, note: typed }, asker) => {
    const incident = handled(id, asker);
    if (isRefusal(incident)) return incident;
    // Sent once more: it is there.
    if (evidenceFiles.get(file)?.incident === id) return page(incident, asker);
    const stored = ports.files.of(evidenceOwner(id)).find((one) => one.id === file);
    if (!stored) return refuse('evidenceUnknown');
    if (stored.size === 0) return refuse('evidenceEmpty');
    if (stored.size > LARGEST_EVIDENCE) return refuse('evidenceTooLarge');
    const note = noteOf(typed);
    if (isRefusal(note)) return note;
    const { person } = asker;
    const at = ports.now();
    const { name, size, base64 } = stored;
    const hash = ports.sha256(base64, 'base64');
    const row: EvidenceFile = {
      id: file,
      incident: id,
      name,
      size,
      hash,
      note,
      addedAt: at,
      addedBy: person.id,
      addedByName: person.name,
      changeId: file,
    };
    const link = linkOf({ file, incident: id, kind: 'added', person, at, id: `${file}/added` });
    const line = eventOf({ incident, actor: asker, kind: 'filesAdded', text: name, now: at, changeId: `${file}/line` });
    await record(row, {
      follow: [
        { kind: 'file', number: incident.number, file, library: EVIDENCE_LIBRARY },
        written({ list: 'custodyEvents', add: link }),
        written({ list: 'timeline', add: line }),
      ],
    });
    return page(incident, asker);
  };
}

export function caseEvidenceActions(ports: Ports): CaseEvidenceActions {
  const { custodyEvents } = ports.lists;
  const pages = evidencePages(ports);
  const { readable, handled, page, row } = pages;
  const record = recording(ports, { list: 'custodyEvents', within: ({ incident }) => `incidents/${incident}` });
  /** Of its bytes as they are now; null where there are none. */
  const hashNow = async (number: string, { file: id, name }: EvidenceRow): Promise<string | null> => {
    const waiting = ports.files.get(id);
    if (waiting) return ports.sha256(waiting.base64, 'base64');
    const bytes = await ports.files.fetch(EVIDENCE_LIBRARY, number, { id, name });
    return bytes ? ports.sha256(bytes) : null;
  };

  return {
    async 'caseEvidence.read'({ id }, asker) {
      const incident = readable(id, asker);
      return isRefusal(incident) ? incident : page(incident, asker);
    },
    'caseEvidence.add': adding(ports, pages),
    async 'caseEvidence.take'({ id, file, key }, asker) {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      const one = row(incident, file, asker);
      if (isRefusal(one)) return one;
      const { person } = asker;
      await record(linkOf({ file, incident: id, kind: 'downloaded', person, at: ports.now(), id: key }));
      return { number: incident.number, file, name: one.name };
    },
    async 'caseEvidence.verify'({ id, file, key }, asker) {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      const one = row(incident, file, asker);
      if (isRefusal(one)) return one;
      if (one.hash === null) return refuse('hashMissing', { name: one.name });
      if (custodyEvents.get(key)) return page(incident, asker);
      const kind = verdictOf(one.hash, await hashNow(incident.number, one));
      await record(linkOf({ file, incident: id, kind, person: asker.person, at: ports.now(), id: key }));
      return page(incident, asker);
    },
    async 'caseEvidence.move'({ id, file, text: typed, key }, asker) {
      const incident = handled(id, asker);
      if (isRefusal(incident)) return incident;
      const one = row(incident, file, asker);
      if (isRefusal(one)) return one;
      const text = handedTo(typed);
      if (isRefusal(text)) return text;
      await record(linkOf({ file, incident: id, kind: 'moved', person: asker.person, at: ports.now(), id: key, text }));
      return page(incident, asker);
    },
  };
}
