import type { Json } from './activity.ts';

type Languages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Exact tag first, then the same language of another region, else the manifest's own texts. */
function fileFor(languages: Languages, language: string, defaultTag: string): Readonly<Record<string, unknown>> {
  const wanted = language.toLowerCase();
  const primary = wanted.split('-')[0] ?? wanted;
  const tags = Object.keys(languages);
  const exact = tags.find((tag) => tag.toLowerCase() === wanted);
  if (exact) return languages[exact] ?? {};
  if (defaultTag.toLowerCase().split('-')[0] === primary) return {};
  const related = tags.find((tag) => tag.toLowerCase().split('-')[0] === primary);
  return related ? (languages[related] ?? {}) : {};
}

/** Keys are paths: `bots[0].commandLists[0].commands[0].title`. A path that leads nowhere is left alone. */
function setAt(root: unknown, path: string, text: string): void {
  const steps = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const last = steps.pop();
  let place = root;
  for (const step of steps) place = typeof place === 'object' && place !== null ? Reflect.get(place, step) : undefined;
  if (last !== undefined && typeof place === 'object' && place !== null) Reflect.set(place, last, text);
}

export function localised(manifest: Json, languages: Languages, language: string): Json {
  const info = manifest['localizationInfo'];
  const defaultTag =
    typeof info === 'object' && info !== null ? String(Reflect.get(info, 'defaultLanguageTag') ?? '') : '';
  const copy = structuredClone(manifest);
  for (const [path, text] of Object.entries(fileFor(languages, language, defaultTag))) {
    if (typeof text === 'string' && !path.startsWith('$')) setAt(copy, path, text);
  }
  return copy;
}
