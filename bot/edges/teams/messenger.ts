// Sends and updates what the queue hands over. A send whose answer is lost is looked for, not repeated; a no is told where it matters.
import type { Message } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import { campaignText } from '../../capabilities/campaign/text.ts';
import { type Address, cardAddress, personAddress } from '../../capabilities/inbox/model.ts';
import { coverCard, handlerCard, messageCard, reporterCard } from '../../capabilities/incident/cards.ts';
import type { Incident } from '../../capabilities/incident/model.ts';
import { operationsText } from '../../capabilities/operations/text.ts';
import { questionCard } from '../../capabilities/policy/cards.ts';
import { policyText } from '../../capabilities/policy/text.ts';
import type { App, Links } from '../../contract.ts';
import type { Attempt, Job, JobHandlers } from '../../jobs.ts';
import { briefCard } from './brief.ts';
import { keepAddress } from './identity.ts';
import { type Letter, type Mail, tried } from './mail.ts';
import { activityOf, silently } from './teams.ts';
import { chatText } from './text.ts';
import { DONE, type No, type Transport, type TransportDependencies } from './transport.ts';

/** How long a lost answer may turn up as somebody looking at the card, before the card is sent again. */
const LOOK_FOR = 45_000;
const PERSON = personAddress('');

interface MessengerDependencies extends TransportDependencies {
  readonly services: Pick<App['services'], 'handlers' | 'messageMissed' | 'messageArrived'>;
  readonly links: Pick<Links, 'to' | 'tab'>;
}

