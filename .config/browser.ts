// Before the tests: is there a browser? On Debian as root it is installed; elsewhere the one command is named.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const found = () => PLACES.find((place) => place !== undefined && existsSync(place));

function install(): void {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
}

export default function setup(): void {
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  const browser = found();
  if (!browser) {
    throw new Error(
      'The tests need Chromium. Install it with: sudo apt-get install chromium   (or set CHROMIUM to a Chrome, Chromium or Edge)',
    );
  }
  process.env['CHROMIUM'] = browser;
}
