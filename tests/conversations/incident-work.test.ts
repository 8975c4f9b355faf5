// The work with a case on the whole of Värna: roles by button, what is asked for in the thread, and the card of a reader.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatusPage } from '../../bot/capabilities/status-card/model.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { buttons, type CardJson, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { until as looked, type Town, town } from '../builders/town.ts';

const CASE = 'case-of-the-work';
/** A machine that does much else at the same time is waited for. */
const PATIENCE = 60;
const until: typeof looked = (look, holds) => looked(look, holds, PATIENCE);

let here: Town;
let erik: TeamsPerson;
let anna: TeamsPerson;
let sara: TeamsPerson;

async function asked<Name extends ActionName>(
  who: TeamsPerson,
  name: Name,
  question: Asked<Name>,
): Promise<Answer<Name>> {
  const { status, body } = await here.ask(who, name, question);
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as Answer<Name>;
}
const at = (instant: string) => here.platform.world.clock.set(Date.parse(instant));
const work = () => asked(erik, 'incidentWork.read', { id: CASE });
const readers = (): Promise<StatusPage> => asked(erik, 'statusCard.read', { id: CASE });
/** The message with the words, wherever it stands among the others. */
const found = async (who: TeamsPerson, said: string, chat?: string): Promise<Shown> => {
  const isIt = ({ cards: [card] }: Shown) => words(card).includes(said);
  const all = await until(
    () => who.reads(chat),
    (messages) => messages.some(isIt),
  );
  return all.findLast(isIt) as Shown;
};
const inChannel = async (said: string) => found(erik, said, await erik.channel('Incidenter'));
const inChannelText = async (said: string) => {
  const chat = await erik.channel('Incidenter');
  await until(
    () => erik.reads(chat),
    (all) => all.some(({ text }) => text.includes(said)),
  );
};
const on = (message: Shown, card: CardJson | undefined): Shown => ({ ...message, cards: card ? [card] : [] });

beforeAll(async () => {
  here = await town();
  [erik, anna, sara] = [here.person('Erik Sandström'), here.person('Anna-Karin Holm'), here.person('Sara Lindqvist')];
  for (const who of [erik, anna, sara]) await who.writes('hej');
  await asked(sara, 'incident.report', { id: CASE, happened: 'Servrarna på Kansliet är krypterade', source: 'tab' });
  await asked(erik, 'incident.assess', { id: CASE, revision: 1, category: 'malware', severity: 'kritisk' });
});
afterAll(() => here.close());

