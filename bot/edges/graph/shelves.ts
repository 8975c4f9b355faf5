import type { Client } from '@microsoft/microsoft-graph-client';
import { columnsIn, type ListOf } from '../../blocks/column.ts';
import {
  type Disk,
  EVIDENCE_LIBRARY,
  type Kept,
  type Log,
  type ShelfName,
  type StoredFile,
  type Things,
  type Tried,
  type Write,
} from '../../ports.ts';
import type { Budget } from './budget.ts';
import { listItems } from './items.ts';
import { upload } from './library.ts';
import { listPlace } from './list-place.ts';
import { type GraphShelf, graphShelf } from './shelf.ts';

export interface GraphShelves {
  readonly byName: { readonly [Name in ShelfName]: GraphShelf<Things[Name]> };
  accept(write: Write): void;
  write(write: Write, attempt: number): Promise<Tried>;
  /** A file into the evidence library. */
  upload(number: string, file: StoredFile, attempt: number): Promise<Tried>;
  follow(): Promise<void>;
  /** False from the first unanswered request until the next answered one. */
  reachable(): boolean;
}

/** graph.md 100: a create or an update. */
const WRITE_UNITS = 2;

interface Parts {
  readonly lists: { readonly [Name in ShelfName]: ListOf<Things[Name]> };
  readonly client: Client;
  readonly siteId: string;
  readonly disk: Disk;
  readonly log: Log;
  readonly budget: Budget;
}

export function graphShelves({ lists, client, siteId, disk, log, budget }: Parts): GraphShelves {
  let reachable = true;
  const heard = (yes: boolean) => {
    reachable = yes;
  };
  const place = listPlace(client, siteId, disk);
  const shelf = <Thing extends Kept>(list: ListOf<Thing>) => {
    const columns = columnsIn(list).map(({ name }) => name);
    const items = listItems(client, () => place(list.name), columns);
    return graphShelf({ list, items, disk, log, reachable: heard });
  };
  const byName: GraphShelves['byName'] = {
    incidents: shelf(lists.incidents),
    timeline: shelf(lists.timeline),
    roles: shelf(lists.roles),
    addresses: shelf(lists.addresses),
  };
  // The name and the thing of a `Write` belong together; TypeScript cannot follow that through a lookup.
  const of = (write: Write) => byName[write.list] as unknown as GraphShelf<Kept>;
  return {
    byName,
    accept: (write) => of(write).accept(write),
    async write(write, attempt) {
      const wait = budget.wait(WRITE_UNITS, write.list === 'addresses' ? 'background' : 'people');
      if (wait > 0) return { result: 'again', after: wait, why: 'budget' };
      return of(write).write(write, attempt);
    },
    upload: (number, file, attempt) => upload(client, () => place(EVIDENCE_LIBRARY), number, file, attempt),
    async follow() {
      for (const one of Object.values(byName)) {
        try {
          await one.follow();
        } catch (error) {
          reachable = false;
          throw error;
        }
      }
    },
    reachable: () => reachable,
  };
}
