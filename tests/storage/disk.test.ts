import { expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';

it('the same question asked for all and for one gives each its own answer (libsql mixes them on one statement)', () => {
  const disk = openDisk(':memory:');
  disk.run('CREATE TABLE thing (id TEXT PRIMARY KEY, count INTEGER NOT NULL)');
  disk.run('INSERT INTO thing VALUES (?, ?)', ['a', 1]);
  const question = 'SELECT count FROM thing WHERE id = ?';
  expect(disk.all(question, ['a'])).toMatchObject([{ count: 1 }]);
  disk.run('UPDATE thing SET count = ? WHERE id = ?', [2, 'a']);
  expect(disk.one(question, ['a'])).toMatchObject({ count: 2 });
  disk.close();
});
