// The picture of a lesson, on the whole of Värna: looked at, kept in its library, shown in the card where Teams can fetch it.
import { randomBytes } from 'node:crypto';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_PICTURE_BYTES } from '../../bot/capabilities/training/picture-model.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  ({ asked, todoOf } = steering(here, erik));
});
afterAll(() => here.close());

/** No two are alike. */
function aPicture(): Buffer {
  const png = new PNG({ width: 2, height: 2 });
  png.data = randomBytes(16);
  return PNG.sync.write(png);
}
const sends = async (who: TeamsPerson, body: Buffer) => {
  const answer = await fetch(`${here.product().url}/api/picture`, {
    method: 'POST',
    // What is too large is answered before it has been read, and its connection closed: nothing else may use that one.
    headers: { Authorization: `Bearer ${await who.tabToken()}`, 'Accept-Language': 'sv', Connection: 'close' },
    body: new Uint8Array(body),
  });
  return { status: answer.status, body: (await answer.json()) as { file?: string; title?: string } };
};
const ALT = { sv: 'Ett mejl med en falsk avsändare', en: 'A mail with a false sender' };
const said = { sv: 'Titta på bilden.', en: 'Look at the picture.' };
const lesson = {
  id: null,
  revision: 0,
  title: { sv: 'Falska mejl', en: 'False mail' },
  pages: [said],
  passMark: 1,
  questions: [{ ask: said, choices: [said, { sv: 'Nej', en: 'No' }], right: 0, why: said }],
};
const saved = async (picture: Buffer) => {
  const { body } = await sends(erik, picture);
  return asked(erik, 'training.saveLesson', { ...lesson, picture: { file: body.file ?? '', alt: ALT } });
};
const addressOf = ({ id, picture }: Awaited<ReturnType<typeof saved>>) =>
  `${here.product().url}/pictures/${id}/${picture?.sha256 ?? ''}`;
const shown = async (address: string) => {
  const answer = await fetch(address);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('a picture', () => {
  it.each([
    ['that is a program', Buffer.from('MZ program'), 415, 'Bildtypen går inte att använda'],
    [
      'that could carry a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'Bildtypen går inte att använda',
    ],
    ['that is larger than Teams draws', Buffer.alloc(LARGEST_PICTURE_BYTES + 1, 'a'), 413, 'Bilden är för stor'],
  ])('%s is not taken', async (_, bytes, status, title) => {
    expect(await sends(erik, bytes)).toMatchObject({ status, body: { title } });
  });

  it('is taken from those who write lessons only', async () => {
    expect((await sends(sara, aPicture())).status).toBe(404);
  });

  it('is the lesson’s once it is saved with what it shows; a file that was sent for something else is none', async () => {
    const { id } = await asked(erik, 'policy.save', {
      id: null,
      revision: 0,
      kind: 'policy',
      title: 'Med fil',
      owner: erik.id,
      change: 'material',
      summary: { sv: ['Läs.'], en: ['Read.'] },
      changes: { sv: [], en: [] },
      reviewOn: null,
      audience: NOBODY,
    });
    const file = await fetch(`${here.product().url}/api/file/${id}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await erik.tabToken()}`, 'X-File-Name': 'a.pdf' },
      body: '%PDF-1.7',
    });
    const { file: strange } = (await file.json()) as { file: string };
    const { body } = await here.ask(erik, 'training.saveLesson', { ...lesson, picture: { file: strange, alt: ALT } });
    expect(body.refusal?.refused).toBe('pictureUnknown');
  });

  it('stands in the card with the same in words, at an address that Teams fetches without signing in', async () => {
    const picture = aPicture();
    const { id, revision } = await saved(picture);
    const published = await asked(erik, 'training.publishLesson', { id, revision });
    const programme = await asked(erik, 'training.saveProgramme', {
      id: null,
      revision: 0,
      name: 'Falska mejl',
      lessons: [id],
      months: null,
      days: 14,
      audience: { ...NOBODY, also: [sara.id] },
    });
    await asked(erik, 'training.startProgramme', { id: programme.id, revision: programme.revision });
    const card = await todoOf(sara, 'Falska mejl');
    const { url, altText } = (card.cards[0]?.body ?? []).find(({ type }) => type === 'Image') as never as Record<
      string,
      string
    >;
    expect([url, altText]).toEqual([addressOf(published), ALT.sv]);
    const { status, headers, bytes } = await shown(url ?? '');
    expect([status, headers.get('content-type'), bytes.equals(picture)]).toEqual([200, 'image/png', true]);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('comes from the library when the machine has forgotten it', async () => {
    const picture = aPicture();
    const address = addressOf(await saved(picture));
    await until(
      async () => (await (await fetch(`${here.product().url}/health`)).json()) as { storage: { waiting: number } },
      ({ storage }) => storage.waiting === 0,
    );
    await until(
      () => here.platform.world.database.all("SELECT name FROM graph_file WHERE name LIKE '%.png'").length,
      (count) => count >= 2,
    );
    await here.restart();
    expect((await shown(address.replace(/^http:\/\/[^/]+/u, here.product().url))).bytes.equals(picture)).toBe(true);
  });

  it('that has taken the place of another is shown at the other’s address too; a lesson without has none', async () => {
    const first = await saved(aPicture());
    const next = aPicture();
    const { body } = await sends(erik, next);
    const changed = await asked(erik, 'training.saveLesson', {
      ...lesson,
      id: first.id,
      revision: first.revision,
      picture: { file: body.file ?? '', alt: ALT },
    });
    expect((await shown(addressOf(first))).bytes.equals(next)).toBe(true);
    const twice = await asked(erik, 'training.saveLesson', {
      ...lesson,
      id: first.id,
      revision: changed.revision,
      picture: { file: (await sends(erik, aPicture())).body.file ?? '', alt: ALT },
    });
    for (const address of [first, changed, twice].map(addressOf)) expect((await shown(address)).status).toBe(200);
    await asked(erik, 'training.saveLesson', { ...lesson, id: first.id, revision: twice.revision, picture: null });
    expect((await shown(addressOf(changed))).status).toBe(404);
  });

  it('of a lesson that is not published is shown to nobody who does not know it, and kept by no browser', async () => {
    const draft = await saved(aPicture());
    const guess = await fetch(`${here.product().url}/pictures/${draft.id}/${'0'.repeat(64)}`, { redirect: 'manual' });
    expect([guess.status, guess.headers.get('location')]).toEqual([404, null]);
    expect((await shown(addressOf(draft))).headers.get('cache-control')).toBe('no-store');
  });
});
