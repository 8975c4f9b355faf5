// The product in the bench: two servers of it, each with a disk of its own, so that they can fight.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lists } from '../../../bot/capabilities.ts';
import type { Open } from '../contender.ts';
import type { Site } from '../storage-site.ts';
import { openStore, type Store } from '../storage-store.ts';

/** The product's index in the words of the list. */
function inWordsOfTheList(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const { codec } = lists.incidents.columns.status;
  const words = [...counts].map(([key, many]): [string, number] => {
    const [unit = '', status = ''] = key.split('\n');
    return [`${unit}|${String(codec.write(status as never))}`, many];
  });
  return new Map(words);
}

const ASKED_AGAIN = 5;

/** As the product's clock does it: a question that failed is asked again. */
async function follow({ incidents }: Store): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await incidents.follow();
      return;
    } catch (error) {
      if (attempt === ASKED_AGAIN) throw error;
    }
  }
}

async function raise(store: Store, key: string, writer: number) {
  for (;;) {
    const from = store.incidents.get(key);
    if (!from) return 'failed';
    const to = { ...from, revision: from.revision + 1, changeId: randomUUID() };
    // Who loses is told, sees what the other wrote, and does it again.
    if ((await store.keep({ list: 'incidents', from, to }, `${key}/${writer}`)) === 'done') return 'kept';
  }
}

/** A second server, begun on a copy of the first one's disk. */
function opposed(site: Site, perMinute: number, first: Store, folder: string): Store {
  first.disk.run(`VACUUM INTO '${path.join(folder, 'varna.sqlite')}'`);
  return openStore(site, perMinute, folder);
}

export const openVarna: Open = async (site, perMinute) => {
  const folders = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), 'varna-bench-'))) as [string, string];
  const first = openStore(site, perMinute, folders[0]);
  await follow(first);
  let second: Store | undefined;
  const other = () => {
    second ??= opposed(site, perMinute, first, folders[1]);
    return second;
  };
  return {
    hasQueue: true,
    create: async (add) => ((await first.keep({ list: 'incidents', add }, add.id)) === 'done' ? 'kept' : 'failed'),
    async count() {
      await follow(first);
      return inWordsOfTheList(first.incidents.counts('unitAndStatus'));
    },
    find: async (key) => first.incidents.get(key)?.number,
    async look() {
      await follow(first);
      await follow(other());
    },
    raise: (_item, key, writer) => raise(writer === 0 ? first : other(), key, writer),
    async close() {
      await first.close();
      await second?.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
};
