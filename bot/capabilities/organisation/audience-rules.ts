// Whom a rule means today, and what is said of it before anything is sent.
import type { Day } from '../../blocks/instant.ts';
import type { GroupFault, Person, PersonId } from '../people/model.ts';
import { fitsPattern, nameKey } from '../people/name-rules.ts';
import type { Role, RoleHolding } from '../roles/model.ts';
import { counts } from '../roles/rules.ts';
import {
  type Attribute,
  type Audience,
  type AudiencePreview,
  type AudienceRule,
  LEFT_OUT,
  type LeftOut,
  type LeftOutPerson,
} from './audience-model.ts';

interface Known {
  readonly people: readonly Person[];
  readonly holdings: readonly RoleHolding[];
  readonly today: Day;
  /** Includes the members of nested groups. */
  readonly members: (group: string) => ReadonlySet<PersonId>;
  readonly groupFault: (group: string) => GroupFault | undefined;
}

interface Directory {
  readonly people: { all(): readonly Person[] } & Pick<Known, 'members' | 'groupFault'>;
  readonly lists: { readonly roles: { all(): readonly RoleHolding[] } };
}

export const knownOf = ({ people, lists }: Directory, today: Day): Known => ({
  people: people.all(),
  holdings: lists.roles.all(),
  today,
  members: people.members,
  groupFault: people.groupFault,
});

const ATTRIBUTE_OF: Readonly<Record<Attribute, (person: Person) => string>> = {
  jobTitle: ({ title }) => title,
  employeeType: ({ employeeType }) => employeeType,
  companyName: ({ company }) => company,
  city: ({ city }) => city,
};

function holdersOf(roles: readonly Role[], { holdings, today }: Known): ReadonlySet<string> {
  const holding = holdings.filter((one) => roles.includes(one.role) && counts(one, today));
  return new Set(holding.flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy])));
}

/** Each kind that says something must fit; of one kind, any of what it says. */
function narrowed({ only }: AudienceRule, known: Known): (person: Person) => boolean {
  const holders = holdersOf(only.roles, known);
  const managers = new Set(only.managers ? known.people.map(({ manager }) => manager) : []);
  const kinds = new Set(only.attributes.map(({ name }) => name));
  return (person) =>
    (!only.managers || managers.has(person.id)) &&
    (only.administrations.length === 0 || only.administrations.includes(person.administration)) &&
    (only.units.length === 0 || only.units.includes(person.unit)) &&
    (only.roles.length === 0 || holders.has(person.id)) &&
    [...kinds].every((kind) =>
      only.attributes.some(({ name, value }) => name === kind && ATTRIBUTE_OF[name](person) === value),
    );
}

/** Guests and accounts that are no persons are out unless named; a disabled account is always out, since nobody can read there. */
export function audienceOf(rule: AudienceRule, known: Known): Audience {
  const holders = holdersOf(rule.roles, known);
  const also = new Set(rule.also);
  const not = new Set(rule.not);
  const units = new Set(rule.units);
  const administrations = new Set(rule.administrations);
  const groups = rule.groups.map(({ id }) => known.members(id));
  const leftOut = { noTeams: 0, notPerson: 0, guest: 0, disabled: 0, named: 0, outside: 0 };
  const exceptions: LeftOutPerson[] = [];
  const seemsNobody = ({ name, login }: Person) =>
    rule.without.names.some((pattern) => fitsPattern(pattern, name) || fitsPattern(pattern, login));
  const isWithin = narrowed(rule, known);
  const isMeant = (person: Person) =>
    rule.everyone ||
    (isWithin(person) &&
      (holders.has(person.id) ||
        units.has(person.unit) ||
        administrations.has(person.administration) ||
        rule.attributes.some(({ name, value }) => ATTRIBUTE_OF[name](person) === value) ||
        groups.some((group) => group.has(person.id))));
  const people = known.people.filter((person) => {
    const out = reason(person);
    if (out) leftOut[out] += 1;
    if (out && out !== 'outside') exceptions.push(exception(person, out));
    return out === undefined;
  });
  function reason(person: Person): LeftOut | undefined {
    const isNamed = also.has(person.id);
    if (!isNamed && !isMeant(person)) return 'outside';
    if (not.has(person.id)) return 'named';
    if (person.account === 'disabled') return 'disabled';
    if (isNamed) return undefined;
    if (person.account === 'guest') return 'guest';
    // Staff without a licence stay: somebody tells them in another way, and they count as not reached until then.
    if (rule.without.noTeams && person.hasTeams === false && person.title === '') return 'noTeams';
    return seemsNobody(person) ? 'notPerson' : undefined;
  }
  return { people, leftOut, exceptions };
}

const exception = ({ id, name, unit, login }: Person, why: LeftOutPerson['why']): LeftOutPerson => ({
  id,
  name,
  unit,
  login,
  why,
});

/** A page of names is enough to see that a rule is wrong; the counts are whole. */
const MOST_SHOWN = 200;
const MOST_DOUBLES = 50;

/** Accounts of the same name, whoever they belong to: only somebody who knows them can tell. */
export function doublesIn(people: readonly Person[]): AudiencePreview['doubles'] {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const name = nameKey(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return [...byName]
    .filter(([name, same]) => name !== '' && same.length > 1)
    .slice(0, MOST_DOUBLES)
    .map(([, same]) => same.map(({ id, name, unit, login }) => ({ id, name, unit, login })));
}

const byReason = (a: LeftOutPerson, b: LeftOutPerson) =>
  LEFT_OUT.indexOf(a.why) - LEFT_OUT.indexOf(b.why) || a.name.localeCompare(b.name, 'sv');

/** Before anything is sent: how many, where they work, and who is left out and why. */
export function previewOf(rule: AudienceRule, known: Known): AudiencePreview {
  const { people, leftOut, exceptions } = audienceOf(rule, known);
  const byId = new Map(known.people.map((one) => [one.id, one]));
  const by = new Map<string, number>();
  for (const { administration } of people) by.set(administration, (by.get(administration) ?? 0) + 1);
  const names = (of: (person: Person) => string) =>
    [...new Set(known.people.filter(({ account }) => account === 'active').map(of))]
      .filter((name) => name !== '')
      .sort((a, b) => a.localeCompare(b, 'sv'));
  return {
    count: people.length,
    administrations: [...by].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    leftOut,
    exceptions: exceptions.toSorted(byReason).slice(0, MOST_SHOWN),
    doubles: doublesIn(people),
    groups: rule.groups.flatMap((group) => {
      const fault = known.groupFault(group.id);
      return fault ? [{ ...group, fault }] : [];
    }),
    named: [...rule.also, ...rule.not].map((id) => {
      const person = byId.get(id);
      return { id, name: person?.name ?? null, unit: person?.unit ?? '', account: person?.account ?? null };
    }),
    choices: {
      administrations: names((one) => one.administration),
      units: names((one) => one.unit),
      attributes: {
        jobTitle: names(ATTRIBUTE_OF.jobTitle),
        employeeType: names(ATTRIBUTE_OF.employeeType),
        companyName: names(ATTRIBUTE_OF.companyName),
        city: names(ATTRIBUTE_OF.city),
      },
    },
  };
}
