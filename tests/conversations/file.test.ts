// The whole document as a file, on the whole of Värna: looked at, kept over an outage, and given only to those who may read it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../bot/capabilities/policy/model.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { takes, ticketFor } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let asked: Steering['asked'];
let id: string;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  ({ asked } = steering(here, erik));
  ({ id } = await asked(erik, 'policy.save', {
    id: null,
    revision: 0,
    kind: 'policy',
    title: 'Policy med fil',
    owner: erik.id,
    summary: { sv: ['Läs hela.'], en: ['Read it all.'] },
    changes: { sv: [], en: [] },
    change: 'material',
    reviewOn: null,
    audience: { ...NOBODY, also: [sara.id] },
  }));
});
afterAll(() => here.close());

const PDF = Buffer.from('%PDF-1.7\nHela policyn, med åäö.\n');
const hash = createHash('sha256').update(PDF).digest('hex');

const put = async (body: Buffer, name = 'Policy för åäö.pdf', who = erik) => {
  const answer = await fetch(`${here.product().url}/api/file/${id}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await who.tabToken()}`, 'X-File-Name': encodeURIComponent(name) },
    body: new Uint8Array(body),
  });
  return { status: answer.status, file: ((await answer.json()) as { file?: string }).file ?? '' };
};
const ticket = (who: TeamsPerson) => ticketFor(here, who, `file/${id}/ticket`);
const fetched = (who: TeamsPerson) => takes(here, who, `file/${id}/ticket`);
const revision = async () => (await asked(erik, 'policy.read', { id })).version.revision;
const waiting = async () => {
  const health = await fetch(`${here.product().url}/health`);
  return ((await health.json()) as { storage: { waiting: number } }).storage.waiting;
};

describe('a file', () => {
  it.each([
    ['that says it is a PDF and is not', Buffer.from('MZ program'), 'a.pdf', 415],
    ['of a kind we do not take', Buffer.from('PK\u0003\u0004'), 'a.zip', 415],
    ['that is a Word document by its name only', PDF, 'a.docx', 415],
    ['that is larger than the limit', Buffer.alloc(LARGEST_FILE + 1, '%'), 'a.pdf', 413],
  ])('%s is not taken', async (_, body, name, status) => {
    expect((await put(body, name)).status).toBe(status);
  });

  it('is not taken from those who do not write documents', async () => {
    expect((await put(PDF, 'a.pdf', sara)).status).toBe(404);
    expect((await here.ask(sara, 'policy.attach', { id, revision: 1, file: 'x' })).body.refusal?.refused).toBe(
      'notAllowed',
    );
  });

  it('that was never sent belongs to no version', async () => {
    const { body } = await here.ask(erik, 'policy.attach', { id, revision: 1, file: 'made-up' });
    expect(body.refusal?.refused).toBe('fileUnknown');
  });

  it('belongs to the draft with its hash, and can be read at once while SharePoint is away', async () => {
    here.fault('graph', 'unavailable');
    const { file } = await put(PDF);
    const version = await asked(erik, 'policy.attach', { id, revision: await revision(), file });
    expect(version.file).toMatchObject({ name: 'Policy för åäö.pdf', size: PDF.length, sha256: hash });
    expect((await fetched(erik)).bytes.equals(PDF)).toBe(true);
    here.noFaults();
  });

  it('comes into the library byte for byte, and is fetched from there', async () => {
    await until(waiting, (count) => count === 0, 60);
    const stored = () =>
      here.platform.world.database.all(
        `SELECT i.id FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'SteeringDocuments'`,
      );
    await until(stored, (rows) => rows.length === 1, 60);
    const { status, headers, bytes } = await fetched(erik);
    expect([status, headers.get('content-type'), bytes.equals(PDF)]).toEqual([200, 'application/pdf', true]);
    expect(headers.get('content-disposition')).toContain(encodeURIComponent('Policy för åäö.pdf'));
  }, 90_000);

  it('of a draft is not for readers; of what is in force it is, and its hash is what they acknowledge', async () => {
    expect((await ticket(sara)).status).toBe(404);
    const decision = { body: 'Kommunfullmäktige', on: '2026-11-16', section: '§ 112', diaryNumber: 'KS 2026/45' };
    const decided = await asked(erik, 'policy.decide', { id, revision: await revision(), decision });
    await asked(erik, 'policy.publish', { id, revision: decided.revision, due: '2026-12-08' });
    expect((await fetched(sara)).bytes.equals(PDF)).toBe(true);
    await asked(sara, 'policy.acknowledge', { id, channel: 'tab' });
    const { rows } = await asked(erik, 'policy.evidence', { id });
    expect(rows.find(({ person }) => person === sara.id)?.hash).toBe(hash);
  });

  it('of what is in force is never replaced', async () => {
    const { file } = await put(PDF);
    const { body } = await here.ask(erik, 'policy.attach', { id, revision: await revision(), file });
    expect(body.refusal?.refused).toBe('fileNotDraft');
    expect((await put(PDF, 'a.pdf', sara)).status).toBe(404);
  });
});
