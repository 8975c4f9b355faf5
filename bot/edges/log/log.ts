import pino, { type Logger } from 'pino';
import type { Log } from '../../ports.ts';

/** What an error may tell a log: its kind, code and where it happened, never its message, which may quote what people wrote. */
function facts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  const where = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/\S*\/(?=(?:bot|node_modules)\/)/u, ''));
  return { kind: error.name, status: statusCode, code, where };
}

export function jsonLog(newReference: () => string, logger: Logger = pino({ base: null })): Log {
  return {
    info: (event, more) => logger.info(more ?? {}, event),
    warn: (event, more) => logger.warn(more ?? {}, event),
    error(event, error, more) {
      const reference = newReference();
      logger.error({ ...more, reference, ...facts(error) }, event);
      return reference;
    },
  };
}

/** The same log with the municipality in every line; the only one is not named. */
export function logOf(municipality: string, log: Log): Log {
  if (municipality === '') return log;
  const named = { municipality };
  return {
    info: (event, more) => log.info(event, { ...more, ...named }),
    warn: (event, more) => log.warn(event, { ...more, ...named }),
    error: (event, error, more) => log.error(event, error, { ...more, ...named }),
  };
}
