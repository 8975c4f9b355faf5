// A list that has a column of every kind, for tests of the list store.
import {
  choice,
  choices,
  instant,
  json,
  longText,
  lookup,
  number,
  optional,
  person,
  shortText,
  yesNo,
} from '../../bot/blocks/codec.ts';
import { column, type ListOf } from '../../bot/blocks/column.ts';

export interface Thing {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly count: number;
  readonly isDone: boolean;
  readonly state: 'open' | 'shut';
  readonly marks: readonly ('red' | 'blue')[];
  readonly owner: string;
  readonly at: string;
  readonly parts: readonly number[];
  readonly system: string | null;
  readonly changeId: string;
}

export const systemList = {
  name: 'TestSystems',
  displayName: 'Provsystem',
  description: '',
  columns: { id: column('Key', 'Nyckel', shortText, 'unique'), name: column('Title', 'Namn', shortText, 'indexed') },
} satisfies ListOf<{ id: string; name: string }>;

export const thingList = {
  name: 'TestThings',
  displayName: 'Provsaker',
  description: '',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    title: column('Title', 'Namn', shortText, 'indexed'),
    about: column('About', 'Om', longText),
    count: column('Amount', 'Antal', number, 'indexed'),
    isDone: column('IsDone', 'Klar', yesNo, 'indexed'),
    state: column('State', 'Läge', choice({ open: 'Öppen', shut: 'Stängd' }), 'indexed'),
    marks: column('Marks', 'Märken', choices({ red: 'Röd', blue: 'Blå' })),
    owner: column('Owner0', 'Ägare (id)', person, 'indexed'),
    at: column('At', 'Tid', instant, 'indexed'),
    parts: column(
      'Parts',
      'Delar',
      json((raw) => raw as readonly number[]),
    ),
    system: column('System', 'System', optional(lookup('TestSystems')), 'indexed'),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Thing>;

let made = 0;

export function aThing(about: Partial<Thing> = {}): Thing {
  made += 1;
  return {
    id: `thing-${made}`,
    title: `Sak ${made}`,
    about: '',
    count: made,
    isDone: false,
    state: 'open',
    marks: [],
    owner: '11111111-2222-4333-8444-555555555555',
    at: '2026-11-24T08:15:00.123Z',
    parts: [],
    system: null,
    changeId: `change-${made}`,
    ...about,
  };
}

let changes = 0;

/** The thing with something else about it, as a change of its own. */
export function changed(thing: Thing, about: Partial<Thing>): Thing {
  changes += 1;
  return { ...thing, ...about, changeId: `changed-${changes}` };
}
