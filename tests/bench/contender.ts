import type { Incident } from '../../bot/capabilities/incident/model.ts';
import type { Site } from './storage-site.ts';

/** What the caller was told of one piece of work. */
export type Told = 'kept' | 'failed';

/** One way to keep a list in SharePoint. Whatever throws has given no answer. */
export interface Contender {
  /** Whether it takes everything at once and does it in its own time. */
  readonly hasQueue: boolean;
  create(incident: Incident): Promise<Told>;
  /** `unit|status`, in the words of the list, and how many. */
  count(): Promise<ReadonlyMap<string, number>>;
  /** The case number of the incident with that key. */
  find(key: string): Promise<string | undefined>;
  /** What both writers know of the list before they write. */
  look(): Promise<void>;
  /** Raises the revision of an item by one. `writer` is 0 or 1: two people on two servers. */
  raise(item: string, key: string, writer: 0 | 1): Promise<Told>;
  close(): Promise<void>;
}

/** @param perMinute resource units it may spend; the peers keep no account */
export type Open = (site: Site, perMinute: number) => Promise<Contender>;
