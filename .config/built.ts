// Before the tests: what browsers show and what is deployed are built, once, in a process that does not know of tests.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function setup(): void {
  if (process.env['VARNA_BUILT'] === 'yes') return;
  // With the NODE_ENV of a test run, Vite would build React for development.
  const { NODE_ENV: _mode, ...env } = process.env;
  const build = fileURLToPath(new URL('../infra/build.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', build, '--for-tests'], { env, stdio: 'inherit' });
  process.env['VARNA_BUILT'] = 'yes';
}
