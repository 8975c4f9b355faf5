import type { World } from '../world.ts';
import type { Events } from './events.ts';
import type { Message } from './messages.ts';

interface Notification {
  readonly id: number;
  readonly at: string;
  readonly chat: string;
  readonly message: string;
  readonly from: string;
  readonly text: string;
  readonly read: boolean;
}

export interface Notifications {
  /** What the toast says is the activity's summary, else its text: it shows on locked screens. */
  raise(people: readonly string[], message: Message): void;
  list(person: string): Notification[];
  /** Without a conversation: everything. Answers whether anything was unread. */
  markRead(person: string, conversation?: string): boolean;
}

const toastText = (message: Message) => message.summary || message.text || (message.attachments.length > 0 ? '🗂' : '');

export function notifications({ database }: World, events: Events): Notifications {
  return {
    raise(people, message) {
      for (const person of people) {
        const values = [person, message.conversation, message.id, message.fromName, toastText(message), message.sentAt];
        database.run(
          'INSERT INTO teams_notification (person, conversation, message, sender, text, at, seen) VALUES (?, ?, ?, ?, ?, ?, 0)',
          values,
        );
      }
      events.tell(people, { kind: 'notification', chat: message.conversation, id: message.id });
    },
    list: (person) =>
      database
        .all('SELECT * FROM teams_notification WHERE person = ? ORDER BY id DESC LIMIT 100', [person])
        .map((row) => ({
          id: Number(row['id']),
          at: String(row['at']),
          chat: String(row['conversation']),
          message: String(row['message']),
          from: String(row['sender']),
          text: String(row['text']),
          read: row['seen'] === 1,
        })),
    markRead(person, conversation) {
      const where = `person = ? AND seen = 0${conversation === undefined ? '' : ' AND conversation = ?'}`;
      const values = conversation === undefined ? [person] : [person, conversation];
      if (!database.one(`SELECT 1 AS yes FROM teams_notification WHERE ${where} LIMIT 1`, values)) return false;
      database.run(`UPDATE teams_notification SET seen = 1 WHERE ${where}`, values);
      return true;
    },
  };
}
