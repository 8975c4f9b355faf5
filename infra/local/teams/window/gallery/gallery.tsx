// Every card of the app in both languages and all themes: where one looks at what one has made.
import { FluentProvider, Input, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { CardFrame } from '../card/card-frame.tsx';
import { ask, type Json, type ThemeName } from '../platform-api.ts';
import { textFor } from '../text.ts';
import { THEMES } from '../themes.ts';
import './gallery.css';

interface GalleryCard {
  readonly name: string;
  readonly group: string;
  readonly language: 'sv' | 'en';
  readonly card: Json;
}

const LANGUAGES = ['sv', 'en'] as const;
const THEME_NAMES = Object.keys(THEMES) as ThemeName[];
const REFRESH_MS = 1_000;

/** One rule for each theme: hundreds of providers would each write one of their own. */
const THEME_CSS = THEME_NAMES.map(
  (theme) =>
    `.gallery [data-theme='${theme}'] {${Object.entries(THEMES[theme])
      .map(([name, value]) => `--${name}: ${value};`)
      .join('')}}`,
).join('\n');

const distinct = (words: readonly string[]) => [...new Set(words)];

interface View {
  readonly group: string;
  readonly name: string;
  readonly language: string;
  readonly theme: string;
}

function useView(): readonly [View, (change: Partial<View>) => void] {
  const [search, setSearch] = useSearchParams();
  const read = (key: keyof View) => search.get(key) ?? '';
  const view = { group: read('group'), name: read('name'), language: read('language'), theme: read('theme') };
  const change = (part: Partial<View>) =>
    setSearch(Object.fromEntries(Object.entries({ ...view, ...part }).filter(([, value]) => value !== '')), {
      replace: true,
    });
  return [view, change];
}

function useCards(): readonly GalleryCard[] | undefined {
  const { data } = useQuery({
    queryKey: ['gallery', 'version'],
    queryFn: () => ask<{ version: number }>('GET', '/control/cards/version'),
    refetchInterval: REFRESH_MS,
  });
  const cards = useQuery({
    queryKey: ['gallery', data?.version],
    queryFn: () => ask<{ cards: readonly GalleryCard[] }>('GET', '/control/cards'),
    placeholderData: (before) => before,
    enabled: data !== undefined,
  });
  return cards.data?.cards;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly choices: readonly (readonly [string, string])[];
  onChange(value: string): void;
}

function Choice({ label, value, all, choices, onChange }: ChoiceProps) {
  return (
    <Select aria-label={label} value={value} onChange={(_event, data) => onChange(data.value)}>
      <option value="">{all}</option>
      {choices.map(([name, title]) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </Select>
  );
}

function CardRow({ name, cards, view }: { name: string; cards: readonly GalleryCard[]; view: View }) {
  const languages = LANGUAGES.filter((language) => view.language === '' || view.language === language);
  const themes = THEME_NAMES.filter((theme) => view.theme === '' || view.theme === theme);
  const cells = languages.flatMap((language) =>
    cards.filter((card) => card.language === language).flatMap((card) => themes.map((theme) => ({ card, theme }))),
  );
  return (
    <section className="gallery-row" id={name}>
      <h2>{name}</h2>
      <div className="gallery-cells">
        {cells.map(({ card, theme }) => (
          <div key={`${card.language} ${theme}`} className="gallery-cell" data-theme={theme} lang={card.language}>
            <CardFrame
              card={card.card}
              words={textFor(card.language).card}
              onPress={() => undefined}
              onLink={() => undefined}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

export function Gallery() {
  const [view, change] = useView();
  const all = useCards();
  const text = textFor(navigator.language);
  useEffect(() => {
    document.title = text.gallery.title;
  }, [text]);
  const asked = view.name.toLowerCase();
  const cards = (all ?? []).filter(
    (card) => (view.group === '' || card.group === view.group) && card.name.toLowerCase().includes(asked),
  );
  return (
    <FluentProvider theme={THEMES.default} className="gallery">
      <style>{THEME_CSS}</style>
      <header>
        <h1>{text.gallery.title}</h1>
        <Input
          aria-label={text.gallery.name}
          placeholder={text.gallery.name}
          value={view.name}
          onChange={(_event, data) => change({ name: data.value })}
        />
        <Choice
          label={text.gallery.group}
          all={text.gallery.allGroups}
          value={view.group}
          choices={distinct((all ?? []).map(({ group }) => group)).map((group) => [group, group])}
          onChange={(group) => change({ group })}
        />
        <Choice
          label={text.language}
          all={text.gallery.allLanguages}
          value={view.language}
          choices={LANGUAGES.map((language) => [language, language])}
          onChange={(language) => change({ language })}
        />
        <Choice
          label={text.theme}
          all={text.gallery.allThemes}
          value={view.theme}
          choices={THEME_NAMES.map((theme) => [theme, text.themes[theme]])}
          onChange={(theme) => change({ theme })}
        />
      </header>
      {all?.length === 0 && <p>{text.gallery.empty}</p>}
      <div className={view.language !== '' && view.theme !== '' ? 'gallery-cells' : undefined}>
        {distinct(cards.map(({ name }) => name)).map((name) => (
          <CardRow key={name} name={name} cards={cards.filter((card) => card.name === name)} view={view} />
        ))}
      </div>
    </FluentProvider>
  );
}
