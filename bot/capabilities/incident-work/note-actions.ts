// What is written in the thread of a case becomes lines of its timeline. A line is never changed: an edit is a line of its own.
import { recording } from '../../blocks/commit.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { EventKind } from '../incident/model.ts';
import { eventOf, noteOf } from '../incident/rules.ts';
import type { NoteFate } from './model.ts';
import type { WorkPages } from './page-actions.ts';

const KINDS: Readonly<Record<NoteFate, EventKind>> = {
  edited: 'messageEdited',
  deleted: 'messageDeleted',
  restored: 'messageRestored',
};

export function noteActions(
  ports: Ports,
  { workable, readable }: WorkPages,
): Pick<Actions, 'incidentWork.note' | 'incidentWork.changeNote'> {
  const { timeline } = ports.lists;
  const record = recording(ports, { list: 'timeline', within: ({ incident }) => `incidents/${incident}` });
  return {
    async 'incidentWork.note'({ id, text, key }, actor) {
      const incident = workable(id, actor);
      if (isRefusal(incident)) return incident;
      const words = noteOf(text);
      if (isRefusal(words)) return words;
      const event = eventOf({ incident, actor, kind: 'noted', text: words, now: ports.now(), changeId: key });
      if (!timeline.get(key)) await record(event);
      return { number: incident.number, isLine: true };
    },
    // A closed case keeps its lines: that a message was deleted afterwards is said there too.
    async 'incidentWork.changeNote'({ id, note, fate, text, at }, actor) {
      const incident = readable(id, actor);
      if (isRefusal(incident)) return incident;
      const { number } = incident;
      const line = timeline.get(note);
      if (line?.incident !== id || line.actorId !== actor.person.id) return { number, isLine: false };
      const words = fate === 'edited' ? noteOf(text) : '';
      if (isRefusal(words)) return words;
      const changeId = `${note}/${fate}/${at}`;
      const event = eventOf({ incident, actor, kind: KINDS[fate], text: words, now: ports.now(), changeId });
      if (!timeline.get(changeId)) await record(event);
      return { number, isLine: true };
    },
  };
}
