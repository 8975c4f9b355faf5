// How Microsoft is asked for one municipality: signed in as its app, within its own limits.
import type { ConfidentialClientApplication } from '@azure/msal-node';
import type { Client } from '@microsoft/microsoft-graph-client';
import { type Budget, budget } from './budget.ts';
import { graphClient } from './client.ts';
import { type App, confidentialClient, graphToken } from './sign-in.ts';

export interface GraphConnection {
  readonly client: ConfidentialClientApplication;
  readonly budget: Budget;
  readonly graph: Client;
}

interface ConnectionOptions extends App {
  /** SharePoint resource units that this process may use in a minute. */
  readonly unitsPerMinute: number;
  /** Origin that stands in for `https://graph.microsoft.com`; absent in production. */
  readonly origin?: string;
}

export function graphConnection({ unitsPerMinute, origin, ...app }: ConnectionOptions): GraphConnection {
  const client = confidentialClient(app);
  const units = budget(unitsPerMinute, Date.now);
  const token = graphToken(client);
  return {
    client,
    budget: units,
    graph: graphClient({ budget: units, token, ...(origin === undefined ? {} : { origin }) }),
  };
}
