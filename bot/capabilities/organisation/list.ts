import * as z from 'zod/mini';
import { choice, day, instant, json, longText, number, optional, shortText, yesNo } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { daySchema, instantSchema } from '../../blocks/question.ts';
import type { ClosedDay } from '../boards/closed-day-model.ts';
import type { Board, BoardKind } from '../boards/model.ts';
import { type DelegationOrder, delegationLines } from '../delegation/model.ts';
import { VACANCY_KINDS, type Vacancy } from '../vacancy/model.ts';
import { ROLES, type Role, type RoleHolding, SCOPES } from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const roles: Readonly<Record<Role, string>> = {
  coordinator: 'Informationssäkerhetssamordnare',
  dataProtectionOfficer: 'Dataskyddsombud',
  chiefExecutive: 'Kommundirektör',
  administrationHead: 'Förvaltningschef',
  manager: 'Chef',
  informationOwner: 'Informationsägare',
  systemOwner: 'Systemägare',
  secretary: 'Nämndsekreterare',
  jointIt: 'Gemensam it',
  auditor: 'Revisor',
};

const scope = z.object({ kind: z.enum(SCOPES), name: z.string() });
const act = json((raw) => z.object({ by: z.string(), byName: z.string(), at: instantSchema }).parse(raw));

export const roleList = {
  name: 'Roles',
  displayName: 'Roller',
  description: 'Vem som har vilken roll, var och till när. Ändras i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    role: column('Role', 'Roll', choice(roles), 'indexed'),
    scope: column(
      'Scope',
      'Gäller',
      json((raw) => scope.parse(raw)),
    ),
    holder: column('Holder', 'Innehavare (id)', shortText, 'indexed'),
    holderName: column('HolderName', 'Innehavare', shortText),
    deputy: column('Deputy', 'Ersättare (id)', optional(shortText), 'indexed'),
    deputyName: column('DeputyName', 'Ersättare', optional(shortText)),
    from: column('FromDay', 'Från och med', day),
    until: column('UntilDay', 'Till och med', optional(day)),
    given: column('Given', 'Given av och när', optional(act)),
    ended: column('Ended', 'Avslutad av och när', optional(act)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RoleHolding>;

const kinds: Readonly<Record<BoardKind, string>> = {
  council: 'Kommunfullmäktige',
  executiveBoard: 'Kommunstyrelse',
  board: 'Nämnd',
  jointBody: 'Gemensam nämnd',
};
const names = json((raw) => z.array(z.string()).parse(raw));

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

export const delegationList = {
  name: 'Delegations',
  displayName: 'Delegationsordning',
  description: 'Vem som får besluta vad. Varje ändring är en ny rad, så att listan är sin egen historik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    version: column('Version', 'Version', number),
    lines: column(
      'Lines',
      'Rader',
      json((raw) => delegationLines.parse(raw)),
    ),
    note: column('Note', 'Vad som ändrades', longText),
    changedBy: column('ChangedBy', 'Ändrad av (id)', shortText),
    changedByName: column('ChangedByName', 'Ändrad av', shortText),
    changedAt: column('ChangedAt', 'Ändrad', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<DelegationOrder>;

const finding = z.object({
  key: z.string(),
  kind: z.enum(VACANCY_KINDS),
  board: z.nullable(z.string()),
  scope,
  role: z.nullable(z.enum(ROLES)),
  holder: z.nullable(z.string()),
  holderName: z.string(),
  deputyName: z.string(),
  until: z.nullable(daySchema),
});

export const vacancyList = {
  name: 'Vacancies',
  displayName: 'Vakanser',
  description: 'Roller och uppdrag som saknar någon, sedan när och vem som har fått veta det. Skrivs av Värna.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    finding: column(
      'Finding',
      'Iakttagelse',
      json((raw) => finding.parse(raw)),
    ),
    since: column('SinceDay', 'Sedan', day),
    mended: column('MendedDay', 'Avhjälpt', optional(day)),
    told: column('ToldDay', 'Meddelad', optional(day)),
    toldTo: column('ToldTo', 'Meddelad till (id)', optional(shortText)),
    toldName: column('ToldName', 'Meddelad till', optional(shortText)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Vacancy>;
