// All that outlives a restart. Bot chats, channels and members are not here: they follow from the directory.
import type { Database } from '../database.ts';

const TABLES = `
CREATE TABLE IF NOT EXISTS teams_app (one INTEGER PRIMARY KEY CHECK (one = 1), package TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS teams_install (person TEXT PRIMARY KEY, state TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS teams_gone_chat (person TEXT PRIMARY KEY, times INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS teams_greeting (target TEXT NOT NULL, bot TEXT NOT NULL, PRIMARY KEY (target, bot));
CREATE TABLE IF NOT EXISTS teams_setting (person TEXT PRIMARY KEY, language TEXT, theme TEXT);
CREATE TABLE IF NOT EXISTS teams_chat (id TEXT PRIMARY KEY, members TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS teams_message (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, conversation TEXT NOT NULL, thread TEXT,
  sender TEXT NOT NULL, sent_at TEXT NOT NULL, version INTEGER NOT NULL, deleted INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS teams_message_conversation ON teams_message (conversation, seq);
CREATE TABLE IF NOT EXISTS teams_view (
  message TEXT NOT NULL, person TEXT NOT NULL, version INTEGER NOT NULL, card TEXT NOT NULL, PRIMARY KEY (message, person));
CREATE TABLE IF NOT EXISTS teams_read (
  person TEXT NOT NULL, conversation TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (person, conversation));
CREATE TABLE IF NOT EXISTS teams_notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, conversation TEXT NOT NULL, message TEXT NOT NULL,
  sender TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, seen INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS teams_notification_person ON teams_notification (person, id);
CREATE TABLE IF NOT EXISTS teams_file (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, content TEXT NOT NULL);
`;

export function makeTables(database: Database): void {
  database.script(TABLES);
}
