// A SharePoint site to write to over real HTTP: the local platform's, or a real tenant's when its settings are given.
import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { confidentialClient, graphToken as realToken } from '../../bot/edges/graph/sign-in.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { graphToken, startTestPlatform } from './local-platform.ts';

export interface TestSite {
  readonly client: Client;
  readonly id: string;
  /** Absent on a real tenant: nothing there can be made to fail. */
  readonly platform?: Platform;
  /** Takes the lists away that the test made. */
  close(madeLists: readonly string[]): Promise<void>;
}

const SETTINGS = ['VARNA_TEST_TENANT_ID', 'VARNA_TEST_APP_ID', 'VARNA_TEST_APP_SECRET', 'VARNA_TEST_SITE_ID'] as const;

const isRealTenant = SETTINGS.every((name) => Boolean(process.env[name]));

async function removeLists(client: Client, site: string, names: readonly string[]): Promise<void> {
  const { value } = (await client.api(`/sites/${site}/lists?$select=id,name`).get()) as {
    value: readonly { id: string; name: string }[];
  };
  for (const { id, name } of value) if (names.includes(name)) await client.api(`/sites/${site}/lists/${id}`).delete();
}

export async function testSite(): Promise<TestSite> {
  if (isRealTenant) {
    const [tenantId, clientId, clientSecret, id] = SETTINGS.map((name) => process.env[name] ?? '') as [
      string,
      string,
      string,
      string,
    ];
    const client = graphClient({ token: realToken(confidentialClient({ tenantId, clientId, clientSecret })) });
    return { client, id, close: (made) => removeLists(client, id, made) };
  }
  return localSite();
}

/** Where the service can be made to fail, and counts what is asked of it. */
export async function localSite(): Promise<TestSite & { readonly platform: Platform }> {
  const platform = await startTestPlatform({ empty: true });
  const client = graphClient({ token: () => graphToken(platform), origin: platform.world.origin });
  return { client, id: platform.info.site.id, platform, close: () => platform.close() };
}
