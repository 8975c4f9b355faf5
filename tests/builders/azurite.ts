// Azure Storage on this machine: Microsoft's own emulator, from npm.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, until } from './town.ts';

export interface Azurite {
  readonly connection: string;
  stop(): Promise<void>;
}

/** Known to everyone: the emulator's own account. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const HOST = '127.0.0.1';
const PROGRAM = path.join(
  path.dirname(createRequire(import.meta.url).resolve('azurite/package.json')),
  'dist/src/azurite.js',
);

const answers = (port: number) =>
  fetch(`http://${HOST}:${port}/`).then(
    () => true,
    () => false,
  );

export async function startAzurite(): Promise<Azurite> {
  const location = mkdtempSync(path.join(tmpdir(), 'varna-azurite-'));
  const ports = { blob: await freePort(), queue: await freePort(), table: await freePort() };
  const hosts = Object.entries(ports).flatMap(([name, port]) => [`--${name}Host`, HOST, `--${name}Port`, String(port)]);
  const flags = ['--silent', '--skipApiVersionCheck', '--disableTelemetry', '--location', location];
  const child = spawn(process.execPath, [PROGRAM, ...flags, ...hosts], { stdio: 'ignore' });
  await until(
    () => Promise.all([answers(ports.queue), answers(ports.table)]),
    (all) => all.every(Boolean),
    60,
  );
  const endpoint = (name: string, port: number) => `${name}Endpoint=http://${HOST}:${port}/${ACCOUNT};`;
  return {
    connection: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};${endpoint('Queue', ports.queue)}${endpoint('Table', ports.table)}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(location, { recursive: true, force: true });
    },
  };
}
