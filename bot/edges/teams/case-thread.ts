// What is written to Värna in the thread of a case: a note in its timeline, and what becomes of the message afterwards.
import { isRefusal } from '../../blocks/refusal.ts';
import type { NoteFate } from '../../capabilities/incident-work/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { messageKey, type SaidActivity } from './activity.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';

interface Said {
  readonly teams: Teams;
  readonly asker: Asker;
  readonly activity: SaidActivity;
}

const CARD = /^card\/(?<incident>[^/]+)\/channel$/u;

/** The case whose card began the thread. */
function caseOf({ teams, activity }: Said): string | undefined {
  const thread = activity.conversation.id;
  const card = teams.ports.lists.addresses.all().find((one) => one.conversation === thread && CARD.test(one.id));
  return card && CARD.exec(card.id)?.groups?.['incident'];
}

/** A message is one line, however often Teams delivers it. */
const noteKey = ({ teams, activity }: Said): string => `note-${teams.ports.sha256(messageKey(activity)).slice(0, 40)}`;

/** @returns what is answered in the thread; undefined where it is no thread of a case */
export async function noteInThread(said: Said, text: string): Promise<string | undefined> {
  const { teams, asker } = said;
  const id = caseOf(said);
  if (id === undefined) return undefined;
  const kept = await teams.app.actions['incidentWork.note']({ id, text, key: noteKey(said) }, asker);
  return isRefusal(kept) ? teams.sentenceOf(kept, asker.language) : chatText[asker.language].noted;
}

/** @returns what is answered in the thread; undefined where the message is no line of a case */
export async function changeNoteInThread(said: Said, fate: NoteFate, text: string): Promise<string | undefined> {
  const { teams, asker, activity } = said;
  const id = caseOf(said);
  if (id === undefined) return undefined;
  const at = activity.timestamp ?? '';
  const kept = await teams.app.actions['incidentWork.changeNote']({ id, note: noteKey(said), fate, text, at }, asker);
  if (isRefusal(kept)) return teams.sentenceOf(kept, asker.language);
  return kept.isLine ? chatText[asker.language].noteChanged[fate] : undefined;
}
