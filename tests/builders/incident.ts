// Builders with overrides, never random: named people and fixed times.
import { instantAt } from '../../bot/blocks/instant.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { knownAs, type Person } from '../../bot/capabilities/people/model.ts';
import type { Role, RoleAssignment, RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { day as aDay } from './time.ts';

const WHOLE = { kind: 'municipality', name: '' } as const;

export const aPerson = (overrides: Partial<Person> = {}): Person =>
  knownAs('00000000-0000-4000-8000-000000000001', 'Sara Lindqvist', {
    title: 'Undersköterska',
    administration: 'Socialförvaltningen',
    unit: 'Hemtjänsten',
    ...overrides,
  });

export const sara = aPerson();
export const erik = aPerson({
  id: '00000000-0000-4000-8000-000000000002',
  name: 'Erik Sandström',
  givenName: 'Erik',
  unit: 'Kansliet',
});
export const annaKarin = aPerson({
  id: '00000000-0000-4000-8000-000000000003',
  name: 'Anna-Karin Holm',
  givenName: 'Anna-Karin',
});
export const helena = aPerson({
  id: '00000000-0000-4000-8000-000000000004',
  name: 'Helena Brodin',
  givenName: 'Helena',
});
export const bengt = aPerson({ id: '00000000-0000-4000-8000-000000000005', name: 'Bengt Sjögren', givenName: 'Bengt' });

export const as = (role: Role, how: RoleAssignment['as'] = 'holder'): RoleAssignment => ({
  role,
  scope: WHOLE,
  as: how,
  within: null,
});

/** 2026-11-24 at a Swedish winter clock: `at('08:15')`. */
export const at = (clock: string, day = '2026-11-24') => instantAt(Date.parse(`${day}T${clock}:00+01:00`));

export function anIncident(overrides: Partial<Incident> = {}): Incident {
  return {
    id: 'incident-1',
    number: '2026-0017',
    reportedAt: at('08:15'),
    awareAt: at('08:15'),
    reporter: sara.id,
    reporterName: sara.name,
    reporterUnit: sara.unit,
    reporterAdministration: sara.administration,
    reporterLanguage: 'sv',
    source: 'chat',
    happened: 'jag klickade på en konstig länk',
    happenedWhen: '',
    affected: '',
    personalData: 'unknown',
    ongoing: 'unknown',
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
    protection: null,
    revision: 1,
    changedBy: sara.name,
    changedAt: at('08:15'),
    changeId: 'change-1',
    ...overrides,
  };
}

/** A report that nobody has begun with. @param reporter Sara Lindqvist's id where she is looked at */
export const aListInThePrinter = (reporter: string): Incident =>
  anIncident({
    id: 'case-of-the-list',
    number: '2026-0101',
    happened: 'Listan låg kvar i skrivaren.',
    reporter,
    reporterName: 'Sara Lindqvist',
    changeId: 'change-of-the-list',
  });

export function aHolding(overrides: Partial<RoleHolding> = {}): RoleHolding {
  return {
    id: 'role-1',
    role: 'coordinator',
    scope: WHOLE,
    holder: erik.id,
    holderName: erik.name,
    deputy: annaKarin.id,
    deputyName: annaKarin.name,
    from: aDay('2026-01-01'),
    until: null,
    given: null,
    ended: null,
    changeId: 'change-1',
    ...overrides,
  };
}
