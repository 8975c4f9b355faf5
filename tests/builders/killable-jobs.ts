// The queue of a machine in a process that can be killed at any moment, and what it has done.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewEntry } from '../../bot/edges/queue/follow-ups.ts';

const PROCESS = fileURLToPath(new URL('./job-process.ts', import.meta.url));

export interface Asked {
  readonly enqueue?: readonly NewEntry[];
  readonly cancel?: readonly string[];
}

/** How many jobs stand in the outbox and in the shared queue, without those whose time has not come. */
export interface Waiting {
  readonly outbox: number;
  /** Told only where nothing was asked for: that answer may take a while. */
  readonly shared: number | undefined;
}

export interface KillableJobs {
  /** A new process on the same folder and the same queue. */
  start(): Promise<void>;
  /** On the disk when it resolves. */
  asks(asked: Asked): Promise<Waiting>;
  /** `kill -9`: no goodbye, nothing flushed. */
  kill(): Promise<void>;
  /** What has been done so far, by all of its processes: keys and moments. */
  done(): readonly (readonly [string, number])[];
  end(): Promise<void>;
}

/** @param connection to Azure Storage; without it the shared queue is a table of the machine's file */
export function killableJobs(connection: string | undefined): KillableJobs {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-'));
  const noted = path.join(folder, 'done.txt');
  let child: ChildProcess | undefined;
  const heard = async (): Promise<Waiting> => {
    if (!child) throw new Error('no process');
    const [waiting] = (await once(child, 'message')) as [Waiting];
    return waiting;
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    async start() {
      child = fork(PROCESS, [folder, folder, connection ?? ''], { execArgv: ['--import', 'tsx'] });
      await heard();
    },
    asks(asked) {
      const answer = heard();
      child?.send(asked);
      return answer;
    },
    kill,
    done() {
      const lines = existsSync(noted) ? readFileSync(noted, 'utf8').split('\n').filter(Boolean) : [];
      return lines.map((line) => {
        const [key = '', moment] = line.split(' ');
        return [key, Number(moment)];
      });
    },
    async end() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
