import { z } from 'zod';
import type { Row } from '../database.ts';
import type { World } from '../world.ts';
import { attachmentSchema, json } from './activity.ts';

const bodySchema = z.object({
  fromKind: z.enum(['person', 'bot']),
  fromName: z.string(),
  text: z.string().default(''),
  textFormat: z.string().default('plain'),
  summary: z.string().nullable().default(null),
  attachments: z.array(attachmentSchema).default([]),
  files: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        contentType: z.string(),
        url: z.string(),
        /** A picture in the text itself: it has no name for the bot, and lies at the connector. */
        pasted: z.boolean().default(false),
      }),
    )
    .default([]),
  entities: z.array(json).default([]),
  editedAt: z.string().nullable().default(null),
  failed: z.boolean().default(false),
  /** What was sent to the bot, kept so that the same activity can be sent again. */
  activity: json.nullable().default(null),
});
export type MessageBody = z.infer<typeof bodySchema>;
type NewBody = z.input<typeof bodySchema>;

export interface Message extends MessageBody {
  readonly seq: number;
  readonly id: string;
  readonly conversation: string;
  /** The id of the thread's first message, in channels. */
  readonly thread: string | null;
  readonly fromId: string;
  readonly sentAt: string;
  /** Counts the bot's updates; a person's own view belongs to one version. */
  readonly version: number;
}

export interface NewMessage extends NewBody {
  readonly conversation: string;
  readonly thread: string | null;
  readonly fromId: string;
  readonly sentAt?: number;
}

export interface Messages {
  add(message: NewMessage): Message;
  find(conversation: string, id: string): Message | undefined;
  list(conversation: string): Message[];
  last(conversation: string): Message | undefined;
  /** A new version when `anew`; drops nobody's views by itself. */
  change(message: Message, change: Partial<MessageBody>, anew?: boolean): Message;
  remove(message: Message): void;
  /** A person takes the deletion back. */
  restore(conversation: string, id: string): Message | undefined;
  unread(conversation: string, person: string): number;
  markRead(conversation: string, person: string): boolean;
}

function readRow(row: Row): Message {
  return {
    ...bodySchema.parse(JSON.parse(String(row['body']))),
    seq: Number(row['seq']),
    id: String(row['id']),
    conversation: String(row['conversation']),
    thread: row['thread'] === null || row['thread'] === undefined ? null : String(row['thread']),
    fromId: String(row['sender']),
    sentAt: String(row['sent_at']),
    version: Number(row['version']),
  };
}

const HERE = 'FROM teams_message WHERE conversation = ? AND deleted = 0';

export function messages({ database, clock }: World): Messages {
  const nextId = (at: number) => {
    const last = Number(database.one('SELECT id FROM teams_message ORDER BY seq DESC LIMIT 1')?.['id'] ?? 0);
    return String(Math.max(at, last + 1));
  };
  const one = (conversation: string, id: string) => {
    const row = database.one(`SELECT * ${HERE} AND id = ?`, [conversation, id]);
    return row ? readRow(row) : undefined;
  };
  return {
    find: one,
    add(message) {
      const at = message.sentAt ?? clock.now();
      const id = nextId(at);
      const body = JSON.stringify(bodySchema.parse(message));
      const values = [id, message.conversation, message.thread, message.fromId, new Date(at).toISOString(), body];
      database.run(
        `INSERT INTO teams_message (id, conversation, thread, sender, sent_at, version, deleted, body)
         VALUES (?, ?, ?, ?, ?, 1, 0, ?)`,
        values,
      );
      return one(message.conversation, id) ?? unreachable();
    },
    list: (conversation) => database.all(`SELECT * ${HERE} ORDER BY seq`, [conversation]).map(readRow),
    last(conversation) {
      const row = database.one(`SELECT * ${HERE} ORDER BY seq DESC LIMIT 1`, [conversation]);
      return row ? readRow(row) : undefined;
    },
    change(message, change, anew = false) {
      const { seq, version } = message;
      const body = JSON.stringify(bodySchema.parse({ ...message, ...change }));
      database.run('UPDATE teams_message SET body = ?, version = ? WHERE seq = ?', [
        body,
        version + (anew ? 1 : 0),
        seq,
      ]);
      return one(message.conversation, message.id) ?? unreachable();
    },
    restore(conversation, id) {
      database.run('UPDATE teams_message SET deleted = 0 WHERE conversation = ? AND id = ?', [conversation, id]);
      return one(conversation, id);
    },
    remove: (message) => database.run('UPDATE teams_message SET deleted = 1 WHERE seq = ?', [message.seq]),
    unread(conversation, person) {
      const read = database.one('SELECT seq FROM teams_read WHERE conversation = ? AND person = ?', [
        conversation,
        person,
      ]);
      const values = [conversation, person, Number(read?.['seq'] ?? 0)];
      return Number(database.one(`SELECT COUNT(*) AS n ${HERE} AND sender <> ? AND seq > ?`, values)?.['n'] ?? 0);
    },
    markRead(conversation, person) {
      const last = Number(database.one(`SELECT MAX(seq) AS seq ${HERE}`, [conversation])?.['seq'] ?? 0);
      const read = database.one('SELECT seq FROM teams_read WHERE conversation = ? AND person = ?', [
        conversation,
        person,
      ]);
      if (Number(read?.['seq'] ?? 0) >= last) return false;
      database.run('INSERT OR REPLACE INTO teams_read (person, conversation, seq) VALUES (?, ?, ?)', [
        person,
        conversation,
        last,
      ]);
      return true;
    },
  };
}

function unreachable(): never {
  throw new Error('A message vanished while it was written.');
}
