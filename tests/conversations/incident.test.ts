import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportsAnew } from '../builders/reports.ts';
import { buttons, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

const CLICKED = 'jag klickade på en konstig länk i ett mejl och skrev in mitt lösenord';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
let annaKarin: TeamsPerson;

beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
  annaKarin = here.person('Anna-Karin Holm');
});
afterAll(() => here.close());

async function sendsReport(who: TeamsPerson, text: string): Promise<{ number: string; card: Shown }> {
  const { draft, sent } = await reportsAnew(who, text);
  const number = /\d{4}-\d{4}/u.exec(words(sent.card))?.[0] ?? '';
  return { number, card: draft };
}

/** The case's one card as the person sees it; the shared cover until their own version has come. */
async function cardInChannel(
  who: TeamsPerson,
  number: string,
  view: 'own' | 'cover' = 'own',
): Promise<{ chat: string; message: Shown }> {
  const chat = await who.channel('Incidenter');
  const isIt = ({ cards }: Shown) => words(cards[0]).includes(`Ärende ${number}`);
  const isShown = (one: Shown) => view === 'cover' || buttons(one.cards[0]).length > 1;
  const all = await until(
    () => who.reads(chat),
    (messages) => messages.some((one) => isIt(one) && isShown(one)),
  );
  const found = all.filter(isIt);
  expect(found).toHaveLength(1);
  return { chat, message: found[0] as Shown };
}

describe('an incident reported in the chat', () => {
  it('is understood in the person’s own words, without blame, with one button to send', async () => {
    const draft = await sara.writes(CLICKED);
    expect(words(draft.cards[0])).toContain('Jag tror att det gäller: Nätfiske');
    expect(words(draft.cards[0])).toContain('Bra att du berättar');
    expect(buttons(draft.cards[0])[0]).toBe('Skicka rapporten');
    expect(draft.summary).not.toContain('lösenord');
  });

  it('asks at most six questions and needs none of them', async () => {
    const draft = await sara.writes('någon har varit inne i vårt förråd och tagit en dator');
    const inputs = (draft.cards[0]?.body ?? []).filter(({ type }) => type.startsWith('Input.'));
    expect(inputs.length).toBeLessThanOrEqual(6);
    expect(inputs.some((input) => 'isRequired' in input)).toBe(false);
  });

  it('gets a number at once and one card that follows the case', async () => {
    const { number, card } = await sendsReport(sara, CLICKED);
    expect(number).toMatch(/^2026-\d{4}$/u);
    await cardInChannel(erik, number);
    const mine = (await sara.reads()).filter(({ cards }) => words(cards[0]).includes(number));
    expect(mine.map(({ id }) => id)).toEqual([card.id]);
  });

  it('is one case however often the card is pressed', async () => {
    const draft = await sara.writes('jag skickade en lista med elever till fel mottagare');
    const [first, second] = await Promise.all([
      sara.presses(draft, 'Skicka rapporten'),
      sara.presses(draft, 'Skicka rapporten'),
    ]);
    const number = /\d{4}-\d{4}/u;
    expect(number.exec(words(second.card))?.[0]).toBe(number.exec(words(first.card))?.[0]);
    const all = await here.ask(erik, 'incident.list', {});
    expect(JSON.stringify(all.body).match(/lista med elever/gu)).toHaveLength(1);
  });

  it('is followed by the reporter without being exposed', async () => {
    const { number, card } = await sendsReport(sara, 'jag tappade min mobil på bussen');
    const { chat, message } = await cardInChannel(erik, number);
    const taken = await erik.presses(message, 'Ta ärendet', {}, chat);
    expect(words(taken.card)).toContain('Handläggare: Erik Sandström');
    const note = await erik.presses((await cardInChannel(erik, number)).message, 'Anteckna', {}, chat);
    await erik.submits(note, 'Spara anteckningen', { text: 'Hemlig bedömning av spärrningen' });
    const tell = await erik.presses(
      (await cardInChannel(erik, number)).message,
      'Skriv till den som rapporterade',
      {},
      chat,
    );
    await erik.submits(tell, 'Skicka meddelandet', { text: 'Mobilen är spärrad. Hämta en ny hos it.' });
    const followed = await until(
      async () => (await sara.reads()).find(({ id }) => id === card.id),
      (one) => words(one?.cards[0]).includes('Mobilen är spärrad'),
    );
    expect(words(followed?.cards[0])).toContain('Läge: Pågår');
    expect(words(followed?.cards[0])).not.toContain('Hemlig bedömning');
    await until(
      () => sara.notifications(),
      (all) => all.some(({ text }) => text === `Nytt meddelande om ditt ärende ${number}`),
    );
  });

  it('is closed with a reason, and the reporter is thanked', async () => {
    const { number, card } = await sendsReport(sara, 'fick ett konstigt mejl med en länk men klickade inte');
    const { chat, message } = await cardInChannel(erik, number);
    const form = await erik.presses(message, 'Avsluta', {}, chat);
    const withoutReason = await erik.submits(form, 'Avsluta ärendet', { outcome: 'harmless', reason: ' ' });
    expect(withoutReason.outcome).toBe('dialog');
    expect(words(withoutReason.dialog?.card)).toContain('Skriv kort varför');
    await erik.submits(withoutReason, 'Avsluta ärendet', { outcome: 'harmless', reason: 'Reklam.' });
    const own = await until(
      async () => (await sara.reads()).find(({ id }) => id === card.id),
      (one) => words(one?.cards[0]).includes('Avslutat'),
    );
    expect(words(own?.cards[0])).toContain('Det visade sig vara ofarligt. Tack för att du hörde av dig');
  });
});

