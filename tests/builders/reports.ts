// A report from the first message to the case, for tests of what is sent.
import type { Incident, IncidentEvent } from '../../bot/capabilities/incident/model.ts';
import { buttons, type Outcome, type Shown, type TeamsPerson, words } from './teams-person.ts';
import type { Town } from './town.ts';

export interface KeptCase {
  readonly incident: Incident;
  readonly timeline: readonly IncidentEvent[];
}

export interface Reports {
  /** A chat of its own for each test: what is not sent in one must not be joined by the next. */
  somebody(): TeamsPerson;
  /** The case as the coordinator reads it. */
  kept(number: string): Promise<KeptCase>;
  casesOf(who: TeamsPerson): Promise<readonly unknown[]>;
  /** Presses the button of the draft or the form. */
  sent(who: TeamsPerson, draft: Shown, inputs?: Record<string, string>): Promise<KeptCase>;
  /** What the person wrote last. */
  lastOwn(who: TeamsPerson): Promise<Shown>;
}

export const numberOn = (card: Parameters<typeof words>[0]) => /\d{4}-\d{4}/u.exec(words(card))?.[0] ?? '';

/** A report from what the person writes, also when it might be an answer to somebody. */
export async function reportsAnew(
  who: TeamsPerson,
  text: string,
): Promise<{ readonly draft: Shown; readonly sent: Outcome }> {
  const answer = await who.writes(text);
  const isAsked = buttons(answer.cards[0]).includes('Rapportera något nytt');
  const { card } = isAsked ? await who.presses(answer, 'Rapportera något nytt') : { card: undefined };
  return { draft: answer, sent: await who.presses(card ? { ...answer, cards: [card] } : answer, 'Skicka rapporten') };
}

/** A case as it is found by whoever reports it: its id and its number. */
export interface FoundCase {
  readonly id: string;
  readonly number: string;
}

/** A report by that person, found by its number as the coordinator finds it. */
export async function reportedCase(here: Town, who: TeamsPerson, text: string): Promise<FoundCase> {
  const { sent } = await reportsAnew(who, text);
  const number = numberOn(sent.card);
  const { body } = await here.ask(here.person('Erik Sandström'), 'incident.list', { search: number });
  const { rows } = body.answer as { rows: readonly FoundCase[] };
  return { id: rows.find((row) => row.number === number)?.id ?? '', number };
}

export function reports(here: Town): Reports {
  const erik = here.person('Erik Sandström');
  const active = here.platform.world.directory.people.filter(
    ({ accountEnabled, userType }) => accountEnabled && userType === 'Member',
  );
  let next = 0;
  const kept = async (number: string): Promise<KeptCase> => {
    const list = await here.ask(erik, 'incident.list', { search: number });
    const row = (list.body.answer as { rows: { id: string; number: string }[] }).rows.find(
      (one) => one.number === number,
    );
    const answer = await here.ask(erik, 'incident.read', { id: row?.id ?? '' });
    return answer.body.answer as KeptCase;
  };
  return {
    kept,
    somebody() {
      next += 7;
      return here.person(active[next]?.displayName ?? '');
    },
    casesOf: async (who) => (await here.ask(who, 'incident.mine', {})).body.answer as unknown[],
    sent: async (who, draft, inputs = {}) =>
      kept(numberOn((await who.presses(draft, 'Skicka rapporten', inputs)).card)),
    lastOwn: async (who) => (await who.reads()).filter(({ from }) => from.kind === 'person').at(-1) as Shown,
  };
}
