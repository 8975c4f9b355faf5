// Which subscription stands for which list, kept on the machine's disk: after a restart it is found again, not made again.
import type { Disk } from '../../ports.ts';
import type { ListName } from '../../records.ts';

export interface Subscribed {
  readonly list: ListName;
  readonly id: string;
  /** `sites/…/lists/…`, as it was asked for. */
  readonly resource: string;
  readonly notificationUrl: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface SubscriptionBook {
  of(list: ListName): Subscribed | undefined;
  withId(id: string): Subscribed | undefined;
  put(one: Subscribed): void;
  drop(list: ListName): void;
}

export function subscriptionBook(disk: Disk): SubscriptionBook {
  disk.run(
    'CREATE TABLE IF NOT EXISTS subscription (list TEXT PRIMARY KEY, id TEXT NOT NULL, resource TEXT NOT NULL, url TEXT NOT NULL, expires INTEGER NOT NULL)',
  );
  const all = new Map<ListName, Subscribed>();
  for (const row of disk.all('SELECT list, id, resource, url, expires FROM subscription')) {
    const list = String(row['list']) as ListName;
    all.set(list, {
      list,
      id: String(row['id']),
      resource: String(row['resource']),
      notificationUrl: String(row['url']),
      expires: Number(row['expires']),
    });
  }
  return {
    of: (list) => all.get(list),
    withId: (id) => [...all.values()].find((one) => one.id === id),
    put(one) {
      const { list, id, resource, notificationUrl, expires } = one;
      disk.run('INSERT OR REPLACE INTO subscription (list, id, resource, url, expires) VALUES (?, ?, ?, ?, ?)', [
        list,
        id,
        resource,
        notificationUrl,
        expires,
      ]);
      all.set(list, one);
    },
    drop(list) {
      disk.run('DELETE FROM subscription WHERE list = ?', [list]);
      all.delete(list);
    },
  };
}
