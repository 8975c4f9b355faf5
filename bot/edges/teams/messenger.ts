// Sends and updates what the queue hands over. A send whose answer is lost is looked for, not repeated.
import type { Message } from '../../blocks/card.ts';
import type { Links } from '../../capabilities/inbox/cards.ts';
import { type Address, cardAddress, INCIDENT_CHANNEL } from '../../capabilities/inbox/model.ts';
import { coverCard, messageCard, reporterCard } from '../../capabilities/incident/cards.ts';
import type { Incident } from '../../capabilities/incident/model.ts';
import { questionCard } from '../../capabilities/policy/cards.ts';
import type { FollowUp, Performers, Saying, Tried } from '../../ports.ts';
import { activityOf, type Place } from './teams.ts';
import { chatText } from './text.ts';
import { DONE, type NotDeliverable, type Transport, type TransportParts } from './transport.ts';
import { keepAddress } from './who.ts';

type Doing<Kind extends FollowUp['kind']> = Extract<FollowUp, { kind: Kind }>;
/** How long a lost answer may turn up as somebody looking at the card, before the card is sent again. */
const LOOK_FOR = 45_000;

export function messenger(
  parts: TransportParts & { readonly links: Pick<Links, 'case'> },
  way: Transport,
): Pick<Performers, 'showCase' | 'say' | 'tellReporter' | 'tellLost' | 'askOwner'> {
  const { ports, log, links } = parts;
  const { incidents, addresses, documents } = ports.shelves;
  const { post, send, newThread, personPlace, update, reach } = way;

  const place = (incident: Incident, where: 'channel' | 'reporter'): Promise<Place | undefined> | Place | undefined =>
    where === 'channel' ? addresses.get(INCIDENT_CHANNEL) : personPlace(incident.reporter);

  const messageFor = (incident: Incident, where: 'channel' | 'reporter'): Message => {
    const waiting = incidents.waiting(incident.id);
    return where === 'channel'
      ? coverCard({ incident, waiting }, 'sv')
      : reporterCard({ incident, waiting }, incident.reporterLanguage, links.case(incident.id));
  };

  const showCase = async ({ incident: id, where }: Doing<'showCase'>, key: string, attempt: number): Promise<Tried> => {
    const incident = incidents.get(id);
    if (!incident) return DONE;
    const slot = cardAddress(id, where);
    const stands = addresses.get(slot);
    const message = messageFor(incident, where);
    if (stands) {
      const updated = await update(stands, message, key, attempt);
      if (updated !== 'missing') return updated;
    }
    const to = await reach(() => place(incident, where), attempt);
    if ('refused' in to) return DONE;
    if ('result' in to) return to;
    const sendKey = stands?.activity ? `card/${slot}/${stands.activity}` : `card/${slot}`;
    const sent = await post({
      key: sendKey,
      attempt,
      thread: to.conversation,
      urgency: 'card',
      send: () => (where === 'channel' ? newThread(to as Address, message) : send(to, activityOf(message))),
    });
    if (sent === 'uncertain') return lookForIt(sendKey);
    if ('refused' in sent) return DONE;
    if ('result' in sent) return sent;
    parts.shown.now(slot, message.card);
    keepAddress({ ports }, { id: slot, ...sent, serviceUrl: to.serviceUrl, name: '', changeId: ports.newId() });
    log.info('card shown', { where });
    return DONE;
  };

  /** Whoever sees the card makes Teams ask us about it, and that tells where it is; after a while it is sent once more. */
  const lookForIt = async (key: string): Promise<Tried> => {
    const since = parts.clock() - ((await parts.marks.find(key))?.at ?? 0);
    if (since >= LOOK_FOR) await parts.marks.drop(key);
    return { result: 'again', after: Math.max(1_000, Math.min(5_000, LOOK_FOR - since)), why: 'answer lost' };
  };

  const sayTo = async (
    to: Place | Tried | NotDeliverable,
    activity: Saying['activity'],
    key: string,
    attempt: number,
  ): Promise<Tried> => {
    if ('refused' in to) return DONE;
    if ('result' in to) return to;
    const sent = await post({
      key,
      attempt,
      thread: to.conversation,
      urgency: 'answer',
      send: () => send(to, activity),
    });
    if (sent === 'uncertain') {
      log.warn('delivery uncertain', {});
      return DONE;
    }
    return 'result' in sent ? sent : DONE;
  };

  return {
    showCase,
    say: ({ conversation, serviceUrl, activity }, key, attempt) =>
      sayTo({ conversation, serviceUrl }, activity, key, attempt),
    async tellReporter({ incident: id, text }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const message = messageCard(
        incident,
        { text, from: incident.changedBy, tab: links.case(id) },
        incident.reporterLanguage,
      );
      return sayTo(await reach(() => personPlace(incident.reporter), attempt), activityOf(message), key, attempt);
    },
    async tellLost({ incident: id, person }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const language = ports.people.get(person)?.language ?? 'sv';
      const sentence = chatText[language].lost(incident.number);
      return sayTo(await reach(() => personPlace(person), attempt), activityOf(sentence), key, attempt);
    },
    async askOwner({ document, from, text }, key, attempt) {
      const version = documents.get(document);
      const owner = version && ports.people.get(version.owner);
      if (!version || !owner) return DONE;
      const message = questionCard(version, ports.people.get(from)?.name ?? '', text, owner.language);
      return sayTo(await reach(() => personPlace(owner.id), attempt), activityOf(message), key, attempt);
    },
  };
}
