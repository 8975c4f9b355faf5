import { plain } from './plain.ts';

/** Kronor as people write them: `12 500`, `12.500,50`, `12500.5 kr`; undefined = cannot be understood. */
export function kronor(text: string): number | undefined {
  const bare = plain(text)
    .replace(/(?:kr|kronor|sek|:-)\.?$/iu, '')
    .replace(/[\s\u00A0\u202F]/gu, '');
  if (bare === '') return 0;
  const [, whole, , part] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:([.,])(\d{1,2}))?$/u.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll('.', '')}.${part ?? '0'}`);
  return value <= 1e12 ? value : undefined;
}
