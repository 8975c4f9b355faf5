// What the Teams edge works with: the app, the ports it reads, and the way to say something.
import type { Message } from '../../blocks/card.ts';
import { shortened } from '../../blocks/text.ts';
import type { PressTables } from '../../capabilities/inbox/press-model.ts';
import type { Person, PersonId } from '../../capabilities/people/model.ts';
import type { App, Cards, Links } from '../../contract.ts';
import type { Log, Ports } from '../../ports.ts';
import type { FileSources } from './files.ts';
import type { SentenceOf } from './sentence.ts';
import type { ShownCards } from './shown.ts';

export interface Teams {
  readonly app: App;
  readonly ports: Ports;
  readonly log: Log;
  /** A person whom the directory's delta has not told of yet. */
  fetchPerson(id: PersonId): Promise<Person | undefined>;
  /**
   * Durable and delivered once; `key` is what makes it one message.
   * @param replaces the key of what was said before: where that stands it is changed in place
   */
  say(key: string, to: Place, message: Message | string, replaces?: string): void;
  readonly shown: ShownCards;
  /** Somebody or some place is there again: what Teams refused them is tried anew. */
  heard(addresses: readonly string[]): void;
  readonly files: FileSources;
  /** Whether another card has taken its place, since Teams would not update it. */
  isReplaced(activity: string): Promise<boolean>;
  /** Takes away a card that stands twice. */
  withdraw(serviceUrl: string, conversation: string, activity: string): Promise<void>;
  readonly links: Links;
  readonly cards: Cards;
  readonly sentenceOf: SentenceOf;
  readonly presses: PressTables<Ports['lists']>;
}

export interface Place {
  readonly conversation: string;
  readonly serviceUrl: string;
}

/** Deep links into the tab (Teams rule 3.6.7): the page stands in the context, `case/<id>` or `mine`. */
export function tabLinks(appId: string): Pick<Links, 'to' | 'tab' | 'chat'> {
  const address = (page: string) =>
    `https://teams.microsoft.com/l/entity/${appId}/varna?context=${encodeURIComponent(JSON.stringify({ subEntityId: page }))}`;
  return {
    to: (kind, id) => address(id === undefined ? kind : `${kind}/${id}`),
    tab: () => address(''),
    chat: (login) => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(login)}`,
  };
}

/** The same without a notification: it takes the place of one that the person has been told of. */
export function silently(activity: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...activity, channelData: { notification: { alert: false } } };
}

/** A card or a sentence as a Bot Framework activity; the summary is all that a notification shows. */
export function activityOf(message: Message | string): Readonly<Record<string, unknown>> {
  if (typeof message === 'string')
    return { type: 'message', text: message, textFormat: 'plain', summary: shortened(message, 120) };
  // Teams rule 3.1.6: a card travels alone, or no message id comes back.
  return {
    type: 'message',
    summary: message.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
  };
}
