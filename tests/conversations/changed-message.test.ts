// A message that its writer edits or deletes: what is not sent follows, a case that is sent says so and can be rid of a password.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reports, reports } from '../builders/reports.ts';
import { type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
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

describe('a message that its writer changes afterwards', () => {
  const SECRET = 'jag skrev in mitt lösenord Sommar2026! på en falsk sida';
  const mended = 'jag skrev in mitt lösenord på en falsk sida';

  it('edited before it is sent: the draft follows, in the card that stands', async () => {
    const who = all.somebody();
    const draft = await who.writes(SECRET);
    await who.edits(await all.lastOwn(who), mended);
    const followed = await until(
      async () => (await who.reads()).find(({ id }) => id === draft.id),
      (one) => words(one?.cards[0]).includes('Du har ändrat ditt meddelande'),
    );
    expect(words(followed?.cards[0])).not.toContain('Sommar2026');
    expect((await all.sent(who, followed as Shown)).incident.happened).toBe(mended);
  });

  it('deleted before it is sent: the draft goes, and an old card says so', async () => {
    const who = all.somebody();
    const draft = await who.writes(SECRET);
    const own = await all.lastOwn(who);
    await who.deletes(own);
    await until(
      async () => (await who.reads()).find(({ id }) => id === draft.id),
      (one) => one?.text.includes('utkastet är borttaget') === true && one.cards.length === 0,
    );
    const id = String(draft.cards[0]?.actions?.[0]?.data?.['id']);
    const old = await here.ask(who, 'incident.report', { id, source: 'chat' });
    expect(old.body.refusal?.refused).toBe('nothingSaid');
    expect(await all.casesOf(who)).toHaveLength(0);
  });

  it('deleted and brought back: a draft again', async () => {
    const who = all.somebody();
    await who.writes(SECRET);
    const own = await all.lastOwn(who);
    await who.deletes(own);
    await who.bringsBack(own);
    const draft = await until(
      async () => (await who.reads()).at(-1),
      (last) => words(last?.cards[0]).includes('Sommar2026'),
    );
    expect((await all.sent(who, draft as Shown)).incident.happened).toBe(SECRET);
  });

  it.each([
    ['edited', 'messageEdited', 'Du har ändrat ett meddelande'],
    ['deleted', 'messageDeleted', 'Du har raderat ett meddelande'],
  ] as const)(
    '%s after it is sent: the case keeps its words, says so, and the reporter learns what to do',
    async (fate, kind, told) => {
      const who = all.somebody();
      const { incident } = await all.sent(who, await who.writes(SECRET));
      const own = await all.lastOwn(who);
      await (fate === 'edited' ? who.edits(own, mended) : who.deletes(own));
      const last = await until(
        async () => (await who.reads()).at(-1),
        (one) => words(one?.cards[0]).includes(told),
      );
      expect(words(last?.cards[0])).toContain('Be samordnaren ta bort det');
      const now = await all.kept(incident.number);
      expect(now.incident.happened).toBe(SECRET);
      expect(now.timeline.map((event) => event.kind)).toEqual([kind]);
    },
  );

  it('a password is taken out of the case by the coordinator, with a trace', async () => {
    const who = all.somebody();
    const { incident } = await all.sent(who, await who.writes(SECRET.replace('Sommar2026!', 'Vinter2027#')));
    await here.ask(who, 'incident.addInformation', { id: incident.id, text: 'det var alltså Vinter2027#' });
    await here.ask(erik, 'incident.note', { id: incident.id, text: 'Vinter2027# är bytt nu' });
    const refused = await here.ask(who, 'incident.removeWords', { id: incident.id, words: 'Vinter2027#', reason: 'x' });
    expect(refused.body.refusal?.refused).toBe('caseUnknown');
    const reason = 'Lösenordet Vinter2027# hör inte hemma i ärendet';
    await here.ask(erik, 'incident.removeWords', { id: incident.id, words: 'Vinter2027#', reason });
    const now = await until(
      () => all.kept(incident.number),
      ({ timeline }) => timeline.at(-1)?.kind === 'wordsRemoved',
    );
    expect(JSON.stringify(now)).not.toContain('Vinter2027');
    expect(now.incident.happened).toBe('jag skrev in mitt lösenord [borttaget av samordnaren] på en falsk sida');
    expect(now.timeline.at(-1)).toMatchObject({
      actorName: erik.name,
      text: 'Lösenordet [borttaget av samordnaren] hör inte hemma i ärendet',
    });
    await until(
      async () =>
        (await who.reads()).filter(({ from }) => from.kind === 'bot').map(({ cards }) => JSON.stringify(cards)),
      (cards) => cards.every((card) => !card.includes('Vinter2027')),
    );
    const fields = () => here.platform.world.database.all('SELECT fields FROM graph_item');
    await until(fields, (rows) => rows.every((row) => !JSON.stringify(row).includes('Vinter2027')));
  });
});
