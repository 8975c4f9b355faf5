// The one personal card after a start at which SharePoint does not say where it stands.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lists } from '../../bot/capabilities.ts';
import { steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
});
afterAll(() => here.close());

const todos = async () => (await sara.reads()).filter(({ cards }) => words(cards[0]).startsWith('Att göra'));

it.each([lists.addresses, lists.packs])(
  'nobody is sent a second card while the list $displayName has not been read, and whoever asked is answered afterwards',
  async ({ name }) => {
    const { asked } = steering(here, erik);
    await sara.writes('mina uppgifter');
    await until(
      () => asked(erik, 'operations.read', {}),
      ({ waiting }) => waiting === 0,
    );
    const [before] = await until(todos, ({ length }) => length === 1);
    const list = here.platform.world.database.one('SELECT id FROM graph_list WHERE name = ?', [name])?.['id'];
    // A folder of its own is new: nothing is remembered there.
    await here.restart(() => {
      const file = path.join(here.environment['VARNA_DATA'] ?? '', 'varna.sqlite');
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
      here.platform.world.faults.set({ part: 'graph', name: 'general-exception', at: `${String(list)}/items/delta` });
    });
    const logged = here.log.lines.length;
    const answered = sara.writes('mina uppgifter').catch(() => undefined);
    await until(
      () => here.log.lines.slice(logged),
      (lines) => lines.some((line) => line.includes('answerTodo') && line.includes('sharePointSilent')),
    );
    expect((await todos()).map(({ id }) => id)).toEqual([before?.id]);
    here.noFaults();
    await answered;
    const [after] = await until(todos, ([one, ...more]) => one?.id !== before?.id && more.length === 0, 40);
    expect(after?.id).not.toBe(before?.id);
  },
  90_000,
);
