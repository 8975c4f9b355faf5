// People as Värna keeps them on the machine's disk, from the directory's delta (Graph rule 150).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { graphPeople } from '../../bot/edges/graph/people.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { clientOf, graphToken, personOf, startTestPlatform } from '../builders/local-platform.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.close());

it('a version that asks for more than the one before reads everybody anew; the same version goes on where it was', async () => {
  const disk = openDisk(':memory:');
  const { clientId } = clientOf(platform, 'varna');
  const client = graphClient({ token: () => graphToken(platform, 'varna'), origin: platform.world.origin });
  const open = () => graphPeople(client, clientId, disk, Date.now);
  const bengt = personOf(platform, 'Bengt Sjögren').id;
  await open().follow();
  // As an older version left it: fewer properties of each person, and a delta that was asked for those only.
  const kept = JSON.parse(String(disk.one('SELECT body FROM person WHERE id = ?', [bengt])?.['body'])) as object;
  const { employeeType: _, ...older } = kept as { employeeType: string };
  disk.run('UPDATE person SET body = ? WHERE id = ?', [JSON.stringify(older), bengt]);
  const again = open();
  await again.follow();
  expect(again.port.get(bengt)?.employeeType).toBe('');
  disk.run("UPDATE people_delta SET asked = 'id,displayName'");
  const upgraded = open();
  await upgraded.follow();
  expect(upgraded.port.get(bengt)?.employeeType).toBe('Förtroendevald');
});
