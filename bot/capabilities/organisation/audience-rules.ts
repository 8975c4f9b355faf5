// Whom a rule means today, and what is said of it before anything is sent (product.md 3.2).
import type { Day } from '../../blocks/instant.ts';
import type { Attribute, Audience, AudiencePreview, AudienceRule, LeftOut } from './audience-model.ts';
import type { Person, PersonId, Role, RoleHolding } from './model.ts';
import { counts } from './rules.ts';

interface Known {
  readonly people: readonly Person[];
  readonly holdings: readonly RoleHolding[];
  readonly today: string;
  /** Also of groups in the group. */
  readonly members: (group: string) => ReadonlySet<PersonId>;
}

interface Directory {
  readonly people: { all(): readonly Person[]; members(group: string): ReadonlySet<PersonId> };
  readonly shelves: { readonly roles: { all(): readonly RoleHolding[] } };
}

export const knownOf = ({ people, shelves }: Directory, today: Day): Known => ({
  people: people.all(),
  holdings: shelves.roles.all(),
  today,
  members: people.members,
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

/** Guests are out unless named; a disabled account is always out, since nobody can read there. */
export function audienceOf(rule: AudienceRule, known: Known): Audience {
  const holders = holdersOf(rule.roles, known);
  const [also, not] = [new Set(rule.also), new Set(rule.not)];
  const [units, administrations] = [new Set(rule.units), new Set(rule.administrations)];
  const groups = rule.groups.map(({ id }) => known.members(id));
  const leftOut = { guest: 0, disabled: 0, named: 0, outside: 0 };
  const isMeant = (person: Person) =>
    rule.everyone ||
    holders.has(person.id) ||
    units.has(person.unit) ||
    administrations.has(person.administration) ||
    rule.attributes.some(({ name, value }) => ATTRIBUTE_OF[name](person) === value) ||
    groups.some((group) => group.has(person.id));
  const people = known.people.filter((person) => {
    const out = reason(person);
    if (out) leftOut[out] += 1;
    return out === undefined;
  });
  function reason(person: Person): LeftOut | undefined {
    const isNamed = also.has(person.id);
    if (!isNamed && !isMeant(person)) return 'outside';
    if (not.has(person.id)) return 'named';
    if (person.account === 'disabled') return 'disabled';
    return person.account === 'guest' && !isNamed ? 'guest' : undefined;
  }
  return { people, leftOut };
}

/** Before anything is sent: how many, where they work, and who is left out and why. */
export function previewOf(rule: AudienceRule, known: Known): AudiencePreview {
  const { people, leftOut } = audienceOf(rule, known);
  const byId = new Map(rule.also.length + rule.not.length > 0 ? known.people.map((one) => [one.id, one]) : []);
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
