// Sends and updates what the queue hands over. A send whose answer is lost is looked for, not repeated; a no is told where it matters.
import type { Message } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import { type Address, personAddress } from '../../capabilities/inbox/model.ts';
import { handlerCard } from '../../capabilities/incident/cards.ts';
import { isUnsent } from '../../capabilities/incident/draft-rules.ts';
import { messageCard } from '../../capabilities/incident/message-cards.ts';
import { asideCard } from '../../capabilities/incident/reading-cards.ts';
import { operationsText } from '../../capabilities/operations/text.ts';
import type { App, Links } from '../../contract.ts';
import type { JobHandler, JobHandlers } from '../../jobs.ts';
import { replyTo } from './activity.ts';
import { briefCard } from './brief.ts';
import { caseCards, standing } from './case-cards.ts';
import { attemptOf, type Letter, type Mail } from './mail.ts';
import { type QuestionLetters, questionLetters } from './question-letters.ts';
import { activityOf, silently } from './teams.ts';
import { chatText } from './text.ts';
import { DONE, no, type Transport, type TransportDependencies } from './transport.ts';
import { workLetters } from './work-letters.ts';

const PERSON = personAddress('');

export interface MessengerDependencies extends TransportDependencies {
  readonly services: Pick<
    App['services'],
    | 'handlers'
    | 'messageMissed'
    | 'messageArrived'
    | 'waveOf'
    | 'waveCover'
    | 'workNotice'
    | 'caseRoleNotice'
    | 'statusCard'
    | 'statusSent'
  >;
  readonly links: Pick<Links, 'to' | 'tab' | 'chat'>;
}

export type SendToPerson = (
  person: string,
  message: Message,
  language: Language,
  key: string,
  attempt: number,
) => ReturnType<Mail['toPerson']>;

function personally({ ports, links }: MessengerDependencies, mail: Mail): SendToPerson {
  return async (person, message, language, key, attempt) => {
    // Teams takes it, and nobody is there to read it.
    if (ports.people.get(person)?.account === 'disabled') return no(personAddress(person), 'accountGone', '');
    const brief = () => activityOf(briefCard(message.summary, links.tab(), language));
    return mail.toPerson(person, { key, attempt, urgency: 'answer', activity: activityOf(message), brief });
  };
}

function saying(parts: MessengerDependencies, transport: Transport, mail: Mail): JobHandler<'say'> {
  const { ports } = parts;
  const { addresses } = ports.lists;
  return async ({ conversation, serviceUrl, activity, replaces }, key, attempt) => {
    const whose = () => {
      const isHere = ({ id, conversation: chat }: Address) => chat === conversation && id.startsWith(PERSON);
      return addresses.all().find(isHere)?.id.slice(PERSON.length) ?? '';
    };
    const brief = () => activityOf(chatText[ports.people.get(whose())?.language ?? 'sv'].tooLargeHere);
    const letter: Letter = { key, attempt, urgency: 'answer', activity, brief };
    const place = { conversation, serviceUrl };
    const before = replaces === undefined ? undefined : (await parts.marks.find(replaces))?.place;
    const replaced =
      before === undefined ? 'gone' : await transport.replace({ ...place, activity: before }, activity, letter);
    if (replaced === 'done') return DONE;
    if (replaced !== 'gone') return replaced;
    const sent = await mail.toPlace(place, letter);
    // Where it stands: what it answers may be edited, and then so is this.
    if (typeof sent === 'object' && 'activity' in sent) await parts.marks.arrived(key, sent.activity);
    return attemptOf(sent, whose());
  };
}

/** What reporters and those who handle a case are told. */
function caseLetters(
  { ports, services, links }: MessengerDependencies,
  mail: Mail,
  toPerson: SendToPerson,
): Pick<JobHandlers, 'tellReporter' | 'tellLost' | 'tellHandler'> {
  const { incidents } = ports.lists;
  return {
    async tellReporter({ incident: id, event, text }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const { reporter, reporterLanguage, changedBy } = incident;
      const message = messageCard(incident, { text, from: changedBy, tab: links.to('case', id) }, reporterLanguage);
      const sent = await toPerson(reporter, message, reporterLanguage, key, attempt);
      if (sent === 'uncertain') services.messageMissed(id, event, 'uncertain', '');
      else if (!('result' in sent)) services.messageArrived(id, event);
      else if (sent.result === 'refused') services.messageMissed(id, event, sent.refusal.cause, sent.refusal.code);
      return attemptOf(sent, reporter);
    },
    async tellLost({ incident: id, person }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const language = ports.people.get(person)?.language ?? 'sv';
      const activity = activityOf(chatText[language].lost(incident.number));
      return attemptOf(await mail.toPerson(person, { key, attempt, urgency: 'answer', activity }), person);
    },
    async tellHandler({ incident: id, person, cause }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const language = ports.people.get(person)?.language ?? 'sv';
      const why = operationsText[language].channelCauses[cause];
      const message = handlerCard({ incident, waiting: incidents.waiting(id) }, why, language);
      return attemptOf(await toPerson(person, message, language, key, attempt), person);
    },
  };
}

/** The card of a report that nobody sent says so where it stands; nothing new comes into the chat. */
function closing({ ports, marks }: MessengerDependencies): JobHandler<'closeDraft'> {
  return async ({ draft: id, at }) => {
    const draft = ports.drafts.get(id);
    const message = draft?.parts.at(-1)?.message;
    const isOpen = draft && isUnsent(draft) && draft.at === at && !ports.lists.incidents.get(id);
    if (!isOpen || message === undefined) return DONE;
    ports.drafts.put({ ...draft, aside: true });
    const conversation = message.slice(0, message.lastIndexOf('/'));
    const place = ports.lists.addresses.get(personAddress(draft.owner));
    if (place?.conversation !== conversation || (await marks.find(replyTo(message)))?.place === undefined) return DONE;
    const language = ports.people.get(draft.owner)?.language ?? 'sv';
    ports.enqueue(`aside/${id}/${at}`, `say/${conversation}`, {
      kind: 'say',
      conversation,
      serviceUrl: place.serviceUrl,
      activity: silently(activityOf(asideCard(draft, language, true))),
      replaces: replyTo(message),
    });
    return DONE;
  };
}

export function messenger(
  parts: MessengerDependencies,
  transport: Transport,
  mail: Mail,
): Pick<
  JobHandlers,
  | 'showCase'
  | 'showWave'
  | 'say'
  | 'tellReporter'
  | 'tellLost'
  | 'tellHandler'
  | 'closeDraft'
  | 'askForWork'
  | 'tellCaseRole'
  | 'showStatus'
> &
  QuestionLetters {
  const toPerson = personally(parts, mail);
  const stands = standing(parts, transport);
  return {
    ...caseCards(parts, mail, stands),
    ...workLetters(parts, mail, { toPerson, stands }),
    say: saying(parts, transport, mail),
    ...caseLetters(parts, mail, toPerson),
    ...questionLetters(parts, mail, toPerson),
    closeDraft: closing(parts),
  };
}
