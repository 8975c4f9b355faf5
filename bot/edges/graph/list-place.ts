// A list is found by its URL name, which never changes; its title is Swedish and may be edited (Graph rules 14, 18 and 21).
import type { Client } from '@microsoft/microsoft-graph-client';
import type { Disk } from '../../ports.ts';
import { type Lacking, NOTHING_LACKS } from './lacking.ts';
import { allOf } from './pages.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export class ListMissing extends Error {
  constructor(list: string) {
    super(`The list ${list} is not in the site. Run: npm run provision -- --fix`);
    this.name = 'ListMissing';
  }
}

/** The address of a list, asked for once and remembered on disk, so that a start without Graph knows it. */
export function listPlace(
  client: Client,
  siteId: string,
  disk: Disk,
  lacking: Pick<Lacking, 'has'> = NOTHING_LACKS,
): (list: string) => Promise<string> {
  disk.run(
    'CREATE TABLE IF NOT EXISTS list_place (site TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (site, name))',
  );
  const known = (list: string) =>
    disk.one('SELECT id FROM list_place WHERE site = ? AND name = ?', [siteId, list])?.['id'];
  let asking: Promise<void> | undefined;
  const ask = async () => {
    for (const { id, name } of await allOf<Named>(client, `/sites/${siteId}/lists?$select=id,name`))
      disk.run('INSERT OR REPLACE INTO list_place (site, name, id) VALUES (?, ?, ?)', [siteId, name, id]);
  };
  return async (list) => {
    if (!lacking.has(list)) {
      // It gets another id when it is made anew.
      disk.run('DELETE FROM list_place WHERE site = ? AND name = ?', [siteId, list]);
      throw new ListMissing(list);
    }
    if (known(list) === undefined) {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      await asking;
    }
    const id = known(list);
    if (id === undefined) throw new ListMissing(list);
    return `/sites/${siteId}/lists/${String(id)}`;
  };
}
