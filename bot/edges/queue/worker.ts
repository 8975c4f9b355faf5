// Takes the first entry of each lane and does it; entries of one lane never overtake each other.
import type { Attempt, Job, JobHandler, JobHandlers } from '../../jobs.ts';
import type { Log } from '../../ports.ts';
import type { Entry, Outbox } from './outbox.ts';
import type { RefusedWork } from './refused.ts';

export interface Worker {
  /** From now on what is accepted is done; before that it waits. */
  start(handlers: JobHandlers): void;
  /** Something new may be due. */
  poke(): void;
  /** What became of the next try of this key, or `undefined` when the time is up first. */
  outcome(key: string, milliseconds: number): Promise<Attempt | undefined>;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

// One `$batch` holds twenty (Graph rule 119).
const AT_ONCE = 20;
const LONGEST_SLEEP = 30_000;
const UNSETTLED = 5_000;
export const UNKNOWN: Attempt = { result: 'again', after: 60_000, why: 'unknownKind', isTry: false };

/** The follow-ups of a piece of work, each with a key of its own: doing the work again cannot do them again. */
export function followUps(key: string, lane: string, follow: readonly Job[]) {
  return follow.map((work, place) => ({ key: `${key}/${place}`, lane: laneOf(work, lane), work }));
}

/** What tells people comes after the writes before it, which have a lane of their own: a card must not show what was. */
function inTurn(follow: readonly Job[]): readonly Job[] {
  const place = follow.findLastIndex(({ kind }) => kind === 'write');
  const last = follow[place];
  if (last?.kind !== 'write') return follow;
  const rest = follow.slice(place + 1);
  return [...follow.slice(0, place), { ...last, follow: [...last.follow, ...rest], ifLost: [...last.ifLost, ...rest] }];
}

/** Cards and messages wait for Teams in lanes of their own, so that a slow SharePoint holds up nothing there. */
function laneOf(work: Job, lane: string): string {
  if (work.kind === 'event' || work.kind === 'write') return lane;
  if (work.kind === 'file') return `${lane}/files`;
  return work.kind === 'showCase' ? `${lane}/${work.where}` : `${lane}/people`;
}

/** Cards that say "saved, on its way", when an addition could not be written at once. */
export function early(key: string, lane: string, work: Job) {
  if (work.kind !== 'write' || !('add' in work.write)) return [];
  return followUps(
    `${key}/early`,
    lane,
    work.follow.filter(({ kind }) => kind === 'showCase'),
  );
}

/** Cards may have shown what was on its way and never comes: they show what is, also where the person has had the answer. */
const isCard = ({ kind }: Job) => kind === 'showCase' || kind === 'showTodo';

function following(tried: Attempt, key: string, lane: string, work: Job, answered: boolean) {
  if (work.kind !== 'write') return [];
  if (tried.result === 'done') return followUps(key, lane, inTurn(work.follow));
  return followUps(`${key}/lost`, lane, answered ? work.ifLost.filter(isCard) : work.ifLost);
}

export function worker(
  outbox: Outbox,
  refused: Pick<RefusedWork, 'keep' | 'uncertain'>,
  log: Log,
  now: () => number,
): Worker {
  const busy = new Map<string, Promise<void>>();
  const listeners = new Map<string, Set<(tried: Attempt) => void>>();
  let handlers: JobHandlers | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** Of a kind that is not known here: from a newer version, which will know it again. */
  const tryOnce = async (handler: JobHandler | undefined, { key, work, attempts }: Entry): Promise<Attempt> => {
    if (!handler) return UNKNOWN;
    try {
      return await handler(work, key, attempts);
    } catch (error) {
      const reference = log.error('work failed', error);
      return { result: 'again', after: 30_000, why: reference };
    }
  };
  const perform = async ({ key, lane, work, attempts }: Entry, doing: JobHandlers): Promise<void> => {
    const tried = await tryOnce(doing[work.kind] as JobHandler | undefined, { key, lane, work, attempts });
    if (tried.result === 'again') {
      const isTry = tried.isTry !== false;
      const { isNewReason } = outbox.again(key, now() + tried.after, tried.why, isTry);
      if (isTry || isNewReason) {
        outbox.put(early(key, lane, work));
        log.warn('work waits', { kind: work.kind, attempt: attempts + 1, after: tried.after, why: tried.why });
      }
    } else if (tried.result === 'refused') {
      const { cause, code } = tried.refusal;
      log.warn('refused', { kind: work.kind, cause, code });
      refused.keep({ key, lane, work }, tried.refusal, () => outbox.done(key, []));
    } else if (tried.result === 'uncertain') {
      refused.uncertain.keep(key, work.kind, tried.to, () => outbox.done(key, []));
    } else {
      outbox.done(key, following(tried, key, lane, work, listeners.has(key)));
    }
    for (const listener of listeners.get(key) ?? []) listener(tried);
  };

  const round = () => {
    const doing = handlers;
    if (!doing) return;
    clearTimeout(timer);
    for (const entry of outbox.due(now(), AT_ONCE - busy.size, (lane) => busy.has(lane))) {
      // Begun only when the lane is taken: what is done may itself put more work and poke.
      const under = Promise.resolve()
        .then(() => perform(entry, doing))
        .catch((error: unknown) => {
          // The disk takes nothing: it stands there as it was, and is looked at again.
          log.error('work not settled', error);
          outbox.again(entry.key, now() + UNSETTLED, 'diskFull', false);
        })
        .finally(() => {
          busy.delete(entry.lane);
          setImmediate(round);
        });
      busy.set(entry.lane, under);
    }
    if (busy.size >= AT_ONCE) return;
    const next = outbox.nextDue();
    const wait = next === undefined ? LONGEST_SLEEP : Math.max(50, next - now());
    timer = setTimeout(round, Math.min(wait, LONGEST_SLEEP));
  };

  return {
    start(all) {
      handlers = all;
      round();
    },
    poke: round,
    outcome: (key, milliseconds) =>
      new Promise((resolve) => {
        const all = listeners.get(key) ?? new Set();
        listeners.set(key, all);
        const finish = (tried: Attempt | undefined) => {
          clearTimeout(limit);
          all.delete(finish);
          if (all.size === 0) listeners.delete(key);
          resolve(tried);
        };
        const limit = setTimeout(() => finish(undefined), milliseconds);
        all.add(finish);
      }),
    async stop() {
      handlers = undefined;
      clearTimeout(timer);
      await Promise.all(busy.values());
    },
  };
}
