// `npm run dev`: as `npm start`, but the product starts again when its code changes, and Vite serves the tab and changes it in
// the open page. Vite stands in front of the product at its public address, so nothing in the product is loosened for this.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { buildScreens } from './build.ts';
import { install, openPlatform, optionsOf, prepare, showScenes, untilListening } from './start.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TSX = fileURLToPath(import.meta.resolve('tsx/cli'));
const INSPECTOR = '127.0.0.1:9229';

/** Runs a file again whenever one that it imports changes. */
function watched(file: string, more: { args?: string[]; flags?: string[]; env?: Readonly<Record<string, string>> }) {
  const command = [TSX, 'watch', '--clear-screen=false', ...(more.flags ?? []), path.join(root, file)];
  return spawn(process.execPath, [...command, ...(more.args ?? [])], {
    cwd: root,
    env: { ...process.env, ...more.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The tab from its sources; everything else is passed on to the product. */
async function serveTab(port: number, product: number): Promise<ViteDevServer> {
  const target = `http://127.0.0.1:${product}`;
  const customLogger = createLogger();
  const { error } = customLogger;
  customLogger.error = (message, options) => {
    if (!message.includes('proxy error')) error(message, options);
  };
  const server = await createServer({
    configFile: path.join(root, 'tab/vite.config.ts'),
    base: '/tab/',
    // While the product starts again nobody answers behind the proxy; the page asks again by itself.
    customLogger,
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      fs: { allow: [root] },
      proxy: { '^/(?!tab/)': target, '/tab/settings.json': target },
    },
  });
  return server.listen();
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const { productPort, data, empty } = options;
  const innerPort = productPort + 1;
  await buildScreens(['window']);
  const platform = await openPlatform(options);
  const started = await prepare(platform, { productPort, data: path.join(data, 'product'), content: 'nothing' });
  const tab = await serveTab(productPort, innerPort);
  const product = watched('bot/main.ts', {
    flags: [`--inspect=${INSPECTOR}`],
    env: { ...started.environment, VARNA_PORT: String(innerPort) },
  });
  product.stdout?.pipe(process.stdout);
  await untilListening(product);
  await install(started);
  if (!empty) await showScenes(platform);
  const gallery = watched('infra/gallery/show.ts', { args: [platform.world.origin] });
  process.stdout.write(
    `\n  Teams     ${platform.info.window}\n  Gallery   ${platform.world.origin}/gallery\n  Inspector ${INSPECTOR}\n\n  bot/ restarts, tab/ and cards change by themselves. Stop with Ctrl+C.\n\n`,
  );
  const stop = () => {
    for (const child of [product, gallery] satisfies ChildProcess[]) child.kill('SIGTERM');
    void Promise.all([tab.close(), platform.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main();
