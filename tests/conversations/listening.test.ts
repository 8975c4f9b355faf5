// The bot listens: an answer reaches its case, a question is no incident, and everything can be declined.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttons, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  await erik.writes('hej');
});
afterAll(() => here.close());

const asked = async (who: TeamsPerson, name: Parameters<Town['ask']>[1], question: object) =>
  (await here.ask(who, name, question)).body.answer as never;
const textOf = (shown: Shown | undefined) => (shown?.cards[0] ? words(shown.cards[0]) : (shown?.text ?? ''));

describe('somebody whom the coordinator has written to', () => {
  let incident = '';
  let number = '';

  it('is asked which case their words belong to, before anything becomes a report', async () => {
    const draft = await sara.writes('jag skickade en lista till fel mottagare i morse');
    await sara.presses(draft, 'Skicka rapporten');
    const [own] = (await asked(sara, 'incident.mine', {})) as readonly { id: string; number: string }[];
    incident = own?.id ?? '';
    number = own?.number ?? '';
    await asked(erik, 'incident.tellReporter', { id: incident, text: 'Har mottagaren svarat att den raderat?' });
    const answer = await sara.writes('Ja, hon har svarat att hon raderat det.');
    expect(textOf(answer)).toContain('Vad gäller det du skrev?');
    expect(buttons(answer.cards[0])).toEqual([
      `Svara på ärende ${number}`,
      'Rapportera något nytt',
      'Ställ en fråga till samordnaren',
      'Avbryt',
    ]);
    const { card } = await sara.presses(answer, `Svara på ärende ${number}`);
    expect(words(card)).toContain('Tack, informationen är tillagd.');
    const file = (await asked(erik, 'incident.read', { id: incident })) as {
      timeline: readonly { kind: string; text: string }[];
    };
    expect(file.timeline.map(({ kind, text }) => [kind, text])).toContainEqual([
      'informationAdded',
      'Ja, hon har svarat att hon raderat det.',
    ]);
    expect(await asked(sara, 'incident.mine', {})).toHaveLength(1);
  });

  it('has answered then: what they write next is a report again', async () => {
    expect(textOf(await sara.writes('nu har min telefon blivit stulen på bussen'))).toContain(
      'Så här har jag uppfattat det',
    );
  });

  it('may answer with a single word, while somebody waits for it', async () => {
    expect(textOf(await sara.writes('nej'))).toContain('Det där förstod jag inte riktigt');
    await asked(erik, 'incident.tellReporter', { id: incident, text: 'Är listan borta ur skickat?' });
    await until(
      () => sara.reads(),
      (all) => all.some((one) => textOf(one).includes('Är listan borta')),
    );
    expect(buttons((await sara.writes('nej')).cards[0])).toContain(`Svara på ärende ${number}`);
  });
});

describe('a question', () => {
  it('is offered to the coordinator first, and reaches them with the way to a chat', async () => {
    const lars = here.person('Lars Tingvall');
    const card = await lars.writes('får jag spara patientuppgifter i OneDrive?');
    expect(buttons(card.cards[0])).toEqual(['Ställ en fråga till samordnaren', 'Rapportera något nytt', 'Avbryt']);
    const { card: sent } = await lars.presses(card, 'Ställ en fråga till samordnaren');
    expect(words(sent)).toContain('Frågan har gått till Erik Sandström.');
    await lars.presses(card, 'Ställ en fråga till samordnaren');
    const got = await until(
      async () => (await erik.reads()).filter((one) => textOf(one).includes('patientuppgifter')),
      (all) => all.length > 0,
    );
    expect(got.map(textOf)).toEqual([expect.stringContaining('Lars Tingvall')]);
    expect(JSON.stringify(got[0]?.cards[0])).toContain('/l/chat/0/0?users=');
    expect(await asked(lars, 'incident.mine', {})).toEqual([]);
  });
});

describe('a report that is not sent', () => {
  it('is laid aside with Avbryt or in words, and can be taken up again', async () => {
    const petra = here.person('Petra Nyström');
    const draft = await petra.writes('servern med planeringen svarar inte alls i dag');
    const { card: aside } = await petra.presses(draft, 'Avbryt');
    expect(words(aside)).toContain('Rapporten är undanlagd');
    const { card: again } = await petra.presses({ ...draft, cards: aside ? [aside] : [] }, 'Ta upp den igen');
    expect(words(again)).toContain('servern med planeringen');
    expect(textOf(await petra.writes('nej tack'))).toContain('Jag har lagt undan det.');
    const shown = await until(
      async () => (await petra.reads()).find(({ id }) => id === draft.id),
      (one) => textOf(one).includes('Rapporten är undanlagd'),
    );
    expect(buttons(shown?.cards[0])).toEqual(['Ta upp den igen']);
    expect(textOf(await petra.writes('avbryt'))).toContain('Du har inget som väntar');
    expect(await asked(petra, 'incident.mine', {})).toEqual([]);
  });

  it('closes itself after a day, where it stands, and says so', async () => {
    const karin = here.person('Karin Wadell');
    const draft = await karin.writes('någon har varit inne i mitt konto och läst');
    here.platform.world.clock.set(Date.parse('2026-11-25T09:30:00Z'));
    const closed = await until(
      async () => (await karin.reads()).find(({ id }) => id === draft.id),
      (one) => textOf(one).includes('Du skickade inte rapporten'),
      30,
    );
    const said = (await karin.reads()).filter((one) => textOf(one).includes('Du skickade inte rapporten'));
    expect(said.map(({ id }) => id)).toEqual([draft.id]);
    const { card } = await karin.presses(closed as Shown, 'Ta upp den igen');
    const sent = await karin.presses({ ...draft, cards: card ? [card] : [] }, 'Skicka rapporten');
    expect(words(sent.card)).toMatch(/nummer 2026-\d{4}/u);
  });
});

describe('a page’s own name', () => {
  it.each([
    ['min utbildning', 'Min utbildning'],
    ['mina lektioner', 'Min utbildning'],
    ['my training', 'Min utbildning'],
    ['mina åtgärder', 'Mina åtgärder'],
    ['mina medarbetare', 'Mina medarbetare'],
    ['rapportera en incident', 'Rapportera en incident'],
  ])('“%s” leads there, and is never a report', async (typed, heading) => {
    const maria = here.person('Maria Hellgren');
    expect(textOf(await maria.writes(typed))).toContain(heading);
    expect(textOf(await maria.writes('avbryt'))).toContain('Du har inget som väntar');
  });
});
