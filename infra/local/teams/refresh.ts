// Automatic refresh (Teams rule 3.2.3): when a person views a card that asks for it, the platform presses for them.
import type { Person } from '../directory/directory.ts';
import { asJson, asText, cardsOf, type Json } from './activity.ts';
import type { Conversation } from './conversations.ts';
import { envelope } from './envelope.ts';
import type { Message } from './messages.ts';
import { executeOutcome } from './outcome.ts';
import type { Side } from './side.ts';

const EVERYONE_BELOW = 60;
/** A view older than this is refreshed when it is looked at again. */
const FRESH = 60_000;
/** A bot that updates the card in answer to a refresh would make two viewers wake each other for ever. */
const AT_MOST = 5;
const WITHIN = 10_000;

interface Past {
  readonly version: number;
  readonly at: number;
}

const pasts = new WeakMap<Side, Map<string, Past[]>>();

function pastOf(side: Side, message: Message, person: Person): Past[] {
  const all = pasts.get(side) ?? new Map<string, Past[]>();
  pasts.set(side, all);
  const key = `${message.id} ${person.id}`;
  const recent = (all.get(key) ?? []).filter((past) => performance.now() - past.at < FRESH);
  all.set(key, recent);
  return recent;
}

export function shownCard(side: Side, message: Message, person: Person): Json | undefined {
  return side.views.cardFor(message, person.id) ?? cardsOf(message.attachments)[0];
}

function refreshAction(
  side: Side,
  conversation: Conversation,
  card: Json | undefined,
  person: Person,
): Json | undefined {
  const refresh = asJson(card?.['refresh']);
  const action = asJson(refresh['action']);
  if (action['type'] !== 'Action.Execute') return undefined;
  const named: unknown[] = Array.isArray(refresh['userIds']) ? refresh['userIds'] : [];
  const isNamed = named.some((id) => side.people.person(asText(id) ?? '')?.id === person.id);
  return isNamed || conversation.memberIds.length < EVERYONE_BELOW ? action : undefined;
}

async function refreshOne(side: Side, conversation: Conversation, message: Message, person: Person): Promise<void> {
  const action = refreshAction(side, conversation, shownCard(side, message, person), person);
  const past = pastOf(side, message, person);
  const crowded = past.filter((each) => performance.now() - each.at < WITHIN).length >= AT_MOST;
  if (!action || crowded || past.some((each) => each.version === message.version)) return;
  past.push({ version: message.version, at: performance.now() });
  const occasion = { person, conversation, thread: message.thread };
  const value = { action: { ...action, data: asJson(action['data']) }, trigger: 'automatic' };
  const activity = envelope(side, occasion, 'invoke', { name: 'adaptiveCard/action', value, replyToId: message.id });
  const outcome = executeOutcome(await side.delivery.send(activity, side.patience.invoke, 1));
  const current = side.messages.find(conversation.id, message.id);
  if (outcome.outcome !== 'card' || !current) return;
  past.push({ version: current.version, at: performance.now() });
  side.views.keep(current, person.id, outcome.card);
  side.events.tell([person.id], { kind: 'view', chat: conversation.id, id: message.id });
}

export async function refreshViewed(side: Side, conversation: Conversation, person: Person): Promise<void> {
  const seen = side.messages
    .list(conversation.id)
    .filter((message) => message.fromKind === 'bot' && message.attachments.length > 0);
  await Promise.all(seen.map((message) => refreshOne(side, conversation, message, person)));
}
