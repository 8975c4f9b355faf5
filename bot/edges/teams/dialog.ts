// Dialogs: task/fetch opens a form, task/submit asks the action it names. What was typed stays when a rule says no.
import type { Card } from '../../blocks/card.ts';
import { type Correction, corrected } from '../../blocks/corrected.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import {
  caseDialog,
  DIALOG_ACTION,
  DIALOGS,
  type DialogName,
  reportDialog,
  sentenceDialog,
} from '../../capabilities/incident/dialogs.ts';
import type { Draft } from '../../capabilities/incident/draft-model.ts';
import type { Incident } from '../../capabilities/incident/model.ts';
import { incidentText } from '../../capabilities/incident/text.ts';
import { isOpenTo } from '../../capabilities/people/guest-model.ts';
import { askDialog } from '../../capabilities/policy/cards.ts';
import { policyText } from '../../capabilities/policy/text.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { type ActionName, questionOf } from '../../contract.ts';
import { type InvokeActivity, messageActionSchema, taskSchema } from './activity.ts';
import { correctionOf } from './corrections.ts';
import { evidenceIn } from './evidence.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';

export interface Dialogue {
  readonly teams: Teams;
  readonly asker: Asker;
  readonly activity: InvokeActivity;
}

interface Dialog {
  readonly title: string;
  readonly card: Card;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const shown = ({ title, card }: Dialog, correction?: Correction) => {
  const content = correction ? corrected(card, correction) : card;
  return {
    task: {
      type: 'continue',
      value: { title, height: 'large', width: 'medium', card: { contentType: CARD, content } },
    },
  };
};
type Data = Readonly<Record<string, unknown>>;
const closed = (sentence: string) => ({ task: { type: 'message', value: sentence } });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isDialog = (name: string): name is DialogName => DIALOGS.some((dialog) => dialog === name);

/** The case behind a dialog, if this person may do anything with it. */
async function caseOf({ teams, asker }: Dialogue, dialog: DialogName, id: string): Promise<Incident | Refusal> {
  const question = questionOf('incident.read', { id });
  if (!question.success) return { refused: 'caseUnknown', facts: {} };
  if (dialog === 'addInformation') {
    const own = await teams.app.actions['incident.own'](question.data, asker);
    if (isRefusal(own)) return own;
    return teams.ports.lists.incidents.get(own.id) ?? { refused: 'caseUnknown', facts: {} };
  }
  const file = await teams.app.actions['incident.read'](question.data, asker);
  if (isRefusal(file)) return file;
  return file.mayHandle ? file.incident : { refused: 'notAllowed', facts: {} };
}

async function begun({ teams, asker }: Dialogue, id: string): Promise<Draft | undefined> {
  const question = questionOf('incident.reviseDraft', { id, removePersonalNumbers: false });
  const draft = question.success ? await teams.app.actions['incident.reviseDraft'](question.data, asker) : undefined;
  return draft === undefined || isRefusal(draft) ? undefined : draft;
}

// Teams rule 3.1.5: a card has room for some 25 KB; the whole text is in the draft.
const ROOM_IN_FORM = 7_000;

async function reportForm(dialogue: Dialogue, id: string): Promise<Dialog> {
  const { language } = dialogue.asker;
  const draft = id === '' ? undefined : await begun(dialogue, id);
  if (!draft)
    return reportDialog({ id: dialogue.teams.ports.newId(), happened: '', evidence: null, source: 'form' }, language);
  const fits = draft.happened.length <= ROOM_IN_FORM;
  return reportDialog(
    { ...draft, happened: fits ? draft.happened : '' },
    language,
    fits ? undefined : chatText[language].formTooLong,
  );
}

export async function openDialog(dialogue: Dialogue): Promise<object> {
  const { teams, asker, activity } = dialogue;
  const t = chatText[asker.language];
  const task = taskSchema.safeParse(activity.value);
  const name = text(task.data?.data['open']);
  if (task.success && name === 'askOwner') return askOwner(dialogue, task.data.data['id']);
  if (!task.success || !isDialog(name)) return closed(t.oldCard);
  if (asker.person.account !== 'active') return closed(t[asker.person.account]);
  const id = text(task.data.data['id']);
  if (name === 'report') return shown(await reportForm(dialogue, id));
  const incident = await caseOf(dialogue, name, id);
  if (isRefusal(incident))
    return shown(
      sentenceDialog(incidentText[asker.language].fields.number, teams.sentenceOf(incident, asker.language)),
    );
  return shown(caseDialog(name, incident, asker.language, dialogue.teams.ports.newId()));
}

/** The reader's question to the owner of a document; the title is looked up, not believed. */
async function askOwner({ teams, asker }: Dialogue, id: unknown, correction?: Correction): Promise<object> {
  const question = questionOf('policy.read', { id });
  const page = question.success ? await teams.app.actions['policy.read'](question.data, asker) : undefined;
  if (page === undefined) return closed(chatText[asker.language].forged);
  return isRefusal(page)
    ? closed(teams.sentenceOf(page, asker.language))
    : shown(askDialog(page.version, asker.language, teams.ports.newId()), correction);
}

/** The form's own key and what is written in it: sent again it is the same, written anew it is another. */
function keyed({ teams, activity }: Dialogue, data: Data): Data {
  const key = teams.ports.sha256(JSON.stringify([data['key'] ?? activity.id, data['verb'], data['id'], data['text']]));
  return { ...data, key };
}

async function ask(dialogue: Dialogue, data: Data): Promise<object> {
  const { teams, asker } = dialogue;
  const question = questionOf('policy.ask', keyed(dialogue, data));
  if (!question.success) return closed(chatText[asker.language].forged);
  const answer = await teams.app.actions['policy.ask'](question.data, asker);
  if (!isRefusal(answer)) return closed(policyText[asker.language].ask.sent(answer.owner));
  return askOwner(dialogue, data['id'], correctionOf(teams, 'policy.ask', answer, data, asker.language));
}

/** The same form again, with the sentence by its field and every typed word in its place. */
async function again(dialogue: Dialogue, name: DialogName, data: Data, correction: Correction): Promise<object> {
  const { language } = dialogue.asker;
  const id = text(data['id']);
  if (name === 'report') {
    const draft = await begun(dialogue, id);
    const { evidence = null, source = 'form' as const, parts = [] } = draft ?? {};
    return shown(reportDialog({ id, happened: '', evidence, source, parts }, language), correction);
  }
  const incident = await caseOf(dialogue, name, id);
  return isRefusal(incident)
    ? closed(correction.sentence)
    : shown(caseDialog(name, incident, language, dialogue.teams.ports.newId()), correction);
}

async function submit(dialogue: Dialogue, data: Data): Promise<object> {
  const { teams, asker } = dialogue;
  const t = chatText[asker.language];
  if (data['verb'] === 'policy.ask' && isOpenTo(asker.person, 'policy.ask')) return ask(dialogue, data);
  if (asker.person.account !== 'active') return closed(t[asker.person.account]);
  const name = DIALOGS.find((dialog) => DIALOG_ACTION[dialog] === data['verb']);
  if (name === undefined) return closed(t.oldCard);
  const verb: ActionName = DIALOG_ACTION[name];
  const question = questionOf(verb, keyed(dialogue, data));
  if (!question.success) return again(dialogue, name, data, { sentence: t.forged, typed: {} });
  const action = teams.app.actions[verb] as (question: unknown, asker: Asker) => Promise<unknown>;
  const answer = await action(question.data, asker);
  if (isRefusal(answer)) return again(dialogue, name, data, correctionOf(teams, verb, answer, data, asker.language));
  return closed(
    name === 'report' ? t.sentBody(text((answer as { number?: unknown }).number)) : doneSentence(name, asker.language),
  );
}

const doneSentence = (name: DialogName, language: Language) =>
  name === 'addInformation' ? incidentText[language].own.added : chatText[language].saved;

export async function submitDialog(dialogue: Dialogue): Promise<object> {
  const task = taskSchema.safeParse(dialogue.activity.value);
  if (!task.success) return closed(chatText[dialogue.asker.language].forged);
  return submit(dialogue, task.data.data);
}

/** “Rapportera som incident” on any message (Teams rule 3.4.2). */
export async function openMessageAction(dialogue: Dialogue): Promise<object> {
  const { teams, asker, activity } = dialogue;
  const t = chatText[asker.language];
  if (asker.person.account !== 'active') return closed(t[asker.person.account]);
  const action = messageActionSchema.safeParse(activity.value);
  if (!action.success || !action.data.messagePayload) return closed(t.forged);
  const draft = teams.app.drafting.freeze(evidenceIn(action.data.messagePayload, asker.language), asker);
  return isRefusal(draft)
    ? closed(teams.sentenceOf(draft, asker.language))
    : shown(reportDialog(draft, asker.language));
}

/** Teams rule 3.4.3: the answer to the message action's form is another dialog or nothing. */
export async function submitMessageAction(dialogue: Dialogue): Promise<object> {
  const { asker, activity } = dialogue;
  const action = messageActionSchema.safeParse(activity.value);
  if (!action.success) return closed(chatText[asker.language].forged);
  return submit(dialogue, action.data.data ?? {});
}
