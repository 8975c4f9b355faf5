// What the tab needs from Teams: who opens it, in which language and theme, and a token for every question.
import { app, authentication, pages } from '@microsoft/teams-js';
import { type Language, languageOf } from '../../bot/blocks/text.ts';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

export interface Opened {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Where a deep link points inside the tab: `case/<id>`. */
  readonly subPage: string | null;
}

/** Teams did not give a token, so nothing can be asked. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
}

// Teams rule 3.6.1: without a parent that answers, teams-js waits 60 s; people should not.
const TEAMS_TIMEOUT_MS = 5_000;

function themeOf(theme: string): ThemeName {
  if (theme === 'dark' || theme === 'contrast') return theme;
  return 'light';
}

/** Origins besides Microsoft’s own that may host the tab (Teams rule 3.6.2); the list is empty in production. */
async function trustedHosts(): Promise<string[]> {
  const answer = await fetch('./settings.json', { cache: 'no-store' });
  if (!answer.ok) return [];
  const settings: unknown = await answer.json();
  const hosts =
    typeof settings === 'object' && settings !== null && 'trustedHosts' in settings && settings.trustedHosts;
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

async function handshake(): Promise<Opened> {
  await app.initialize(await trustedHosts());
  const context = await app.getContext();
  return {
    language: languageOf(context.app.locale),
    theme: themeOf(context.app.theme),
    subPage: context.page.subPageId ?? null,
  };
}

/** Null when the page is not inside Teams, or Teams does not answer in time. */
export async function openInTeams(): Promise<Opened | null> {
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), TEAMS_TIMEOUT_MS));
  // A rejection means no Teams around us: the page then says where to go, so the cause is of no use to anybody.
  return Promise.race([handshake().catch(() => null), tooLong]);
}

export function onThemeChange(change: (theme: ThemeName) => void): void {
  app.registerOnThemeChangeHandler((theme) => change(themeOf(theme)));
}

/** Tells Teams that the page is there, so that its own waiting picture goes away. */
export function shown(): void {
  void app.notifySuccess();
}

/** teams-js and Teams keep it fresh; it is asked for every time and stored nowhere. */
export async function token(): Promise<string> {
  try {
    return await authentication.getAuthToken();
  } catch (cause) {
    throw new SignInFailed('Teams gave no token', { cause });
  }
}

export function canShareLinks(): boolean {
  return pages.isSupported();
}

/** Lets Teams show its own box for copying a link to a place in the tab. */
export function shareLink(subPageId: string, subPageLabel: string): void {
  pages.shareDeepLink({ subPageId, subPageLabel });
}

// Some clients answer a wish for a link with silence.
const LINK_TIMEOUT_MS = 2_000;

/**
 * Opens an address outside the frame: Teams does it where it can, the browser otherwise.
 * @returns false when neither did, as far as anybody can tell
 */
export async function openOutside(address: string): Promise<boolean> {
  const silence = new Promise<'silence'>((resolve) => setTimeout(() => resolve('silence'), LINK_TIMEOUT_MS));
  // A client that cannot says so by rejecting; why is of no use to anybody, since the browser is asked instead.
  const opened = await Promise.race([app.openLink(address).catch(() => 'silence' as const), silence]);
  return opened !== 'silence' || window.open(address, '_blank') !== null;
}

/** Where Teams opens a chat with somebody. @param login of their account */
export const chatAddress = (login: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(login)}`;

/** The phone's own "back"; `held` answers whether the page keeps it to itself. */
export function onBack(held: () => boolean): void {
  if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(held);
}

/** Where "back" would have led, had the page not kept it. */
export function goBack(): void {
  if (pages.backStack.isSupported()) void pages.backStack.navigateBack();
}
