// Before the tests: are the programs there that look at what Värna makes? On Debian as root they are installed; elsewhere the one command is named.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Program {
  /** The variable that says where it is. */
  readonly name: string;
  readonly called: string;
  readonly places: readonly string[];
  readonly packages: readonly string[];
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'CHROMIUM',
    called: 'Chromium (or a Chrome or Edge)',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  {
    name: 'SOFFICE',
    called: 'LibreOffice',
    places: [
      '/usr/bin/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    packages: ['libreoffice-writer', 'libreoffice-calc'],
  },
];

const found = ({ name, places }: Program): string | undefined =>
  [process.env[name], ...places].find((place) => place !== undefined && existsSync(place));

function install(packages: readonly string[]): void {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

export default function setup(): void {
  const packages = PROGRAMS.filter((program) => !found(program)).flatMap((program) => program.packages);
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(packages);
  for (const program of PROGRAMS) {
    const place = found(program);
    if (place === undefined)
      throw new Error(
        `The tests need ${program.called}. Install it with: sudo apt-get install --no-install-recommends ${program.packages.join(' ')}   (or set ${program.name} to where it is)`,
      );
    process.env[program.name] = place;
  }
}
