import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forger } from '../builders/forger.ts';
import { buttons, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
// Somebody else: sixty messages in half a minute are what one chat bears (Teams rule 3.1.1).
let ahmed: TeamsPerson;
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
  ahmed = here.person('Ahmed Saleh');
});
afterAll(() => here.close());

const CLASSIFIED = 'numret på kortet: ';

/** The case as the coordinator reads it. */
async function kept(number: string): Promise<{ happened: string }> {
  const list = await here.ask(erik, 'incident.list', {});
  const row = (list.body.answer as { rows: { id: string; number: string }[] }).rows.find(
    (one) => one.number === number,
  );
  const file = await here.ask(erik, 'incident.read', { id: row?.id ?? '' });
  return (file.body.answer as { incident: { happened: string } }).incident;
}

/** The ids that Teams uses for the person's chat with the bot. */
async function chatOf(who: TeamsPerson): Promise<{ conversation: object; from: object }> {
  await who.writes('hej');
  const chat = (await who.chats()).find(({ kind }) => kind === 'bot')?.id;
  const tenantId = here.platform.world.directory.tenantId;
  return {
    conversation: { id: chat, conversationType: 'personal', tenantId },
    from: { id: '29:sara', name: who.name, aadObjectId: who.id },
  };
}

const numberOn = (card: Parameters<typeof words>[0]) => /\d{4}-\d{4}/u.exec(words(card))?.[0] ?? '';

