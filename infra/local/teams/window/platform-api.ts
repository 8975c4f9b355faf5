// The Teams side's HTTP interface as the window uses it; README.md beside this folder describes it.

export type Json = Readonly<Record<string, unknown>>;
export type ThemeName = 'default' | 'dark' | 'contrast';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly unit: string;
  readonly language: string;
  readonly hasTeams: boolean;
  readonly enabled: boolean;
  readonly guest: boolean;
}

export interface Me extends PersonRow {
  readonly theme: ThemeName;
  readonly upn: string;
  readonly tenantId: string;
}

export interface StaticTab {
  readonly entityId: string;
  readonly name?: string;
  readonly contentUrl: string;
}

interface Command {
  readonly title: string;
  readonly description: string;
}

export interface AppInfo {
  readonly installed: boolean;
  readonly appId?: string;
  readonly botId?: string;
  readonly name?: string;
  readonly description?: string;
  readonly accentColor?: string;
  readonly icons?: { readonly color: string; readonly outline: string } | null;
  readonly supportsFiles?: boolean;
  readonly commandLists?: readonly { readonly scopes: readonly string[]; readonly commands: readonly Command[] }[];
  readonly messageActions?: readonly { readonly id: string; readonly title: string; readonly description: string }[];
  readonly staticTabs?: readonly StaticTab[];
}

export interface Chat {
  readonly id: string;
  readonly kind: 'bot' | 'chat' | 'channel';
  readonly title: string;
  readonly members: number;
  readonly hasBot: boolean;
  readonly unread: number;
  readonly team?: { readonly id: string; readonly name: string };
  readonly lastMessage?: { readonly id: string; readonly text: string; readonly from: string; readonly sentAt: string };
}

export interface ChatMessage {
  readonly id: string;
  readonly threadId?: string;
  readonly from: { readonly id: string; readonly name: string; readonly kind: 'person' | 'bot' };
  readonly sentAt: string;
  readonly editedAt?: string;
  readonly text: string;
  readonly textFormat: string;
  readonly summary?: string;
  readonly cards: readonly Json[];
  readonly files?: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly failed?: boolean;
  readonly mentionsBot: boolean;
}

export interface DialogInfo {
  readonly id: string;
  readonly title: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly card?: Json;
  readonly url?: string;
}

export type Outcome =
  | { readonly outcome: 'card'; readonly card: Json }
  | { readonly outcome: 'message'; readonly message: string }
  | { readonly outcome: 'error'; readonly error: { readonly code: string; readonly message: string } }
  | { readonly outcome: 'dialog'; readonly dialog: DialogInfo }
  | { readonly outcome: 'none' };

export interface FeedItem {
  readonly id: number;
  readonly at: string;
  readonly chat: string;
  readonly message: string;
  readonly from: string;
  readonly text: string;
  readonly read: boolean;
}

export interface Clock {
  readonly now: string;
  /** Milliseconds ahead of the world's time. */
  readonly offset: number;
}

export interface NewFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

class PlatformError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function ask<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new PlatformError(response.status, text);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const personPath = (person: string) => `/teams/api/people/${encodeURIComponent(person)}`;
export const chatPath = (person: string, chat: string) => `${personPath(person)}/chats/${encodeURIComponent(chat)}`;
