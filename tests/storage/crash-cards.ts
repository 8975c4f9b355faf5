// What Teams shows: one card of each case in each place, as the case is now; no message twice.
import { keyOf, text } from './crash-history.ts';
import type { Somebody, Tried } from './crash-people.ts';
import type { Stored } from './crash-stored.ts';

/** What the register calls a state, as a card about the case says it. */
const SHOWN: Readonly<Record<string, string>> = { Mottagen: 'Mottaget', Avslutad: 'Avslutat' };

/** What people were told, and where they read. */
export interface Told {
  /** Number of each report that was answered, by its id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly reporters: ReadonlyMap<string, Somebody>;
  readonly tried: readonly Tried[];
  /** The private chat with the bot, by person. */
  readonly chats: ReadonlyMap<string, string>;
  readonly channel: string;
}

/** One card for each place, showing the case as it is now. */
export function cardOffences(told: Told, { cases, cards }: Stored): string[] {
  return cases.flatMap(({ now }) => {
    const number = text(now['Title']);
    const state = text(now['Status']);
    const facts = [
      `Läge: ${SHOWN[state] ?? state}`,
      ...(now['HandlerName'] ? [`Handläggare: ${text(now['HandlerName'])}`] : []),
    ];
    const chat = told.chats.get(told.reporters.get(keyOf(now))?.id ?? '') ?? '';
    const places = [
      {
        where: 'channel',
        in: told.channel,
        title: `Ärende ${number}`,
        shows: [...facts, `Allvarlighet: ${text(now['Severity'] ?? 'Inte bedömt')}`],
        waits: 'Förs in i SharePoint',
      },
      {
        where: 'reporter',
        in: chat,
        title: state === 'Avslutad' ? `Ärende ${number} är avslutat.` : `Tack! Ditt ärende har nummer ${number}.`,
        shows: [...facts, text(now['MessageToReporter'])],
        waits: 'på väg in i registret',
      },
    ];
    return places.flatMap(({ where, in: conversation, title, shows, waits }) => {
      const own = cards.filter((card) => card.conversation === conversation && card.words.startsWith(title));
      const old = own.filter((card) => shows.some((fact) => !card.words.includes(fact)) || card.words.includes(waits));
      const count = own.length === 1 ? [] : [`${own.length} cards of ${number} for the ${where}`];
      return [
        ...count,
        ...(old.length > 0 && own.length === 1
          ? [`old card of ${number} for the ${where}: ${old[0]?.words.slice(0, 120)}`]
          : []),
      ];
    });
  });
}

/** Messages to reporters: never two of one; how many never came is told, since a send without an answer is not repeated. */
export function messageOffences(
  told: Told,
  { cards }: Stored,
  arrived: readonly Tried[],
): { offences: string[]; unheard: number } {
  const counts = arrived
    .filter(({ kind }) => kind === 'tellReporter')
    .map((change) => {
      const title = `Nytt meddelande om ditt ärende ${told.numbers.get(change.incident) ?? ''}`;
      const heard = cards.filter(({ words }) => words.startsWith(title) && words.endsWith(`\n${change.text}`)).length;
      return { change, heard };
    });
  return {
    offences: counts.filter(({ heard }) => heard > 1).map(({ change }) => `told twice: ${change.text}`),
    unheard: counts.filter(({ heard }) => heard === 0).length,
  };
}
