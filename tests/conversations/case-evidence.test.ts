// Evidence on the whole of Värna: in through the door, into the library, out again, and checked against what was kept.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseEvidence } from '../../bot/capabilities/case-evidence/model.ts';
import { takes } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let id: string;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  const ahmed = here.person('Ahmed');
  const draft = await ahmed.writes('min dator är stulen');
  await ahmed.presses(draft, 'Skicka rapporten');
  const rows = await until(
    async () => ((await here.ask(erik, 'incident.list', {})).body.answer as { rows: readonly { id: string }[] }).rows,
    (all) => all.length === 1,
  );
  id = rows[0]?.id ?? '';
});
afterAll(() => here.close());

const BYTES = Buffer.from('rad ett ur loggen');
const put = async (body: Buffer, who = erik) => {
  const answer = await fetch(`${here.product().url}/api/evidence/${id}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await who.tabToken()}`, 'X-File-Name': encodeURIComponent('logg åäö.txt') },
    body: new Uint8Array(body),
  });
  const said = (await answer.json()) as { file?: string; detail?: string };
  return { status: answer.status, file: said.file ?? '', detail: said.detail ?? '' };
};
const asked = async (name: 'caseEvidence.read' | 'caseEvidence.add' | 'caseEvidence.verify', question: object) =>
  (await here.ask(erik, name, { id, ...question } as never)).body.answer as unknown as CaseEvidence;
const kinds = ({ rows }: CaseEvidence) => rows.flatMap(({ chain }) => chain.map(({ kind }) => kind));

describe('evidence', () => {
  it.each([
    ['of 0 bytes', Buffer.alloc(0), 400, '0 byte'],
    ['of 30 MB', Buffer.alloc(30_000_000), 413, '20 MB'],
  ])('%s is refused with a sentence', async (_, body, status, words) => {
    const answer = await put(body);
    expect(answer.status).toBe(status);
    expect(answer.detail).toContain(words);
  });

  it('is taken from nobody but those who handle the case', async () => {
    expect((await put(BYTES, here.person('Sara Lindqvist'))).status).toBe(404);
  });

  it('comes into the library, is fetched as it came, and every fetch and check stands in its chain', async () => {
    const { file } = await put(BYTES);
    const { rows } = await asked('caseEvidence.add', { file, note: 'Från brandväggen' });
    expect(rows).toMatchObject([{ name: 'logg åäö.txt', hash: createHash('sha256').update(BYTES).digest('hex') }]);
    await until(
      () => here.platform.world.database.all("SELECT name FROM graph_file WHERE name LIKE '%logg åäö.txt'", []),
      (all) => all.length === 1,
    );
    const { text } = await takes(here, erik, `evidence/${id}/${file}/ticket`);
    expect(text).toBe(BYTES.toString());
    expect(kinds(await asked('caseEvidence.verify', { file }))).toEqual(['added', 'downloaded', 'intact']);
  });
});
