import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import ClosingLine from './closing-line.ts';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const PROGRAMS = at('programs.ts');
const BUILT = at('built.ts');

/** Each folder of tests, and what must be there before it runs. The rules need nothing but Node. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  architecture: [BUILT],
  local: [BUILT],
  storage: [BUILT],
  conversations: [PROGRAMS, BUILT],
  tab: [PROGRAMS, BUILT],
  journeys: [PROGRAMS, BUILT],
};

export default defineConfig({
  root: at('..'),
  test: {
    projects: Object.entries(FOLDERS).map(([name, globalSetup]) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        globalSetup: [...globalSetup],
        // Rules keep nothing between calls, so their files may share what they import.
        isolate: name !== 'rules',
      },
    })),
    reporters: ['default', new ClosingLine()],
    // Two cores: more files at once only make each of them slower.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a test proves must not depend on the order it is run in.
    sequence: { shuffle: { files: true, tests: false } },
  },
});
