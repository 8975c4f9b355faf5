import { type AuthenticationResult, ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';

export interface App {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Origin that stands in for `https://login.microsoftonline.com`; absent in production. */
  readonly loginOrigin?: string;
}

const LOGIN = 'https://login.microsoftonline.com';

// Graph rule 164: the authority stays Microsoft's, only the wire goes elsewhere; MSAL then needs no discovery.
function redirectedTo(origin: string): INetworkModule {
  const send = async (
    url: string,
    method: 'GET' | 'POST',
    options?: { headers?: Record<string, string>; body?: string },
  ) => {
    const response = await fetch(url.replace(LOGIN, origin), {
      method,
      signal: AbortSignal.timeout(10_000),
      ...(options?.headers ? { headers: options.headers } : {}),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, 'GET', options) as never,
    sendPostRequestAsync: (url, options) => send(url, 'POST', options) as never,
  };
}

/** The real msal-node, for Graph and for the bot. */
export function confidentialClient({
  tenantId,
  clientId,
  clientSecret,
  loginOrigin,
}: App): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority: `${LOGIN}/${tenantId}` },
    ...(loginOrigin === undefined ? {} : { system: { networkClient: redirectedTo(loginOrigin) } }),
  });
}

/** An app-only token; MSAL keeps it until it is about to run out. */
const tokenFor = (scope: string) => (client: ConfidentialClientApplication) => async (): Promise<string> => {
  const result: AuthenticationResult | null = await client.acquireTokenByClientCredential({ scopes: [scope] });
  if (!result) throw new Error('no token');
  return result.accessToken;
};

export const graphToken = tokenFor('https://graph.microsoft.com/.default');
/** For what Teams keeps at the Bot Framework: pasted pictures. */
export const botToken = tokenFor('https://api.botframework.com/.default');
