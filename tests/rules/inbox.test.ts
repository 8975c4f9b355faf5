// The one personal card: in which order, what of it is shown, and what is said of what was done.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Language } from '../../bot/blocks/text.ts';
import { inboxActions } from '../../bot/capabilities/inbox/actions.ts';
import { inboxCard } from '../../bot/capabilities/inbox/cards.ts';
import type { InboxItem, InboxSource, Urgency } from '../../bot/capabilities/inbox/model.ts';
import { refOf } from '../../bot/capabilities/inbox/rules.ts';
import { cards } from '../../bot/capabilities.ts';
import type { AllCardTables } from '../../bot/capability.ts';
import type { InboxAnswer, LastDone, News, Task } from '../../bot/contract.ts';
import { dice } from '../builders/dice.ts';
import { sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { tasks as everyTask } from '../builders/tasks.ts';
import { day, instant } from '../builders/time.ts';

type Source = Omit<InboxSource<Task, News, LastDone>, 'what'>;
type Item = InboxItem<Task>;

const now = () => instant('2026-11-24T09:00:00.000Z');
const WHAT = { sv: 'lektioner', en: 'lessons' };
const failures: string[] = [];
const failed = (_what: string, error: unknown) => void failures.push(String(error));
const inboxOf = (...sources: readonly Source[]) =>
  inboxActions(
    { ...memory({ people: [sara] }).ports, now, failed },
    sources.map((one) => ({ what: WHAT, ...one })),
  ).services.inbox(sara);
const links = {
  to: (kind: string) => `https://teams.example/${kind}`,
  tab: () => '',
  chat: () => '',
  picture: () => '',
  matrix: () => 'data:image/png;base64,',
};

const kinds = everyTask('Sara', 'ord');
const URGENCIES: readonly Urgency[] = ['own', 'last'];

/** A few sources with up to six tasks each, in any order and with few days, so that many fall together. */
function mix(seed: number): readonly (readonly Item[])[] {
  const roll = dice(seed);
  const oneOf = <Value>(all: readonly Value[]) => all[Math.floor(roll() * all.length)] as Value;
  const item = (): Item => ({
    urgency: oneOf(URGENCIES),
    task: { ...oneOf(Object.values(kinds)), due: day(`2026-12-0${Math.floor(roll() * 4) + 1}`) },
  });
  return Array.from({ length: 4 }, () => Array.from({ length: Math.floor(roll() * 7) }, item));
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('any mix of tasks (%i)', (seed) => {
  const given = mix(seed);
  const all = given.flat();
  const shown = inboxOf(...given.map((items): Source => ({ tasks: () => items }))).tasks;
  const those = (urgency: Urgency) => all.filter((one) => one.urgency === urgency).map(({ task }) => task);
  const own = those('own');

  it('is shown whole, and last what waits for somebody’s help', () => {
    expect(new Set(shown.slice(0, own.length))).toEqual(new Set(own));
    expect(new Set(shown.slice(own.length))).toEqual(new Set(those('last')));
    expect(shown.length).toBe(all.length);
  });

  it('puts no later day before an earlier one, whatever kind it is of', () => {
    const days = shown.map(({ due }) => due);
    for (const some of [days.slice(0, own.length), days.slice(own.length)]) expect(some).toEqual(some.toSorted());
  });
});

describe('the list on the card', () => {
  const { document, decision, measure } = kinds as Record<string, Task>;
  const owed = [
    { ...(decision as Task), due: day('2026-12-04') },
    { ...(document as Task), due: day('2026-11-20') },
    { ...(measure as Task), due: day('2026-12-01') },
  ];
  const items = owed.map((task): Item => ({ urgency: 'own', task }));
  const inbox = inboxOf({ tasks: () => items });
  const drawn = (about: Partial<InboxAnswer> = {}, language: Language = 'sv') =>
    inboxCard({ ...inbox, ...about }, language, links, cards);
  const said = (about: Partial<InboxAnswer> = {}) => JSON.stringify(drawn(about).card);

  it('shows as many lines as it says, the overdue one first and a decision by its day', () => {
    const verbs = [...said().matchAll(/"title":"(Läs|Besluta|Svara)"/gu)].map(([, verb]) => verb);
    expect(verbs).toEqual(['Läs', 'Svara', 'Besluta']);
    expect(drawn().summary).toBe('Du har 3 uppgifter att göra');
    expect(said()).toContain('Att göra · 3');
    expect(said()).toContain('Försenad sedan 20 november 2026');
  });

  it('says in the button to whom points at it what the button opens', () => {
    expect(said()).toContain('"tooltip":"Läs: Sara"');
  });

  it('shows what is opened in place of the list, with the way back', () => {
    const opened = { task: refOf(owed[0] as Task, cards, 'sv'), step: null };
    const shown = drawn({ opened }).card;
    expect(shown.actions?.map(({ title }) => title)).toEqual(['Godkänn', 'Skicka tillbaka med en fråga', 'Avslå']);
    expect(said({ opened })).toContain('‹ Alla 3 uppgifter');
  });

  it('is the list again when what was opened is done', () => {
    expect(said({ opened: { task: 'document/gone', step: null } })).toContain('"title":"Besluta"');
  });

  it('never puts a manager’s staff beneath the buttons of a task', () => {
    const staff = [{ title: { sv: 'Policy', en: 'Policy' }, name: 'Sara', due: day('2026-11-20') }];
    const opened = { task: refOf(owed[0] as Task, cards, 'sv'), step: null };
    expect(said({ staff })).toContain('Visa mina medarbetare');
    expect(said({ staff, opened })).not.toContain('Dina medarbetare');
    expect(said({ staff, tasks: owed.slice(0, 1) })).not.toContain('Godkänn');
  });

  it('opens the only task by itself, with the receipt of the one before above it', () => {
    const tasks = owed.slice(1, 2);
    const lastDone = {
      kind: 'document',
      title: { sv: 'Rutin', en: 'Routine' },
      at: instant('2026-11-24T08:00:00.000Z'),
    } as const;
    for (const one of [said({ tasks }), said({ tasks, lastDone })]) expect(one).toContain('Jag har läst och förstått');
    expect(said({ tasks, lastDone })).toContain('Du kvitterade Rutin');
  });

  it('says who Värna is until the person has answered something', () => {
    expect(said()).toContain('jag är Värna');
    const lastDone: Source['lastDone'] = () => ({
      kind: 'document',
      title: { sv: 'P', en: 'P' },
      at: instant('2026-10-01T08:00:00.000Z'),
    });
    expect(inboxOf({ tasks: () => items, lastDone }).newcomer).toBeNull();
  });
});

describe('what was done last', () => {
  const done = (kind: 'document' | 'lesson', at: string): Source => ({
    lastDone: () => ({ kind, at: instant(at), title: { sv: kind, en: kind }, last: null }),
  });

  it('is the latest of all capabilities, and nothing where nothing was done', () => {
    const older = done('document', '2026-11-24T07:00:00.000Z');
    const newer = done('lesson', '2026-11-24T08:00:00.000Z');
    expect(inboxOf(older, newer).lastDone?.kind).toBe('lesson');
    expect(inboxOf(newer, older).lastDone?.kind).toBe('lesson');
    expect(inboxOf({ lastDone: () => null }, {}).lastDone).toBeNull();
  });

  it('is said the same day only', () => {
    expect(inboxOf(done('lesson', '2026-11-23T22:59:00.000Z')).lastDone).toBeNull();
    expect(inboxOf(done('lesson', '2026-11-23T23:01:00.000Z')).lastDone?.kind).toBe('lesson');
  });

  it('is that of the earlier source where two were done at the same moment', () => {
    const at = '2026-11-24T08:00:00.000Z';
    expect(inboxOf(done('document', at), done('lesson', at)).lastDone?.kind).toBe('document');
    expect(inboxOf(done('lesson', at), done('document', at)).lastDone?.kind).toBe('lesson');
  });
});

it('has a card for every kind of task: without one the tables do not compile', () => {
  type Tables = AllCardTables['tasks'];
  expectTypeOf<keyof Tables>().toEqualTypeOf<Task['kind']>();
  expectTypeOf<Omit<Tables, 'measure'>>().not.toExtend<Tables>();
});

describe('a part that cannot be read', () => {
  const broken: Source = {
    tasks() {
      throw new TypeError('an older shape');
    },
  };
  const [whole = []] = mix(3);
  const inbox = inboxOf(broken, { tasks: () => whole });

  it('is named, and hides nothing of what the others have', () => {
    expect(inbox.unread).toEqual([WHAT]);
    expect(new Set(inbox.tasks)).toEqual(new Set(whole.map(({ task }) => task)));
    expect(failures).toContain('TypeError: an older shape');
  });

  it('is said on the card, which never says that all is done', () => {
    const card = JSON.stringify(inboxCard(inboxOf(broken), 'sv', links, cards).card);
    expect(card).toContain('Värna kan inte läsa lektioner just nu.');
    expect(card).not.toContain('Du har inget att göra just nu');
  });

  it('is not spoken of where everything can be read', () => {
    expect(inboxOf({ tasks: () => whole })).not.toHaveProperty('unread');
  });
});
