// Microsoft's published schemas for v1.30, read as data: the package's own code wants modules that it does not declare.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import type { AppPackage } from './build.ts';

const home = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'));

function faultsAgainst(schema: string, file: string, value: unknown): string[] {
  // The localization schema holds a pattern with a lone bracket, which only the older flavour of expressions accepts.
  const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const path = join(home, 'build/json-schemas/teams/v1.30', `${schema}.schema.json`);
  const valid = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  if (valid(value)) return [];
  return (valid.errors ?? []).map((error) => {
    const detail = Object.values(error.params as Record<string, unknown>).join(', ');
    return `${file} ${error.instancePath || '/'}: ${error.message ?? error.keyword} (${detail})`;
  });
}

/** Each fault in a line of its own; none when Teams will take the package. */
export function faultsOf(app: Pick<AppPackage, 'manifest' | 'languages'>): string[] {
  return [
    ...faultsAgainst('MicrosoftTeams', 'manifest.json', app.manifest),
    ...faultsAgainst('MicrosoftTeams.Localization', 'en.json', app.languages.en),
  ];
}
