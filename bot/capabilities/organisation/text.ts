import { formatDay } from '../../blocks/instant.ts';
import { type Facts, fact } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import { type Language, type Texts, words } from '../../blocks/text.ts';
import type { ClosedDayRefusal } from '../boards/closed-day-rules.ts';
import type { BoardKind } from '../boards/model.ts';
import type { BoardRefusal } from '../boards/rules.ts';
import type { Decider, DecisionType, RiskLevel } from '../delegation/model.ts';
import type { OrderRefusal } from '../delegation/order-rules.ts';
import type { OpenKind } from '../handover/model.ts';
import type { HandoverRefusal } from '../handover/rules.ts';
import type { Finding, VacancyKind } from '../vacancy/model.ts';
import type { Role, RoleHolding, Scope, ScopeKind } from './model.ts';
import type { RoleRefusal } from './role-rules.ts';

/** A fact that is a code, in words; a code that is not known stands as it is. */
const named = (facts: Facts, name: string, table: Readonly<Record<string, string>>): string =>
  table[fact(facts, name)] ?? fact(facts, name);

/** `Revisor` → `revisor`, but `IT …` stays. */
const low = (word: string) => (/^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1));
type Told = Readonly<Record<VacancyKind, (words: FindingWords) => string>>;
interface FindingWords {
  readonly holder: string;
  readonly deputy: string;
  readonly role: string;
  readonly where: string;
  readonly day: string;
}

const svScopes = words<ScopeKind>({
  municipality: 'Hela kommunen',
  board: 'Nämnd',
  administration: 'Förvaltning',
  unit: 'Enhet',
  system: 'System',
});
const svLevels = words<RiskLevel>({ low: 'Låg', moderate: 'Måttlig', high: 'Hög', critical: 'Kritisk' });
const svTypes = words<DecisionType>({ risk: 'Acceptera en risk', exception: 'Undantag från en regel' });
const svTold: Told = {
  boardUncoordinated: ({ where }) => `${where} har ingen som samordnar informationssäkerheten.`,
  administrationHeadless: ({ where }) => `${where} har ingen förvaltningschef i Värna.`,
  holderGone: ({ holder, role, where }) => `${holder} är ${role} (${where}) men har inte längre något aktivt konto.`,
  deputyMissing: ({ holder, role, where }) => `${holder}, ${role} (${where}), har ingen ersättare.`,
  deputyGone: ({ holder, deputy, role, where }) =>
    `${deputy} är ersättare för ${holder}, ${role} (${where}), men har inte längre något aktivt konto.`,
  mandateEnds: ({ holder, role, where, day }) =>
    `Uppdraget som ${role} (${where}) för ${holder} slutar den ${day} och ingen är utsedd efter det.`,
  ownerMissing: ({ where }) => `${where} har ingen ägare.`,
};
const svRoles = words<Role>({
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
});

