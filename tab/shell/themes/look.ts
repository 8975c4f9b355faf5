// The looks that Teams may have. The light one is there at once; each of the others comes to those who have it.
import { type Theme, teamsLightTheme } from '@fluentui/react-components';
import type { ThemeName } from '../teams.ts';

const LOADED: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
  light: async () => teamsLightTheme,
  dark: async () => (await import('./dark.ts')).default,
  contrast: async () => (await import('./contrast.ts')).default,
};

export interface Look {
  readonly name: ThemeName;
  readonly theme: Theme;
}

export const LIGHT: Look = { name: 'light', theme: teamsLightTheme };

/** Light, where the other does not come: better than nothing. */
export async function lookOf(name: ThemeName): Promise<Look> {
  try {
    return { name, theme: await LOADED[name]() };
  } catch {
    return LIGHT;
  }
}
