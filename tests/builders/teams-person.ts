// A person at their Teams: types, presses, reads. Over the local platform's own interface (infra/local/teams/README.md).

export interface CardJson {
  readonly body?: readonly ElementJson[];
  readonly actions?: readonly {
    readonly title?: string;
    readonly verb?: string;
    readonly data?: Record<string, unknown>;
  }[];
}
interface ElementJson {
  readonly type: string;
  readonly text?: string;
  readonly id?: string;
  readonly value?: string;
  readonly inlines?: readonly { readonly text: string }[];
  readonly items?: readonly ElementJson[];
  readonly columns?: readonly ElementJson[];
  readonly actions?: CardJson['actions'];
}

export interface Shown {
  readonly id: string;
  readonly from: { readonly id: string; readonly name: string; readonly kind: 'person' | 'bot' };
  readonly text: string;
  readonly summary?: string;
  readonly cards: readonly CardJson[];
}

export interface Outcome {
  readonly outcome: 'card' | 'message' | 'error' | 'dialog' | 'none';
  readonly status: number;
  readonly card?: CardJson;
  readonly message?: string;
  readonly dialog?: { readonly id: string; readonly title: string; readonly card?: CardJson };
}

export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  /** Pasted into the text, as a screenshot is. */
  readonly pasted?: boolean;
}

export interface TeamsPerson {
  readonly id: string;
  readonly name: string;
  /** Writes to Värna and gives the answer that comes after it. */
  writes(text: string, files?: readonly SentFile[], how?: { readonly lossyText?: boolean }): Promise<Shown>;
  /** The person's own message, afterwards. */
  edits(message: Pick<Shown, 'id'>, text: string, chat?: string): Promise<unknown>;
  deletes(message: Pick<Shown, 'id'>, chat?: string): Promise<unknown>;
  bringsBack(message: Shown): Promise<unknown>;
  /** Writes in a channel, mentioning Värna. */
  writesIn(
    chat: string,
    text: string,
    /** The message that began the thread. */
    replyTo?: string,
  ): Promise<{ readonly id: string; readonly delivered: { readonly status: number } }>;
  reads(chat?: string): Promise<readonly Shown[]>;
  chats(): Promise<
    readonly {
      readonly id: string;
      readonly kind: string;
      readonly title: string;
      readonly team?: { readonly name: string };
    }[]
  >;
  /** Teams forgets the chat with Värna: the next one has another id, which is given. */
  losesChat(): Promise<string>;
  channel(title: string): Promise<string>;
  presses(message: Shown, button: string, inputs?: Record<string, string>, chat?: string): Promise<Outcome>;
  /** Presses with what a card of ours would never send. */
  forges(message: Shown, action: object, inputs?: Record<string, string>, chat?: string): Promise<Outcome>;
  submits(dialog: Outcome, button: string, inputs?: Record<string, string>): Promise<Outcome>;
  reports(message: Shown, chat: string): Promise<Outcome>;
  /** Teams delivers the same activity once more. */
  repeats(message: Shown): Promise<unknown>;
  forwards(message: Shown, to: string): Promise<{ readonly id: string }>;
  notifications(): Promise<readonly { readonly text: string }[]>;
  speaks(language: 'sv-SE' | 'en-GB'): Promise<void>;
  /** Blocks Värna, as one may in Teams. */
  blocks(): Promise<void>;
  tabToken(): Promise<string>;
}

/** Numbers on cards have a hyphen that does not break; typed and read they have the usual one. */
export const hyphened = (text: string): string => text.replaceAll('\u2011', '-');

/** All that a person can read on a card, one line per element. */
export function words(card: CardJson | undefined): string {
  const lines = (elements: readonly ElementJson[]): string[] =>
    elements.flatMap((element) => [
      ...(element.text === undefined ? [] : [element.text]),
      ...(element.inlines ? [element.inlines.map(({ text }) => text).join('')] : []),
      ...lines(element.items ?? []),
      ...lines(element.columns ?? []),
    ]);
  return hyphened(lines(card?.body ?? []).join('\n'));
}

export const buttons = (card: CardJson | undefined): readonly string[] =>
  (card?.actions ?? []).map(({ title }) => hyphened(title ?? ''));

