// Who holds which role in the demonstration municipality.
import { addDays, type Day } from '../../bot/blocks/instant.ts';
import type { Role, RoleHolding, Scope } from '../../bot/capabilities/roles/model.ts';
import type { Somebody } from './people.ts';

interface Wanted {
  readonly role: Role;
  readonly holder: RegExp;
  readonly deputy?: RegExp;
}

/** By title, so that the directory may name whom it likes. */
const WANTED: readonly Wanted[] = [
  {
    role: 'coordinator',
    holder: /^informationssäkerhetssamordnare/iu,
    deputy: /ställföreträdande|biträdande informationssäkerhet/iu,
  },
  { role: 'dataProtectionOfficer', holder: /^dataskyddsombud/iu },
  { role: 'chiefExecutive', holder: /^kommundirektör/iu, deputy: /^kanslichef/iu },
  { role: 'secretary', holder: /nämndsekreterare/iu, deputy: /^registrator/iu },
  { role: 'jointIt', holder: /^it-chef/iu, deputy: /^driftchef/iu },
  { role: 'auditor', holder: /revisor/iu },
];

interface Led {
  readonly name: string;
  readonly holder: RegExp;
  readonly deputy?: RegExp;
  /** How many days the mandate has left. */
  readonly days?: number;
}

const HEADS: readonly Led[] = [
  { name: 'Kommunledningsförvaltningen', holder: /^kanslichef/iu, deputy: /^ekonomichef/iu },
  { name: 'Socialförvaltningen', holder: /^socialchef/iu, deputy: /^enhetschef myndighet/iu },
  { name: 'Barn- och utbildningsförvaltningen', holder: /^barn- och utbildningschef/iu, deputy: /^rektor/iu },
  { name: 'Tekniska förvaltningen', holder: /^teknisk chef/iu, deputy: /^fastighetsförvaltare/iu },
  {
    name: 'Kultur-, evenemangs- och fritidsförvaltningen',
    holder: /^kultur- och fritidschef/iu,
    deputy: /^bibliotekarie/iu,
    days: 20,
  },
  { name: 'Sydnärkes it-förvaltning', holder: /^it-chef/iu, deputy: /^driftchef/iu },
];

const UNITS: readonly Led[] = [
  { name: 'Hemtjänsten', holder: /^enhetschef hemtjänst/iu, deputy: /^enhetschef särskilt boende/iu },
  { name: 'Särskilt boende', holder: /^enhetschef särskilt boende/iu, deputy: /^enhetschef hemtjänst/iu },
  {
    name: 'Hälso- och sjukvårdsenheten',
    holder: /^enhetschef hälso- och sjukvård/iu,
    deputy: /^medicinskt ansvarig sjuksköterska/iu,
  },
  { name: 'Myndighetsenheten', holder: /^enhetschef myndighet/iu },
  { name: 'Måltidsenheten', holder: /^måltidschef/iu, deputy: /^skoladministratör/iu },
];

export function demonstrationRoles(people: readonly Somebody[], today: Day): readonly RoleHolding[] {
  const held = (role: Role, scope: Scope, { holder, deputy }: Pick<Led, 'holder' | 'deputy'>, until: Day | null) => {
    const first = people.find(({ title }) => holder.test(title));
    const second = deputy ? people.find(({ title }) => deputy.test(title)) : undefined;
    if (!first) return [];
    const id = `demonstration-${role}${scope.name === '' ? '' : `-${scope.name}`}`;
    const holding: RoleHolding = {
      id,
      role,
      scope,
      holder: first.id,
      holderName: first.name,
      deputy: second?.id ?? null,
      deputyName: second?.name ?? null,
      from: today,
      until,
      given: null,
      ended: null,
      changeId: id,
    };
    return [holding];
  };
  const last = ({ days }: Led) => (days === undefined ? null : addDays(today, days));
  return [
    ...WANTED.flatMap((wanted) => held(wanted.role, { kind: 'municipality', name: '' }, wanted, null)),
    ...HEADS.flatMap((led) => held('administrationHead', { kind: 'administration', name: led.name }, led, last(led))),
    ...UNITS.flatMap((led) => held('manager', { kind: 'unit', name: led.name }, led, last(led))),
  ];
}
