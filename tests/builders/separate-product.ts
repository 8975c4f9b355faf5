// The product as it is deployed: the bundle in a process of its own, which can be killed at any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface StartingProduct {
  /** Its address, once it listens; rejects with what it said when it ends before that. */
  readonly listening: Promise<string>;
  /** `kill -9`: no goodbye, nothing flushed. @returns false when it had ended by itself */
  kill(): Promise<boolean>;
  stop(): Promise<void>;
  /** The most memory it has held, in bytes; undefined where the machine does not tell, or when it has ended. */
  peakMemory(): number | undefined;
  /** What it has written so far. */
  said(): string;
}

export interface SeparateProduct extends Omit<StartingProduct, 'listening'> {
  readonly url: string;
}

export const BUNDLE = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url));
// Enough of its last words to tell why it ended.
const REMEMBERED = 4_000;

function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
  } catch {
    return undefined;
  }
}

/** Begins, and does not wait until it listens. */
export function spawnSeparately(environment: Readonly<Record<string, string>>, bundle = BUNDLE): StartingProduct {
  const child: ChildProcess = spawn(process.execPath, [bundle], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listening = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      // Looked for before anything is forgotten: much may have been said since in one breath.
      const all = `${said}${chunk.toString()}`;
      const found = /listens on (\S+)\s/u.exec(all)?.[1];
      said = all.slice(-REMEMBERED);
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the product stopped with ${code}: ${said.slice(-2_000)}`)));
  });
  // Whoever kills it before it listens does not ask for the address.
  listening.catch(() => undefined);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    child.kill(signal);
    await once(child, 'exit');
    return true;
  };
  return {
    listening,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
    },
    peakMemory: () => peakOf(child.pid),
    said: () => said,
  };
}

export async function startSeparately(environment: Readonly<Record<string, string>>): Promise<SeparateProduct> {
  const { listening, ...product } = spawnSeparately(environment);
  return { ...product, url: await listening };
}