describe('two coordinators at the same card', () => {
  it('one wins and the other is told who and what', async () => {
    const { number } = await sendsReport(sara, 'vårt system för planering ligger nere igen');
    const eriks = await cardInChannel(erik, number);
    const annas = await cardInChannel(annaKarin, number);
    const outcomes = await Promise.all([
      erik.presses(eriks.message, 'Ta ärendet', {}, eriks.chat),
      annaKarin.presses(annas.message, 'Ta ärendet', {}, annas.chat),
    ]);
    const said = outcomes.map(({ card }) => words(card));
    const handlers = said.map((text) => /Handläggare: (.*)/u.exec(text)?.[1]);
    expect(new Set(handlers).size).toBe(1);
    expect(said.filter((text) => text.includes(`${handlers[0]} ändrade ärende`))).toHaveLength(1);
  });
});

describe('what somebody without the roles sees', () => {
  it('in the channel: the cover, not the content', async () => {
    const { number } = await sendsReport(sara, 'någon obehörig kan se journaler i systemet');
    await cardInChannel(erik, number);
    const it = here.person('Erik Sandström');
    const shared = (await it.reads(await it.channel('Incidenter'))).length;
    expect(shared).toBeGreaterThan(0);
    const member = here.platform.world.directory.teams
      .find(({ displayName }) => displayName === 'Informationssäkerhet')
      ?.memberIds.map((id) => here.platform.world.directory.person(id))
      .find((one) => one !== undefined && /it-chef/iu.test(one.jobTitle));
    const outsider = here.person(member?.displayName ?? '');
    const { message } = await cardInChannel(outsider, number, 'cover');
    expect(words(message.cards[0])).not.toContain('journaler');
    expect(buttons(message.cards[0])).toEqual(['Visa ärendet']);
  });

  it('a forwarded card gives nothing away when it is pressed', async () => {
    const { card } = await sendsReport(sara, 'min plånbok med passerkort är stulen');
    const chats = await sara.chats();
    const other = chats.find(({ kind }) => kind === 'chat')?.id ?? '';
    const { id } = await sara.forwards(card, other);
    const anybody = here.platform.world.directory.people.find(({ displayName }) => displayName !== sara.name);
    expect(anybody).toBeDefined();
    const colleague = here.person((await sara.chats()).find((chat) => chat.id === other)?.title ?? '');
    const forwarded = (await colleague.reads(other)).find((message) => message.id === id) as Shown;
    const pressed = await colleague.presses(forwarded, 'Lägg till information', {}, other);
    expect(words(pressed.dialog?.card)).toContain('Ärendet finns inte bland dina.');
  });

  it('somebody else’s case number answers as if it did not exist', async () => {
    const { number } = await sendsReport(sara, 'jag hittade en pärm med personuppgifter i en soptunna');
    const gunilla = here.person('Erik Sandström');
    const answer = await gunilla.writes(`status ${number}`);
    expect(answer.text).toContain(`Bland dina ärenden finns inget med nummer ${number}`);
  });
});
