// `npm run manifest`: settings → dist/varna.zip, checked against Microsoft's schema before anyone uploads it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPackage, zip } from './build.ts';
import type { AppSettings } from './manifest.ts';
import { faultsOf } from './schema.ts';

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const root = new URL('../', import.meta.url);

const EXAMPLE = `Exempel, för att bara titta på paketet (example, only to look at the package):
  VARNA_APP_ID=11111111-2222-4333-8444-555555555555 VARNA_PUBLIC_URL=https://varna.example.se npm run manifest`;

function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, search, hash } = new URL(url);
  const local = hostname === '127.0.0.1' || hostname === 'localhost';
  return (protocol === 'https:' || (protocol === 'http:' && local)) && search === '' && hash === '';
}

function settingsFrom(env: NodeJS.ProcessEnv): AppSettings | readonly string[] {
  const appId = env['VARNA_APP_ID'] ?? '';
  const publicUrl = env['VARNA_PUBLIC_URL'] ?? '';
  const wrong: string[] = [];
  if (!GUID.test(appId))
    wrong.push('VARNA_APP_ID      programmets id i Entra ID, en GUID (client id of the app registration)');
  if (!isPublic(publicUrl))
    wrong.push('VARNA_PUBLIC_URL  https-adressen där Värna svarar (the https address of the product)');
  if (wrong.length > 0) return wrong;
  const product = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  return { appId, botId: appId, publicUrl, version: product.version };
}

function run(): number {
  const settings = settingsFrom(process.env);
  if (!('appId' in settings)) {
    console.error(`Det här saknas eller är fel (missing or wrong):\n  ${settings.join('\n  ')}\n\n${EXAMPLE}`);
    return 1;
  }
  const app = buildPackage(settings);
  const faults = faultsOf(app);
  if (faults.length > 0) {
    console.error(`Teams skulle inte ta emot paketet (Teams would refuse the package):\n  ${faults.join('\n  ')}`);
    return 1;
  }
  const path = fileURLToPath(new URL('dist/varna.zip', root));
  mkdirSync(fileURLToPath(new URL('dist/', root)), { recursive: true });
  writeFileSync(path, zip(app));
  console.log(
    `${path}\nLadda upp den i Teams administrationscenter: Hantera appar → Ladda upp (upload it in Teams admin center).`,
  );
  return 0;
}

process.exitCode = run();
