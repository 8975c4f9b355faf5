// Files that people take with them: an address that opens outside Teams, for a minute, once, for whoever got it.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opens, takes, ticketFor } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
});
afterAll(() => here.close());

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ticket = async (name = '') => {
  const { body } = await ticketFor(here, erik, 'sheet/risk.list', { name });
  return body.ticket ?? { path: '', name: '' };
};

describe('a ticket to a file', () => {
  it('gives it once, under its name in every letter and in plain ones, kept nowhere on the way', async () => {
    const { path, name } = await ticket('Risker på Öland 😀');
    expect(name).toBe('Risker på Öland 😀.xlsx');
    const { status, headers, bytes } = await opens(here, path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, EXCEL, 'no-store']);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Risker pa Oland _.xlsx"; filename*=UTF-8''Risker%20p%C3%A5%20%C3%96land%20%F0%9F%98%80.xlsx`,
    );
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain('xl/workbook.xml');
    const again = await opens(here, path);
    expect([again.status, again.headers.get('content-type')]).toEqual([410, 'text/html; charset=UTF-8']);
    expect(again.text).toContain('Filen är redan hämtad med den här länken');
    expect(again.text).toContain('lang="sv"');
  });

  it('is not used up by a look at what is there', async () => {
    const { path } = await ticket();
    expect((await opens(here, path, { method: 'HEAD' })).status).toBe(204);
    expect((await opens(here, path)).status).toBe(200);
  });

  it('of somebody else is refused, and still holds for its own person', async () => {
    const { path } = await ticket();
    const asSara = await opens(here, path, { headers: { Authorization: `Bearer ${await sara.tabToken()}` } });
    expect([asSara.status, asSara.text.includes('Länken är någon annans')]).toEqual([403, true]);
    const asNobody = await opens(here, path, { headers: { Authorization: 'Bearer x' } });
    expect(asNobody.status).toBe(403);
    const asErik = await opens(here, path, { headers: { Authorization: `Bearer ${await erik.tabToken()}` } });
    expect(asErik.status).toBe(200);
  });

  it('that nobody was given is refused in the reader’s language', async () => {
    const made = await opens(here, '/download/made-up', { headers: { 'Accept-Language': 'en-GB' } });
    expect([made.status, made.text.includes('The link does not work')]).toEqual([404, true]);
  });

  it('stops holding after a minute', async () => {
    const { path } = await ticket();
    const { clock } = here.platform.world;
    clock.set(clock.now() + 61_000);
    await until(
      async () => (await opens(here, path, { method: 'HEAD' })).status,
      (status) => status === 410,
    );
    const late = await opens(here, path);
    expect([late.status, late.text.includes('Länken gäller inte längre')]).toEqual([410, true]);
  });

  it('is given to nobody who may not ask, and not for what does not exist', async () => {
    const { body } = await ticketFor(here, sara, 'sheet/incident.list');
    expect([body.refusal?.refused, body.ticket]).toEqual(['notAllowed', undefined]);
    expect((await ticketFor(here, erik, 'sheet/constructor')).status).toBe(404);
    expect((await ticketFor(here, erik, 'letter/risk.list')).status).toBe(404);
  });

  it('stands in no line of the log', async () => {
    const { path } = await ticket();
    await opens(here, path);
    const secret = path.split('/').at(-1) ?? '';
    expect(secret.length).toBeGreaterThan(40);
    expect(here.log.lines.filter((line) => line.includes(secret))).toEqual([]);
  });

  it('opens nothing any more when its person has been shut out', async () => {
    const { path } = await ticket();
    const { origin } = here.platform.world;
    const enabled = (accountEnabled: boolean) =>
      fetch(`${origin}/control/people/${erik.id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ accountEnabled }),
      });
    const headers = { Authorization: `Bearer ${await erik.tabToken()}` };
    await enabled(false);
    await until(
      async () => (await opens(here, '/api/ask/incident.mine', { method: 'POST', headers, body: '{}' })).status,
      (status) => status === 403,
    );
    const shut = await opens(here, path);
    expect([shut.status, shut.text.includes('Kontot får inte använda Värna')]).toEqual([403, true]);
  });
});

describe('every table and paper', () => {
  it('comes as a file that is a whole zip', async () => {
    const paper = await takes(here, here.person('Lena Forsgren'), 'letter/risk.board', { board: 'Socialnämnden' });
    expect(Object.keys(unzipSync(new Uint8Array(paper.bytes)))).toContain('word/document.xml');
  });
});
