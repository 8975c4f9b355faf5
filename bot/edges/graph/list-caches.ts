import type { Client } from '@microsoft/microsoft-graph-client';
import { columnsIn, fieldOf, type ListOf } from '../../blocks/column.ts';
import type { Indexes } from '../../blocks/indexed.ts';
import { oneAtATime } from '../../blocks/one-at-a-time.ts';
import { type Attempt, type Job, type JobHandlers, siteLacks } from '../../jobs.ts';
import {
  type Disk,
  EVIDENCE_LIBRARY,
  type LibraryName,
  type Log,
  type Numbers,
  type Ports,
  type StoredFile,
  type StoredRecord,
  type Write,
} from '../../ports.ts';
import type { IndexNames, ListName, Records } from '../../records.ts';
import { batched } from './batch.ts';
import { type Budget, placeOf, type Urgency } from './budget.ts';
import { listItems } from './items.ts';
import { type Lacking, NOTHING_LACKS } from './lacking.ts';
import { download, upload } from './library.ts';
import { type GraphListCache, graphListCache } from './list-cache.ts';
import { listPlace } from './list-place.ts';

export interface ListCaches {
  readonly byName: { readonly [Name in ListName]: GraphListCache<Records[Name], IndexNames[Name]> };
  /** Throws `Unwritable` when SharePoint could never take it. */
  check(write: Write): void;
  /** Throws `SiteLacks` when SharePoint cannot take it, or what follows from it, until the site is provisioned. */
  allow(write: Write, follow: readonly Job[]): void;
  accept(write: Write): void;
  /** @param key the work's own: it keeps its place in the line for room in the budget */
  write(write: Write, key: string, attempt: number): Promise<Attempt>;
  /** A file into a document library. */
  upload(library: LibraryName, number: string, file: StoredFile, attempt: number): Promise<Attempt>;
  download: Ports['files']['fetch'];
  follow(name: ListName): Promise<void>;
  /** Each list on its own. @returns those that could not be read */
  followAll(): Promise<readonly ListName[]>;
  /** `/sites/…/lists/…` of a list. */
  place(name: ListName): Promise<string>;
  /** The lists whose last request went unanswered, by their names in SharePoint. */
  silent(): readonly string[];
}

/** Graph rule 100: a create or an update. */
const WRITE_UNITS = 2;

const urgencyOf = ({ background }: { readonly background?: true }): Urgency => (background ? 'background' : 'people');

interface ListCachesDependencies {
  readonly lists: { readonly [Name in ListName]: ListOf<Records[Name]> };
  readonly indexes: { readonly [Name in ListName]: Indexes<Records[Name], IndexNames[Name]> };
  readonly client: Client;
  readonly siteId: string;
  readonly disk: Disk;
  readonly log: Log;
  readonly budget: Budget;
  /** What the site has not got yet; where nothing is said, it has all. */
  readonly lacking?: Lacking;
  /** For the lists whose records are numbered. */
  readonly numbers?: Numbers;
}

/** Files that wait on the machine's disk. */
interface WaitingFiles {
  get(id: string): StoredFile | undefined;
  drop(id: string): void;
}

/** What is done in SharePoint: writes and files. */
export function storing(caches: ListCaches, files: WaitingFiles): Pick<JobHandlers, 'write' | 'file'> {
  return {
    write: ({ write }, key, attempt) => caches.write(write, key, attempt),
    async file({ number, file: id, library = EVIDENCE_LIBRARY }, _key, attempt) {
      const file = files.get(id);
      if (!file) return { result: 'done' };
      const outcome = await caches.upload(library, number, file, attempt);
      if (outcome.result === 'done') files.drop(id);
      return outcome;
    },
  };
}

/** Also those that follow from what follows. */
const writesIn = (follow: readonly Job[]): readonly Write[] =>
  follow.flatMap((job) => (job.kind === 'write' ? [job.write, ...writesIn(job.follow)] : []));

interface Numbered {
  readonly number: string;
}
const numbersIn = (records: readonly object[]) => (records as readonly Numbered[]).map(({ number }) => number);

