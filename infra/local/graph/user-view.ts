// A person as Graph shows a user (rule 145).
import type { Directory, Person } from '../directory/directory.ts';
import { failure } from './errors.ts';
import type { JsonObject } from './json.ts';

const DEFAULTS: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

// Object ids of service plans, as `assignedPlans` names them.
const TEAMS_PLAN = '57ff2da0-773e-42df-b2af-ffb7a2317929';

export function allOf(person: Person, directory: Directory): JsonObject {
  const { managerId: _, outOfOffice: __, hasTeams, ...plain } = person;
  return {
    employeeType: null,
    companyName: directory.tenantName,
    city: 'Askersund',
    ...plain,
    businessPhones: [],
    mobilePhone: null,
    mailNickname: person.userPrincipalName.split('@')[0] ?? '',
    usageLocation: 'SE',
    country: 'Sverige',
    assignedPlans: hasTeams
      ? [{ capabilityStatus: 'Enabled', service: 'TeamspaceAPI', servicePlanId: TEAMS_PLAN }]
      : [],
  };
}

/** @param select the properties asked for; undefined = the default ones */
export function userView(person: Person, directory: Directory, select: readonly string[] | undefined): JsonObject {
  const all = allOf(person, directory);
  const strange = select?.find((name) => !Object.hasOwn(all, name));
  if (strange !== undefined) throw failure('propertyUnknown', strange);
  return Object.fromEntries((select ?? DEFAULTS).map((name) => [name, all[name] ?? null]));
}

/** A user among other directory objects, where the type must be told. */
export const memberView = (
  person: Person,
  directory: Directory,
  select: readonly string[] | undefined,
): JsonObject => ({
  '@odata.type': '#microsoft.graph.user',
  ...userView(person, directory, select),
});
