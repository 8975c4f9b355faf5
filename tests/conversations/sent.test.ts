// What a frightened person sends: words, pictures and files. All of it arrives, or somebody is told.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forger } from '../builders/forger.ts';
import { numberOn, type Reports, reports } from '../builders/reports.ts';
import { buttons, type SentFile, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let all: Reports;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  all = reports(here);
});
afterAll(() => here.close());

const base64 = Buffer.from('en bild').toString('base64');
const PICTURE: SentFile = { name: 'x', contentType: 'image/png', base64, pasted: true };
const file = (name: string): SentFile => ({ name, contentType: 'application/pdf', base64 });

const coordinatorSees = async (number: string) => {
  const chat = await erik.channel('Incidenter');
  const cards = await until(
    () => erik.reads(chat),
    (messages) => messages.some(({ cards }) => words(cards[0]).includes(number) && buttons(cards[0]).length > 1),
  );
  return words(cards.find(({ cards }) => words(cards[0]).includes(number))?.cards[0]);
};

describe('a picture', () => {
  it('pasted with words is in the case', async () => {
    const who = all.somebody();
    const draft = await who.writes('jag fick det här konstiga mejlet', [PICTURE]);
    expect(words(draft.cards[0])).toContain('Det här följer med rapporten: bild.png.');
    const { incident } = await all.sent(who, draft);
    expect(incident.attachments).toMatchObject([{ name: 'bild.png', size: 7 }]);
    expect(await coordinatorSees(incident.number)).toContain('Bifogade filer: bild.png');
  });

  it('alone makes a report that can be sent as it is', async () => {
    const who = all.somebody();
    const draft = await who.writes('', [PICTURE]);
    const { incident } = await all.sent(who, draft);
    expect(incident).toMatchObject({ happened: '', attachments: [{ name: 'bild.png' }] });
  });

  it('six at once are all there, each with a name of its own', async () => {
    const who = all.somebody();
    const draft = await who.writes(
      'titta på de här sidorna jag fick',
      Array.from({ length: 6 }, () => PICTURE),
    );
    const { incident } = await all.sent(who, draft);
    expect(incident.attachments.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `bild ${n}.png`));
  });

  it('sent after the words joins the same report', async () => {
    const who = all.somebody();
    await who.writes('jag klickade på en länk i ett konstigt mejl');
    const draft = await who.writes('', [PICTURE]);
    expect(words(draft.cards[0])).toContain('Jag har lagt det till rapporten som du inte har skickat än');
    expect(words(draft.cards[0])).toContain('jag klickade på en länk');
    const { incident } = await all.sent(who, draft);
    expect(incident).toMatchObject({ happened: 'jag klickade på en länk i ett konstigt mejl' });
    expect(incident.attachments).toHaveLength(1);
    expect(await all.casesOf(who)).toHaveLength(1);
  });

  it('sent before the words joins them too', async () => {
    const who = all.somebody();
    await who.writes('', [PICTURE]);
    const draft = await who.writes('det här stod på min skärm i morse');
    const { incident } = await all.sent(who, draft);
    expect(incident.happened).toBe('det här stod på min skärm i morse');
    expect(incident.attachments).toHaveLength(1);
  });

  it('sent after the report is added to the case when the person says so', async () => {
    const who = all.somebody();
    const { incident } = await all.sent(who, await who.writes('jag skrev in mitt lösenord på en falsk sida'));
    const draft = await who.writes('', [PICTURE]);
    const added = await who.presses(draft, `Lägg till i ärende ${incident.number}`);
    expect(words(added.card)).toContain('informationen är tillagd');
    const now = await all.kept(incident.number);
    expect(now.incident.attachments).toMatchObject([{ name: 'bild.png', size: 7 }]);
    expect(now.timeline.map(({ kind, text }) => [kind, text])).toEqual([['filesAdded', 'bild.png']]);
    expect(await all.casesOf(who)).toHaveLength(1);
    // The draft is spent: pressing the old button makes no second case.
    const again = await who.presses(draft, 'Skicka rapporten');
    expect(numberOn(again.card)).toBe(incident.number);
    expect(await all.casesOf(who)).toHaveLength(1);
    await until(
      () => here.platform.world.database.all('SELECT name FROM graph_file'),
      (rows) => rows.some(({ name }) => String(name).startsWith(incident.number)),
    );
  });

  it('is fetched with the bot’s token from where the message came, and nowhere else', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const forge = forger(here);
    const who = all.somebody();
    await who.writes('hjälp');
    const chat = (await who.chats()).find(({ kind }) => kind === 'bot')?.id;
    const attachments = [
      { contentType: 'image/*', contentUrl: `http://127.0.0.1:${port}/v3/attachments/1/views/original` },
    ];
    const conversation = { id: chat, conversationType: 'personal', tenantId: here.platform.world.directory.tenantId };
    const from = { id: '29:x', name: who.name, aadObjectId: who.id };
    const activity = forge.activity({ text: 'se den här bilden på mejlet', conversation, from, attachments });
    await forge.post(activity, `Bearer ${await forge.token()}`);
    await until(
      async () => words((await who.reads()).at(-1)?.cards[0]),
      (text) => text.includes('bild (gick inte att hämta)'),
    );
    server.close();
    expect(asked).toEqual([]);
  });
});

