// The rule tests as the mutation run wants them: one folder, one worker, nothing printed.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/rules/**/*.test.ts'], reporters: [], testTimeout: 30_000 },
});
