// `npm run build`: what is deployed, the server bundle and the tab. `--for-tests`: the same, and the local platform's window.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as screens } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts: string[]) => path.join(root, ...parts);

const SCREENS = [
  {
    name: 'tab',
    config: at('tab/vite.config.ts'),
    sources: [at('tab'), at('bot/capabilities'), at('bot/blocks'), at('bot/edges/teams')],
  },
  { name: 'window', config: at('infra/local/teams/window/vite.config.ts'), sources: [at('infra/local/teams/window')] },
] as const;

function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function builtAt(name: string): number {
  try {
    return statSync(at('dist', name, 'index.html')).mtimeMs;
  } catch {
    return 0;
  }
}

type Screen = (typeof SCREENS)[number]['name'];

/** Builds each screen that is missing or older than what it is made of. */
export async function buildScreens(which: readonly Screen[] = ['tab', 'window']): Promise<void> {
  for (const { name, config, sources } of SCREENS) {
    if (!which.includes(name)) continue;
    if (Math.max(...sources.map(newest)) < builtAt(name)) continue;
    process.stdout.write(`Bygger ${name} … / Building ${name} …\n`);
    await screens({ configFile: config, logLevel: 'warn' });
  }
}

async function buildServer(): Promise<void> {
  rmSync(at('dist/bot'), { recursive: true, force: true });
  await bundle({
    // Each thread is a file of its own, beside the server's.
    entryPoints: [at('bot/main.ts'), at('bot/edges/documents/writing-thread.ts')],
    outdir: at('dist/bot'),
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    sourcemap: true,
    // These two do not survive bundling; the banner gives the CommonJS parts their `require`.
    external: ['pino', 'libsql'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildServer();
  await buildScreens(process.argv.includes('--for-tests') ? ['tab', 'window'] : ['tab']);
}
