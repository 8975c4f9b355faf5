// The people of the crash test: they repeat a report until it is answered, and look up what got no answer before they go on.
import { randomUUID } from 'node:crypto';
import type { CaseFile } from '../../bot/capabilities/incident/model.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import type { Kind, PlannedChange, PlannedReport } from './crash-plan.ts';

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly token: string;
}

/**
 * `accepted`: answered. `seen`: no answer, but it stood there when it was looked up. `refused`: the answer was no.
 * `unknown`: no answer and not to be seen.
 */
export type Fate = 'accepted' | 'seen' | 'refused' | 'unknown';

export interface Tried extends Omit<PlannedChange, 'who'> {
  readonly incident: string;
  readonly by: Somebody;
  /** The revision that the person saw. */
  readonly revision: number;
  readonly fate: Fate;
  /** Accepted, but not in SharePoint yet: the race may still be lost, and then they must be told. */
  readonly waiting: boolean;
}

export interface Crowd {
  /** Until it has its number. */
  report(who: Somebody, planned: PlannedReport): Promise<string>;
  /** All at once, on what the first of them sees. */
  change(
    incident: string,
    changes: readonly { readonly who: Somebody; readonly planned: PlannedChange }[],
  ): Promise<void>;
  readonly tried: readonly Tried[];
  /** Answers that were neither yes nor no, by status. */
  readonly problems: ReadonlyMap<number, number>;
}

const AGAIN = 100;
const LONGEST_WAIT = 180_000;
/** Another program may have taken the port of a product that was killed, and never answer. */
const LONGEST_ANSWER = 60_000;
const MOST_TRIES = 6;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Reply<Name extends ActionName> = {
  readonly answer?: Answer<Name>;
  readonly refusal?: { readonly refused: string };
};

/** What the person can do as the case stands: nobody closes what is closed. */
function fitting(kind: Kind, { incident }: CaseFile, who: Somebody): Kind {
  if (kind === 'note' || kind === 'tellReporter') return kind;
  if (incident.status === 'closed') return 'reopen';
  return kind === 'reopen' || (kind === 'take' && incident.handler === who.id) ? 'assess' : kind;
}

export const hasWords = (kind: Kind) => kind === 'note' || kind === 'tellReporter' || kind === 'close';

/** Whether the person finds the change when they open the case again: in words of their own, or as the very next revision. */
function isThere(change: Omit<Tried, 'fate' | 'waiting'>, { incident, timeline }: CaseFile): boolean {
  const { kind, by, text } = change;
  if (hasWords(kind)) {
    const said = [incident.messageToReporter, incident.closing?.reason, ...timeline.map((line) => line.text)];
    return said.includes(text);
  }
  if (incident.revision !== change.revision + 1 || incident.changedBy !== by.name) return false;
  if (kind === 'assess') return incident.severity === change.severity && incident.category === change.category;
  return incident.handler === by.id && incident.status === 'inProgress';
}

/** @param url where the product listens whenever it lives */
export function crowd(url: string): Crowd {
  const tried: Tried[] = [];
  const problems = new Map<number, number>();

  const ask = async <Name extends ActionName>(
    who: Somebody,
    name: Name,
    question: Asked<Name>,
    key: string = randomUUID(),
  ): Promise<Reply<Name> | undefined> => {
    const headers = { Authorization: `Bearer ${who.token}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ key, ...question });
    try {
      const response = await fetch(`${url}/api/ask/${name}`, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(LONGEST_ANSWER),
      });
      if (response.ok) return (await response.json()) as Reply<Name>;
      problems.set(response.status, (problems.get(response.status) ?? 0) + 1);
    } catch (error) {
      // The connection broke, nobody listens or nothing comes: the person is left without an answer.
      const isNoAnswer =
        error instanceof TypeError || error instanceof SyntaxError || (error as Error).name === 'TimeoutError';
      if (!isNoAnswer) throw error;
    }
    return undefined;
  };
  const untilAnswered = async <Name extends ActionName>(
    who: Somebody,
    name: Name,
    question: Asked<Name>,
  ): Promise<Answer<Name>> => {
    const key = randomUUID();
    for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; ) {
      const reply = await ask(who, name, question, key);
      if (reply?.refusal) throw new Error(`${name} ${JSON.stringify(question)}: ${reply.refusal.refused}`);
      if (reply?.answer !== undefined) return reply.answer;
      await pause(AGAIN);
    }
    throw new Error(`${name} ${JSON.stringify(question)}: no answer in ${LONGEST_WAIT / 1_000} s`);
  };
  const read = (who: Somebody, id: string) => untilAnswered(who, 'incident.read', { id });

  const send = (change: Omit<Tried, 'fate' | 'waiting'>) => {
    const { by, incident: id, revision, kind, category, severity, outcome, text } = change;
    if (kind === 'take') return ask(by, 'incident.take', { id, revision });
    if (kind === 'reopen') return ask(by, 'incident.reopen', { id, revision });
    if (kind === 'assess') return ask(by, 'incident.assess', { id, revision, category, severity });
    if (kind === 'close') return ask(by, 'incident.close', { id, revision, outcome, reason: text });
    return ask(by, `incident.${kind}`, { id, text });
  };

  const attempt = async (who: Somebody, planned: PlannedChange, before: CaseFile, tries = 1): Promise<void> => {
    const { id: incident, revision } = before.incident;
    const { who: _, ...wish } = planned;
    const change = { ...wish, kind: fitting(wish.kind, before, who), incident, by: who, revision };
    const reply = await send(change);
    if (reply?.refusal) return void tried.push({ ...change, fate: 'refused', waiting: false });
    if (reply?.answer) return void tried.push({ ...change, fate: 'accepted', waiting: reply.answer.waiting });
    const now = await read(who, incident);
    if (isThere(change, now)) return void tried.push({ ...change, fate: 'seen', waiting: now.waiting });
    tried.push({ ...change, fate: 'unknown', waiting: false });
    if (tries < MOST_TRIES) await attempt(who, { ...planned, text: `${wish.text}, igen` }, now, tries + 1);
  };

  return {
    tried,
    problems,
    async report(who, { id }) {
      const { number } = await untilAnswered(who, 'incident.report', {
        id,
        happened: `prov ${id}`,
        source: 'tab',
      });
      return number;
    },
    async change(incident, changes) {
      const [first] = changes;
      if (!first) return;
      const before = await read(first.who, incident);
      await Promise.all(changes.map(({ who, planned }) => attempt(who, planned, before)));
    },
  };
}
