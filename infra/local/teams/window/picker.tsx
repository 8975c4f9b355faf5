// The first screen: who do you want to be?
import { Avatar, Badge, FluentProvider, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { ask, type PersonRow, personPath, type ThemeName } from './platform-api.ts';
import { Scenes } from './scene/scenes.tsx';
import { textFor, type Words } from './text.ts';
import { THEMES } from './themes.ts';
import './picker.css';

const SUGGESTED = 12;

function flagOf(person: PersonRow, text: Words): string | undefined {
  if (person.guest) return text.pick.guest;
  if (!person.enabled) return text.pick.disabled;
  return person.hasTeams ? undefined : text.pick.noTeams;
}

function PersonCard({ person, text, onPick }: { person: PersonRow; text: Words; onPick: (person: PersonRow) => void }) {
  const flag = flagOf(person, text);
  return (
    <li>
      <Link to={`/as/${person.id}`} className="person-card" onClick={() => onPick(person)}>
        <Avatar name={person.name} color="colorful" idForColor={person.id} size={48} aria-hidden />
        <span className="person-words">
          <span className="person-name">{person.name}</span>
          <span className="person-job">{person.jobTitle}</span>
          <span className="person-unit">
            {[person.unit, person.department]
              .filter((each, index, all) => each && all.indexOf(each) === index)
              .join(' · ')}
          </span>
          <span className="person-flags">
            {!person.language.startsWith('sv') && (
              <Badge appearance="tint" color="informative">
                {person.language}
              </Badge>
            )}
            {flag && (
              <Badge appearance="tint" color="warning">
                {flag}
              </Badge>
            )}
          </span>
        </span>
      </Link>
    </li>
  );
}

interface SectionProps {
  readonly title: string;
  readonly people: readonly PersonRow[];
  readonly text: Words;
  onPick(person: PersonRow): void;
}

function Section({ title, people, text, onPick }: SectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="people">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} text={text} onPick={onPick} />
        ))}
      </ul>
    </section>
  );
}

const matches = (person: PersonRow, wanted: string) =>
  [person.name, person.jobTitle, person.unit, person.department].some((each) => each.toLowerCase().includes(wanted));

function People({ people, text, onPick }: Omit<SectionProps, 'title'>) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = people.filter((person) => matches(person, wanted));
  return (
    <>
      <Input
        className="picker-search"
        size="large"
        type="search"
        contentBefore={<Search20Regular aria-hidden />}
        placeholder={text.pick.search}
        aria-label={text.pick.search}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
      />
      <div aria-live="polite" className="visually-hidden">
        {wanted !== '' && text.pick.count(found.length)}
      </div>
      {wanted === '' && (
        <Section title={text.pick.suggested} people={people.slice(0, SUGGESTED)} text={text} onPick={onPick} />
      )}
      {wanted === '' && (
        <Section title={text.pick.everyone} people={people.slice(SUGGESTED)} text={text} onPick={onPick} />
      )}
      {wanted !== '' && found.length > 0 && (
        <Section title={text.pick.count(found.length)} people={found} text={text} onPick={onPick} />
      )}
      {found.length === 0 && <p>{text.pick.none}</p>}
    </>
  );
}

export function Picker() {
  const people = useQuery({ queryKey: ['people'], queryFn: () => ask<PersonRow[]>('GET', '/teams/api/people') });
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const [language, setLanguage] = useState('sv-SE');
  const [chosen, setChosen] = useState<ThemeName>();
  const theme = chosen ?? (dark ? 'dark' : 'default');
  const pick = (person: PersonRow) => {
    if (chosen) void ask('PUT', `${personPath(person.id)}/settings`, { theme: chosen });
  };
  const text = textFor(language);
  useEffect(() => {
    document.documentElement.lang = language.slice(0, 2);
    document.title = text.pick.title;
  }, [language, text]);
  return (
    <FluentProvider theme={THEMES[theme]} className="picker">
      <header>
        <RadioGroup
          layout="horizontal"
          aria-label={text.language}
          value={language}
          onChange={(_, data) => setLanguage(data.value)}
        >
          <Radio value="sv-SE" label="Svenska" />
          <Radio value="en-GB" label="English" />
        </RadioGroup>
        <RadioGroup
          layout="horizontal"
          aria-label={text.theme}
          value={theme}
          onChange={(_, data) => setChosen(data.value as ThemeName)}
        >
          {(['default', 'dark', 'contrast'] as const).map((name) => (
            <Radio key={name} value={name} label={text.themes[name]} />
          ))}
        </RadioGroup>
      </header>
      <main>
        <h1>{text.pick.title}</h1>
        <p className="lead">{text.pick.lead}</p>
        <Scenes text={text} language={language.startsWith('en') ? 'en' : 'sv'} />
        {people.data && <People people={people.data} text={text} onPick={pick} />}
        <footer>{text.pick.local}</footer>
      </main>
    </FluentProvider>
  );
}
