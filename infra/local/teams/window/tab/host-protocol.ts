// The host's half of the teams-js 2.x protocol (Teams rule 3.6.3): window messages {id, uuidAsString, func, args}.
import type { Json } from '../platform-api.ts';

export interface HostRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** What the page may ask of the window around it. */
export interface Host {
  readonly frameContext: 'content' | 'task';
  readonly theme: string;
  context(): Json;
  token(): Promise<string>;
  openLink(url: string): void;
  goTo(page: { readonly appId?: string; readonly pageId?: string; readonly subPageId?: string }): void;
  goBack(): void;
  startTask(info: Json): Promise<readonly [string | null, unknown]>;
  completeTask(result: unknown): void;
  ready(failed: boolean): void;
}

const RUNTIME = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { dialog: { card: { bot: {} }, url: { bot: {} }, update: {} }, pages: { backStack: {}, currentApp: {} } },
});

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const optional = (from: Json, key: string) => (typeof from[key] === 'string' ? { [key]: from[key] } : {});
const pageOf = (value: unknown) => {
  const from = record(value);
  return { ...optional(from, 'appId'), ...optional(from, 'pageId'), ...optional(from, 'subPageId') };
};

type Answers = Readonly<
  Record<string, (host: Host, args: readonly unknown[]) => readonly unknown[] | Promise<readonly unknown[]>>
>;

const ANSWERS: Answers = {
  initialize: (host) => [host.frameContext, 'web', RUNTIME, '2.0.5'],
  getContext: (host) => [host.context()],
  'authentication.getAuthToken': async (host) =>
    host.token().then(
      (token) => [true, token] as const,
      () => [false, 'resourceRequiresConsent'] as const,
    ),
  executeDeepLink: (host, [url]) => {
    host.openLink(String(url));
    return [true];
  },
  'pages.navigateToApp': (host, [page]) => {
    host.goTo(pageOf(page));
    return [true];
  },
  'pages.backStack.navigateBack': (host) => {
    host.goBack();
    return [true];
  },
  'pages.currentApp.navigateTo': (host, [page]) => {
    host.goTo(pageOf(page));
    return [undefined, true];
  },
  'tasks.startTask': (host, [info]) => host.startTask(record(info)),
  'tasks.completeTask': (host, [result]) => {
    host.completeTask(result);
    return [];
  },
  'appInitialization.success': (host) => {
    host.ready(false);
    return [];
  },
  'appInitialization.failure': (host) => {
    host.ready(true);
    return [];
  },
};

/** These wait for nothing; an answer would only confuse a page that reuses ids. */
const SILENT = new Set([
  'registerHandler',
  'appInitialization.appLoaded',
  'appInitialization.expectedFailure',
  'setFrameContext',
  'tasks.updateTask',
  'shareDeepLink',
]);

/** The arguments of the answer; undefined = no answer is due. */
export async function answer(host: Host, request: HostRequest): Promise<readonly unknown[] | undefined> {
  const known = ANSWERS[request.func];
  if (known) return known(host, request.args ?? []);
  return SILENT.has(request.func) ? undefined : [false, 'NotSupported'];
}
