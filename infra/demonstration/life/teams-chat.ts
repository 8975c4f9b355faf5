// What people do in Teams while they live: open their chat with Värna, write in it and press.
import { setTimeout as pause } from 'node:timers/promises';

interface Message {
  readonly id: string;
  readonly from: { readonly kind: 'person' | 'bot' };
  readonly cards: readonly object[];
}

export interface TeamsChat {
  /** Opens the chat with Värna: what is unread is read. */
  opens(person: { readonly id: string }): Promise<void>;
  /** Writes in the chat, and presses the button on the card that comes as the answer. */
  writesAndPresses(person: { readonly id: string }, text: string, button: string): Promise<void>;
}

const PATIENCE = 20_000;

function actionTitled(within: unknown, title: string): object | undefined {
  if (typeof within !== 'object' || within === null) return undefined;
  if ('title' in within && 'type' in within && within.title === title) return within;
  return Object.entries(within)
    .filter(([name]) => name !== 'refresh' && name !== 'data')
    .map(([, value]) => actionTitled(value, title))
    .find(Boolean);
}

export function teamsChat(origin: string): TeamsChat {
  const call = async <Value>(id: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`${origin}/teams/api/people/${id}/chats/bot/messages${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Teams: ${path} ${response.status} ${await response.text()}`);
    return (await response.json()) as Value;
  };
  return {
    async opens({ id }) {
      await call(id, '');
    },
    async writesAndPresses({ id }, text, button) {
      const { id: mine } = await call<{ id: string }>(id, '', { text });
      const end = Date.now() + PATIENCE;
      for (;;) {
        const all = await call<readonly Message[]>(id, '?peek=1');
        const card = all
          .slice(all.findIndex((message) => message.id === mine) + 1)
          .find(({ from, cards }) => from.kind === 'bot' && cards.length > 0);
        const action = card && actionTitled(card.cards[0], button);
        if (card && action) {
          await call(id, `/${encodeURIComponent(card.id)}/press`, { button, inputs: {}, action });
          return;
        }
        if (Date.now() > end) throw new Error(`no button ${button} after: ${text}`);
        await pause(30);
      }
    },
  };
}
