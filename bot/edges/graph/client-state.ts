// The secret by which a notification is known to come from Graph: one for the installation, on the machine's disk, in no log.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Disk } from '../../ports.ts';

export interface ClientState {
  readonly value: string;
  /** Takes as long for a wrong guess as for a nearly right one. */
  is(given: string): boolean;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

export function clientState(disk: Disk): ClientState {
  disk.run('CREATE TABLE IF NOT EXISTS client_state (one INTEGER PRIMARY KEY, value TEXT NOT NULL)');
  disk.run('INSERT OR IGNORE INTO client_state (one, value) VALUES (1, ?)', [randomBytes(32).toString('base64url')]);
  const value = String(disk.one('SELECT value FROM client_state')?.['value']);
  const right = digest(value);
  return { value, is: (given) => timingSafeEqual(digest(given), right) };
}
