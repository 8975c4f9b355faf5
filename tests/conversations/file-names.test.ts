// Files whose names SharePoint refuses come into their library, with their ending; the name itself is kept as its person wrote it.
import { parse } from 'content-disposition';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../bot/capabilities/incident/model.ts';
import { NOBODY, steering } from '../builders/steering.ts';
import { takes, ticketFor } from '../builders/taking.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here.close());

const inLibrary = (ending: string) =>
  here.platform.world.database.all('SELECT name FROM graph_file WHERE name LIKE ?', [`%.${ending}`]);

describe('a file with a report', () => {
  it.each([
    [`${'😀'.repeat(70)}.a1`, 'a1', /^2026-\d{4} \S{8} 😀+…?\.a1$/u],
    ['rad ett\nrad två.a2', 'a2', / rad ett rad två\.a2$/u],
    ['_vti_x.a3', 'a3', / -vti-x\.a3$/u],
    [`${'å'.repeat(200)}.a4`, 'a4', / å+…?\.a4$/u],
    ['namn . .a5', 'a5', / namn\.a5$|namn \.\.a5$|namn \. \.a5$/u],
    ['Å\u0308 A\u030atga\u0308rd.a6', 'a6', /Åtgärd\.a6$/u],
    ['CON.a7', 'a7', /CON\.a7$/u],
  ])('%j comes into the library', async (name, ending, stored) => {
    const ahmed = here.person('Ahmed');
    const file = { name, contentType: 'text/plain', base64: Buffer.from('bild').toString('base64') };
    const draft = await ahmed.writes(`skärmbild på det konstiga mejlet ${ending}`, [file]);
    await ahmed.presses(draft, 'Skicka rapporten');
    const [row] = await until(
      () => inLibrary(ending),
      (rows) => rows.length === 1,
    );
    expect(String(row?.['name'])).toMatch(stored);
  });

  it('is fetched by those who may read its case, and by nobody else', async () => {
    const ahmed = here.person('Ahmed');
    const erik = here.person('Erik Sandström');
    const base64 = Buffer.from('<script>alert(1)</script>').toString('base64');
    const draft = await ahmed.writes('skärmbild på det konstiga mejlet igen', [
      { name: 'åtgärd.html', contentType: 'text/html', base64 },
    ]);
    await ahmed.presses(draft, 'Skicka rapporten');
    await until(
      () => inLibrary('html'),
      (rows) => rows.length === 1,
    );
    const { body } = await here.ask(erik, 'incident.list', {});
    const { rows } = body.answer as { rows: readonly { id: string }[] };
    const cases = await Promise.all(rows.map(({ id }) => here.ask(erik, 'incident.read', { id })));
    const files = cases.map((one) => (one.body.answer as CaseFile).incident);
    const own = files.find(({ attachments }) => attachments.some(({ name }) => name === 'åtgärd.html'));
    const path = `evidence/${own?.id ?? ''}/${own?.attachments[0]?.file ?? ''}/ticket`;
    const { headers, text } = await takes(here, erik, path);
    expect([text, headers.get('content-type')]).toEqual(['<script>alert(1)</script>', 'application/octet-stream']);
    expect(headers.get('content-disposition')).toContain(encodeURIComponent('åtgärd.html'));
    expect((await ticketFor(here, here.person('Sara Lindqvist'), path)).status).toBe(404);
    expect((await ticketFor(here, erik, `evidence/${own?.id ?? ''}/made-up/ticket`)).status).toBe(404);
  });
});

describe('the file of a steering document', () => {
  it.each([
    ['A\u030atga\u0308rd.pdf', 'Åtgärd.pdf', 'Åtgärd.pdf'],
    ['rad ett\nrad två.pdf', 'rad ett rad två.pdf', 'rad ett rad två.pdf'],
    ['../../x.pdf', '../../x.pdf', 'x.pdf'],
    [`${'😀'.repeat(120)}.pdf`, `${'😀'.repeat(97)}….pdf`, `${'😀'.repeat(53)}.pdf`],
  ])('%j is shown as %j and saved as %j', async (name, shown, saved) => {
    const erik = here.person('Erik Sandström');
    const { asked } = steering(here, erik);
    const draft = await asked(erik, 'policy.save', {
      id: null,
      revision: 0,
      kind: 'policy',
      title: 'Policy med fil',
      owner: erik.id,
      change: 'material',
      summary: { sv: ['Läs.'], en: ['Read.'] },
      changes: { sv: [], en: [] },
      reviewOn: null,
      audience: NOBODY,
    });
    const answer = await fetch(`${here.product().url}/api/file/${draft.id}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await erik.tabToken()}`, 'X-File-Name': encodeURIComponent(name) },
      body: '%PDF-1.7 hela',
    });
    const { file } = (await answer.json()) as { file: string };
    const version = await asked(erik, 'policy.attach', { id: draft.id, revision: draft.revision, file });
    expect(version.file?.name).toBe(shown);
    await until(
      () =>
        here.platform.world.database.all('SELECT name FROM graph_file WHERE name LIKE ?', [`%${file.slice(0, 8)}%`]),
      (rows) => rows.length === 1,
    );
    const { headers, text } = await takes(here, erik, `file/${draft.id}/ticket`);
    expect(text).toBe('%PDF-1.7 hela');
    expect(parse(headers.get('content-disposition') ?? '').parameters['filename']).toBe(saved);
  });
});
