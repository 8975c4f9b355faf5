// Files that show what was done about a measure, on the whole of Värna: looked at, kept over an outage, and given only to those who may read it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_FILE, type MeasurePage } from '../../bot/capabilities/measure/model.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { takes, ticketFor } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let emma: TeamsPerson;
let asked: Steering['asked'];
let page: MeasurePage;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  emma = here.person('Emma');
  ({ asked } = steering(here, erik));
  page = await asked(erik, 'measure.save', {
    id: null,
    revision: 0,
    title: 'Byt lås',
    what: '',
    owner: sara.id,
    board: '',
    source: { kind: 'audit', id: null, title: 'Revision 2026' },
    due: '2026-12-01',
    cost: '',
    control: null,
    checkAfterMonths: null,
  });
});
afterAll(() => here.close());

const NAME = '../Kvitto på lås åäö <b>"1".pdf';
const BYTES = Buffer.from('MZ vad som helst, med åäö\n');
const id = () => page.measure.id;
const put = async (body: Buffer, name = NAME, who = sara) => {
  const answer = await fetch(`${here.product().url}/api/measure-file/${id()}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await who.tabToken()}`, 'X-File-Name': encodeURIComponent(name) },
    body: new Uint8Array(body),
  });
  const told = (await answer.json()) as { file?: string; title?: string };
  return { status: answer.status, file: told.file ?? '', title: told.title ?? '' };
};
const revision = async () => (await asked(erik, 'measure.read', { id: id() })).measure.revision;
const done = async (files: string[], evidence = '') =>
  (await here.ask(sara, 'measure.done', { id: id(), revision: await revision(), evidence, files, result: '' })).body;
const waiting = async () => (await asked(erik, 'operations.read', {})).waiting;
let first = '';
let second = '';

describe('a file', () => {
  it('that is empty is not taken, nor one of 30 MB, and each says why', async () => {
    expect(await put(Buffer.alloc(0))).toMatchObject({ status: 400, title: 'Filen är tom' });
    expect(await put(Buffer.alloc(30_000_000, 'x'))).toMatchObject({ status: 413, title: 'Filen är för stor' });
    expect((await put(Buffer.alloc(LARGEST_FILE, 'x'))).status).toBe(200);
  });

  it('is taken from those who may answer, and from nobody else', async () => {
    expect((await put(BYTES, NAME, emma)).status).toBe(404);
    const { body } = await here.ask(emma, 'measure.done', {
      id: id(),
      revision: 1,
      evidence: 'x',
      files: [],
      result: '',
    });
    expect(body.refusal?.refused).toBe('measureUnknown');
  });

  it('that never came is named, and nothing is answered', async () => {
    expect((await done(['file-of-nobody'])).refusal?.refused).toBe('measureFileUnknown');
    expect((await done([])).refusal?.refused).toBe('evidenceMissing');
    expect((await asked(erik, 'measure.read', { id: id() })).measure.state).toBe('open');
  });

  it('shows without a word that the measure is done, and is kept while SharePoint is away', async () => {
    here.fault('graph', 'unavailable');
    first = (await put(BYTES)).file;
    expect((await done([first])).refusal).toBeUndefined();
    const now: MeasurePage = await asked(erik, 'measure.read', { id: id() });
    expect(now.measure.state).toBe('done');
    here.noFaults();
  });

  it('comes into the library under the number of the measure, and is saved from there, never run', async () => {
    await until(waiting, (count) => count === 0, 60);
    const { events } = await asked(erik, 'measure.read', { id: id() });
    const sha256 = createHash('sha256').update(BYTES).digest('hex');
    expect(events.find(({ kind }) => kind === 'done')?.files).toEqual([
      { file: first, name: NAME, size: BYTES.length, sha256 },
    ]);
    const named = here.platform.world.database
      .all(`SELECT d.name FROM graph_file d`)
      .map(({ name }) => String(name))
      .filter((name) => name.startsWith(page.measure.number));
    expect(named).toEqual([expect.stringMatching(/Kvitto på lås åäö _b__1_\.pdf$/u)]);
    const { headers, bytes } = await takes(here, sara, `measure-file/${id()}/${first}/ticket`);
    expect(bytes.equals(BYTES)).toBe(true);
    expect(headers.get('Content-Type')).toBe('application/octet-stream');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename=/u);
    expect((await ticketFor(here, emma, `measure-file/${id()}/${first}/ticket`)).status).toBe(404);
  }, 90_000);

  it('the same answer sent again, after its file has gone to SharePoint, changes nothing', async () => {
    const before = await asked(erik, 'measure.read', { id: id() });
    const again = await here.ask(sara, 'measure.done', {
      id: id(),
      revision: before.measure.revision - 1,
      evidence: '',
      files: [first],
      result: '',
    });
    expect(again.body.refusal).toBeUndefined();
    expect(await asked(erik, 'measure.read', { id: id() })).toEqual(before);
  });

  it('can be added afterwards, in a line of its own, once', async () => {
    second = (await put(BYTES, 'Foto.jpg')).file;
    const question = { id: id(), revision: await revision(), evidence: 'Den nya låskolven', files: [second] };
    for (let time = 0; time < 2; time += 1)
      expect((await here.ask(sara, 'measure.attach', question)).body.refusal).toBeUndefined();
    await until(waiting, (count) => count === 0);
    const { measure, events } = await asked(erik, 'measure.read', { id: id() });
    expect(measure.state).toBe('done');
    expect(events.filter(({ kind }) => kind === 'attached')).toMatchObject([
      { actorName: 'Sara Lindqvist', evidence: 'Den nya låskolven', files: [{ file: second, name: 'Foto.jpg' }] },
    ]);
  });

  it('is not added to what is not done', async () => {
    await asked(sara, 'measure.reopen', { id: id(), revision: await revision() });
    const { file } = await put(BYTES, 'Foto.jpg');
    const { body } = await here.ask(sara, 'measure.attach', {
      id: id(),
      revision: await revision(),
      evidence: '',
      files: [file],
    });
    expect(body.refusal?.refused).toBe('measureNotDoneYet');
  });
});
