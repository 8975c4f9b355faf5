// A chat that Teams has forgotten and opens under another id, cards that could not be updated, and no incident channel at all.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OperationsState } from '../../bot/capabilities/operations/model.ts';
import { reportsAnew } from '../builders/reports.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let documents: Steering;
let erik: TeamsPerson;
let sara: TeamsPerson;

beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  documents = steering(here, erik);
  for (const who of [erik, sara]) await who.writes('hej');
});
afterEach(() => here.noFaults());
afterAll(() => here.close());

const stuck = async (name: string) => {
  const { stuck: all } = (await documents.asked(erik, 'operations.read', {})) as OperationsState;
  return all.filter((one) => one.name === name).map(({ kind, refusal }) => `${kind} ${refusal?.cause ?? ''}`);
};
const texts = (all: readonly Shown[]) => all.map(({ text, cards }) => `${text}\n${words(cards[0])}`);
/** What stands there, without opening the chat: an open chat refreshes its cards, which tells Värna where it is. */
const peeked = async (who: TeamsPerson) => {
  const chat = `${here.platform.world.origin}/teams/api/people/${who.id}/chats/bot`;
  return (await (await fetch(`${chat}/messages?peek=1`)).json()) as readonly Shown[];
};
/** Messages, not the case's card, which tells the same. */
const messages = async (text: string) =>
  texts(await peeked(sara)).filter((one) => one.includes('Nytt meddelande') && one.includes(text)).length;
const arrives = (text: string) =>
  until(
    () => messages(text),
    (found) => found > 0,
  );
const chatOf = async (who: TeamsPerson) => (await who.chats()).find(({ kind }) => kind === 'bot')?.id ?? '';
const nothingWaits = () =>
  until(
    () => documents.asked(erik, 'operations.read', {}),
    ({ waiting }) => waiting === 0,
    30,
  );

async function aCase(text: string): Promise<{ id: string; number: string }> {
  const before = new Set((await documents.asked(sara, 'incident.mine', {})).map(({ id }) => id));
  await reportsAnew(sara, text);
  const made = (await documents.asked(sara, 'incident.mine', {})).find(({ id }) => !before.has(id));
  if (!made) throw new Error('no case');
  await nothingWaits();
  return made;
}

describe('a chat that Teams has forgotten and opens under another id', () => {
  it('has the message exactly once, and its address is kept', async () => {
    const { id } = await aCase('jag tappade min mobil på bussen');
    const before = await chatOf(sara);
    const now = await sara.losesChat();
    expect(now).not.toBe(before);
    await documents.asked(erik, 'incident.tellReporter', { id, text: 'Mobilen är spärrad nu' });
    await arrives('Mobilen är spärrad nu');
    await nothingWaits();
    expect(await messages('Mobilen är spärrad nu')).toBe(1);
    expect(await stuck(sara.name)).toEqual([]);
    const { timeline } = await documents.asked(erik, 'incident.read', { id });
    expect(timeline.map(({ kind }) => kind)).not.toContain('notDelivered');
    // Kept: the next one is sent there at once, after a restart too, though no chat may be opened any more.
    await here.restart();
    here.fault('connector', 'forbidden-empty', { at: `create ${sara.id}` });
    await documents.asked(erik, 'incident.tellReporter', { id, text: 'Du kan hämta en ny mobil' });
    await arrives('Du kan hämta en ny mobil');
    expect(await stuck(sara.name)).toEqual([]);
  });

  it('has the case card anew, one of them', async () => {
    const { id, number } = await aCase('någon ringde och ville ha mitt lösenord');
    await sara.losesChat();
    await documents.asked(erik, 'incident.take', { id, revision: 1 });
    const cards = async () => (await sara.reads()).filter((one) => words(one.cards[0]).includes(`nummer ${number}`));
    await until(cards, ([card]) => words(card?.cards[0]).includes('Läge: Pågår'));
    await nothingWaits();
    expect(await cards()).toHaveLength(1);
  });

  it.each([
    ['blocked', 'appBlocked'],
    ['not-in-roster', 'appMissing'],
    ['forbidden-html', 'refused'],
  ] as const)('stands by name where opening it is refused: %s', async (no, cause) => {
    const { id } = await aCase(`jag klickade på en länk, ${no}`);
    await sara.losesChat();
    here.fault('connector', no, { at: `create ${sara.id}` });
    await documents.asked(erik, 'incident.tellReporter', { id, text: `Byt lösenord nu: ${no}` });
    await until(
      () => stuck(sara.name),
      (all) => all.length > 0,
    );
    expect(await stuck(sara.name)).toContain(`tellReporter ${cause}`);
    const { timeline } = await documents.asked(erik, 'incident.read', { id });
    expect(timeline.filter(({ kind }) => kind === 'notDelivered').at(-1)?.cause).toBe(cause);
    here.noFaults();
    await sara.writes('hej');
    await arrives(`Byt lösenord nu: ${no}`);
    await nothingWaits();
    expect(await messages(`Byt lösenord nu: ${no}`)).toBe(1);
  });
});

