import { parseArgs } from 'node:util';
import { askersund } from './directory/askersund.ts';
import { platformInfo } from './info.ts';
import { type Platform, startPlatform } from './platform.ts';

const USAGE = 'npm run local -- [--port N] [--data FOLDER] [--empty] [--info]';

function stop(code: number, ...lines: string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(code);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3980' },
        data: { type: 'string', default: '.varna/local' },
        empty: { type: 'boolean', default: false },
        info: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= 65535) return { ...values, port };
    return stop(2, `--port ska vara ett tal mellan 0 och 65535. / --port must be a number from 0 to 65535.`, USAGE);
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return stop(2, `Tillvalen går inte att läsa. / The options cannot be read: ${said}.`, USAGE);
  }
}

function failed(port: number, error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    stop(
      1,
      `Port ${port} är upptagen. Välj en annan med --port, till exempel --port ${port + 10}.`,
      `Port ${port} is taken. Choose another with --port, for example --port ${port + 10}.`,
    );
  }
  throw error;
}

function tell({ info }: Platform): void {
  const lines = [
    'Den lokala plattformen är igång. / The local platform is running.',
    `  Teams  ${info.window}`,
    `  Graph  ${info.graph}`,
    `  Entra  ${info.token}`,
    'Avsluta med Ctrl+C. / Stop with Ctrl+C.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const chosen = options();
if (chosen.info) {
  process.stdout.write(`${JSON.stringify(platformInfo(`http://127.0.0.1:${chosen.port}`, askersund()), null, 2)}\n`);
} else {
  const platform = await startPlatform(chosen).catch((error: unknown) => failed(chosen.port, error));
  tell(platform);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void platform.close().then(() => process.exit(0)));
  }
}
