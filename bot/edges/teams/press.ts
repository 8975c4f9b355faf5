// A press on a card button: the verb is an action of the contract, the data its question. The answer is the next card.
import type { Card } from '../../blocks/card.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import { inboxCard } from '../../capabilities/inbox/cards.ts';
import { type AddressId, inboxAddress } from '../../capabilities/inbox/model.ts';
import type { Again, Follows, PressContext, PressFlow, Refused } from '../../capabilities/inbox/press-model.ts';
import { isOpenTo } from '../../capabilities/people/guest-model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { type ActionName, type Answer, questionOf } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { type InvokeActivity, isPersonal, pressSchema } from './activity.ts';
import { keepAddress } from './addresses.ts';
import { locationIn } from './card-places.ts';
import { correctedIn, correctionOf } from './corrections.ts';
import { answeredTask, refusedTask } from './opened.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';

export interface Pressed {
  readonly teams: Teams;
  readonly asker: Asker;
  readonly activity: InvokeActivity;
}

/** Teams rule 3.2.2: HTTP 200 always; what happened stands in the body. */
type Reply = { readonly statusCode: 200; readonly type: string; readonly value: Card | string };
const cardReply = (value: Card): Reply => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
const sentence = (value: string): Reply => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

/** What is looked at, without anything being answered. */
const LOOKS: ReadonlySet<ActionName> = new Set(['inbox.todo', 'inbox.open', 'inbox.close']);

type Data = Readonly<Record<string, unknown>>;
type Flow<Name extends ActionName> = PressFlow<Name, Ports['lists']>;

/** One press, with what its capability says of the verb. */
interface Press<Name extends ActionName> {
  readonly pressed: Pressed;
  readonly verb: Name;
  readonly data: Data;
  readonly follows: Follows<Name>;
  readonly flow: Flow<Name>;
  /** Teams asked by itself, for the viewer's own version of a card with a place of its own. */
  readonly isViewed: boolean;
}

const contextOf = ({ teams, asker }: Pressed): PressContext => ({ asker, links: teams.links, app: teams.app });
const inboxNow = ({ teams, asker }: Pressed): Card =>
  inboxCard(teams.app.services.inbox(asker.person), asker.language, teams.links, teams.cards).card;

async function answered<Name extends ActionName>(press: Press<Name>): Promise<Reply> {
  const { pressed, verb, data, follows, flow } = press;
  const { teams, asker } = pressed;
  const question = questionOf(verb, data);
  if (!question.success) return sentence(chatText[asker.language].forged);
  becomesPlaced(pressed, flow.becomes?.(question.data, teams.ports.lists));
  const isInbox = follows === 'inbox' && (await isInboxHere(pressed));
  const action = teams.app.actions[verb] as (question: unknown, asker: Asker) => Promise<Answer<Name> | Refusal>;
  const before = follows === 'inbox' ? teams.app.services.inbox(asker.person) : undefined;
  const answer = await action(question.data, asker);
  if (isRefusal(answer)) return refused(press, answer, isInbox);
  if (before && !LOOKS.has(verb)) answeredTask(teams, asker, data, before);
  const next = follows === 'inbox' ? inboxNow(pressed) : follows(answer, contextOf(pressed));
  const location = follows === 'inbox' ? inboxAddress(asker.person.id) : flow.location?.(answer);
  // An update of another card, which stands in its place, must still be sent.
  if (location !== undefined && (isInbox || isPlacedHere(pressed, location))) teams.shown.now(location, next);
  return cardReply(next);
}

/** A viewer who may not sees the cover; the inbox and the cards that say so are shown once more; else a sentence. */
async function refused<Name extends ActionName>(
  { pressed, verb, data, follows, flow, isViewed }: Press<Name>,
  refusal: Refusal,
  isInbox: boolean,
): Promise<Reply> {
  const { teams, asker, activity } = pressed;
  const cover = isViewed ? flow.cover?.(String(data['id']), asker.language, teams.ports.lists) : undefined;
  if (cover) return cardReply(cover);
  teams.log.info('press refused', { verb, refused: refusal.refused });
  if (follows === 'inbox' && isPersonal(activity)) return toldInInbox(pressed, verb, refusal, { data, isInbox });
  const card = flow.again && (await shownAgain(pressed, flow.again, refusal, { verb, data }));
  return card ? cardReply(card) : sentence(teams.sentenceOf(refusal, asker.language));
}

/** In the inbox itself, by the field, with what the person had written. */
function toldInInbox(
  pressed: Pressed,
  verb: ActionName,
  refusal: Refusal,
  { data, isInbox }: { readonly data: Data; readonly isInbox: boolean },
): Reply {
  const { teams, asker } = pressed;
  const correction = correctionOf(teams, verb, refusal, data, asker.language);
  refusedTask(teams, asker, data);
  const next = correctedIn(inboxNow(pressed), verb, correction, data);
  if (isInbox) teams.shown.now(inboxAddress(asker.person.id), next);
  return cardReply(next);
}

