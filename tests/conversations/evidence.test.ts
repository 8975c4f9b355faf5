// The evidence of who has read what, on the whole of Värna, and the same as an Excel file.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentVersion, VersionEvidence } from '../../bot/capabilities/policy/model.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { takes, ticketFor } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let asked: Steering['asked'];
let version: DocumentVersion;
const TITLE = '=1+1 [policy] @x';
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  const { published, asked: ask } = steering(here, erik);
  asked = ask;
  const also = [sara.id, here.person('Ingrid Åkesson').id];
  version = await published({ title: TITLE, audience: { ...NOBODY, also } });
  await asked(sara, 'policy.acknowledge', { id: version.id, channel: 'tab' });
  await asked(erik, 'policy.acknowledge', { id: version.id, channel: 'tab' });
});
afterAll(() => here.close());

const evidence = () =>
  until(
    () => asked(erik, 'policy.evidence', { id: version.id }),
    ({ rows }) => rows.length === 3 && rows.every(({ state }) => state !== 'pending'),
  );
const about = ({ rows }: VersionEvidence, name: string) => rows.find((row) => row.name === name);

/** All that stands in the file. */
function inside(bytes: Uint8Array): string {
  const files = unzipSync(bytes);
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, file]) => strFromU8(file))
    .join('\n');
}

describe('the evidence of a version', () => {
  it('names everyone who was asked or has read, with time, channel, language and hash of what was shown', async () => {
    const all = await evidence();
    expect(about(all, 'Sara Lindqvist')).toMatchObject({
      state: 'acknowledged',
      channel: 'tab',
      language: 'sv',
      hash: all.hash,
      due: '2026-12-08',
      at: expect.stringContaining('2026-11-24'),
    });
    expect(about(all, 'Ingrid Åkesson')).toMatchObject({ state: 'unreachable', cause: 'appMissing', hash: null });
  });

  it('holds those who read without being asked', async () => {
    expect(about(await evidence(), 'Erik Sandström')).toMatchObject({ state: 'acknowledged', due: null });
  });

  it('of one person holds what they were asked', async () => {
    const { name, rows } = await asked(erik, 'policy.person', { person: sara.id });
    expect([name, rows.map(({ title, state }) => [title, state])]).toEqual([
      'Sara Lindqvist',
      [[TITLE, 'acknowledged']],
    ]);
  });

  it('is for those who follow up, and nobody else', async () => {
    for (const [action, question] of [
      ['policy.evidence', { id: version.id }],
      ['policy.person', { person: sara.id }],
    ] as const)
      expect((await here.ask(sara, action, question)).body.refusal?.refused).toBe('notAllowed');
  });
});

describe('as an Excel file', () => {
  it('says the same, with words as words and never as formulas', async () => {
    await evidence();
    const { status, headers, bytes } = await takes(here, erik, 'sheet/policy.evidence', { id: version.id });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    const words = inside(bytes);
    for (const said of ['Sara Lindqvist', 'Har kvitterat', '=1+1 [policy] @x', 'KS 2026/45', 'Hämtat', 'Om'])
      expect(words).toContain(said);
    expect(words).not.toMatch(/<f[ >]/u);
  });

  it('names its tab so that Excel opens it', async () => {
    const { bytes } = await takes(here, erik, 'sheet/policy.evidence', { id: version.id });
    expect(inside(bytes)).toContain('name="=1+1 policy @x"');
  });

  it.each(['policy.person', 'training.register', 'incident.list'])('%s can be fetched', async (action) => {
    const { status, bytes } = await takes(here, erik, `sheet/${action}`, { person: sara.id });
    expect([status, bytes.byteLength > 1_000]).toEqual([200, true]);
  });

  it('is refused where the answer is, and does not exist for what is no table', async () => {
    const refused = await ticketFor(here, sara, 'sheet/policy.evidence', { question: { id: version.id } });
    expect([refused.body.refusal?.refused, refused.body.ticket]).toEqual(['notAllowed', undefined]);
    expect((await ticketFor(here, erik, 'sheet/policy.list')).status).toBe(404);
    expect((await ticketFor(here, erik, 'sheet/policy.evidence', { question: { wrong: 1 } })).status).toBe(400);
  });
});

describe('the evidence as a Word file', () => {
  it('names those who were asked, for those who follow up and nobody else', async () => {
    await evidence();
    const { status, headers, bytes } = await takes(here, erik, 'letter/policy.evidence', { id: version.id });
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('wordprocessingml')]);
    for (const words of [TITLE, 'Sara Lindqvist', 'Ingrid Åkesson']) expect(inside(bytes)).toContain(words);
    const refused = await ticketFor(here, sara, 'letter/policy.evidence', { question: { id: version.id } });
    expect(refused.body.refusal?.refused).toBe('notAllowed');
  });

  it('is not found where an answer has no letter', async () => {
    const question = { person: sara.id };
    expect((await ticketFor(here, erik, 'letter/policy.person', { question })).status).toBe(404);
  });
});
