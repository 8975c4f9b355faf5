// Named people and cases of a municipality that does not exist.
import { type Instant, instantAt } from '../../bot/blocks/instant.ts';
import type { Incident, IncidentEvent } from '../../bot/capabilities/incident/model.ts';
import {
  type Asker,
  knownAs,
  type Person,
  type Role,
  type RoleAssignment,
  type RoleHolding,
  type StorageState,
} from '../../bot/capabilities/organisation/model.ts';
import { day, instant } from '../builders/time.ts';

export interface World {
  incidents: readonly Incident[];
  timeline: readonly IncidentEvent[];
  roles: readonly RoleHolding[];
  readonly people: readonly Person[];
  readonly waiting: Set<string>;
  storage: StorageState;
}

const person = (place: number, name: string, title: string, unit: string): Person =>
  knownAs(`00000000-0000-4000-8000-00000000000${place}`, name, {
    title,
    administration: 'Kommunledningskontoret',
    unit,
  });

export const sara = person(1, 'Sara Lindqvist', 'Informationssäkerhetssamordnare', 'Stab');
export const olle = person(2, 'Olle Berg', 'Undersköterska', 'Hemtjänst Norra');
export const dina = person(3, 'Dina Åkesson', 'Dataskyddsombud', 'Stab');
export const rune = person(4, 'Rune Östlund', 'Revisor', 'Revisionen');
export const maja = person(5, 'Maja Ek', 'Lärare', 'Sjöängsskolan');
const PEOPLE = [sara, olle, dina, rune, maja];
const ROLES: Readonly<Record<string, Role>> = {
  [sara.id]: 'coordinator',
  [dina.id]: 'dataProtectionOfficer',
  [rune.id]: 'auditor',
};

export function askerWith(id: string, language: 'sv' | 'en'): Asker | null {
  const found = PEOPLE.find((each) => each.id === id);
  const role = ROLES[id];
  const roles: RoleAssignment[] = role
    ? [{ role, scope: { kind: 'municipality', name: '' }, as: 'holder', within: null }]
    : [];
  return found ? { person: found, roles, language } : null;
}

let count = 0;

export function aMoment(): { now: Instant; changeId: string } {
  count += 1;
  return { now: instantAt(Date.UTC(2026, 0, 20, 8, count % 60)), changeId: `change-${count}-of-the-test` };
}

export function anIncident(overrides: Partial<Incident> = {}): Incident {
  count += 1;
  return {
    id: `incident-${String(count).padStart(6, '0')}`,
    number: `2026-${String(count).padStart(4, '0')}`,
    reportedAt: instant('2026-01-20T07:15:00.000Z'),
    awareAt: instant('2026-01-20T07:15:00.000Z'),
    reporter: olle.id,
    reporterName: olle.name,
    reporterUnit: olle.unit,
    reporterAdministration: olle.administration,
    reporterLanguage: 'sv',
    source: 'chat',
    happened: 'Jag klickade på en konstig länk i ett mejl.',
    happenedWhen: 'i morse',
    affected: 'Min dator',
    personalData: 'unknown',
    ongoing: 'no',
    evidence: null,
    attachments: [],
    filesMissing: null,
    category: 'phishing',
    categoryBy: 'suggested',
    severity: null,
    status: 'received',
    handler: null,
    handlerName: null,
    messageToReporter: null,
    closing: null,
    revision: 1,
    changedBy: olle.name,
    changedAt: instant('2026-01-20T07:15:00.000Z'),
    changeId: `change-${count}-of-the-test`,
    ...overrides,
  };
}

export function aRole(overrides: Partial<RoleHolding> = {}): RoleHolding {
  count += 1;
  return {
    id: `holding-${count}-of-the-test`,
    role: 'coordinator',
    scope: { kind: 'municipality', name: '' },
    holder: sara.id,
    holderName: sara.name,
    deputy: null,
    deputyName: null,
    from: day('2025-01-01'),
    until: null,
    given: null,
    ended: null,
    changeId: `change-${count}-of-the-test`,
    ...overrides,
  };
}

export function aWorld(overrides: Partial<World> = {}): World {
  const storage = { reachable: true, silent: [], waiting: 0 };
  return { incidents: [], timeline: [], roles: [], people: PEOPLE, waiting: new Set(), storage, ...overrides };
}