describe('a critical case', () => {
  it('shows on its card in the channel when the next update is due', async () => {
    const message = await inChannel('Nästa lägesuppdatering senast');
    expect(words(message.cards[0])).toContain('24 november 2026');
    expect((await work()).work).toMatchObject({ severity: 'kritisk', everyMinutes: 60 });
  });

  it('asks in its thread for the roles that nobody has taken, and one press takes one', async () => {
    at('2026-11-24T10:45:00+01:00');
    const asking = await inChannel('saknar roller');
    expect(asking.summary).toBe('Det saknas roller i ett ärende');
    expect(buttons(asking.cards[0])).toContain('Bli incidentledare');
    const { card } = await erik.presses(asking, 'Bli incidentledare', {}, await erik.channel('Incidenter'));
    expect(words(card)).toContain('Erik Sandström');
    expect((await work()).work.holders.lead?.name).toBe('Erik Sandström');
  });

  it('tells somebody of a role in their own chat, and lets them tick and write from there, without the report', async () => {
    await asked(erik, 'incidentWork.giveRole', { id: CASE, role: 'communication', person: sara.id });
    const told = await found(sara, 'Din roll: Kommunikation');
    const shown = await sara.presses(told, 'Visa arbetet');
    expect(words(shown.card)).toContain('Checklista');
    expect(words(shown.card)).not.toContain('krypterade');
    const ticked = await sara.presses(on(told, shown.card), 'Markera som klart');
    expect(words(ticked.card)).toContain('1 av 10 steg är klara');
    const form = await sara.presses(on(told, ticked.card), 'Skriv lägesuppdatering');
    const empty = await sara.presses(on(told, form.card), 'Skicka lägesuppdateringen', { situation: '' });
    expect(words(empty.card)).toContain('Skriv hur läget är.');
    const typed = { situation: 'Kansliet arbetar med papper.', needs: 'Fler telefoner.' };
    const written = await sara.presses(on(told, form.card), 'Skicka lägesuppdateringen', typed);
    expect(words(written.card)).toContain('Kansliet arbetar med papper.');
    const { timeline } = await asked(erik, 'incident.read', { id: CASE });
    const line = timeline.find(({ kind }) => kind === 'situationTold');
    expect(line).toMatchObject({
      actorName: sara.name,
      text: 'Läge: Kansliet arbetar med papper.\nBehov: Fler telefoner.',
    });
  });

  it('keeps chosen readers informed on one card, drawn anew in place, with a log of who was sent it', async () => {
    await asked(erik, 'statusCard.addReader', { id: CASE, person: anna.id });
    const first = await found(anna, 'Kansliet arbetar med papper.');
    expect(words(first.cards[0])).not.toContain('krypterade');
    await asked(erik, 'incidentWork.writeUpdate', { id: CASE, after: 1, situation: 'Allt är igång igen.' });
    const second = await found(anna, 'Allt är igång igen.');
    expect(second.id).toBe(first.id);
    const { log } = await until(readers, (page) => page.log.some(({ update }) => update === 2));
    expect(log.map(({ kind, update, personName }) => [kind, update, personName])).toEqual([
      ['sent', 2, anna.name],
      ['sent', 1, anna.name],
      ['added', 1, anna.name],
    ]);
  });

  it('asks the incident lead when an update is late, on the whole once over a restart', async () => {
    const due = Date.parse((await work()).work.nextUpdateAt ?? '');
    await here.restart(() => here.platform.world.clock.set(due + 5 * 60_000));
    await inChannel('Hur är läget i ärende');
    const chat = await erik.channel('Incidenter');
    const asks = (await erik.reads(chat)).filter(({ cards }) => words(cards[0]).includes('Hur är läget i ärende'));
    expect(asks).toHaveLength(1);
    const { tasks } = await asked(erik, 'inbox.todo', {});
    const own = tasks.flatMap((task) => (task.kind === 'incidentWork' ? [task.about] : []));
    expect(own).toContain('update');
  });

  it('notes what is written in its thread, and says so when the message is edited or deleted', async () => {
    const chat = await erik.channel('Incidenter');
    const card = await inChannel('Nästa lägesuppdatering senast');
    const written = await erik.writesIn(chat, 'Gemensam it har ringt leverantören', card.id);
    await inChannelText('Antecknat i ärende');
    await erik.edits(written, 'Gemensam it har ringt leverantören klockan tio', chat);
    await inChannelText('båda lydelserna finns kvar');
    await erik.deletes(written, chat);
    await inChannelText('Du har raderat meddelandet.');
    const { timeline } = await asked(erik, 'incident.read', { id: CASE });
    const lines = timeline.filter(({ text, kind }) => text.includes('Gemensam it') || kind === 'messageDeleted');
    expect(lines.map(({ kind }) => kind)).toEqual(['noted', 'messageEdited', 'messageDeleted']);
  });

  it('takes what is said of it away from whoever is a reader no more', async () => {
    const card = await found(anna, 'Allt är igång igen.');
    await asked(erik, 'statusCard.removeReader', { id: CASE, person: anna.id });
    const gone = await found(anna, 'Du följer inte ärende');
    expect(gone.id).toBe(card.id);
    expect(words(gone.cards[0])).not.toContain('igång');
  });
});
