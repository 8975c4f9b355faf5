// User-specific views: the card one person got back, in place of the shared card, until the bot updates it.
import type { Database } from '../database.ts';
import { type Json, json } from './activity.ts';
import type { Message } from './messages.ts';

/** A view of an older version is as good as none: the version is part of the question. */
export interface Views {
  cardFor(message: Message, person: string): Json | undefined;
  keep(message: Message, person: string, card: Json): void;
  drop(message: Message): void;
}

export function views(database: Database): Views {
  return {
    cardFor(message, person) {
      const values = [message.id, person, message.version];
      const row = database.one('SELECT card FROM teams_view WHERE message = ? AND person = ? AND version = ?', values);
      return row ? json.parse(JSON.parse(String(row['card']))) : undefined;
    },
    keep(message, person, card) {
      const values = [message.id, person, message.version, JSON.stringify(card)];
      database.run('INSERT OR REPLACE INTO teams_view (message, person, version, card) VALUES (?, ?, ?, ?)', values);
    },
    drop: (message) => database.run('DELETE FROM teams_view WHERE message = ?', [message.id]),
  };
}
