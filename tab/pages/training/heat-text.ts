import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Enheter och lektioner',
  said: (whole: string, of: string, lessons: string) =>
    `${whole} av ${of} enheter är helt klara med de senaste omgångarna av ${lessons} lektioner. Enheten med flest kvar står först.`,
  scroll: 'Enheter och lektioner, kan rullas i sidled',
  unit: 'Enhet',
  noUnit: 'Utan enhet',
  none: 'Ingår inte',
  percent: (share: number) => `${share} %`,
  of: (passed: number, asked: number) => `${passed} av ${asked}`,
  step: (from: number, to: number) => (from === to ? `${from} %` : `${from}–${to} %`),
  all: (count: number) => `Visa alla ${count} enheter`,
};

const en: typeof sv = {
  title: 'Units and lessons',
  said: (whole, of, lessons) =>
    `${whole} of ${of} units are all done with the latest rounds of ${lessons} lessons. The unit with most left comes first.`,
  scroll: 'Units and lessons, scrolls sideways',
  unit: 'Unit',
  noUnit: 'Without a unit',
  none: 'Not included',
  percent: (share) => `${share}%`,
  of: (passed, asked) => `${passed} of ${asked}`,
  step: (from, to) => (from === to ? `${from}%` : `${from}–${to}%`),
  all: (count) => `Show all ${count} units`,
};

export const heatText: Texts<typeof sv> = { sv, en };
