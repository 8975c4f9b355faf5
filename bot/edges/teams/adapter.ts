// The real botbuilder adapter with the traps of Teams rules 2.2, 2.3, 2.5a, 2.5b, 2.5c, 2.5d, 2.5e and 2.5f closed.
import type { ConfidentialClientApplication } from '@azure/msal-node';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  MsalServiceClientCredentialsFactory,
} from 'botframework-connector';

export interface BotOptions {
  readonly appId: string;
  readonly tenantId: string;
  readonly client: ConfidentialClientApplication;
  /** Origin of the local platform; absent in production. */
  readonly localPlatform?: string;
  /** Milliseconds that Teams has for an answer. */
  readonly timeOutMs?: number;
}

const SCOPE = AuthenticationConstants.ToChannelFromBotOAuthScope;
const TEAMS_HOSTS = /^(?:smba\.trafficmanager\.net|[\w.-]+\.botframework\.com|smba\.infra\.teams\.microsoft\.com)$/u;
const UNAUTHORIZED = 401;
const TIME_OUT_MS = 30_000;

// Teams rule 2.2: setting one of these addresses drops all defaults, so it is all (locally) or none (in production).
function addresses({ appId, tenantId, localPlatform }: BotOptions): Record<string, string> {
  const app = { MicrosoftAppId: appId, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId };
  if (localPlatform === undefined) return app;
  const metadata = `${localPlatform}/entra/botframework/.well-known/openidconfiguration`;
  return {
    ...app,
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToChannelFromBotLoginUrl: `${localPlatform}/entra/${tenantId}`,
    ToChannelFromBotOAuthScope: SCOPE,
    OAuthUrl: `${localPlatform}/entra/oauth`,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #options: BotOptions;

  constructor(options: BotOptions) {
    super(addresses(options), new MsalServiceClientCredentialsFactory(options.appId, options.client));
    this.#options = options;
  }

  /** Only Teams, only this tenant, only an address that is Teams', only a token that checks out; anything else is 401. */
  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    if (!this.#isOurs(activity)) throw new AuthenticationError('Unauthorized', UNAUTHORIZED);
    try {
      const result = await super.authenticateRequest(activity, header);
      return {
        ...result,
        ...(result.connectorFactory ? { connectorFactory: onceInTime(result.connectorFactory, this.#options) } : {}),
      };
    } catch {
      // Teams rule 2.3: botbuilder answers 500 and tells why; a caller without a valid token learns nothing.
      throw new AuthenticationError('Unauthorized', UNAUTHORIZED);
    }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return onceInTime(super.createConnectorFactory(identity), this.#options);
  }

  #isOurs(activity: Activity): boolean {
    const tenant = text((activity.channelData as { tenant?: { id?: unknown } } | undefined)?.tenant?.id);
    const tenants = [tenant, text(activity.conversation?.tenantId)].filter((id) => id !== '');
    return (
      activity.channelId === 'msteams' &&
      this.#isTeams(text(activity.serviceUrl)) &&
      tenants.length > 0 &&
      tenants.every((id) => id === this.#options.tenantId)
    );
  }

  #isTeams(serviceUrl: string): boolean {
    if (!URL.canParse(serviceUrl)) return false;
    const { origin, protocol, hostname } = new URL(serviceUrl);
    return origin === this.#options.localPlatform || (protocol === 'https:' && TEAMS_HOSTS.test(hostname));
  }
}

interface Request {
  timeout: number;
}

interface Policy {
  readonly name: string;
  sendRequest?(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
}

/** What a connector client is made of beneath its types. */
interface Pipeline {
  addPolicy(policy: Policy): void;
  removePolicy(policy: Policy): void;
}

/**
 * Teams rule 2.5f: botbuilder repeats a POST after 5xx, which may deliver a message twice; our own queue decides instead.
 * It waits for ever for an answer that never comes, and everything to that thread would wait behind it.
 */
function onceInTime(factory: ConnectorFactory, { timeOutMs = TIME_OUT_MS }: BotOptions): ConnectorFactory {
  return {
    async create(serviceUrl, audience) {
      const client = await factory.create(serviceUrl, audience);
      const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      pipeline.addPolicy({
        name: 'timeOut',
        sendRequest(request, next) {
          request.timeout = timeOutMs;
          return next(request);
        },
      });
      return client;
    },
  };
}

export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: StrictAuthentication;
  readonly #identity: ClaimsIdentity;

  constructor(options: BotOptions) {
    const authentication = new StrictAuthentication(options);
    super(authentication);
    this.#authentication = authentication;
    this.#identity = new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: options.appId },
      { type: AuthenticationConstants.AppIdClaim, value: options.appId },
    ]);
  }

  /** The turn itself; `CloudAdapter.process` would print errors and echo them to the caller (Teams rule 2.3). */
  receive(
    header: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(header, activity, turn);
  }

  connector(serviceUrl: string): Promise<ConnectorClient> {
    return this.#authentication.createConnectorFactory(this.#identity).create(serviceUrl, SCOPE);
  }
}
