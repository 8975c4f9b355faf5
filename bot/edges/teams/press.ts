// A press on a card button: the verb is an action of the contract, the data its question. The answer is the next card.
import type { Card } from '../../blocks/card.ts';
import { corrected } from '../../blocks/corrected.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import { todoCard } from '../../capabilities/inbox/cards.ts';
import {
  type Address,
  type AddressId,
  cardAddress,
  INCIDENT_CHANNEL,
  personAddress,
  todoAddress,
} from '../../capabilities/inbox/model.ts';
import { addedCard, caseCard, coverCard, ownCard } from '../../capabilities/incident/cards.ts';
import type { CaseFile, OwnCase } from '../../capabilities/incident/model.ts';
import { draftCard, reportForm } from '../../capabilities/incident/report-cards.ts';
import { isOpenTo } from '../../capabilities/organisation/guest-model.ts';
import type { Asker } from '../../capabilities/organisation/model.ts';
import { type ActionName, type Answer, type Question, questionOf, type Todo } from '../../contract.ts';
import { type InvokeActivity, isPersonal, pressSchema } from './activity.ts';
import { standingCard } from './card-places.ts';
import { correctedIn, correctionOf } from './corrections.ts';
import { keepAddress } from './identity.ts';
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

/** The card that follows each verb a card may carry; a verb that is not here is not a button of ours. */
type Follows = { readonly [Name in ActionName]?: (answer: Answer<Name>, asker: Asker, teams: Teams) => Card };
const caseFor = (file: CaseFile, { language }: Asker, teams: Teams): Card =>
  caseCard(file, language, { tab: teams.links.to('case', file.incident.id) }).card;
const ownFor = (own: OwnCase, { language }: Asker, { links }: Teams): Card =>
  ownCard(own, language, links.to('case', own.id)).card;
const todoFor = (todo: Todo, { language }: Asker, teams: Teams): Card =>
  todoCard(todo, language, teams.links, teams.cards).card;
/** What the person owes next. */
const nextTodo = (_: unknown, asker: Asker, teams: Teams): Card =>
  todoFor(teams.app.services.todo(asker.person), asker, teams);
const FOLLOWS: Follows = {
  'incident.report': ownFor,
  'incident.reviseDraft': (draft, asker, teams) =>
    draftCard(draft, asker.language, { recent: teams.app.drafting.recent(asker) }).card,
  'incident.addToCase': (own, { language }) => addedCard(own, language).card,
  'incident.own': ownFor,
  'incident.read': caseFor,
  'incident.take': caseFor,
  'incident.reopen': caseFor,
  'policy.acknowledge': nextTodo,
  'training.begin': nextTodo,
  'training.answer': nextTodo,
  'inbox.todo': todoFor,
  'risk.decide': nextTodo,
  'risk.score': nextTodo,
  'measure.done': nextTodo,
  'measure.delay': nextTodo,
  'measure.help': nextTodo,
  'measure.outcome': nextTodo,
};

const ownTodo = (_: unknown, { person }: Asker): AddressId => todoAddress(person.id);
/** Whose card the next one is from now on, so that it is not sent as an update of itself. */
const STANDS: { readonly [Name in ActionName]?: (answer: Answer<Name>, asker: Asker) => AddressId } = {
  'incident.report': ({ id }) => cardAddress(id, 'reporter'),
  'policy.acknowledge': ownTodo,
  'training.begin': ownTodo,
  'training.answer': ownTodo,
  'risk.decide': ownTodo,
  'risk.score': ownTodo,
  'measure.done': ownTodo,
  'measure.delay': ownTodo,
  'measure.help': ownTodo,
  'measure.outcome': ownTodo,
};

type Verb = keyof Follows;
type Data = Readonly<Record<string, unknown>>;
const isVerb = (verb: string): verb is Verb => Object.hasOwn(FOLLOWS, verb);

