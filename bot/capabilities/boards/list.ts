import * as z from 'zod/mini';
import { type Codec, choice, day, instant, json, number, shortText, yesNo } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { ClosedDay } from './closed-day-model.ts';
import type { Board, BoardKind } from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<BoardKind, string>> = {
  council: 'Kommunfullmäktige',
  executiveBoard: 'Kommunstyrelse',
  board: 'Nämnd',
  jointBody: 'Gemensam nämnd',
};
const names = json((raw) => z.array(z.string()).parse(raw));
/** Rows from before there were members have none. */
const members: Codec<readonly string[], false> = {
  ...names,
  read: (stored) => (stored === undefined || stored === null ? [] : names.read(stored)),
};

export const boardList = {
  name: 'Boards',
  displayName: 'Nämnder',
  description: 'Kommunens nämnder och vilka förvaltningar som hör till dem. Ändras i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    name: column('BoardName', 'Namn', shortText),
    kind: column('Kind', 'Slag', choice(kinds)),
    administrations: column('Administrations', 'Förvaltningar', names),
    municipalities: column('Municipalities', 'Kommuner', names),
    county: column('County', 'Län', shortText),
    members: column('Members', 'Ledamöter', members),
    revision: column('Revision', 'Ändring nummer', number),
    changedBy: column('ChangedBy', 'Ändrad av', shortText),
    changedAt: column('ChangedAt', 'Ändrad', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Board>;

export const closedDayList = {
  name: 'ClosedDays',
  displayName: 'Stängda dagar',
  description: 'Dagar som kommunen håller stängt utöver helger, helgdagar och aftnar. Ändras i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    name: column('ClosedName', 'Namn', shortText),
    first: column('FirstDay', 'Första dagen', day),
    last: column('LastDay', 'Sista dagen', day),
    yearly: column('Yearly', 'Varje år', yesNo),
    revision: column('Revision', 'Ändring nummer', number),
    changedBy: column('ChangedBy', 'Ändrad av', shortText),
    changedAt: column('ChangedAt', 'Ändrad', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<ClosedDay>;