/** What a button is called: on it, and to whoever points at it or hears it. */
const NAMES = new Set(['title', 'tooltip']);

/** The action behind a button, as the card carries it. */
function actionTitled(within: unknown, title: string): object | undefined {
  if (typeof within !== 'object' || within === null) return undefined;
  if (
    'type' in within &&
    Object.entries(within).some(([name, said]) => NAMES.has(name) && hyphened(String(said)) === hyphened(title))
  )
    return within;
  for (const [name, value] of Object.entries(within)) {
    const found = name === 'refresh' || name === 'data' ? undefined : actionTitled(value, title);
    if (found) return found;
  }
  return undefined;
}

export function person(origin: string, id: string, name: string): TeamsPerson {
  const base = `${origin}/teams/api/people/${id}`;
  const call = async <Value>(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<Value> => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Value;
  };
  const inChat = (chat: string) => `/chats/${encodeURIComponent(chat)}/messages`;
  const reads = (chat = 'bot') => call<readonly Shown[]>(inChat(chat));
  const press = (message: Shown, body: object, chat = 'bot') =>
    call<Outcome>(`${inChat(chat)}/${encodeURIComponent(message.id)}/press`, body);
  /** The first look at the chat installs the app; the welcome comes before anything else. */
  const opened = async () => {
    const end = Date.now() + 5_000;
    while (!(await reads()).some(({ from }) => from.kind === 'bot') && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    id,
    name,
    reads,
    async writes(text, files = [], how = {}) {
      await opened();
      const { id: mine } = await call<{ id: string }>(inChat('bot'), { text, files, ...how });
      const end = Date.now() + 15_000;
      for (;;) {
        const all = await call<readonly Shown[]>(`${inChat('bot')}?peek=1`);
        const answer = all
          .slice(all.findIndex((message) => message.id === mine) + 1)
          .find(({ from }) => from.kind === 'bot');
        if (answer) return answer;
        if (Date.now() > end) throw new Error(`no answer to: ${text.slice(0, 60)}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    edits: (message, text, chat = 'bot') => call(`${inChat(chat)}/${message.id}`, { text }, 'PUT'),
    deletes: (message, chat = 'bot') => call(`${inChat(chat)}/${message.id}`, undefined, 'DELETE'),
    bringsBack: (message) => call(`${inChat('bot')}/${message.id}/undelete`, {}),
    writesIn: (chat, text, replyTo) => call(inChat(chat), { text, mentionBot: true, ...(replyTo && { replyTo }) }),
    chats: () => call('/chats'),
    losesChat: async () => (await call<{ id: string }>('/chats/bot', undefined, 'DELETE')).id,
    async channel(title) {
      const chats = await call<readonly { id: string; kind: string; title: string }[]>('/chats');
      const found = chats.find((chat) => chat.kind === 'channel' && chat.title === title);
      if (!found) throw new Error(`${name} has no channel ${title}`);
      return found.id;
    },
    // What was on the card that the person saw, even if the card has been replaced since.
    presses: (message, button, inputs = {}, chat = 'bot') =>
      press(message, { button, inputs, action: actionTitled(message.cards[0], button) }, chat),
    forges: (message, action, inputs = {}, chat = 'bot') => press(message, { action, inputs }, chat),
    submits: async (outcome, button, inputs = {}) =>
      outcome.dialog === undefined
        ? Promise.reject(new Error(`no dialog: ${JSON.stringify(outcome).slice(0, 400)}`))
        : call(`/dialogs/${outcome.dialog?.id ?? ''}/submit`, { button, inputs }),
    reports: (message, chat) =>
      call(`${inChat(chat)}/${encodeURIComponent(message.id)}/actions/rapporteraMeddelande`, {}),
    repeats: (message) => call(`${inChat('bot')}/${encodeURIComponent(message.id)}/retry`, {}),
    forwards: (message, to) => call(`${inChat('bot')}/${encodeURIComponent(message.id)}/forward`, { to }),
    notifications: () => call('/notifications'),
    async speaks(language) {
      await call('/settings', { language }, 'PUT');
    },
    async blocks() {
      await call('/app', { state: 'blocked' }, 'PUT');
    },
    async tabToken() {
      return (await call<{ token: string }>('/tab-token', {})).token;
    },
  };
}
