// The app package that a Teams administrator uploads: manifest, English texts and two icons.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { english, type LanguageFile } from './english.ts';
import { type AppSettings, type Manifest, manifest } from './manifest.ts';

export interface AppPackage {
  readonly manifest: Manifest;
  /** Language tag → its file, as `localizationInfo.additionalLanguages` names them. */
  readonly languages: Readonly<Record<'en', LanguageFile>>;
  /** What lies at the top level of the zip: name → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const icon = (name: string) => new Uint8Array(readFileSync(new URL(`./icons/${name}`, import.meta.url)));
const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);

export function buildPackage(settings: AppSettings): AppPackage {
  const app = manifest({ ...settings, publicUrl: settings.publicUrl.replace(/\/+$/, '') });
  const en = english(app);
  const files = new Map([
    ['manifest.json', json(app)],
    ['en.json', json(en)],
    [app.icons.color, icon('color.png')],
    [app.icons.outline, icon('outline.png')],
  ]);
  return { manifest: app, languages: { en }, files };
}

// A fixed date makes two builds of the same settings the same bytes; 1980 is the first year a zip can hold.
const NO_DATE = new Date(1980, 0, 1);

export function zip(app: AppPackage): Uint8Array {
  return zipSync(Object.fromEntries(app.files), { level: 9, mtime: NO_DATE });
}