describe('a file', () => {
  it.each(['rapportera', 'incident', 'rapportera incidnet'])('sent with “%s” goes with the form', async (command) => {
    const who = all.somebody();
    const form = await who.writes(command, [file('skarm.pdf')]);
    expect(words(form.cards[0])).toContain('Det här följer med rapporten: skarm.pdf');
    const { incident } = await all.sent(who, form, { happened: 'jag fick det här mejlet, se bilden' });
    expect(incident).toMatchObject({ happened: 'jag fick det här mejlet, se bilden', source: 'form' });
    expect(incident.attachments.map(({ name }) => name)).toEqual(['skarm.pdf']);
  });

  it.each(['hej', 'tack', 'ok', 'policy', 'status 2026-0001'])('sent with “%s” is kept', async (talk) => {
    const who = all.somebody();
    await who.writes(talk, [file('bevis.pdf')]);
    const draft = await until(
      async () => (await who.reads()).at(-1),
      (last) => words(last?.cards[0]).includes('Det här följer med rapporten: bevis.pdf'),
    );
    const { incident } = await all.sent(who, draft as Shown);
    expect(incident.attachments.map(({ name }) => name)).toEqual(['bevis.pdf']);
  });

  it('that did not come is named to the reporter and to the coordinator', async () => {
    const who = all.somebody();
    const large = Buffer.alloc(11 * 1_024 * 1_024, 7).toString('base64');
    const film = { name: 'film.mp4', contentType: 'video/mp4', base64: large };
    const draft = await who.writes('uppgifter om 19811228-9874 lästes upp i filmen', [film, file('ok.pdf')]);
    expect(words(draft.cards[0])).toContain('Det här följer inte med: film.mp4 (större än 10 MB)');
    const mended = await who.presses(draft, 'Ta bort personnumret');
    expect(words(mended.card)).toContain('film.mp4 (större än 10 MB)');
    expect(words(mended.card)).toContain('Det här följer med rapporten: ok.pdf');
    const again = (await who.reads()).find(({ id }) => id === draft.id) as Shown;
    const { incident } = await all.sent(who, again);
    expect(incident.filesMissing).toEqual([{ name: 'film.mp4', why: 'tooLarge' }]);
    expect(await coordinatorSees(incident.number)).toContain('Filer som inte kom fram: film.mp4 (större än 10 MB)');
  });

  it('that did not come and was all there was: words are asked for, and nothing says that it is there', async () => {
    const who = all.somebody();
    const large = Buffer.alloc(11 * 1_024 * 1_024, 7).toString('base64');
    const form = await who.writes('', [{ name: 'film.mp4', contentType: 'video/mp4', base64: large }]);
    expect(words(form.cards[0])).toContain('film.mp4 (större än 10 MB)');
    expect(words((await who.presses(form, 'Skicka rapporten')).card)).toContain('Skriv med några ord');
    const { incident } = await all.sent(who, form, { happened: 'en film av skärmen' });
    expect(incident.filesMissing).toEqual([{ name: 'film.mp4', why: 'tooLarge' }]);
  });

  it('delivered twice by Teams is there once', async () => {
    const who = all.somebody();
    const draft = await who.writes('en fil som jag fick av någon okänd', [file('ett.pdf')]);
    await who.repeats(await all.lastOwn(who));
    const { incident } = await all.sent(who, draft);
    expect(incident.attachments).toHaveLength(1);
  });
});

describe('the words', () => {
  it('between < and > and the lines come from the HTML copy', async () => {
    const who = all.somebody();
    const text = 'Fick mejl från IT-support <it-support@k0mmun-login.se>\nÄmne: lösenordet går ut';
    const draft = await who.writes(text, [], { lossyText: true });
    expect((await all.sent(who, draft)).incident.happened).toBe(text);
  });

  it('that look like a mention and are none stay', async () => {
    const who = all.somebody();
    const text = 'mejlet kom från <at>it-support</at> sa kollegan';
    expect((await all.sent(who, await who.writes(text))).incident.happened).toBe(text);
  });
});