export function messenger(
  parts: MessengerDependencies,
  transport: Transport,
  mail: Mail,
): Pick<JobHandlers, 'showCase' | 'say' | 'tellReporter' | 'tellLost' | 'askOwner' | 'tellNotAsked' | 'tellHandler'> {
  const { ports, log, services, links } = parts;
  const { incidents, addresses, documents } = ports.lists;
  const { update } = transport;
  /** Cards that Teams will not update any more: not tried again while the new one waits for its turn. */
  const lost = new Set<string>();

  const messageFor = (incident: Incident, where: 'channel' | 'reporter'): Message => {
    const waiting = incidents.waiting(incident.id);
    if (where === 'channel') return coverCard({ incident, waiting }, 'sv');
    // Before Entra ID has been read nobody is known, and nothing is said of it.
    const isUnattended = ports.people.all().length > 0 && services.handlers(incident).length === 0;
    return reporterCard({ incident, waiting, isUnattended }, incident.reporterLanguage, links.to('case', incident.id));
  };

  const toPerson = (person: string, message: Message, language: Language, key: string, attempt: number) => {
    const brief = () => activityOf(briefCard(message.summary, links.tab(), language));
    return mail.toPerson(person, { key, attempt, urgency: 'answer', activity: activityOf(message), brief });
  };

  /** The channel says no: whoever may handle the case sees it in their own chat, once. */
  const tellHandlers = (incident: Incident, { refusal: { cause } }: No) => {
    for (const person of services.handlers(incident))
      ports.enqueue(`handler/${incident.id}/${person}`, `handler/${person}`, {
        kind: 'tellHandler',
        incident: incident.id,
        person,
        cause,
      });
  };

  const showCase = async ({ incident: id, where }: Job<'showCase'>, key: string, attempt: number): Promise<Attempt> => {
    const incident = incidents.get(id);
    if (!incident) return DONE;
    const slot = cardAddress(id, where);
    const stands = addresses.get(slot);
    const message = messageFor(incident, where);
    const standing = stands && `${slot}/${stands.activity ?? ''}`;
    if (stands && standing !== undefined && !lost.has(standing)) {
      const updated = await update(stands, message, key, attempt);
      if (updated !== 'gone') return updated;
      lost.add(standing);
    }
    const sendKey = stands?.activity ? `card/${slot}/${stands.activity}` : `card/${slot}`;
    const shaped = (one: Message) => (stands ? silently(activityOf(one)) : activityOf(one));
    const language = where === 'channel' ? 'sv' : incident.reporterLanguage;
    const brief = () => shaped(briefCard(message.summary, links.tab(), language));
    const letter: Letter = { key: sendKey, attempt, urgency: 'card', activity: shaped(message), brief };
    const sent = await (where === 'channel' ? mail.toChannel(letter) : mail.toPerson(incident.reporter, letter));
    if (sent === 'uncertain') return lookForIt(sendKey);
    if ('result' in sent) {
      if (sent.result === 'refused' && where === 'channel') tellHandlers(incident, sent);
      return sent;
    }
    if (standing !== undefined) lost.delete(standing);
    parts.shown.now(slot, message.card);
    const { conversation, activity: placed, serviceUrl } = sent;
    keepAddress({ ports }, { id: slot, conversation, activity: placed, serviceUrl, name: '', changeId: ports.newId() });
    log.info('card shown', { where });
    if (stands?.activity)
      await transport
        .withdraw(stands.serviceUrl, stands.conversation, stands.activity)
        .catch((error: unknown) => log.error('older card not withdrawn', error));
    return DONE;
  };

  /** Whoever sees the card makes Teams ask us about it, and that tells where it is; after a while it is sent once more. */
  const lookForIt = async (key: string): Promise<Attempt> => {
    const since = parts.clock() - ((await parts.marks.find(key))?.at ?? 0);
    if (since >= LOOK_FOR) await parts.marks.drop(key);
    return { result: 'again', after: Math.max(1_000, Math.min(5_000, LOOK_FOR - since)), why: 'answer lost' };
  };

  return {
    showCase,
    async say({ conversation, serviceUrl, activity, replaces }, key, attempt) {
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
      return tried(sent, whose());
    },
    async tellReporter({ incident: id, event, text }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const { reporter, reporterLanguage, changedBy } = incident;
      const message = messageCard(incident, { text, from: changedBy, tab: links.to('case', id) }, reporterLanguage);
      const sent = await toPerson(reporter, message, reporterLanguage, key, attempt);
      if (sent === 'uncertain') services.messageMissed(id, event, 'uncertain', '');
      else if (!('result' in sent)) services.messageArrived(id, event);
      else if (sent.result === 'refused') services.messageMissed(id, event, sent.refusal.cause, sent.refusal.code);
      return tried(sent, reporter);
    },
    async tellLost({ incident: id, person }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const language = ports.people.get(person)?.language ?? 'sv';
      const activity = activityOf(chatText[language].lost(incident.number));
      return tried(await mail.toPerson(person, { key, attempt, urgency: 'answer', activity }), person);
    },
    async tellHandler({ incident: id, person, cause }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const language = ports.people.get(person)?.language ?? 'sv';
      const why = operationsText[language].channelCauses[cause];
      const message = handlerCard({ incident, waiting: incidents.waiting(id) }, why, language);
      return tried(await toPerson(person, message, language, key, attempt), person);
    },
    async askOwner({ document, from, text }, key, attempt) {
      const version = documents.get(document);
      const owner = version && ports.people.get(version.owner);
      if (!version || !owner) return DONE;
      const message = questionCard(version, ports.people.get(from)?.name ?? '', text, owner.language);
      const sent = await toPerson(owner.id, message, owner.language, key, attempt);
      if (typeof sent === 'object' && 'result' in sent && sent.result === 'refused') {
        const { cause } = sent.refusal;
        const once = `notAsked/${document}/${from}/${ports.sha256(text)}`;
        ports.enqueue(once, `notAsked/${from}`, { kind: 'tellNotAsked', document, from, cause });
      }
      return tried(sent, owner.id);
    },
    async tellNotAsked({ document, from, cause }, key, attempt) {
      const version = documents.get(document);
      if (!version) return DONE;
      const language = ports.people.get(from)?.language ?? 'sv';
      const owner = ports.people.get(version.owner)?.name ?? '';
      const { because } = campaignText[language];
      const sentence = policyText[language].ask.notArrived(owner, version.title, because[cause]);
      return tried(
        await mail.toPerson(from, { key, attempt, urgency: 'answer', activity: activityOf(sentence) }),
        from,
      );
    },
  };
}
