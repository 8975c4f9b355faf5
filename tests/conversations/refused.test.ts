// Every no from Teams at every kind of send: what was told to whom is counted, and nothing is silent.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OperationsState } from '../../bot/capabilities/operations/model.ts';
import { reportsAnew } from '../builders/reports.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { STORIES } from '../builders/stories.ts';
import { type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';
import { risks } from '../builders/town-risks.ts';

let here: Town;
let documents: Steering;
let erik: TeamsPerson;
let sara: TeamsPerson;
let petra: TeamsPerson;
let annaKarin: TeamsPerson;
/** Of which Sara is the owner, so that questions go to her. */
let rules: string;
let channel: string;
const chats = new Map<string, string>();

beforeAll(async () => {
  here = await town();
  [erik, sara, petra, annaKarin] = ['Erik Sandström', 'Sara Lindqvist', 'Petra Nyström', 'Anna-Karin Holm'].map(
    (name) => here.person(name),
  ) as [TeamsPerson, TeamsPerson, TeamsPerson, TeamsPerson];
  documents = steering(here, erik);
  for (const who of [erik, sara, petra]) {
    await who.writes('hej');
    chats.set(who.id, (await who.chats()).find(({ kind }) => kind === 'bot')?.id ?? '');
  }
  channel = await erik.channel('Incidenter');
  ({ id: rules } = await documents.published({
    title: 'Rutin för skärmar',
    owner: sara.id,
    audience: { ...NOBODY, also: [petra.id] },
  }));
});
afterEach(() => here.noFaults());
afterAll(() => here.close());

const chatOf = (who: TeamsPerson) => chats.get(who.id) ?? '';
const stuck = async (name: string) => {
  const { stuck: all } = (await documents.asked(erik, 'operations.read', {})) as OperationsState;
  return all.filter((one) => one.name === name).map(({ kind, refusal }) => `${kind} ${refusal?.cause ?? ''}`);
};
const isSettled = (name: string) =>
  until(
    () => stuck(name),
    (all) => all.length === 0,
    40,
  );
const texts = (all: readonly Shown[]) => all.map(({ text, cards }) => `${text}\n${words(cards[0])}`);
const count = async (who: TeamsPerson, text: string, chat = 'bot') =>
  texts(await who.reads(chat)).filter((one) => one.includes(text)).length;
const arrives = (who: TeamsPerson, text: string, chat = 'bot') =>
  until(
    () => count(who, text, chat),
    (found) => found > 0,
  );
/** Without waiting for an answer: none comes. */
const says = (who: TeamsPerson, text: string) =>
  fetch(`${here.platform.world.origin}/teams/api/people/${who.id}/chats/bot/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
  });

async function aCase(text: string): Promise<{ id: string; number: string }> {
  const before = new Set((await documents.asked(sara, 'incident.mine', {})).map(({ id }) => id));
  await reportsAnew(sara, text);
  const all = await documents.asked(sara, 'incident.mine', {});
  const made = all.find(({ id }) => !before.has(id));
  if (!made) throw new Error('no case');
  return made;
}

/** So many requests to one chat meet the limit of sixty in thirty seconds, and wait for room. */
const ROOM_AGAIN = 40;
const NOES = [
  ['conversation-not-found', 'chatGone'],
  ['not-in-roster', 'appMissing'],
  ['blocked', 'appBlocked'],
  ['blocked-in-message', 'appBlocked'],
  ['blocked-in-error', 'appBlocked'],
  ['disabled-by-admin', 'appForbidden'],
  ['forbidden-html', 'refused'],
  ['forbidden-empty', 'refused'],
  ['forbidden-other', 'refused'],
  ['too-large', 'tooLarge'],
] as const;

describe('a personal chat that says no', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await aCase('jag klickade på en konstig länk och skrev in mitt lösenord'));
    await arrives(annaKarin, 'Ärende 2026-', channel);
  });

  it.each(NOES)(
    '%s: the answer, the message and the question stand by name as %s, and come when it goes',
    async (no, cause) => {
      const told = `Din fråga om Rutin för skärmar har inte kommit fram till ${sara.name}`;
      const before = await count(petra, told);
      here.fault('connector', no, { at: `post ${chatOf(sara)}` });
      await says(sara, `status 2026-9${NOES.findIndex(([name]) => name === no)}77`);
      await until(
        () => stuck(sara.name),
        (all) => all.length === 1,
      );
      await documents.asked(erik, 'incident.tellReporter', { id, text: `Byt lösenord nu: ${no}` });
      await documents.asked(petra, 'policy.ask', { id: rules, text: `Gäller det också ${no}?` });
      const standing = await until(
        () => stuck(sara.name),
        (found) => found.length === 3,
        ROOM_AGAIN,
      );
      expect(standing.toSorted()).toEqual([`askOwner ${cause}`, `say ${cause}`, `tellReporter ${cause}`]);
      // Whoever sent it is told: the coordinator in the timeline, the reader in the chat.
      const { timeline } = await documents.asked(erik, 'incident.read', { id });
      expect(timeline.filter(({ kind }) => kind === 'notDelivered').at(-1)?.cause).toBe(cause);
      await until(
        () => count(petra, told),
        (found) => found === before + 1,
      );
      here.noFaults();
      await sara.writes('hej');
      await isSettled(sara.name);
      const came = async () => {
        const all = texts(await sara.reads());
        const message = all.filter((one) => one.includes('Nytt meddelande') && one.includes(`nu: ${no}`));
        return [message.length, all.filter((one) => one.includes(`också ${no}?`)).length].join();
      };
      await until(came, (counts) => counts === '1,1', ROOM_AGAIN);
      await until(
        async () => (await documents.asked(erik, 'incident.read', { id })).timeline.at(-1)?.kind,
        (kind) => kind === 'delivered',
      );
      await until(
        () => documents.asked(erik, 'operations.read', {}),
        ({ waiting }) => waiting === 0,
        ROOM_AGAIN,
      );
    },
    120_000,
  );
});

describe('a chat that Teams has forgotten', () => {
  it('is opened anew once, and the message comes exactly once', async () => {
    const { id } = await aCase('jag tappade min mobil på bussen');
    here.fault('connector', 'conversation-not-found', { at: `post ${chatOf(sara)}`, times: 1 });
    await documents.asked(erik, 'incident.tellReporter', { id, text: 'Mobilen är spärrad nu' });
    const messages = async () =>
      texts(await sara.reads()).filter(
        (one) => one.includes('Nytt meddelande') && one.includes('Mobilen är spärrad nu'),
      );
    await until(messages, (all) => all.length === 1);
    expect(await stuck(sara.name)).toEqual([]);
    const { timeline } = await documents.asked(erik, 'incident.read', { id });
    expect(timeline.map(({ kind }) => kind)).not.toContain('notDelivered');
  });

  it('does not make anybody of a campaign unreachable', async () => {
    here.fault('connector', 'conversation-not-found', { at: `post ${chatOf(petra)}`, times: 1 });
    const { id } = await documents.published({ title: 'Rutin för rum', audience: { ...NOBODY, also: [petra.id] } });
    const { funnel } = await until(
      () => documents.campaign(id),
      ({ funnel: all }) => all.pending === 0,
    );
    expect(funnel).toMatchObject({ audience: 1, delivered: 1, unreachable: 0 });
  });
});

describe('an answer that is too large', () => {
  it.each(['mina uppgifter', 'mina ärenden'])('“%s” says so, with the way to the rest', async (asks) => {
    here.fault('connector', 'too-large', { at: `post ${chatOf(petra)}`, times: 1 });
    const answer = await petra.writes(asks);
    expect(texts([answer])[0]).toMatch(/blev för stort för ett meddelande i Teams/u);
  });
});

describe('a card that cannot be updated', () => {
  it.each<[no: string, times: number | undefined, which: 'same' | 'new']>([
    ['activity-not-found', 2, 'same'],
    ['activity-not-found', undefined, 'new'],
    ...NOES.map(([no]): [string, undefined, 'new'] => [no, undefined, 'new']),
  ])('%s, %s times: the %s card, one of them, and no ping', async (no, times, which) => {
    const { id, number } = await aCase(`någon ringde och ville ha mitt lösenord, ${no} ${times ?? 'alltid'}`);
    const standing = async () =>
      (await sara.reads()).filter(({ cards }) => words(cards[0]).includes(`nummer ${number}`));
    const [before] = await standing();
    const pings = (await sara.notifications()).length;
    here.fault('connector', no, { at: `update ${chatOf(sara)}`, ...(times === undefined ? {} : { times }) });
    await documents.asked(erik, 'incident.take', { id, revision: 1 });
    // Her looking at the old card makes Teams ask us for it: it shows what is until the new one takes its place.
    await until(
      standing,
      ([card, ...more]) =>
        more.length === 0 &&
        words(card?.cards[0]).includes('Läge: Pågår') &&
        (card?.id === before?.id) === (which === 'same'),
    );
    expect((await sara.notifications()).length).toBe(pings);
  });

  it('“Att göra” gives place to one new card, however many changes, and rings once a day', async () => {
    const jonas = here.person('Jonas Widmark');
    const pings = async () => (await jonas.notifications()).filter(({ text }) => /uppgift/u.test(text)).length;
    const audience = { ...NOBODY, also: [jonas.id] };
    await documents.published({ title: 'Rutin för nycklar', audience });
    const first = await documents.todoOf(jonas, 'Rutin för nycklar');
    here.fault('connector', 'activity-not-found', { at: 'update' });
    const { id } = await documents.published({ title: 'Rutin för larm', audience });
    await until(
      async () => (await documents.campaign(id)).funnel,
      ({ delivered }) => delivered === 1,
    );
    here.noFaults();
    const todos = (await jonas.reads()).filter(({ cards }) => words(cards[0]).includes('Rutin för'));
    expect(todos).toHaveLength(1);
    expect(todos[0]?.id).not.toBe(first.id);
    expect(await pings()).toBe(1);
    // A press on the card that is gone is answered as any other.
    const { card } = await jonas.presses(
      await documents.opened(jonas, 'Rutin för nycklar'),
      'Jag har läst och förstått',
    );
    expect(words(card)).toContain('Du kvitterade');
  });
});

describe('an incident channel that says no', () => {
  it.each(NOES.map(([no, cause], place) => [no, cause, STORIES[place] ?? no] as const))(
    '%s: the coordinator sees the case in person, and the card comes when the channel is back',
    async (no, cause, story) => {
      here.fault('connector', no, { at: `create ${channel}` });
      const { number } = await aCase(story);
      await arrives(erik, `Ärende ${number}`);
      const [told] = texts(await erik.reads()).filter((one) => one.includes(`Ärende ${number}`));
      expect(told).toContain('Kortet kunde inte visas i incidentkanalen');
      expect(await stuck('Incidenter')).toEqual([`showCase ${cause}`]);
      here.noFaults();
      await annaKarin.writesIn(channel, 'hjälp');
      await arrives(annaKarin, `Ärende ${number}`, channel);
      await isSettled('Incidenter');
      expect(await count(annaKarin, `Ärende ${number}`, channel)).toBe(1);
    },
  );
});

it('what has been refused stands after a restart, and goes on when somebody says so', async () => {
  const { id } = await aCase('min väska med papper är borta');
  here.fault('connector', 'blocked', { at: `post ${chatOf(sara)}` });
  await documents.asked(erik, 'incident.tellReporter', { id, text: 'Väskan är hittad' });
  await until(
    () => stuck(sara.name),
    (all) => all.length === 1,
  );
  await here.restart();
  const { stuck: all } = await documents.asked(erik, 'operations.read', {});
  const waits = all.find(({ name }) => name === sara.name);
  expect(waits).toMatchObject({ kind: 'tellReporter', state: 'refused', why: '403 ConversationBlockedByUser' });
  here.noFaults();
  await documents.asked(erik, 'operations.resume', { key: waits?.key ?? '' });
  await arrives(sara, 'Väskan är hittad');
});

it('whoever cannot be asked for a decision, or reached by a campaign, stands by name, and gets the card on coming back', async () => {
  const maria = here.person('Maria Hellgren');
  await maria.writes('hej');
  const chat = (await maria.chats()).find(({ kind }) => kind === 'bot')?.id ?? '';
  here.fault('connector', 'blocked', { at: `post ${chat}` });
  const { save, propose } = risks(here, erik);
  const page = await save(erik, { owner: sara.id });
  await propose(erik, page);
  const waits = async () => (await documents.asked(erik, 'risk.read', { id: page.risk.id })).proposals[0]?.waitsFor;
  await until(waits, (all) => all?.[0]?.notAsked === 'appBlocked');
  const { id } = await documents.published({ title: 'Rutin för beslut', audience: { ...NOBODY, also: [maria.id] } });
  const unreached = await until(
    async () => (await documents.campaign(id)).unreachable,
    (all) => all.length === 1,
  );
  expect(unreached[0]).toMatchObject({ name: maria.name, cause: 'appBlocked', code: '403 ConversationBlockedByUser' });
  here.noFaults();
  await maria.writes('hej');
  await documents.todoOf(maria, 'Planeringen ligger nere en dag');
  await until(waits, (all) => all?.[0]?.notAsked === undefined);
  await until(
    async () => (await documents.campaign(id)).funnel,
    ({ delivered, unreachable }) => delivered === 1 && unreachable === 0,
  );
});
