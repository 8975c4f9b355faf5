import { expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { mail } from '../../bot/edges/teams/mail.ts';
import { sentMarks } from '../../bot/edges/teams/sent.ts';
import { shownCards } from '../../bot/edges/teams/shown.ts';
import { transport } from '../../bot/edges/teams/transport.ts';
import type { Ports } from '../../bot/ports.ts';
import { quietLog } from '../builders/quiet-log.ts';

/** A Teams that counts what is asked of it, and a list that knows one address. */
function aWay() {
  const asked: string[] = [];
  const sent: string[] = [];
  const known = { id: 'channel/incidents', conversation: '19:a', activity: null, serviceUrl: 'https://smba.example' };
  const addresses = { get: (id: string) => (id === known.id ? known : undefined), all: () => [known] };
  const conversations = {
    createConversation: async ({ members }: { members: readonly { id: string }[] }) => {
      asked.push(members[0]?.id ?? '');
      return { id: `a:${members[0]?.id ?? ''}` };
    },
    sendToConversation: async (conversation: string) => {
      sent.push(conversation);
      return { id: '1' };
    },
  };
  const parts = {
    ports: { lists: { addresses } } as unknown as Ports,
    log: quietLog(),
    marks: sentMarks(openDisk(':memory:')),
    processes: 1,
    part: 'all' as const,
    sends: { past: [], sent: () => {} },
    tenantId: 'tenant',
    shown: shownCards(),
    connector: async () => ({ conversations }) as never,
    clock: Date.now,
  };
  return { post: mail(parts, transport(parts)), asked, sent };
}

it('a chat is opened once, however often a send has to wait for its turn (each opening counts against the limit)', async () => {
  const { post, asked, sent } = aWay();
  const letter = { key: 'one', attempt: 0, urgency: 'answer', activity: {}, known: 'unknown' } as const;
  for (const key of ['one', 'one', 'two', 'two'])
    for (let tries = 0; tries < 200; tries += 1) {
      const now = await post.toPerson('sara', { ...letter, key });
      if (typeof now === 'string' || !('result' in now)) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  expect([asked, sent]).toEqual([['sara'], ['a:sara', 'a:sara']]);
});
