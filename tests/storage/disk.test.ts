import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDisk, holdFolder, openDisk } from '../../bot/edges/queue/disk.ts';

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

describe('a start says what is wrong with the file, and what to do', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-disk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const filled = () => {
    const file = path.join(folder, 'whole.sqlite');
    const disk = openDisk(file);
    disk.run('CREATE TABLE thing (id INTEGER PRIMARY KEY, words TEXT NOT NULL)');
    for (let place = 0; place < 500; place += 1) disk.run('INSERT INTO thing (words) VALUES (?)', ['x'.repeat(400)]);
    disk.all('PRAGMA wal_checkpoint(TRUNCATE)');
    disk.close();
    return readFileSync(file);
  };
  const whole = filled();
  const noise = (size: number) => Buffer.from(Array.from({ length: size }, (_, place) => (place * 37 + 11) % 251));

  it.each([
    ['no database', noise(9_000)],
    ['half of it', whole.subarray(0, whole.length / 2 + 100)],
    ['its first page', Buffer.concat([whole.subarray(0, 100), noise(3_996), whole.subarray(4_096)])],
    ['pages in the middle', Buffer.concat([whole.subarray(0, 12_288), noise(40_960), whole.subarray(53_248)])],
  ])('damaged: %s', (what, bytes) => {
    const file = path.join(folder, what, 'varna.sqlite');
    mkdirSync(path.dirname(file));
    writeFileSync(file, bytes);
    expect(() => checkDisk(file)).toThrow(/varna\.sqlite is damaged\.\n.*backup/su);
  });

  it('a whole one is opened', () => {
    const disk = checkDisk(path.join(folder, 'whole.sqlite'));
    expect(disk.isWritable()).toBe(true);
    disk.close();
  });

  it('locked by a tool', () => {
    const file = path.join(folder, 'locked.sqlite');
    openDisk(file).close();
    const tool = new Libsql(file);
    tool.exec('BEGIN EXCLUSIVE');
    expect(() => checkDisk(file)).toThrow(/VARNA_DATA|locked/u);
    tool.exec('ROLLBACK');
    tool.close();
  });

  it('a file where the folder should be', () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => holdFolder(file)).toThrow(/VARNA_DATA/u);
  });

  it('a folder that another Värna uses, until that one has ended', () => {
    const own = path.join(folder, 'own');
    const letGo = holdFolder(own);
    expect(() => holdFolder(own)).toThrow(/used by another Värna.*Stop the other one/su);
    letGo();
    holdFolder(own)();
  });
});

it('what is written after a wait for somebody else’s lock is on the disk, and a transaction is whole', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-disk-'));
  const file = path.join(folder, 'varna.sqlite');
  const disk = openDisk(file);
  disk.run('CREATE TABLE thing (id TEXT PRIMARY KEY)');
  const tool = new Libsql(file);
  tool.exec('BEGIN IMMEDIATE');
  expect(() => disk.run('INSERT INTO thing VALUES (?)', ['refused'])).toThrow(/locked/u);
  expect(() => disk.together(() => disk.run('INSERT INTO thing VALUES (?)', ['refused too']))).toThrow(/locked/u);
  tool.exec('ROLLBACK');
  disk.run('INSERT OR IGNORE INTO thing (id) VALUES (?)', ['kept']);
  expect(() =>
    disk.together(() => {
      disk.run('INSERT INTO thing (id) VALUES (?)', ['half']);
      throw new Error('in the middle');
    }),
  ).toThrow('in the middle');
  const reader = openDisk(file);
  expect(reader.all('SELECT id FROM thing').map(({ id }) => id)).toEqual(['kept']);
  reader.run('INSERT INTO thing VALUES (?)', ['another']);
  for (const one of [reader, disk]) one.close();
  tool.close();
  rmSync(folder, { recursive: true, force: true });
});
