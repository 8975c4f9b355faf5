// Before the product runs: are the lists what they are described to be? What an upgrade leaves is told, a wrong schema is refused, an absent Graph is neither.
import type { Client } from '@microsoft/microsoft-graph-client';
import type { ListShape } from '../../blocks/column.ts';
import { type ColumnThere, type Drift, driftOf, isBearable, SERIOUS } from '../../blocks/drift.ts';
import type { Log } from '../../ports.ts';
import { failureOf } from './failure.ts';
import type { SiteLacking } from './lacking.ts';
import { allOf } from './pages.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const PROVISION = 'npm run provision -- --fix';

/** The lists are not what the product needs; the message says what to do. */
export class SchemaWrong extends Error {
  constructor(drifts: readonly Drift[]) {
    const lines = drifts.map(({ kind, list, column }) => `  ${list}${column === '' ? '' : `.${column}`}: ${kind}`);
    super(
      `Värna cannot start: the SharePoint lists differ from what it needs.\n${lines.join('\n')}\nMend them with: ${PROVISION}`,
    );
    this.name = 'SchemaWrong';
  }
}

export async function driftsOf(client: Client, site: string, lists: readonly ListShape[]): Promise<readonly Drift[]> {
  const there = await allOf<Named>(client, `/sites/${site}/lists?$select=id,name`);
  const drifts = lists.map(async (list) => {
    const id = there.find(({ name }) => name === list.name)?.id;
    if (id === undefined) return driftOf(list, undefined);
    return driftOf(list, await allOf<ColumnThere>(client, `/sites/${site}/lists/${id}/columns`));
  });
  return (await Promise.all(drifts)).flat();
}

/** A site without any of them has never been provisioned, and nothing could be done in it. */
function isBorne(lists: readonly ListShape[], drifts: readonly Drift[]): boolean {
  if (drifts.filter(({ kind }) => kind === 'listMissing').length === lists.length) return false;
  return drifts.every((drift) => lists.some((list) => list.name === drift.list && isBearable(list, drift)));
}

/**
 * Throws `SchemaWrong`; when Graph does not answer, the start goes on with what the disk knows.
 * @returns what the site has not got yet of what this version needs; undefined where that is not known
 */
export async function selfTest(
  client: Client,
  site: string,
  lists: readonly ListShape[],
  log: Log,
): Promise<readonly Drift[] | undefined> {
  try {
    const serious = (await driftsOf(client, site, lists)).filter(({ kind }) => SERIOUS.has(kind));
    if (!isBorne(lists, serious)) throw new SchemaWrong(serious);
    for (const { kind, list, column } of serious)
      log.warn('the site lacks what this version needs', { kind, list, column, remedy: PROVISION });
    return serious;
  } catch (error) {
    if (error instanceof SchemaWrong) throw error;
    const failure = failureOf(error);
    log.warn('self-test not possible', {
      why: failure.who === 'service' ? `${failure.status} ${failure.code}` : failure.code,
    });
    return undefined;
  }
}

interface SiteWatchDependencies {
  readonly client: Client;
  readonly site: string;
  readonly lists: readonly ListShape[];
  readonly lacking: SiteLacking;
  readonly log: Log;
}

interface SiteWatch {
  /** Throws `SchemaWrong`. */
  begin(): Promise<void>;
  /** Asks for what lacks, and for nothing when nothing does. @returns whether something has come */
  look(): Promise<boolean>;
}

/** What the site lacks, from the start until it is provisioned. */
export function siteWatch({ client, site, lists, lacking, log }: SiteWatchDependencies): SiteWatch {
  let unknown = new Set(lists);
  return {
    async begin() {
      const found = await selfTest(client, site, lists, log);
      if (!found) return;
      unknown = new Set();
      lacking.learn(found);
    },
    async look() {
      const lacks = new Set(lacking.all().map(({ listName }) => listName));
      const asked = lists.filter((list) => unknown.has(list) || lacks.has(list.name));
      if (asked.length === 0) return false;
      const found = (await driftsOf(client, site, asked)).filter(({ kind }) => SERIOUS.has(kind));
      unknown = new Set();
      const hasCome = lacking.learn(found);
      if (hasCome) log.info('the site has got what it lacked', { left: found.length });
      return hasCome;
    },
  };
}
