import { setTimeout as pause } from 'node:timers/promises';
// The clock port: the machine's clock, or in local mode the platform's, which a time machine moves.

export interface Time {
  now(): number;
  /** When it has been moved by hand, to what is to be done at a time. */
  onJump(listener: () => void): void;
  stop(): void;
}

export function machineTime(): Time {
  return { now: () => Date.now(), onJump: () => undefined, stop: () => undefined };
}

/** Follows the platform's offset by server-sent events; while the platform is away the last offset holds. */
export async function platformTime(platform: string): Promise<Time> {
  const first = (await (await fetch(`${platform}/control/clock`)).json()) as { offset: number };
  let { offset } = first;
  const listeners: (() => void)[] = [];
  const gone = new AbortController();
  const follow = async (): Promise<void> => {
    const response = await fetch(`${platform}/control/clock/events`, { signal: gone.signal });
    for await (const chunk of response.body ?? []) {
      const values = [...new TextDecoder().decode(chunk as Uint8Array).matchAll(/data: ?(-?\d+(?:\.\d+)?)/gu)];
      const last = values.at(-1)?.[1];
      if (last === undefined || Number(last) === offset) continue;
      offset = Number(last);
      for (const listener of listeners) listener();
    }
  };
  const keepFollowing = async (): Promise<void> => {
    while (!gone.signal.aborted) {
      await follow().catch(() => undefined);
      if (!gone.signal.aborted) await pause(1_000);
    }
  };
  void keepFollowing();
  return {
    now: () => Date.now() + offset,
    onJump: (listener) => void listeners.push(listener),
    stop: () => gone.abort(),
  };
}
