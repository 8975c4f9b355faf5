import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import ClosingLine from './closing-line.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: fileURLToPath(new URL('programs.ts', import.meta.url)),
    reporters: ['default', new ClosingLine()],
    // Two cores: more files at once only make each of them slower.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a test proves must not depend on the order it is run in.
    sequence: { shuffle: { files: true, tests: false } },
  },
});