describe('a card that stands although another has taken its place', () => {
  /** Neither updated nor taken away. */
  const isStuck = (at: string) => {
    here.fault('connector', 'activity-not-found', { at: `update ${at}` });
    here.fault('connector', 'forbidden-empty', { at: `delete ${at}` });
  };

  it('is answered when it is pressed, and the one in its place says the same: “Att göra”', async () => {
    const jonas = here.person('Jonas Widmark');
    const audience = { ...NOBODY, also: [jonas.id] };
    await documents.published({ title: 'Rutin för nycklar', audience });
    const old = await documents.todoOf(jonas, 'Rutin för nycklar');
    isStuck(await chatOf(jonas));
    const { id } = await documents.published({ title: 'Rutin för larm', audience });
    await until(
      async () => (await documents.campaign(id)).funnel,
      ({ delivered }) => delivered === 1,
    );
    const todos = async () => (await jonas.reads()).filter(({ cards }) => words(cards[0]).includes('Rutin för'));
    expect((await todos()).map((one) => one.id)[0]).toBe(old.id);
    expect(await todos()).toHaveLength(2);
    here.noFaults();
    const { card } = await jonas.presses(old, 'Jag har läst och förstått');
    expect(words(card)).toContain('Du kvitterade');
    expect(words(card)).toContain('Rutin för larm');
    // The new one follows, and is still the person's card.
    const newer = async () => (await todos()).filter((one) => one.id !== old.id);
    await until(newer, ([one]) => words(one?.cards[0]).includes('Du kvitterade Rutin för nycklar'));
    await documents.published({ title: 'Rutin för post', audience });
    await until(newer, ([one]) => one?.summary === 'Du har 2 uppgifter att göra');
    expect(await newer()).toHaveLength(1);
  });

  it('is answered when it is pressed: a case in the incident channel', async () => {
    const channel = await erik.channel('Incidenter');
    const { id, number } = await aCase('datorn visar konstiga fönster');
    const all = async () => (await erik.reads(channel)).filter(({ cards }) => words(cards[0]).includes(number));
    const [old] = await until(all, (cards) => words(cards[0]?.cards[0]).includes('konstiga fönster'));
    isStuck(channel);
    await documents.asked(erik, 'incident.take', { id, revision: 1 });
    await until(all, (cards) => cards.length === 2);
    here.noFaults();
    // What it asks for has been done meanwhile: who did it is said, and the case stands as it is now.
    const { card } = await here.person('Anna-Karin Holm').presses(old as Shown, 'Ta ärendet', {}, channel);
    expect(words(card)).toContain('Erik Sandström');
    expect(words(card)).toContain('Pågår');
  });

  it('is answered when it is pressed: the reporter’s card', async () => {
    const { id, number } = await aCase('min väska med papper är borta');
    const all = async () => (await sara.reads()).filter(({ cards }) => words(cards[0]).includes(`nummer ${number}`));
    const [old] = await all();
    isStuck(await chatOf(sara));
    await documents.asked(erik, 'incident.take', { id, revision: 1 });
    await until(all, (cards) => cards.length === 2);
    here.noFaults();
    const { card } = await sara.forges(old as Shown, { type: 'Action.Execute', verb: 'incident.own', data: { id } });
    expect(words(card)).toContain('Läge: Pågår');
  });
});

it('an answer from Teams that is lost: the question, the role and the answer stand in Drift by name, and are not sent again', async () => {
  const petra = here.person('Petra Nyström');
  await petra.writes('hej');
  const { id } = await documents.published({
    title: 'Rutin för skärmar',
    owner: petra.id,
    audience: { ...NOBODY, also: [sara.id] },
  });
  await nothingWaits();
  here.fault('connector', 'timeout-after-delivery', { at: `post ${await chatOf(petra)}` });
  await documents.asked(sara, 'policy.ask', { id, text: 'Gäller det hemma?' });
  await documents.asked(erik, 'organisation.grantRole', {
    role: 'auditor',
    scope: { kind: 'municipality', name: '' },
    holder: petra.id,
    deputy: null,
    from: '2026-11-24',
    until: null,
  });
  await petra.writes('hjälp');
  const uncertain = async () =>
    (await documents.asked(erik, 'operations.read', {})).stuck
      .filter(({ state, name }) => state === 'uncertain' && name === petra.name)
      .map(({ kind }) => kind)
      .toSorted();
  await until(uncertain, (all) => all.join() === 'askOwner,say,tellRole');
  here.noFaults();
  await here.restart();
  await petra.writes('hej');
  await nothingWaits();
  expect(await uncertain()).toEqual(['askOwner', 'say', 'tellRole']);
  expect(texts(await petra.reads()).filter((text) => text.includes('Gäller det hemma?'))).toHaveLength(1);
});
