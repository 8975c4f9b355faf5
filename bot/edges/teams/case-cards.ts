// The card of a case, in the channel and in its reporter's chat, and the channel's one card for many reports of one event.
// A send whose answer is lost is looked for, not repeated.
import type { Message } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import { type AddressId, cardAddress, waveAddress } from '../../capabilities/inbox/model.ts';
import { coverCard, reporterCard } from '../../capabilities/incident/cards.ts';
import type { Incident } from '../../capabilities/incident/model.ts';
import { nextUpdateOf } from '../../capabilities/incident-work/model.ts';
import type { Attempt, JobHandlers } from '../../jobs.ts';
import { keepAddress } from './addresses.ts';
import { briefCard } from './brief.ts';
import type { Letter, Mail } from './mail.ts';
import type { MessengerDependencies } from './messenger.ts';
import { activityOf, silently } from './teams.ts';
import { DONE, type No, type Transport } from './transport.ts';

/** How long a lost answer may turn up as somebody looking at the card, before the card is sent again. */
const LOOK_FOR_MS = 45_000;
/** Whoever sees the card makes Teams ask us about it, and that tells where it is; after a while it is sent once more. */
async function lookForIt({ marks, clock }: MessengerDependencies, key: string): Promise<Attempt> {
  const since = clock() - ((await marks.find(key))?.at ?? 0);
  if (since >= LOOK_FOR_MS) await marks.drop(key);
  return { result: 'again', after: Math.max(1_000, Math.min(5_000, LOOK_FOR_MS - since)), why: 'answer lost' };
}

/** The channel says no: whoever may handle the case sees it in their own chat, once. */
function tellHandlers(
  { ports, services }: MessengerDependencies,
  incident: Incident,
  { refusal: { cause } }: No,
): void {
  for (const person of services.handlers(incident))
    ports.enqueue(`handler/${incident.id}/${person}`, `handler/${person}`, {
      kind: 'tellHandler',
      incident: incident.id,
      person,
      cause,
    });
}

function messageFor(
  { ports, services, links }: MessengerDependencies,
  incident: Incident,
  where: 'channel' | 'reporter',
): Message {
  const waiting = ports.lists.incidents.waiting(incident.id);
  const nextUpdateAt = nextUpdateOf(ports.lists.incidentWorks.get(incident.id));
  if (where === 'channel') return coverCard({ incident, waiting, nextUpdateAt }, 'sv');
  // Before Entra ID has been read nobody is known, and nothing is said of it.
  const isUnattended = ports.people.all().length > 0 && services.handlers(incident).length === 0;
  return reporterCard(
    { incident, waiting, isUnattended, phone: ports.about.phones.support },
    incident.reporterLanguage,
    links.to('case', incident.id),
  );
}

interface Standing {
  readonly slot: AddressId;
  readonly message: Message;
  readonly language: Language;
  send(letter: Letter): ReturnType<Mail['toChannel']>;
  refused?(no: No): void;
}

export type Stands = (card: Standing, key: string, attempt: number) => Promise<Attempt>;

/** One message per card: changed in place as long as Teams lets us, and sent anew where it does not. */
export function standing(parts: MessengerDependencies, transport: Transport): Stands {
  const { ports, log, links } = parts;
  const { addresses } = ports.lists;
  /** Cards that Teams will not update any more: not tried again while the new one waits for its turn. */
  const lost = new Set<string>();

  return async ({ slot, message, language, send, refused }, key, attempt) => {
    const location = addresses.get(slot);
    const locationKey = location && `${slot}/${location.activity ?? ''}`;
    if (location && locationKey !== undefined && !lost.has(locationKey)) {
      const updated = await transport.update(location, message, key, attempt);
      if (updated !== 'gone') return updated;
      lost.add(locationKey);
    }
    const sendKey = location?.activity ? `card/${slot}/${location.activity}` : `card/${slot}`;
    const shaped = (one: Message) => (location ? silently(activityOf(one)) : activityOf(one));
    const brief = () => shaped(briefCard(message.summary, links.tab(), language));
    const sent = await send({ key: sendKey, attempt, urgency: 'card', activity: shaped(message), brief });
    if (sent === 'uncertain') return lookForIt(parts, sendKey);
    if ('result' in sent) {
      if (sent.result === 'refused') refused?.(sent);
      return sent;
    }
    if (locationKey !== undefined) lost.delete(locationKey);
    parts.shown.now(slot, message.card);
    const { conversation, activity: placed, serviceUrl } = sent;
    keepAddress({ ports }, { id: slot, conversation, activity: placed, serviceUrl, name: '', changeId: ports.newId() });
    log.info('card shown', { slot: slot.slice(0, slot.indexOf('/')) });
    if (location?.activity)
      await transport
        .withdraw(location.serviceUrl, location.conversation, location.activity)
        .catch((error: unknown) => log.error('older card not withdrawn', error));
    return DONE;
  };
}

export function caseCards(
  parts: MessengerDependencies,
  mail: Mail,
  stands: Stands,
): Pick<JobHandlers, 'showCase' | 'showWave'> {
  const { ports, services } = parts;
  const { incidents, addresses } = ports.lists;
  return {
    async showCase({ incident: id, where }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const slot = cardAddress(id, where);
      const message = messageFor(parts, incident, where);
      if (where === 'reporter')
        return stands(
          {
            slot,
            message,
            language: incident.reporterLanguage,
            send: (letter) => mail.toPerson(incident.reporter, letter),
          },
          key,
          attempt,
        );
      const refused = (no: No) => tellHandlers(parts, incident, no);
      const main = services.waveOf(id);
      const wave = main === undefined ? undefined : services.waveCover(main, 'sv');
      if (main === undefined || !wave)
        return stands({ slot, message, language: 'sv', send: mail.toChannel, refused }, key, attempt);
      // One of many reports of the same event has no card of its own, unless it had one before they were many.
      if (!addresses.get(slot))
        return stands(
          { slot: waveAddress(main), message: wave, language: 'sv', send: mail.toChannel, refused },
          key,
          attempt,
        );
      ports.enqueue(`wave/${main}/${id}/${incident.revision}`, 'channel', { kind: 'showWave', main });
      return stands({ slot, message, language: 'sv', send: mail.toChannel, refused }, key, attempt);
    },
    async showWave({ main }, key, attempt) {
      const incident = incidents.get(main);
      const message = services.waveCover(main, 'sv');
      if (!incident || !message) return DONE;
      const refused = (no: No) => tellHandlers(parts, incident, no);
      return stands({ slot: waveAddress(main), message, language: 'sv', send: mail.toChannel, refused }, key, attempt);
    },
  };
}
