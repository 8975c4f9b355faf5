import { type Shown, type TeamsPerson, words } from './teams-person.ts';
import { until } from './town.ts';

/** The personal card with that thing on it, opened from the list where there is more than one. */
export async function opened(who: TeamsPerson, title: string): Promise<Shown> {
  const ends = new RegExp(`"tooltip":"([^"]*${title})"`, 'u');
  const card = (await until(
    async () => (await who.reads()).find(({ cards }) => words(cards[0]).includes(title)),
    (found) => found !== undefined,
  )) as Shown;
  const line = ends.exec(JSON.stringify(card.cards))?.[1];
  if (line === undefined) return card;
  const { card: next } = await who.presses(card, line);
  return { ...card, cards: next ? [next] : [] };
}
