// The rule tests as the mutation run wants them: nothing printed, and without the matrix of rights, which comes through every
// rule of the product and would take hours.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/rules/**/*.test.ts'],
    exclude: ['tests/rules/rights.test.ts'],
    reporters: [],
    testTimeout: 30_000,
  },
});