async function shownAgain(
  pressed: Pressed,
  { asks, after, question: asked, card }: Again,
  refusal: Refusal,
  { verb, data }: { readonly verb: ActionName; readonly data: Data },
): Promise<Card | undefined> {
  const { teams, asker } = pressed;
  const question = questionOf(asks, asked(data));
  if (!question.success || (after === 'race' && !teams.presses.races.has(refusal.refused))) return undefined;
  const action = teams.app.actions[asks] as (question: unknown, asker: Asker) => Promise<unknown>;
  const answer = await action(question.data, asker);
  const shown = card as (answer: unknown, refused: Refused<ActionName>) => Card | undefined;
  return shown(isRefusal(answer) ? undefined : answer, {
    question: question.data,
    correction: correctionOf(teams, verb, refusal, data, asker.language),
    context: contextOf(pressed),
  });
}

/** Remembers that the card stands where it was pressed. */
function placeHere({ teams, activity }: Pressed, id: AddressId, pressedCard: string): void {
  const { conversation, serviceUrl } = activity;
  const changeId = teams.ports.newId();
  keepAddress(teams, { id, conversation: conversation.id, activity: pressedCard, serviceUrl, name: '', changeId });
}

function becomesPlaced(pressed: Pressed, location: AddressId | undefined): void {
  const { teams, activity } = pressed;
  if (location === undefined || activity.replyToId === undefined || !isPersonal(activity)) return;
  if (!teams.ports.lists.addresses.get(location)) placeHere(pressed, location, activity.replyToId);
}

const isPlacedHere = ({ teams, activity }: Pressed, location: AddressId): boolean =>
  teams.ports.lists.addresses.get(location)?.activity === activity.replyToId;

/**
 * Teams tells with every press where the card is: so one is found whose sending was never answered.
 * @returns false for a card that is not the person's card any more: it is answered, and the one in its place stands
 */
async function isInboxHere({ teams, asker, activity }: Pressed): Promise<boolean> {
  const { replyToId, conversation, serviceUrl } = activity;
  const { id: person } = asker.person;
  if (replyToId === undefined || !isPersonal(activity) || !teams.ports.people.get(person)) return false;
  if (locationIn(teams.ports, person)?.activity === replyToId) return true;
  if (await teams.isReplaced(replyToId)) return false;
  const place = { conversation: conversation.id, activity: replyToId, serviceUrl };
  teams.ports.enqueue(`found/${replyToId}`, `say/${conversation.id}`, { kind: 'todoFound', person, ...place });
  return true;
}

/** A look at a card tells where it is: that finds one whose sending was never answered, and one that stands twice. */
async function reconcile(
  pressed: Pressed,
  { location, home }: { readonly location: AddressId; readonly home: AddressId },
): Promise<void> {
  const { teams, activity } = pressed;
  const { replyToId, conversation, serviceUrl } = activity;
  const { addresses } = teams.ports.lists;
  const belongs = addresses.get(home)?.conversation;
  // A card that somebody forwarded elsewhere is not ours to place or to take away.
  if (replyToId === undefined || belongs === undefined || !conversation.id.startsWith(belongs)) return;
  const known = addresses.get(location);
  if (!known) placeHere(pressed, location, replyToId);
  else if (known.activity !== replyToId)
    await teams
      .withdraw(serviceUrl, conversation.id, replyToId)
      .catch((error: unknown) => teams.log.error('double card not withdrawn', error));
}

/** What the capability of the verb says of it; undefined for a verb that is no button of ours. */
function described<Name extends ActionName>({ presses }: Teams, verb: Name) {
  const follows: Follows<Name> | undefined = presses.follows[verb];
  const flow: Flow<Name> = presses.flows[verb] ?? {};
  return follows === undefined ? undefined : { follows, flow };
}

export async function answerToPress(pressed: Pressed): Promise<Reply> {
  const { teams, asker, activity } = pressed;
  const t = chatText[asker.language];
  const press = pressSchema.safeParse(activity.value);
  if (!press.success) return sentence(t.forged);
  const { data } = press.data.action;
  const verb = press.data.action.verb as ActionName;
  const known = Object.hasOwn(teams.presses.follows, verb) ? described(teams, verb) : undefined;
  if (!known) return sentence(t.oldCard);
  const { person } = asker;
  if (!isOpenTo(person, verb)) return sentence(person.account === 'disabled' ? t.disabled : t.guest);
  const id = data['id'];
  const isLooking = press.data.trigger === 'automatic' && typeof id === 'string';
  const viewer = { person: person.id, isPersonal: isPersonal(activity) };
  const view = isLooking ? known.flow.viewed?.(id, viewer, teams.ports.lists) : undefined;
  if (view) await reconcile(pressed, view);
  return answered({ pressed, verb, data, ...known, isViewed: view !== undefined });
}
