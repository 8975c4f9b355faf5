import type { Person } from '../directory/directory.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Signs what Microsoft would sign, with keys that the OpenID documents publish, and checks what it signed. */
export interface Issuer {
  /** The token the Bot Connector sends to a bot: issuer `https://api.botframework.com`, audience the bot's app id, claim `serviceurl`. */
  channelToken(botAppId: string, serviceUrl: string): Promise<string>;
  /** The access token `getAuthToken` gives the tab: v2, audience the app's client id, `scp` access_as_user, `roles` from app role assignments. */
  tabToken(person: Person, clientId: string): Promise<string>;
  /** Claims of a token this issuer signed for the audience; throws when signature, audience or time is wrong. */
  verify(token: string, audience: string | readonly string[]): Promise<Claims>;
}