describe('what people type', () => {
  it('nothing: is asked for a few words', async () => {
    expect((await sara.writes('   ')).text).toContain('Skriv med några ord');
  });

  it('50 000 characters in the tab: are kept to the last one', async () => {
    const text = `jag fick ett konstigt mejl ${'med mycket text '.repeat(3_200)} SLUT`;
    const answer = await here.ask(sara, 'incident.report', { id: 'fifty-thousand', happened: text, source: 'tab' });
    expect((await kept((answer.body.answer as { number: string }).number)).happened).toBe(text);
  });

  it('50 000 characters in the chat: the card stays small and the whole text is kept', async () => {
    const text = `jag fick ett konstigt mejl ${'med mycket text '.repeat(3_200)} SLUT`;
    const forge = forger(here);
    const { conversation, from } = await chatOf(sara);
    await forge.post(forge.activity({ text, conversation, from }), `Bearer ${await forge.token()}`);
    const draft = await until(
      async () => (await sara.reads()).at(-1),
      (last) => words(last?.cards[0]).includes('Så här har jag uppfattat det'),
    );
    expect(JSON.stringify(draft?.cards[0]).length).toBeLessThan(25_000);
    const sent = await sara.presses(draft as Shown, 'Skicka rapporten');
    expect((await kept(numberOn(sent.card))).happened).toBe(text);
  });

  it('more than there is room for: says how much, and how to mend it', async () => {
    const answer = await here.ask(sara, 'incident.report', {
      id: 'far-too-long-report',
      happened: 'ord '.repeat(16_000),
      source: 'tab',
    });
    expect(answer.body.refusal).toMatchObject({ refused: 'tooLong', facts: { limit: '60000', length: '63999' } });
  });

  it.each([
    ['emoji', 'jag tappade mobilen 📱😱 på bussen 👩‍👩‍👧'],
    ['HTML', 'jag fick <script>alert(1)</script> <b>ett</b> konstigt <a href="https://evil.example">mejl</a>'],
    ['Markdown', 'jag klickade på [min bank](https://evil.example) **nu** i ett mejl'],
    ['a formula', "=cmd|'/c calc'!A1 stod det i filen som jag öppnade"],
    ['an injection into the filter', "jag skrev O'Brien&$top=1#x i fältet för namn"],
  ])('%s: is kept as typed and never interpreted', async (_name, text) => {
    const draft = await sara.writes(text);
    const runs = JSON.stringify(draft.cards[0]?.body?.filter(({ type }) => type === 'TextBlock'));
    expect(runs).not.toContain('evil.example');
    expect(words(draft.cards[0])).toContain(text);
    const sent = await sara.presses(draft, 'Skicka rapporten');
    expect((await kept(numberOn(sent.card))).happened).toBe(text);
  });

  it('right-to-left marks and invisible characters: are taken away', async () => {
    const draft = await sara.writes('jag öppnade filen faktura\u202Efdp.exe i\u200B ett mejl');
    const sent = await sara.presses(draft, 'Skicka rapporten');
    expect((await kept(numberOn(sent.card))).happened).toBe('jag öppnade filen fakturafdp.exe i ett mejl');
  });

  it('a personal number: a gentle warning and a button that removes it', async () => {
    const draft = await sara.writes(`jag mejlade fel person uppgifter om 19811228-9874, ${CLASSIFIED}1234`);
    expect(words(draft.cards[0])).toContain('Det ser ut att stå ett personnummer');
    const mended = await sara.presses(draft, 'Ta bort personnumret');
    expect(words(mended.card)).not.toContain('9874');
    expect(words(mended.card)).toContain('[personnummer borttaget]');
    expect(buttons(mended.card)).not.toContain('Ta bort personnumret');
    const again = (await sara.reads()).find(({ id }) => id === draft.id) as Shown;
    const sent = await sara.presses(again, 'Skicka rapporten');
    expect((await kept(numberOn(sent.card))).happened).toContain(`[personnummer borttaget], ${CLASSIFIED}1234`);
  });

  it('a file: goes with the report into the library, under the number of the case', async () => {
    const base64 = Buffer.from('bild av mejlet').toString('base64');
    const draft = await ahmed.writes('skärmbild på det konstiga mejlet', [
      { name: 'skärm*bild<1>.png', contentType: 'image/png', base64 },
    ]);
    expect(words(draft.cards[0])).toContain('Det här följer med rapporten: skärm*bild<1>.png');
    const sent = await ahmed.presses(draft, 'Skicka rapporten');
    const number = numberOn(sent.card);
    const names = await until(
      () => here.platform.world.database.all("SELECT name, content FROM graph_file WHERE name LIKE '%bild%'"),
      (rows) => rows.length === 1,
    );
    expect(names[0]?.['name']).toBe(`${number} ${String(names[0]?.['name']).slice(10, 18)} skärm_bild_1_.png`);
    expect((await kept(number)) as { attachments?: unknown }).toMatchObject({
      attachments: [{ name: 'skärm*bild<1>.png', size: 14 }],
    });
  });

  it('a file that is too large: is not read, the report goes on, and the person is told', async () => {
    const base64 = Buffer.alloc(11 * 1_024 * 1_024, 7).toString('base64');
    const draft = await ahmed.writes('jag filmade det konstiga mejlet', [
      { name: 'film.mp4', contentType: 'video/mp4', base64 },
    ]);
    expect(words(draft.cards[0])).toContain('film.mp4 (större än 10 MB)');
    expect(words((await ahmed.presses(draft, 'Skicka rapporten')).card)).toMatch(/nummer 2026-\d{4}/u);
  });

  it('an address that is not Teams’ own: is never asked', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret`;
    const attachments = [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'fälla.txt',
        content: { downloadUrl: url },
      },
    ];
    const forge = forger(here);
    const { conversation, from } = await chatOf(ahmed);
    await forge.post(
      forge.activity({ text: 'titta på den här filen snälla', conversation, from, attachments }),
      `Bearer ${await forge.token()}`,
    );
    await until(
      async () => words((await ahmed.reads()).at(-1)?.cards[0]),
      (text) => text.includes('fälla.txt (gick inte att hämta)'),
    );
    server.close();
    expect(asked).toBe(0);
  });

  it('nothing of it stands in the log', () => {
    const log = here.log.lines.join('\n');
    for (const word of ['konstigt', '9874', 'evil.example', 'Lindqvist', 'mobilen']) expect(log).not.toContain(word);
  });
});

describe('cards that are not what they should be', () => {
  it('a card pressed twice: the same number, one case', async () => {
    const draft = await sara.writes('någon ringde och ville ha mitt bankid');
    const first = await sara.presses(draft, 'Skicka rapporten');
    const second = await sara.forges(draft, {
      type: 'Action.Execute',
      verb: 'incident.report',
      data: draft.cards[0]?.actions?.[0]?.data ?? {},
    });
    expect(numberOn(second.card)).toBe(numberOn(first.card));
  });

  it('a card from an older version: a sentence that says where to look', async () => {
    const draft = await sara.writes('det luktar bränt i serverrummet hos oss');
    const answer = await sara.forges(draft, { type: 'Action.Execute', verb: 'incident.send', data: { caseId: 7 } });
    expect(answer.outcome).toBe('message');
    expect(answer.message).toContain('äldre version');
    const dialog = await sara.forges(draft, {
      type: 'Action.Submit',
      data: { msteams: { type: 'task/fetch' }, open: 'oldForm' },
    });
    expect(JSON.stringify(dialog)).toContain('äldre version');
  });

  it.each([
    ['no id', {}],
    ['an id of another kind', { id: 7, source: 'chat' }],
    ['an id with a path in it', { id: '../../Incidents/1', source: 'chat' }],
    ['a source that does not exist', { id: 'forged-report-1', source: 'root' }],
    ['nested nonsense', { id: { $ne: null }, source: ['chat'] }],
  ])('forged data, %s: nothing is changed', async (_name, data) => {
    const draft = await sara.writes('dörren till arkivet stod öppen i morse');
    const before = JSON.stringify((await here.ask(erik, 'incident.list', {})).body);
    const answer = await sara.forges(draft, { type: 'Action.Execute', verb: 'incident.report', data });
    expect(answer.message).toContain('ingenting har ändrats');
    expect(JSON.stringify((await here.ask(erik, 'incident.list', {})).body)).toBe(before);
  });

  it('a verb of the contract that no card carries cannot be pressed', async () => {
    const draft = await sara.writes('jag ser uppgifter jag inte borde se i systemet');
    for (const verb of ['organisation.grantRole', 'incident.list', 'incident.close', 'toString']) {
      expect((await sara.forges(draft, { type: 'Action.Execute', verb, data: {} })).message).toContain('äldre version');
    }
  });

  it('somebody else’s draft cannot be sent or read', async () => {
    const draft = await sara.writes('min chef har bett om mitt lösenord igen');
    const data = draft.cards[0]?.actions?.[0]?.data ?? {};
    const eriks = await erik.writes('hjälp');
    const answer = await erik.forges(eriks, { type: 'Action.Execute', verb: 'incident.report', data });
    expect(words(answer.card)).toContain('Utkastet finns inte kvar');
  });

  it('a number that is given twice is never given', async () => {
    const all = await here.ask(erik, 'incident.list', {});
    const numbers = (all.body.answer as { rows: { number: string }[] }).rows.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
