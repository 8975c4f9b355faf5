// The one personal card: however it came, there is one to answer in, and it says what is true now.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { risks } from '../builders/town-risks.ts';

let here: Town;
let erik: TeamsPerson;
let documents: Steering;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  documents = steering(here, erik);
  await erik.writes('hej');
});
afterAll(() => here.close());

/** Somebody whom no other test here uses. */
let used = 0;
const someone = (): TeamsPerson => {
  const names = ['Sara Lindqvist', 'Petra Nyström', 'Maria Hellgren', 'Jonas Widmark', 'Karin Wadell'];
  const name = names[used % names.length] ?? '';
  used += 1;
  return here.person(name);
};
const published = (who: readonly TeamsPerson[], title: string) =>
  documents.published({ title, audience: { ...NOBODY, also: who.map(({ id }) => id) } });
const isTodo = ({ cards }: Shown) => words(cards[0]).startsWith('Att göra') || words(cards[0]).startsWith('To do');
const todos = async (who: TeamsPerson) => (await who.reads()).filter(isTodo);
const alone = (who: TeamsPerson, text: string) =>
  until(
    () => todos(who),
    (cards) => cards.length === 1 && words(cards[0]?.cards[0]).includes(text),
  );

describe('several decisions of one day', () => {
  it('are one ping to whoever is to decide, and one card that says how many', async () => {
    const maria = here.person('Maria Hellgren');
    await maria.writes('hej');
    const { save, propose } = risks(here, erik);
    const pings = async () => (await maria.notifications()).filter(({ text }) => /uppgift/u.test(text)).length;
    const before = await pings();
    const owner = here.person('Sara Lindqvist').id;
    for (const title of ['Servern stannar', 'Nyckeln är borta', 'Larmet är tyst'])
      await propose(erik, await save(erik, { owner, title }));
    const one = await until(
      () => todos(maria),
      (cards) => cards.length === 1 && words(cards[0]?.cards[0]).includes('Att göra · 3'),
    );
    await until(
      () => documents.asked(erik, 'operations.read', {}),
      ({ waiting }) => waiting === 0,
    );
    expect((await pings()) - before).toBe(1);
    expect((await todos(maria)).map(({ id }) => id)).toEqual(one.map(({ id }) => id));
  });
});

describe('“mina uppgifter”', () => {
  it('puts the card last in the chat, and the older one goes', async () => {
    const sara = someone();
    await published([sara], 'Rutin för lösenord');
    const older = await documents.todoOf(sara, 'Rutin för lösenord');
    const asked = await sara.writes('mina uppgifter');
    const [card] = await alone(sara, 'Rutin för lösenord');
    expect(card?.id).toBe(asked.id);
    expect(card?.id).not.toBe(older.id);
    expect((await sara.reads()).at(-1)?.id).toBe(asked.id);
  });

  it('is the card that follows what happens, also after a restart', async () => {
    const petra = someone();
    const { id } = await published([petra], 'Rutin för besök');
    await documents.todoOf(petra, 'Rutin för besök');
    await petra.writes('mina uppgifter');
    const [asked] = await alone(petra, 'Rutin för besök');
    await here.restart();
    await documents.asked(petra, 'policy.acknowledge', { id, channel: 'tab' });
    const [card] = await alone(petra, 'Allt är klart.');
    expect(card?.id).toBe(asked?.id);
  });

  it('Teams may deliver the question twice (Teams rule 3.1.7): it is answered once', async () => {
    const jonas = someone();
    const answer = await jonas.writes('mina uppgifter');
    const question = (await jonas.reads()).findLast(({ text }) => text === 'mina uppgifter') as Shown;
    await jonas.repeats(question);
    await jonas.writes('tack');
    expect((await alone(jonas, '')).map(({ id }) => id)).toEqual([answer.id]);
  });

  it('comes in the language that the person’s Teams speaks', async () => {
    const karin = someone();
    await karin.speaks('en-GB');
    await karin.writes('my tasks');
    await alone(karin, 'To do');
  });
});

describe('“mina uppgifter” in the middle of a send', () => {
  it('leaves one card, which is the one that is corrected afterwards', async () => {
    const yasmin = here.person('Yasmin Haddad');
    const { people } = here.platform.world.directory;
    const all = people.filter(({ accountEnabled }) => accountEnabled).map(({ id }) => id);
    const { id } = await documents.published({ title: 'Policy för alla', audience: { ...NOBODY, also: all } });
    await documents.todoOf(yasmin, 'Policy för alla');
    expect((await documents.campaign(id)).funnel.pending).toBeGreaterThan(0);
    const { id: asked } = await yasmin.writes('mina uppgifter');
    await until(
      async () => (await documents.campaign(id)).funnel,
      ({ pending }) => pending === 0,
    );
    expect((await alone(yasmin, 'Policy för alla')).map((card) => card.id)).toEqual([asked]);
    await documents.asked(erik, 'campaign.cancel', { id });
    const [card] = await until(
      () => todos(yasmin),
      ([one]) => one !== undefined && !words(one.cards[0]).includes('Policy för alla'),
    );
    expect(card?.id).toBe(asked);
  });
});

describe('“mina uppgifter” on another day', () => {
  it('is no ping: what is published the same day comes as a new card, and takes the place of the one asked for', async () => {
    const maria = someone();
    await published([maria], 'Rutin för larm');
    await documents.todoOf(maria, 'Rutin för larm');
    await until(
      () => documents.asked(erik, 'operations.read', {}),
      ({ waiting }) => waiting === 0,
    );
    here.platform.world.clock.set(Date.parse('2026-11-25T09:00:00Z'));
    await until(
      () => documents.asked(maria, 'inbox.todo', {}),
      ({ today }) => today === '2026-11-25',
    );
    const { id: asked } = await maria.writes('mina uppgifter');
    await until(
      () => todos(maria),
      (cards) => cards.map(({ id }) => id).join() === asked,
    );
    await published([maria], 'Rutin för nycklar');
    const [card] = await until(
      () => todos(maria),
      (cards) => cards.length === 1 && cards[0]?.id !== asked,
    );
    expect(words(card?.cards[0])).toContain('Rutin för larm');
  });
});

describe('a card whose sending Teams never answered (Teams rule 3.1.3)', () => {
  it('is found when it is pressed, and takes the place of the one that was sent afterwards', async () => {
    const lars = here.person('Lars Tingvall');
    await lars.writes('hej');
    here.fault('connector', 'timeout-after-delivery');
    const { id } = await published([lars], 'Rutin för gallring');
    const lost = await documents.todoOf(lars, 'Rutin för gallring');
    await until(
      async () => (await documents.campaign(id)).funnel,
      ({ uncertain }) => uncertain === 1,
    );
    here.noFaults();
    await lars.writes('mina uppgifter');
    await until(
      () => todos(lars),
      (cards) => cards.length === 2,
    );
    await lars.presses(lost, 'Jag har läst och förstått');
    const [card] = await alone(lars, 'Allt är klart.');
    expect(card?.id).toBe(lost.id);
  });
});
