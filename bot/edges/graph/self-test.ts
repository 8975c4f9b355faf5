// Before the product runs: are the lists what they are described to be? A wrong schema is refused, an absent Graph is not.
import type { Client } from '@microsoft/microsoft-graph-client';
import type { ListShape } from '../../blocks/column.ts';
import { type ColumnThere, type Drift, driftOf, SERIOUS } from '../../blocks/drift.ts';
import type { Log } from '../../ports.ts';
import { failureOf } from './failure.ts';
import { allOf } from './pages.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The lists are not what the product needs; the message says what to do. */
export class SchemaWrong extends Error {
  constructor(drifts: readonly Drift[]) {
    const lines = drifts.map(({ kind, list, column }) => `  ${list}${column === '' ? '' : `.${column}`}: ${kind}`);
    super(
      `Värna cannot start: the SharePoint lists differ from what it needs.\n${lines.join('\n')}\nMend them with: npm run provision -- --fix`,
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

/** Throws `SchemaWrong`; when Graph does not answer, the start goes on with what the disk knows. */
export async function selfTest(client: Client, site: string, lists: readonly ListShape[], log: Log): Promise<void> {
  try {
    const serious = (await driftsOf(client, site, lists)).filter(({ kind }) => SERIOUS.has(kind));
    if (serious.length > 0) throw new SchemaWrong(serious);
  } catch (error) {
    if (error instanceof SchemaWrong) throw error;
    const failure = failureOf(error);
    log.warn('self-test not possible', {
      why: failure.who === 'service' ? `${failure.status} ${failure.code}` : failure.code,
    });
  }
}
