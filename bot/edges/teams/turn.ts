// One turn, top to bottom: what is it → who → route → answer → on error.
import type { TurnContext } from 'botbuilder';
import { SiteLacks, siteLacksText } from '../../blocks/site-lacks.ts';
import { languageOf } from '../../blocks/text.ts';
import { INCIDENT_CHANNEL, personAddress } from '../../capabilities/inbox/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import {
  type ChangedActivity,
  type InvokeActivity,
  isPersonal,
  type MessageActivity,
  messageKey,
  pressSchema,
  readActivity,
  replyTo,
  type SaidActivity,
  type TeamsActivity,
} from './activity.ts';
import { rememberAddress } from './addresses.ts';
import { answerTo } from './chat.ts';
import { openDialog, openMessageAction, submitDialog, submitMessageAction } from './dialog.ts';
import { followChange } from './follow.ts';
import { askerOf } from './identity.ts';
import { arrive } from './install.ts';
import { answerToPress } from './press.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';

type Invoke = (parts: { teams: Teams; asker: Asker; activity: InvokeActivity }) => Promise<object>;

const INVOKES: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': answerToPress,
  'task/fetch': openDialog,
  'task/submit': submitDialog,
  'composeExtension/fetchTask': openMessageAction,
  'composeExtension/submitAction': submitMessageAction,
};

/** The body that tells the person what went wrong, in the shape that each kind of invoke can show. */
function failure(activity: InvokeActivity, sentence: string): object {
  if (activity.name === 'adaptiveCard/action')
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
  return { task: { type: 'message', value: sentence } };
}

const replyKey = (activity: SaidActivity) => replyTo(messageKey(activity));
const placeOf = ({ conversation, serviceUrl }: TeamsActivity) => ({ conversation: conversation.id, serviceUrl });

async function message(teams: Teams, activity: MessageActivity, asker: Asker): Promise<void> {
  // Teams may deliver the same activity twice (Teams rule 3.1.7): its id is what makes the answer one answer.
  for (const [place, answer] of (await answerTo({ teams, asker, activity })).entries())
    teams.say(place === 0 ? replyKey(activity) : `${replyKey(activity)}/${place}`, placeOf(activity), answer);
}

async function changed(teams: Teams, activity: ChangedActivity, asker: Asker): Promise<void> {
  const { said, replaces } = await followChange({ teams, asker, activity });
  const key = `${replyKey(activity)}/${activity.type}/${activity.timestamp ?? ''}`;
  for (const [place, answer] of said.entries())
    teams.say(`${key}/${place}`, placeOf(activity), answer, replaces ? replyKey(activity) : undefined);
}

async function respond(context: TurnContext, body: object): Promise<void> {
  // Teams rules 2.5d and 2.5e: HTTP 200 with the outcome in the body, and always an answer, or botbuilder says 501.
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** An account that the municipality's directory does not know is nobody here, whatever Teams calls it. */
async function turnAway(teams: Teams, context: TurnContext, activity: InvokeActivity | SaidActivity): Promise<void> {
  const sentence = chatText[languageOf(activity.locale ?? undefined)].stranger;
  if (activity.type === 'invoke') return respond(context, failure(activity, sentence));
  if (activity.type === 'message') teams.say(replyKey(activity), placeOf(activity), sentence);
}

async function answer(teams: Teams, context: TurnContext, activity: TeamsActivity): Promise<void> {
  const asker = await askerOf(teams, activity);
  if (asker !== undefined && asker !== 'stranger') rememberAddress(teams, asker.person.id, activity);
  if (activity.type === 'installationUpdate' || activity.type === 'conversationUpdate')
    return arrive(teams, activity, asker === 'stranger' ? undefined : asker);
  if (!asker) return;
  if (asker === 'stranger') return turnAway(teams, context, activity);
  if (activity.type === 'message') return message(teams, activity, asker);
  if (activity.type !== 'invoke') return changed(teams, activity, asker);
  const route = Object.hasOwn(INVOKES, activity.name) ? INVOKES[activity.name] : undefined;
  const oldCard = failure(activity, chatText[asker.language].oldCard);
  await respond(context, route ? await route({ teams, asker, activity }) : oldCard);
}

/** Whatever comes from a person or a team says that Teams can reach them; that a card was seen says nothing new. */
function heard(teams: Teams, activity: TeamsActivity): void {
  const isLeaving = activity.type === 'installationUpdate' && (activity.action ?? '').startsWith('remove');
  const isLooking = activity.type === 'invoke' && pressSchema.safeParse(activity.value).data?.trigger === 'automatic';
  if (isLeaving || isLooking) return;
  const { aadObjectId } = activity.from;
  const person = aadObjectId === undefined ? [] : [personAddress(aadObjectId)];
  teams.heard([activity.conversation.id, ...(isPersonal(activity) ? person : [INCIDENT_CHANNEL])]);
}

export async function turn(teams: Teams, context: TurnContext): Promise<void> {
  const activity = readActivity(context.activity);
  if (!activity) return;
  try {
    await answer(teams, context, activity);
    heard(teams, activity);
  } catch (error) {
    const reference = teams.log.error('turn failed', error);
    const language = languageOf(activity.locale ?? undefined);
    const sentence =
      error instanceof SiteLacks ? siteLacksText[language].detail(error) : chatText[language].failed(reference);
    if (activity.type === 'invoke') await respond(context, failure(activity, sentence));
    else
      teams.say(
        `failed/${reference}`,
        { conversation: activity.conversation.id, serviceUrl: activity.serviceUrl },
        sentence,
      );
  }
}