async function asked<Name extends Verb>(pressed: Pressed, verb: Name, data: Data): Promise<Reply> {
  const { teams, asker } = pressed;
  const question = questionOf(verb, data);
  if (!question.success) return sentence(chatText[asker.language].forged);
  if (verb === 'incident.report') cardStandsHere(pressed, question.data as Question<'incident.report'>);
  const slot = STANDS[verb] as ((answer: Answer<Name>, asker: Asker) => AddressId) | undefined;
  const stands = slot === ownTodo && (await todoStandsHere(pressed));
  const action = teams.app.actions[verb] as (question: unknown, asker: Asker) => Promise<Answer<Name> | Refusal>;
  const answer = await action(question.data, asker);
  if (isRefusal(answer)) {
    teams.log.info('press refused', { verb, refused: answer.refused });
    if (slot === ownTodo && isPersonal(pressed.activity)) return toldInTodo(pressed, verb, answer, { data, stands });
    return verb === 'incident.report' ? toldInReport(pressed, answer, data) : refused(pressed, answer, data);
  }
  const follow = FOLLOWS[verb] as (answer: Answer<Name>, asker: Asker, teams: Teams) => Card;
  const next = follow(answer, asker, teams);
  // An update of another card, which stands in its place, must still be sent.
  if (slot && (stands || isPlacedHere(pressed, slot(answer, asker)))) teams.shown.now(slot(answer, asker), next);
  return cardReply(next);
}

/** The card that is pressed is from now on the case's card; told first, so that no second one is sent. */
function cardStandsHere({ teams, activity }: Pressed, { id }: { readonly id: string }): void {
  const slot = cardAddress(id, 'reporter');
  if (
    activity.replyToId === undefined ||
    !isPersonal(activity) ||
    teams.ports.lists.incidents.get(id) ||
    teams.ports.lists.addresses.get(slot)
  )
    return;
  const { serviceUrl, conversation, replyToId } = activity;
  keepAddress(teams, {
    id: slot,
    conversation: conversation.id,
    activity: replyToId,
    serviceUrl,
    name: '',
    changeId: teams.ports.newId(),
  });
}

const isPlacedHere = ({ teams, activity }: Pressed, slot: AddressId): boolean =>
  teams.ports.lists.addresses.get(slot)?.activity === activity.replyToId;

/**
 * Teams tells with every press where the card is: so one is found whose sending was never answered.
 * @returns false for a card that is not the person's card any more: it is answered, and the one in its place stands
 */
async function todoStandsHere({ teams, asker, activity }: Pressed): Promise<boolean> {
  const { replyToId, conversation, serviceUrl } = activity;
  const { id: person } = asker.person;
  if (replyToId === undefined || !isPersonal(activity) || !teams.ports.people.get(person)) return false;
  if (standingCard(teams.ports, person)?.activity === replyToId) return true;
  if (await teams.isReplaced(replyToId)) return false;
  const place = { conversation: conversation.id, activity: replyToId, serviceUrl };
  teams.ports.enqueue(`found/${replyToId}`, `say/${conversation.id}`, { kind: 'todoFound', person, ...place });
  return true;
}

/** In the card itself, by the field, with what the person had written. */
function toldInTodo(
  { teams, asker }: Pressed,
  verb: Verb,
  refusal: Refusal,
  { data, stands }: { readonly data: Data; readonly stands: boolean },
): Reply {
  const shown = todoCard(teams.app.services.todo(asker.person), asker.language, teams.links, teams.cards).card;
  const next = correctedIn(
    shown,
    verb,
    correctionOf(verb, refusal, data, teams.sentenceOf(refusal, asker.language)),
    data,
  );
  if (stands) teams.shown.now(todoAddress(asker.person.id), next);
  return cardReply(next);
}

