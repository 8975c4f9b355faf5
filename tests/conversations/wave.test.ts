// Many report the same thing: the channel gets one card, and one press answers everybody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { reportsAnew } from '../builders/reports.ts';
import { buttons, hyphened, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

const LINK = 'https://postnord-paket.example/spara';
const WORDS = [
  `jag fick ett mejl om ett paket och klickade på ${LINK}`,
  `Konstigt mejl med länken ${LINK}, klickade inte`,
  `hjälp jag skrev in lösenordet på ${LINK}`,
  `jag har också fått ett bluffmejl och klickade på länken ${LINK}`,
];

let here: Town;
let erik: TeamsPerson;
let reporters: readonly TeamsPerson[];

beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  reporters = ['Sara Lindqvist', 'Maria Hellgren', 'Jonas Widmark', 'Emma Dahlin'].map((name) => here.person(name));
});
afterAll(() => here.close());

const idOf = async (number: string): Promise<string> => {
  const { body } = await here.ask(erik, 'incident.list', { search: number });
  return (
    (body.answer as { rows: { id: string; number: string }[] }).rows.find((one) => one.number === number)?.id ?? ''
  );
};
async function asked<Name extends ActionName>(name: Name, question: Asked<Name>): Promise<Answer<Name>> {
  const { status, body } = await here.ask(erik, name, question);
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as Answer<Name>;
}
const group = (id: string) => asked('caseGroup.read', { id });
const inChannel = async (title: string, has: (one: Shown) => boolean = () => true) => {
  const chat = await erik.channel('Incidenter');
  const isIt = (one: Shown) => words(one.cards[0]).includes(hyphened(title)) && has(one);
  const all = await until(
    () => erik.reads(chat),
    (messages) => messages.some(isIt),
  );
  return { chat, message: all.find(isIt) as Shown, all };
};
const numbers: string[] = [];

describe('many reports of the same event', () => {
  it('are one card in the channel from the third on, which counts and lists', async () => {
    for (const [place, who] of reporters.slice(0, 3).entries()) {
      const { sent } = await reportsAnew(who, WORDS[place] ?? '');
      numbers.push(/\d{4}-\d{4}/u.exec(words(sent.card))?.[0] ?? '');
    }
    const { message, all } = await inChannel(
      '3 rapporter kan vara samma händelse',
      (one) => buttons(one.cards[0]).length > 1,
    );
    for (const number of numbers) expect(words(message.cards[0])).toContain(hyphened(number));
    expect(words(message.cards[0])).toContain('De liknar varandra: samma länk.');
    expect(message.summary).toBe('3 rapporter kan vara samma händelse');
    // The third stands on the card of them all and has none of its own.
    expect(all.filter(({ cards }) => words(cards[0]).includes(hyphened(`Ärende ${numbers[2] ?? ''}`)))).toEqual([]);
  });

  it('are gathered by one press, and everybody has an answer in their own chat', async () => {
    const { chat, message } = await inChannel(
      '3 rapporter kan vara samma händelse',
      (one) => buttons(one.cards[0]).length > 1,
    );
    const [first = ''] = numbers;
    const { card, ...rest } = await erik.presses(message, `Samla alla i ${hyphened(first)}`, {}, chat);
    expect([rest.outcome, words(card)]).toEqual(['card', expect.stringContaining('2 rapporter är samlade.')]);
    expect(words(card)).toContain(hyphened(`3 rapporter samlade i ${first}`));
    for (const who of reporters.slice(0, 3))
      await until(
        () => who.reads(),
        (all) => all.some(({ cards }) => words(cards[0]).includes('Flera har rapporterat samma sak som du.')),
      );
    expect((await group(await idOf(first))).cases.map(({ number }) => number)).toEqual(numbers.slice(1));
  });

  it('and one more is added to them', async () => {
    const [first = ''] = numbers;
    const { sent } = await reportsAnew(reporters[3] as TeamsPerson, WORDS[3] ?? '');
    const fourth = /\d{4}-\d{4}/u.exec(words(sent.card))?.[0] ?? '';
    numbers.push(fourth);
    const add = `Lägg till i ${hyphened(first)}`;
    const { chat, message } = await inChannel(`3 rapporter samlade i ${first}`, (one) =>
      buttons(one.cards[0]).includes(add),
    );
    expect(words(message.cards[0])).toContain('En till kan höra dit.');
    await erik.presses(message, add, {}, chat);
    expect((await group(await idOf(first))).cases.map(({ number }) => number)).toContain(fourth);
  });

  it('have one message to all who reported, each in their own chat', async () => {
    const id = await idOf(numbers[0] ?? '');
    expect((await asked('caseGroup.tell', { id, text: 'Byt lösenord nu.' })).done).toHaveLength(4);
    for (const who of reporters)
      await until(
        () => who.reads(),
        (all) => all.some(({ cards }) => words(cards[0]).includes('Byt lösenord nu.')),
      );
  });

  it('do not keep one that does not belong: it has a card of its own, and its reporter is told', async () => {
    const [, second = ''] = numbers;
    const id = await idOf(second);
    expect((await here.ask(erik, 'caseGroup.takeOut', { id, reason: '' })).body.refusal?.refused).toBe('whyNotMissing');
    await asked('caseGroup.takeOut', { id, reason: 'En annan avsändare' });
    expect((await group(id)).main).toBeNull();
    await until(
      () => (reporters[1] as TeamsPerson).reads(),
      (all) => all.some(({ cards }) => words(cards[0]).includes('Din rapport hanteras för sig igen.')),
    );
    expect((await here.ask(erik, 'caseGroup.takeOut', { id, reason: 'x' })).body.refusal?.refused).toBe('notJoined');
  });

  it('are closed together, with one outcome and one reason', async () => {
    const id = await idOf(numbers[0] ?? '');
    const closing = { id, outcome: 'resolved', reason: 'Länken är spärrad.' } as const;
    expect((await asked('caseGroup.close', closing)).done).toHaveLength(3);
    expect((await asked('caseGroup.close', closing)).notDone).toEqual([]);
  });

  it('are nothing to those who may not handle them', async () => {
    const [sara] = reporters as [TeamsPerson];
    const id = await idOf(numbers[0] ?? '');
    expect((await here.ask(sara, 'caseGroup.gather', { id, cases: [id] })).body.refusal?.refused).toBe('caseUnknown');
  });
});
