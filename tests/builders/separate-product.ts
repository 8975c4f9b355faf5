// The product as it is deployed: the bundle in a process of its own, which can be killed at any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface SeparateProduct {
  readonly url: string;
  /** `kill -9`: no goodbye, nothing flushed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const BUNDLE = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url));

export async function startSeparately(environment: Readonly<Record<string, string>>): Promise<SeparateProduct> {
  const child: ChildProcess = spawn(process.execPath, [BUNDLE], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listens on (\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the product stopped with ${code}: ${said.slice(-2_000)}`)));
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
