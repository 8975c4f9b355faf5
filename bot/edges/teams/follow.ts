// A message that its writer has edited, deleted or brought back: what is not sent yet follows, a case that is sent says so.
import type { Message } from '../../blocks/card.ts';
import type { Followed, MessageFate, SentMessage } from '../../capabilities/incident/draft-model.ts';
import { fateCard } from '../../capabilities/incident/message-cards.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { type ChangedActivity, isPersonal, messageKey } from './activity.ts';
import { changeNoteInThread } from './case-thread.ts';
import { answerTo, cardOfDraft } from './chat.ts';
import { filesIn } from './files.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';
import { wordsOf } from './words.ts';

interface Changing {
  readonly teams: Teams;
  readonly asker: Asker;
  readonly activity: ChangedActivity;
}

export interface Answered {
  readonly said: readonly (Message | string)[];
  /** What was said to the message before gives place to this. */
  readonly replaces: boolean;
}

const NOTHING: Answered = { said: [], replaces: false };

function fateOf({ type, channelData }: ChangedActivity): MessageFate {
  if (type === 'messageDelete') return 'deleted';
  return channelData?.eventType === 'undeleteMessage' ? 'restored' : 'edited';
}

async function asItReads({ teams, asker, activity }: Changing, fate: MessageFate): Promise<SentMessage> {
  const message = messageKey(activity);
  const isGone = fate === 'deleted' || teams.app.drafting.madeOf(message, asker) === undefined;
  if (isGone) return { message, text: '', files: [], missing: [] };
  const files = await filesIn(activity, teams.files, chatText[asker.language].unnamedFile);
  return { message, text: wordsOf(activity), ...files };
}

export async function followChange(changing: Changing): Promise<Answered> {
  const { teams, asker, activity } = changing;
  if (asker.person.account !== 'active') return NOTHING;
  const fate = fateOf(activity);
  if (!isPersonal(activity)) {
    const noted = await changeNoteInThread(changing, fate, wordsOf(activity));
    return noted === undefined ? NOTHING : { said: [noted], replaces: true };
  }
  const followed: Followed = await teams.app.drafting.follow(fate, await asItReads(changing, fate), asker);
  switch (followed.kind) {
    case 'unchanged':
      return NOTHING;
    case 'unknown':
      // What was no report may be one now; what is deleted never was.
      return fate === 'deleted' ? NOTHING : { said: await answerTo(changing), replaces: false };
    case 'draft':
      return { said: [cardOfDraft(changing, followed.draft, true)], replaces: true };
    case 'gone':
      return { said: [chatText[asker.language].draftGone], replaces: true };
    case 'case':
      return { said: [fateCard(followed.own, fate, asker.language)], replaces: false };
  }
}