/** The form, or the draft, once more. */
async function toldInReport({ teams, asker }: Pressed, refusal: Refusal, data: Data): Promise<Reply> {
  const { language } = asker;
  const which = questionOf('incident.reviseDraft', { id: data['id'], removePersonalNumbers: false });
  if (!which.success) return sentence(teams.sentenceOf(refusal, language));
  const draft = await teams.app.actions['incident.reviseDraft'](which.data, asker);
  const { id } = which.data;
  const form = reportForm({ id, happened: '', evidence: null, source: 'form' }, language);
  const { card } = isRefusal(draft) ? form : draftCard(draft, language);
  return cardReply(
    corrected(card, correctionOf('incident.report', refusal, data, teams.sentenceOf(refusal, language))),
  );
}

/** A lost race shows the case as it is now, with who and what above; everything else is a sentence. */
async function refused({ teams, asker }: Pressed, refusal: Refusal, data: Data): Promise<Reply> {
  const why = teams.sentenceOf(refusal, asker.language);
  const races = ['changedMeanwhile', 'alreadyClosed', 'notClosed', 'alreadyTaken'];
  const which = questionOf('incident.read', data);
  if (!races.includes(refusal.refused) || !which.success) return sentence(why);
  const file = await teams.app.actions['incident.read'](which.data, asker);
  return isRefusal(file)
    ? sentence(why)
    : cardReply(caseCard(file, asker.language, { notice: why, tab: teams.links.to('case', file.incident.id) }).card);
}

/**
 * The channel card asking for this viewer's version. Whoever may not read the case keeps the cover.
 * It also tells where the card stands: that finds a card whose sending was never answered, and one that stands twice.
 */
async function viewed(pressed: Pressed, id: string): Promise<Reply | undefined> {
  const { teams, asker, activity } = pressed;
  const incident = teams.ports.lists.incidents.get(id);
  if (!incident || isPersonal(activity)) return undefined;
  await reconcile(pressed, cardAddress(id, 'channel'), teams.ports.lists.addresses.get(INCIDENT_CHANNEL));
  const file = await teams.app.actions['incident.read']({ id }, asker);
  if (!isRefusal(file)) return cardReply(caseFor(file, asker, teams));
  const waiting = teams.ports.lists.incidents.waiting(id);
  return cardReply(coverCard({ incident, waiting }, asker.language).card);
}

async function reconcile({ teams, activity }: Pressed, slot: string, home: Address | undefined): Promise<void> {
  const { replyToId, conversation, serviceUrl } = activity;
  // A card that somebody forwarded elsewhere is not ours to place or to take away.
  if (replyToId === undefined || !home || !conversation.id.startsWith(home.conversation)) return;
  const stands = teams.ports.lists.addresses.get(slot);
  if (!stands) {
    keepAddress(teams, {
      id: slot,
      conversation: conversation.id,
      activity: replyToId,
      serviceUrl,
      name: '',
      changeId: teams.ports.newId(),
    });
  } else if (stands.activity !== replyToId) {
    await teams
      .withdraw(serviceUrl, conversation.id, replyToId)
      .catch((error: unknown) => teams.log.error('double card not withdrawn', error));
  }
}

export async function answerToPress(pressed: Pressed): Promise<Reply> {
  const t = chatText[pressed.asker.language];
  const press = pressSchema.safeParse(pressed.activity.value);
  if (!press.success) return sentence(t.forged);
  const { verb, data } = press.data.action;
  if (!isVerb(verb)) return sentence(t.oldCard);
  const { person } = pressed.asker;
  if (!isOpenTo(person, verb)) return sentence(person.account === 'disabled' ? t.disabled : t.guest);
  const id = data['id'];
  const isLooking = press.data.trigger === 'automatic' && typeof id === 'string';
  if (isLooking && verb === 'incident.own') {
    const home = pressed.teams.ports.lists.addresses.get(personAddress(pressed.asker.person.id));
    const incident = pressed.teams.ports.lists.incidents.get(id);
    if (incident?.reporter === pressed.asker.person.id) await reconcile(pressed, cardAddress(id, 'reporter'), home);
  }
  const view = isLooking && verb === 'incident.read' ? await viewed(pressed, id) : undefined;
  return view ?? asked(pressed, verb, data);
}
