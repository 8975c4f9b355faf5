// What SharePoint and Teams hold in the end, read from the local platform's database and not from the product.
import type { Platform } from '../../infra/local/platform.ts';
import { type CardJson, words } from '../builders/teams-person.ts';

export type Fields = Readonly<Record<string, string | number | null | undefined>>;

export interface StoredCase {
  readonly now: Fields;
  /** Every version there has been, oldest first. */
  readonly history: readonly Fields[];
}

export interface Card {
  readonly conversation: string;
  readonly words: string;
}

export interface StoredMessage {
  readonly conversation: string;
  readonly text: string;
}

export interface Stored {
  readonly cases: readonly StoredCase[];
  readonly lines: readonly Fields[];
  /** Every card of the bot that stands in a channel or chat. */
  readonly cards: readonly Card[];
  /** Every sentence of the bot. */
  readonly messages: readonly StoredMessage[];
}

interface Body {
  readonly fromKind: string;
  readonly text: string;
  readonly attachments: readonly { readonly content?: CardJson }[];
}

const parsed = <Value>(cell: unknown) => JSON.parse(String(cell)) as Value;

export function storedIn({ world: { database } }: Platform): Stored {
  const items = (list: string) =>
    database.all(
      'SELECT i.list AS list, i.id AS id, i.fields AS fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = ? ORDER BY i.id',
      [list],
    );
  const history = (list: string, item: number) =>
    database
      .all('SELECT fields FROM graph_version WHERE list = ? AND item = ? ORDER BY version', [list, item])
      .map(({ fields }) => parsed<Fields>(fields));
  const sent = database
    .all('SELECT conversation, body FROM teams_message WHERE deleted = 0 ORDER BY seq')
    .map(({ conversation, body }) => ({ conversation: String(conversation), body: parsed<Body>(body) }))
    .filter(({ body }) => body.fromKind === 'bot');
  return {
    cases: items('Incidents').map(({ list, id, fields }) => ({
      now: parsed<Fields>(fields),
      history: history(String(list), Number(id)),
    })),
    // How a message to the reporter fared stands beside the changes of the case: it is no change of it.
    lines: items('IncidentEvents')
      .map(({ fields }) => parsed<Fields>(fields))
      .filter(({ Key }) => !/\/(?:missed|arrived)$/u.test(String(Key))),
    cards: sent.flatMap(({ conversation, body: { attachments } }) =>
      attachments.map(({ content }) => ({ conversation, words: words(content) })),
    ),
    messages: sent.map(({ conversation, body: { text } }) => ({ conversation, text })),
  };
}
