import { expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { sentMarks } from '../../bot/edges/teams/sent.ts';
import { shownCards } from '../../bot/edges/teams/shown.ts';
import { transport } from '../../bot/edges/teams/transport.ts';
import type { Ports } from '../../bot/ports.ts';
import { quietLog } from '../builders/town.ts';

/** A Teams that counts what is asked of it, and a shelf that knows one address. */
function aWay() {
  const asked: string[] = [];
  const known = { id: 'channel/incidents', conversation: '19:a', activity: null, serviceUrl: 'https://smba.example' };
  const addresses = { get: (id: string) => (id === known.id ? known : undefined), all: () => [known] };
  const conversations = {
    createConversation: async ({ members }: { members: readonly { id: string }[] }) => {
      asked.push(members[0]?.id ?? '');
      return { id: `a:${members[0]?.id ?? ''}` };
    },
  };
  const way = transport({
    ports: { shelves: { addresses } } as unknown as Ports,
    log: quietLog(),
    marks: sentMarks(openDisk(':memory:')),
    processes: 1,
    sends: { past: [], sent: () => {} },
    tenantId: 'tenant',
    shown: shownCards(),
    connector: async () => ({ conversations }) as never,
    clock: Date.now,
  });
  return { way, asked };
}

it('a chat is opened once, however often a send has to wait for its turn (each opening counts against the limit)', async () => {
  const { way, asked } = aWay();
  const places = [await way.personPlace('sara', 'nothing'), await way.personPlace('sara', 'nothing')];
  expect(places.map((place) => place?.conversation)).toEqual(['a:sara', 'a:sara']);
  expect(asked).toEqual(['sara']);
});
