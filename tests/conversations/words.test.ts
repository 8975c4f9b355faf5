import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttons, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
});
afterAll(() => here.close());

describe('what can be said to Värna', () => {
  it.each(['hjälp', 'Hjälp!', 'hjalp', 'hälp', 'help', 'meny'])('“%s” shows what it can do', async (text) => {
    const help = await sara.writes(text);
    expect(words(help.cards[0])).toContain('Se dina ärenden');
    expect(JSON.stringify(help.cards[0])).toContain('"title":"Mina ärenden"');
  });

  it.each(['rapportera', 'raportera', 'anmäl incident', 'Report'])('“%s” opens the form', async (text) => {
    const form = await sara.writes(text);
    expect(words(form.cards[0])).toContain('Rapportera en incident');
    expect(buttons(form.cards[0])).toEqual(['Skicka rapporten']);
  });

  it.each(['hej', 'god morgon', 'hallå'])('“%s” is greeted by name', async (text) => {
    expect((await sara.writes(text)).text).toContain('Hej Sara!');
  });

  it('“tack” is answered kindly', async () => {
    expect((await sara.writes('tack!')).text).toContain('Varsågod');
  });

  it.each(['asdf', '???', '🙂🙂🙂', 'qwrtp xzcv bnm'])('“%s” gets a way forward, not an error', async (text) => {
    expect((await sara.writes(text)).text).toContain('Skriv ”hjälp”');
  });

  it('a command for channels says where it works', async () => {
    const erik = here.person('Erik');
    expect((await erik.writes('incidentkanal')).text).toContain('fungerar i en kanal');
    expect((await sara.writes('incidentkanal')).text).toBe(
      'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    );
  });

  it('a button of the help says its words for the person, and is answered', async () => {
    const help = await sara.writes('hjälp');
    await sara.presses(help, 'Mina regler');
    await until(
      () => sara.reads(),
      (all) => all.some(({ text, from }) => text === 'mina regler' && from.kind === 'person'),
    );
  });

  it('help shows only what the person may say', async () => {
    expect(words((await sara.writes('hjälp')).cards[0])).not.toContain('incidentkanal');
    expect(words((await here.person('Erik').writes('hjälp')).cards[0])).toContain('incidentkanal');
  });

  it('a number is understood however it is written', async () => {
    const draft = await sara.writes('min tjänstemobil är borta sedan i går');
    const sent = await sara.presses(draft, 'Skicka rapporten');
    const number = /\d{4}-\d{4}/u.exec(words(sent.card))?.[0] ?? '';
    const short = String(Number(number.slice(5)));
    for (const text of [`status ${number}`, `statsu ${number}`, `status ${short}`, `Ärende nr ${short}`, number]) {
      expect(words((await sara.writes(text)).cards[0])).toContain(`Ditt ärende har nummer ${number}`);
    }
    expect(words((await sara.writes('mina ärenden')).cards[0])).toContain(`Ärende ${number}: Mottaget`);
    expect((await sara.writes('status')).text).toContain('Vilket ärende?');
  });

  it('everything is answered in English when Teams is in English', async () => {
    const dsb = here.platform.world.directory.people.find(({ preferredLanguage }) => preferredLanguage === 'en-GB');
    const emma = here.person(dsb?.displayName ?? '');
    expect(words((await emma.writes('help')).cards[0])).toContain('See your cases');
    const draft = await emma.writes('I clicked a strange link and entered my password');
    expect(words(draft.cards[0])).toContain('I think it is about: Phishing');
    const sent = await emma.presses(draft, 'Send the report');
    expect(words(sent.card)).toMatch(/Your case has number 2026-\d{4}/u);
    expect(words((await emma.writes('hjälp')).cards[0])).toContain('What I can help you with');
  });

  it('in a channel, personal matters are referred to the chat', async () => {
    const erik = here.person('Erik');
    const chat = await erik.channel('Incidenter');
    await erik.writesIn(chat, 'mina ärenden');
    await until(
      () => erik.reads(chat),
      (all) => all.some(({ text }) => text.includes('vår egen chatt')),
    );
  });
});
