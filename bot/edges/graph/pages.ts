// A collection comes in pages of the service's own size, and a page may be empty though more follow (Graph rules 85–86).
import type { Client } from '@microsoft/microsoft-graph-client';
import type { Urgency } from './budget.ts';
import { reading } from './client.ts';

interface Page<Row> {
  readonly value: readonly Row[];
  readonly '@odata.nextLink'?: string;
}

/** Row by row, so that a reader who has seen enough asks for no more pages. */
export async function* rowsOf<Row>(client: Client, url: string, urgency: Urgency = 'background'): AsyncGenerator<Row> {
  for (let next: string | undefined = url; next !== undefined; ) {
    const page: Page<Row> = (await reading(client, next, urgency).get()) as Page<Row>;
    yield* page.value;
    next = page['@odata.nextLink'];
  }
}

export async function allOf<Row>(client: Client, url: string, urgency?: Urgency): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf<Row>(client, url, urgency)) rows.push(row);
  return rows;
}