/** Another machine may have given the same number: then SharePoint refuses it, and the next one is taken. */
function renumbering(series: string | undefined, numbers: Numbers | undefined) {
  if (series === undefined || !numbers) return {};
  return {
    renumbered<Row>(record: Row): Row {
      const { number } = record as unknown as Numbered;
      return { ...record, number: numbers.another(series, number) };
    },
  };
}

export function listCaches(parts: ListCachesDependencies): ListCaches {
  const { lists, indexes, client, siteId, disk, log, budget, lacking = NOTHING_LACKS } = parts;
  const silent = new Set<string>();
  const place = listPlace(client, siteId, disk, lacking);
  const send = batched(client, budget);
  const cacheOf = <Row extends StoredRecord, Index extends string>(
    list: ListOf<Row>,
    by: Indexes<Row, Index>,
    urgency: Urgency,
  ) => {
    const columns = () =>
      columnsIn(list)
        .filter(({ name }) => lacking.has(list.name, name))
        .map(fieldOf);
    const items = listItems({ client, send, place: () => place(list.name), columns, urgency });
    const reachable = (yes: boolean) => {
      if (yes) silent.delete(list.displayName);
      else silent.add(list.displayName);
    };
    const renumbered = renumbering(list.series, parts.numbers);
    const cache = graphListCache({ list, indexes: by, items, disk, log, reachable, lacking, ...renumbered });
    // A disk from before may know records whose numbers were never counted.
    if (list.series !== undefined) parts.numbers?.seen(list.series, numbersIn(cache.all()));
    return cache;
  };
  const names = Object.keys(lists) as ListName[];
  // Each with its own list and indexes; TypeScript cannot follow that through a mapped object.
  const byName = Object.fromEntries(
    names.map((name) => [
      name,
      cacheOf(lists[name] as ListOf<StoredRecord>, indexes[name] as Indexes<StoredRecord>, urgencyOf(lists[name])),
    ]),
  ) as unknown as ListCaches['byName'];
  // The name and the record of a `Write` belong together; TypeScript cannot follow that through a lookup.
  const of = (write: Write) => byName[write.list] as unknown as GraphListCache<StoredRecord>;
  const knows = ({ list }: Write) => Object.hasOwn(byName, list);
  const alone = oneAtATime();
  /** One after the other: of two answers to the same question the older must not come last. */
  const followOne = (name: ListName) => alone(name, () => readOn(name));
  const readOn = async <Name extends ListName>(name: Name) => {
    const came = await (byName[name] as unknown as GraphListCache<Records[Name]>).follow();
    const { series } = lists[name];
    if (series !== undefined) parts.numbers?.seen(series, numbersIn(came));
  };
  return {
    byName,
    check: (write) => of(write).check(write),
    allow(write, follow) {
      if ('add' in write && lists[write.list].isAlwaysTaken) return;
      of(write).allow(write);
      // What is new is not refused for the line that tells of it: that waits.
      if (!('add' in write)) for (const next of writesIn(follow)) of(next).allow(next);
    },
    // A newer version may have left writes to lists that this one does not know: they wait for it.
    accept(write) {
      if (knows(write)) of(write).accept(write);
    },
    async write(write, key, attempt) {
      if (!knows(write)) return { result: 'again', after: 60_000, why: 'unknownKind', isTry: false };
      if (!lacking.has(lists[write.list].name)) return siteLacks();
      const where = await place(lists[write.list].name).then(placeOf, () => 'sharePoint' as const);
      const wait = budget.wait(WRITE_UNITS, urgencyOf(lists[write.list]), where, key);
      if (wait > 0) return { result: 'again', after: wait, why: 'budget', isTry: false };
      return of(write).write(write, attempt);
    },
    upload: (library, number, file, attempt) => upload(client, () => place(library), number, file, attempt),
    download: (library, number, file) => download(client, () => place(library), number, file),
    follow: followOne,
    async followAll() {
      const outcomes = await Promise.allSettled(names.map(followOne));
      return names.filter((_, place) => outcomes[place]?.status === 'rejected');
    },
    place: (name) => place(lists[name].name),
    silent: () => [...silent],
  };
}
