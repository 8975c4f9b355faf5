import { type Facts, fact } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import { inSentence, type Language, type Texts, words } from '../../blocks/text.ts';
import type { RoleRefusal } from './grant-rules.ts';
import type { Role, RoleHolding, Scope, ScopeKind } from './model.ts';
import type { SuccessionRefusal } from './succession-rules.ts';

const svScopes = words<ScopeKind>({
  municipality: 'Hela kommunen',
  board: 'Nämnd',
  administration: 'Förvaltning',
  unit: 'Enhet',
  system: 'System',
});
const svRoles = words<Role>({
  coordinator: 'Informationssäkerhetssamordnare',
  dataProtectionOfficer: 'Dataskyddsombud',
  chiefExecutive: 'Kommundirektör',
  administrationHead: 'Förvaltningschef',
  manager: 'Chef',
  informationOwner: 'Informationsägare',
  systemOwner: 'Systemägare',
  secretary: 'Nämndsekreterare',
  jointIt: 'Kontakt för gemensam it',
  auditor: 'Revisor',
});

const sv = {
  inHand: { role: 'Roll', deputy: 'Ersättare för någon annan' },
  roles: svRoles,
  scopes: svScopes,
  news: {
    title: { given: 'En roll har getts', ended: 'En roll har avslutats' },
    own: {
      given: (what: string, from: string) => `Du har fått rollen ${what}, från och med ${from}.`,
      ended: (what: string) => `Din roll ${what} är avslutad.`,
    },
    standIn: {
      given: (what: string, holder: string, from: string) =>
        `Du är ersättare för ${holder} i rollen ${what}, från och med ${from}.`,
      ended: (what: string, holder: string) => `Du är inte längre ersättare för ${holder} i rollen ${what}.`,
    },
    other: {
      given: (what: string, holder: string, from: string) => `${holder} har fått rollen ${what}, från och med ${from}.`,
      ended: (what: string, holder: string) => `${holder} har inte längre rollen ${what}.`,
    },
    by: (name: string, at: string) => `Registrerat av ${name}, ${at}.`,
    wrong: 'Stämmer det inte? Säg till samordnaren.',
  },
  noDeputy: 'Ingen ersättare utsedd',
  untilFurtherNotice: 'Tills vidare',
  open: 'Öppna i Värna',
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    personUnknown: (_facts: Facts) =>
      'Personen finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
    ownDeputy: (facts: Facts) => `${fact(facts, 'name')} kan inte vara sin egen ersättare. Välj någon annan.`,
    dayUnlikely: dayUnlikely.sv,
    untilBeforeFrom: (_facts: Facts) => 'Slutdagen ligger före startdagen. Ändra någon av dem.',
    ownRole: (_facts: Facts) =>
      'Du kan inte ge dig själv en roll som beslutar, eller mer av en roll som du har eller har haft. Be en annan samordnare ge dig den.',
    scopeMissing: (_facts: Facts) => 'Skriv namnet på nämnden, förvaltningen, enheten eller systemet.',
    roleEnded: (facts: Facts) => `Rollen för ${fact(facts, 'name')} är redan avslutad.`,
    alreadyHeld: (facts: Facts) => `${fact(facts, 'name')} har redan den rollen under den tiden.`,
    roleUnknown: (_facts: Facts) => 'Rollen finns inte längre. Ladda om sidan för att se vad som gäller nu.',
    roleChanged: (_facts: Facts) =>
      'Någon ändrade rollen före dig. Nu ser du det senaste. Gör om din ändring om den behövs.',
    deputyIsHolder: (facts: Facts) =>
      `${fact(facts, 'name')} har själv den rollen och kan inte vara sin egen ersättare. Välj en annan ersättare.`,
  } satisfies Record<RoleRefusal | SuccessionRefusal, (facts: Facts) => string>,
};

const enRoles: typeof svRoles = {
  coordinator: 'Information security coordinator',
  dataProtectionOfficer: 'Data protection officer',
  chiefExecutive: 'Chief executive',
  administrationHead: 'Head of administration',
  manager: 'Manager',
  informationOwner: 'Information owner',
  systemOwner: 'System owner',
  secretary: 'Board secretary',
  jointIt: 'Joint IT contact',
  auditor: 'Auditor',
};
const enScopes: typeof svScopes = {
  municipality: 'The whole municipality',
  board: 'Board',
  administration: 'Administration',
  unit: 'Unit',
  system: 'System',
};

const en: typeof sv = {
  inHand: { role: 'Role', deputy: 'Deputy for someone else' },
  roles: enRoles,
  scopes: enScopes,
  news: {
    title: { given: 'A role has been given', ended: 'A role has ended' },
    own: {
      given: (what, from) => `You have been given the role ${what}, from ${from}.`,
      ended: (what) => `Your role ${what} has ended.`,
    },
    standIn: {
      given: (what, holder, from) => `You are deputy for ${holder} in the role ${what}, from ${from}.`,
      ended: (what, holder) => `You are no longer deputy for ${holder} in the role ${what}.`,
    },
    other: {
      given: (what, holder, from) => `${holder} has been given the role ${what}, from ${from}.`,
      ended: (what, holder) => `${holder} no longer has the role ${what}.`,
    },
    by: (name, at) => `Recorded by ${name}, ${at}.`,
    wrong: 'If this is wrong, tell the coordinator.',
  },
  noDeputy: 'No deputy appointed',
  untilFurtherNotice: 'Until further notice',
  open: 'Open in Värna',
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    personUnknown: (_facts: Facts) =>
      'That person is not among the active accounts. Search for the name again and choose from the list.',
    ownDeputy: (facts) => `${fact(facts, 'name')} cannot be their own deputy. Choose someone else.`,
    dayUnlikely: dayUnlikely.en,
    untilBeforeFrom: (_facts: Facts) => 'The last day is before the first. Change one of them.',
    ownRole: (_facts) =>
      'You cannot give yourself a role that decides, or more of a role that you have or have had. Ask another coordinator to give it to you.',
    scopeMissing: (_facts) => 'Write the name of the board, administration, unit or system.',
    roleEnded: (facts) => `The role of ${fact(facts, 'name')} has already ended.`,
    alreadyHeld: (facts) => `${fact(facts, 'name')} already holds that role during that time.`,
    roleUnknown: (_facts: Facts) => 'The role no longer exists. Reload the page to see what applies now.',
    roleChanged: (_facts: Facts) =>
      'Someone changed the role before you. You now see the latest. Make your change again if needed.',
    deputyIsHolder: (facts) =>
      `${fact(facts, 'name')} holds that role and cannot be their own deputy. Choose another deputy.`,
  },
};

export const roleText: Texts<typeof sv> = { sv, en };

/** Where a role counts, inside a sentence: the name, or `hela kommunen`. */
export const placeIn = ({ kind, name }: Scope, language: Language): string =>
  name === '' ? inSentence(roleText[language].scopes[kind]) : name;

/** `Chef, Hemtjänsten` */
export function heldSentence({ role, scope }: Pick<RoleHolding, 'role' | 'scope'>, language: Language): string {
  return `${roleText[language].roles[role]}, ${placeIn(scope, language)}`;
}
