import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { askersund } from '../../infra/local/directory/askersund.ts';
import { platformInfo } from '../../infra/local/info.ts';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { columnOf, graphToken, wireOf } from '../builders/local-platform.ts';

let child: ChildProcess | undefined;
let folder: string | undefined;
afterEach(async () => {
  child?.kill('SIGKILL');
  if (folder) await rm(folder, { recursive: true, force: true });
});

function command(...options: string[]): ChildProcess {
  child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts', ...options]);
  return child;
}

const textOf = async (stream: AsyncIterable<Buffer> | null) => {
  let text = '';
  for await (const part of stream ?? []) text += String(part);
  return text;
};

async function ended(process: ChildProcess) {
  const code = new Promise<number | null>((resolve) => process.once('exit', resolve));
  const [out, error] = await Promise.all([textOf(process.stdout), textOf(process.stderr)]);
  return { code: await code, out, error };
}

/** Waits for the addresses, and dresses them as a platform that the builders can use. */
async function started(process: ChildProcess): Promise<Pick<Platform, 'info'>> {
  let text = '';
  for await (const part of process.stdout ?? []) {
    text += String(part);
    const origin = /Teams +(http:\/\/127\.0\.0\.1:\d+)\//.exec(text)?.[1];
    if (origin && text.includes('Ctrl+C')) return { info: platformInfo(origin, askersund()) };
  }
  throw new Error('the platform did not start');
}

describe('npm run local', () => {
  it('--info prints the addresses, clients and people and starts nothing', async () => {
    const { code, out } = await ended(command('--info', '--port', '4567'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      graph: 'http://127.0.0.1:4567/v1.0',
      connector: 'http://127.0.0.1:4567/connector',
      window: 'http://127.0.0.1:4567/',
      site: { hostname: 'askersund.sharepoint.example', path: 'sites/informationssakerhet' },
      clients: [{ name: 'varna-provisioning' }, { name: 'varna' }],
    });
  });

  it('an unknown option ends with 2 and shows the known ones', async () => {
    const { code, error } = await ended(command('--prot', '1'));
    expect(code).toBe(2);
    expect(error).toContain('--prot');
    expect(error).toContain('npm run local');
  });

  it('a port that is taken ends with 1 and names the option that mends it', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    folder = await mkdtemp(join(tmpdir(), 'local-platform-'));
    const { code, error } = await ended(command('--port', String(port), '--data', folder));
    server.close();
    expect(code).toBe(1);
    expect(error).toContain('--port');
  });

  it('every answered write survives the death of the process', async () => {
    folder = await mkdtemp(join(tmpdir(), 'local-platform-'));
    const running = command('--port', '0', '--data', folder);
    const there = (await started(running)) as Platform;
    expect(await graphToken(there)).toMatch(/^ey/);
    const admin = await wireOf(there);
    const varna = await wireOf(there, 'varna');
    const lists = `/sites/${there.info.site.id}/lists`;
    await admin('POST', lists, { body: { displayName: 'Liv' } });
    let answered = 0;
    const writing = (async () => {
      for (;;)
        if ((await varna('POST', `${lists}/Liv/items`, { body: { fields: { Title: 'x' } } })).status === 201)
          answered += 1;
    })().catch(() => 'broken');
    while (answered < 25) await new Promise((resolve) => setTimeout(resolve, 10));
    running.kill('SIGKILL');
    expect(await writing).toBe('broken');

    const again = await startPlatform({ port: 0, data: folder, empty: false });
    const items = await (await wireOf(again, 'varna'))('GET', `${lists}/Liv/items?$top=5000&$select=id`);
    await again.close();
    expect(columnOf(items, 'id').length).toBeGreaterThanOrEqual(answered);
  });
});
