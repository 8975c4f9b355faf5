import type { Database, Row } from '../../database.ts';

export interface Subscription {
  readonly id: string;
  readonly clientId: string;
  readonly list: string;
  /** As the caller named it, which notifications repeat. */
  readonly resource: string;
  readonly notificationUrl: string;
  readonly clientState: string | null;
  /** ISO instant. */
  readonly expires: string;
  /** The last change of the list that has been told, or given up. */
  readonly told: number;
}

const subscriptionOf = (row: Row): Subscription => ({
  id: String(row['id']),
  clientId: String(row['client_id']),
  list: String(row['list']),
  resource: String(row['resource']),
  notificationUrl: String(row['notification_url']),
  clientState: row['client_state'] === null ? null : String(row['client_state']),
  expires: String(row['expires']),
  told: Number(row['told']),
});

export function addSubscription(database: Database, made: Subscription): void {
  const { id, clientId, list, resource, notificationUrl, clientState, expires, told } = made;
  const values = [id, clientId, list, resource, notificationUrl, clientState, expires, told];
  database.run('INSERT INTO graph_subscription VALUES (?, ?, ?, ?, ?, ?, ?, ?)', values);
}

/** Those that have not expired. */
export const subscriptionsOf = (database: Database, clientId: string, now: string): readonly Subscription[] =>
  database
    .all('SELECT * FROM graph_subscription WHERE client_id = ? AND expires > ? ORDER BY id', [clientId, now])
    .map(subscriptionOf);

export const renewSubscription = (database: Database, id: string, expires: string): void =>
  database.run('UPDATE graph_subscription SET expires = ? WHERE id = ?', [expires, id]);

export const removeSubscription = (database: Database, id: string): void =>
  database.run('DELETE FROM graph_subscription WHERE id = ?', [id]);

export interface Due extends Subscription {
  readonly newest: number;
}

/** Whose list has changed since they were told. */
export const dueSubscriptions = (database: Database, now: string): readonly Due[] =>
  database
    .all(
      `SELECT graph_subscription.*, next_change - 1 AS newest FROM graph_subscription
       JOIN graph_list ON graph_list.id = graph_subscription.list WHERE expires > ? AND next_change - 1 > told`,
      [now],
    )
    .map((row) => ({ ...subscriptionOf(row), newest: Number(row['newest']) }));

export const markTold = (database: Database, id: string, change: number): void =>
  database.run('UPDATE graph_subscription SET told = ? WHERE id = ?', [change, id]);
