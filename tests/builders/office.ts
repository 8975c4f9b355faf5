// LibreOffice, which opens what Värna makes as people's own programs do.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const SOFFICE = process.env['SOFFICE'] ?? '/usr/bin/soffice';
/** Every tab as a file of its own, UTF-8, with commas. */
export const EVERY_TAB = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
export const WORDS = 'txt:Text (encoded):UTF8';

/** Opens each file and saves it in another form. @returns the saved ones by name, as text */
export async function savedAs(
  form: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-office-'));
  const from = path.join(folder, 'from');
  const to = path.join(folder, 'to');
  mkdirSync(from);
  mkdirSync(to);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(from, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const names = Object.keys(files).map((name) => path.join(from, name));
  await promisify(execFile)(SOFFICE, [profile, '--headless', '--convert-to', form, '--outdir', to, ...names]);
  const saved = new Map(readdirSync(to).map((name) => [name, readFileSync(path.join(to, name), 'utf8')] as const));
  rmSync(folder, { recursive: true, force: true });
  return saved;
}