const sv = {
  roles: svRoles,
  scopes: svScopes,
  boardKinds: words<BoardKind>({
    council: 'Kommunfullmäktige',
    executiveBoard: 'Kommunstyrelse',
    board: 'Nämnd',
    jointBody: 'Gemensam nämnd',
  }),
  decisionTypes: svTypes,
  levels: svLevels,
  deciders: words<Decider>({
    manager: 'Närmaste chef',
    administrationHead: 'Förvaltningschef',
    chiefExecutive: 'Kommundirektör',
    board: 'Nämnden',
  }),
  openKinds: words<OpenKind>({
    role: 'Roll',
    deputy: 'Ersättare för någon annan',
    document: 'Styrdokument',
    incident: 'Incident',
    risk: 'Risk',
    measure: 'Åtgärd',
  }),
  findings: svTold,
  notice: {
    title: (count: number) => (count === 1 ? 'En roll behöver ses över' : `${count} roller behöver ses över`),
    lead: 'I arbetet med informationssäkerhet saknas någon som behövs:',
    more: (count: number) => (count === 1 ? 'Och en till.' : `Och ${count} till.`),
    mend: 'Du kan föra in det som behövs i Värna.',
    ask: (name: string) => `Utse den som behövs och säg till ${name}, som för in det i Värna.`,
    once: 'Du får det här meddelandet en gång.',
    open: 'Öppna Organisation',
  },
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
    by: (name: string, at: string) => `Fört in av ${name}, ${at}.`,
    wrong: 'Stämmer det inte? Säg till samordnaren.',
  },
  everyone: 'Alla medarbetare',
  noDeputy: 'Ingen ersättare utsedd',
  untilFurtherNotice: 'Tills vidare',
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    personUnknown: (_facts: Facts) =>
      'Personen finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
    ownDeputy: (facts: Facts) => `${fact(facts, 'name')} kan inte vara sin egen ersättare. Välj någon annan.`,
    dayUnlikely: dayUnlikely.sv,
    untilBeforeFrom: (_facts: Facts) => 'Slutdagen ligger före startdagen. Ändra någon av dem.',
    ownRole: (_facts: Facts) =>
      'Du kan inte ge dig själv en roll som beslutar, eller mer av en roll som du har eller har haft. Be en annan samordnare ge dig den.',
    scopeMissing: (_facts: Facts) => 'Skriv var rollen gäller.',
    roleEnded: (facts: Facts) => `Rollen för ${fact(facts, 'name')} är redan avslutad.`,
    alreadyHeld: (facts: Facts) => `${fact(facts, 'name')} har redan den rollen under den tiden.`,
    roleUnknown: (_facts: Facts) => 'Rollen finns inte längre. Uppdatera sidan för att se vad som gäller nu.',
    roleChanged: (_facts: Facts) => 'Någon annan hann ändra rollen. Uppdatera sidan och försök igen.',
    boardUnknown: (_facts: Facts) => 'Nämnden finns inte längre. Uppdatera sidan för att se vad som gäller nu.',
    boardChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra nämnden medan du skrev. Uppdatera sidan och försök igen.`,
    boardNameMissing: (_facts: Facts) => 'Skriv vad nämnden heter.',
    boardNameTaken: (facts: Facts) => `Det finns redan en nämnd som heter ${fact(facts, 'name')}. Välj ett annat namn.`,
    administrationTaken: (facts: Facts) =>
      `${fact(facts, 'administration')} hör redan till ${fact(facts, 'board')}. En förvaltning kan höra till en nämnd. Ta bort den från den andra först.`,
    municipalitiesMissing: (_facts: Facts) =>
      'Skriv minst två kommuner. En gemensam nämnd har kommunen tillsammans med andra.',
    closedDayUnknown: (_facts: Facts) =>
      'De stängda dagarna är redan borttagna. Uppdatera sidan för att se vad som gäller nu.',
    closedDayChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra de stängda dagarna medan du skrev. Uppdatera sidan och försök igen.`,
    closedDayNameMissing: (_facts: Facts) => 'Skriv vad som gäller då, till exempel klämdag.',
    closedDayMissing: (_facts: Facts) => 'Välj den första dagen som är stängd.',
    closedDayDoubled: (facts: Facts) =>
      `${fact(facts, 'name')} med samma dagar finns redan. Ändra dagarna, eller avbryt.`,
    closedDaysTooMany: (facts: Facts) =>
      `Det blir ${fact(facts, 'days')} dagar i följd. Välj högst ${fact(facts, 'most')}. Ingen påminns under de dagarna.`,
    orderChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann spara en nyare version av delegationsordningen. Det du skrev står kvar här. Jämför med den nya versionen innan du sparar.`,
    orderUncovered: (facts: Facts) =>
      `Det saknas en rad för ”${named(facts, 'type', svTypes)}” på nivån ${low(named(facts, 'level', svLevels))} som gäller alla ärenden (inget krav på lag, kostnad från 0). Lägg till den, så att alla beslut har en beslutsfattare.`,
    orderItemMissing: (facts: Facts) =>
      `En rad för ”${named(facts, 'type', svTypes)}” på nivån ${low(named(facts, 'level', svLevels))} saknar delegationspunkt. Skriv den som den står i nämndens delegationsordning, till exempel 7.2.`,
    orderDoubled: (facts: Facts) =>
      `Två rader gäller samma beslut: ”${named(facts, 'type', svTypes)}” på nivån ${low(named(facts, 'level', svLevels))} med samma lag och kostnad. Ta bort den ena.`,
    orderUnchanged: (_facts: Facts) => 'Inget har ändrats, så det finns inget att spara.',
    orderNoteMissing: (_facts: Facts) => 'Skriv kort vad som ändrades och varför. Det visas i historiken.',
    handoverToSelf: (facts: Facts) => `${fact(facts, 'name')} har det redan. Välj någon annan som tar över.`,
    receiverUnknown: (_facts: Facts) =>
      'Den som tar över finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
    deputyIsHolder: (facts: Facts) =>
      `${fact(facts, 'name')} har själv den rollen och kan inte vara sin egen ersättare. Välj någon annan för den.`,
    receiverMayNotHandle: (facts: Facts) =>
      `${fact(facts, 'name')} får inte hantera incidenter. Ge rollen samordnare först, eller välj någon som har den.`,
  } satisfies Record<
    RoleRefusal | BoardRefusal | ClosedDayRefusal | OrderRefusal | HandoverRefusal,
    (facts: Facts) => string
  >,
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
  jointIt: 'Joint IT',
  auditor: 'Auditor',
};
const enScopes: typeof svScopes = {
  municipality: 'The whole municipality',
  board: 'Board',
  administration: 'Administration',
  unit: 'Unit',
  system: 'System',
};
const enLevels: typeof svLevels = { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Critical' };
const enTypes: typeof svTypes = { risk: 'Accept a risk', exception: 'Exception from a rule' };
const enTold: Told = {
  boardUncoordinated: ({ where }) => `${where} has nobody who coordinates information security.`,
  administrationHeadless: ({ where }) => `${where} has no head of administration in Värna.`,
  holderGone: ({ holder, role, where }) => `${holder} is ${role} (${where}) but no longer has an active account.`,
  deputyMissing: ({ holder, role, where }) => `${holder}, ${role} (${where}), has no deputy.`,
  deputyGone: ({ holder, deputy, role, where }) =>
    `${deputy} is deputy for ${holder}, ${role} (${where}), but no longer has an active account.`,
  mandateEnds: ({ holder, role, where, day }) =>
    `The mandate of ${holder} as ${role} (${where}) ends on ${day} and nobody is appointed after it.`,
  ownerMissing: ({ where }) => `${where} has no owner.`,
};

const en: typeof sv = {
  roles: enRoles,
  scopes: enScopes,
  boardKinds: {
    council: 'Municipal council',
    executiveBoard: 'Municipal executive board',
    board: 'Board',
    jointBody: 'Joint board',
  },
  decisionTypes: enTypes,
  levels: enLevels,
  deciders: {
    manager: 'Nearest manager',
    administrationHead: 'Head of administration',
    chiefExecutive: 'Chief executive',
    board: 'The board',
  },
  openKinds: {
    role: 'Role',
    deputy: 'Deputy for somebody else',
    document: 'Steering document',
    incident: 'Incident',
    risk: 'Risk',
    measure: 'Measure',
  },
  findings: enTold,
  notice: {
    title: (count) => (count === 1 ? 'A role needs attention' : `${count} roles need attention`),
    lead: 'The information security work lacks somebody it needs:',
    more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    mend: 'You can enter what is needed in Värna.',
    ask: (name) => `Appoint whoever is needed and tell ${name}, who enters it in Värna.`,
    once: 'You get this message once.',
    open: 'Open Organisation',
  },
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
    by: (name, at) => `Entered by ${name}, ${at}.`,
    wrong: 'If this is wrong, tell the coordinator.',
  },
  everyone: 'All staff',
  noDeputy: 'No deputy appointed',
  untilFurtherNotice: 'Until further notice',
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this.',
    personUnknown: (_facts: Facts) =>
      'That person is not among the active accounts. Search for the name again and choose from the list.',
    ownDeputy: (facts) => `${fact(facts, 'name')} cannot be their own deputy. Choose somebody else.`,
    dayUnlikely: dayUnlikely.en,
    untilBeforeFrom: (_facts: Facts) => 'The last day is before the first. Change one of them.',
    ownRole: (_facts) =>
      'You cannot give yourself a role that decides, or more of a role that you have or have had. Ask another coordinator to give it to you.',
    scopeMissing: (_facts) => 'Write where the role applies.',
    roleEnded: (facts) => `The role of ${fact(facts, 'name')} has already ended.`,
    alreadyHeld: (facts) => `${fact(facts, 'name')} already holds that role during that time.`,
    roleUnknown: (_facts: Facts) => 'The role no longer exists. Reload the page to see what applies now.',
    roleChanged: (_facts: Facts) => 'Somebody else changed the role first. Reload the page and try again.',
    boardUnknown: (_facts: Facts) => 'The board no longer exists. Reload the page to see what applies now.',
    boardChanged: (facts) => `${fact(facts, 'name')} changed the board while you wrote. Reload the page and try again.`,
    boardNameMissing: (_facts: Facts) => 'Write the name of the board.',
    boardNameTaken: (facts) => `There is a board called ${fact(facts, 'name')} already. Choose another name.`,
    administrationTaken: (facts) =>
      `${fact(facts, 'administration')} belongs to ${fact(facts, 'board')} already. An administration can belong to one board. Take it away from the other one first.`,
    municipalitiesMissing: (_facts: Facts) => 'Write at least two municipalities. A joint board is shared with others.',
    closedDayUnknown: (_facts: Facts) =>
      'These closed days are removed already. Reload the page to see what applies now.',
    closedDayChanged: (facts) =>
      `${fact(facts, 'name')} changed these closed days while you wrote. Reload the page and try again.`,
    closedDayNameMissing: (_facts: Facts) => 'Write what it is, such as a bridge day.',
    closedDayMissing: (_facts: Facts) => 'Choose the first day that is closed.',
    closedDayDoubled: (facts) =>
      `${fact(facts, 'name')} with the same days is there already. Change the days, or cancel.`,
    closedDaysTooMany: (facts) =>
      `That is ${fact(facts, 'days')} days in a row. Choose ${fact(facts, 'most')} at most. Nobody is reminded on those days.`,
    orderChanged: (facts) =>
      `${fact(facts, 'name')} saved a newer version of the delegation order first. What you wrote is still here. Compare it with the new version before you save.`,
    orderUncovered: (facts) =>
      `There is no line for “${named(facts, 'type', enTypes)}” at the level ${low(named(facts, 'level', enLevels))} that counts for every matter (law not needed, cost from 0). Add it, so that somebody decides in every matter.`,
    orderItemMissing: (facts) =>
      `A line for “${named(facts, 'type', enTypes)}” at the level ${low(named(facts, 'level', enLevels))} has no delegation item. Write it as it stands in the board’s delegation order, such as 7.2.`,
    orderDoubled: (facts) =>
      `Two lines are about the same decision: “${named(facts, 'type', enTypes)}” at the level ${low(named(facts, 'level', enLevels))} with the same law and cost. Remove one of them.`,
    orderUnchanged: (_facts: Facts) => 'Nothing has changed, so there is nothing to save.',
    orderNoteMissing: (_facts: Facts) => 'Write briefly what was changed and why. It is shown in the history.',
    handoverToSelf: (facts) => `${fact(facts, 'name')} has it already. Choose somebody else to take over.`,
    receiverUnknown: (_facts: Facts) =>
      'Whoever takes over is not among the active accounts. Search for the name again and choose from the list.',
    deputyIsHolder: (facts) =>
      `${fact(facts, 'name')} holds that role and cannot be their own deputy. Choose somebody else for it.`,
    receiverMayNotHandle: (facts) =>
      `${fact(facts, 'name')} may not handle incidents. Give them the role of coordinator first, or choose somebody who has it.`,
  },
};

export type OrganisationText = typeof sv;
export const organisationText: Texts<OrganisationText> = { sv, en };

/** Where a role counts, inside a sentence: the name, or `hela kommunen`. */
const placeOf = ({ kind, name }: Scope, language: Language): string =>
  name === '' ? low(organisationText[language].scopes[kind]) : name;

/** `Chef, Hemtjänsten` */
export function heldSentence({ role, scope }: Pick<RoleHolding, 'role' | 'scope'>, language: Language): string {
  return `${organisationText[language].roles[role]}, ${placeOf(scope, language)}`;
}

export function findingSentence(finding: Finding, language: Language): string {
  const { roles, findings } = organisationText[language];
  return findings[finding.kind]({
    holder: finding.holderName,
    deputy: finding.deputyName,
    role: finding.role === null ? '' : low(roles[finding.role]),
    where: placeOf(finding.scope, language),
    day: finding.until === null ? '' : formatDay(finding.until, language),
  });
}
