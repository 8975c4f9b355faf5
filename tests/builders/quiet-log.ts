import type { Log } from '../../bot/ports.ts';

/** What the product would have logged, for those who want to read it. */
export interface Lines extends Log {
  readonly lines: readonly string[];
}

export function quietLog(): Lines {
  const lines: string[] = [];
  const write = (event: string, facts: unknown) => void lines.push(`${event} ${JSON.stringify(facts ?? {})}`);
  return {
    lines,
    info: write,
    warn: write,
    error(event, error, facts) {
      write(event, { ...facts, error: error instanceof Error ? error.stack : String(error) });
      return `r${lines.length}`;
    },
  };
}
