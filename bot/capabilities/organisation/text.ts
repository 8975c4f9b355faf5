import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { Permission, Role, ScopeKind } from './model.ts';
import type { RoleRefusal } from './rules.ts';

const sv = {
  roles: words<Role>({
    coordinator: 'Informationssäkerhetssamordnare',
    dataProtectionOfficer: 'Dataskyddsombud',
    chiefExecutive: 'Kommundirektör',
    manager: 'Chef',
    informationOwner: 'Informationsägare',
    systemOwner: 'Systemägare',
    secretary: 'Nämndsekreterare',
    jointIt: 'Gemensam it',
    auditor: 'Revisor',
  }),
  scopes: words<ScopeKind>({
    municipality: 'Hela kommunen',
    board: 'Nämnd',
    unit: 'Enhet',
    system: 'System',
  }),
  permissions: words<Permission>({
    'incident.report': 'Rapportera incidenter och följa sina egna ärenden',
    'incident.readAll': 'Läsa alla incidenter',
    'incident.readPersonalData': 'Läsa incidenter där personuppgifter berörs',
    'incident.handle': 'Ta, bedöma, anteckna, skriva till den som rapporterat och avsluta',
    'organisation.readRoles': 'Se vem som har vilken roll',
    'organisation.changeRoles': 'Ge och avsluta roller',
    'organisation.placeChannel': 'Välja kanal för incidentkorten',
    'operations.read': 'Se om något i driften har stannat',
    'operations.resume': 'Låta Värna försöka igen med det som har stannat',
    'policy.read': 'Läsa och kvittera det som gäller en själv',
    'policy.readAll': 'Läsa alla styrdokument och se vilka som har läst dem',
    'policy.manage': 'Skriva styrdokument, föra in beslut och skicka ut',
    'training.readAll': 'Se hur utbildningen går',
    'training.manage': 'Skriva lektioner och starta utbildning',
    'measure.read': 'Läsa hela handlingsplanen',
    'measure.manage': 'Lägga upp, ändra och avbryta åtgärder',
  }),
  everyone: 'Alla medarbetare',
  asDeputy: 'som ersättare',
  deputy: 'Ersättare',
  noDeputy: 'Ingen ersättare utsedd',
  untilFurtherNotice: 'Tills vidare',
  refusals: {
    notAllowed: (_facts: Facts) =>
      'Det här kan bara samordnaren göra. Fråga din informationssäkerhetssamordnare om du behöver hjälp.',
    personUnknown: (_facts: Facts) =>
      'Personen finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
    ownDeputy: (facts: Facts) => `${fact(facts, 'name')} kan inte vara sin egen ersättare. Välj någon annan.`,
    untilBeforeFrom: (_facts: Facts) => 'Slutdagen ligger före startdagen. Ändra någon av dem.',
    alreadyHeld: (facts: Facts) => `${fact(facts, 'name')} har redan den rollen under den tiden.`,
    roleUnknown: (_facts: Facts) => 'Rollen finns inte längre. Uppdatera sidan för att se vad som gäller nu.',
    changedMeanwhile: (_facts: Facts) => 'Någon annan hann ändra rollen. Uppdatera sidan och försök igen.',
  } satisfies Record<RoleRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  roles: {
    coordinator: 'Information security coordinator',
    dataProtectionOfficer: 'Data protection officer',
    chiefExecutive: 'Chief executive',
    manager: 'Manager',
    informationOwner: 'Information owner',
    systemOwner: 'System owner',
    secretary: 'Board secretary',
    jointIt: 'Joint IT',
    auditor: 'Auditor',
  },
  scopes: { municipality: 'The whole municipality', board: 'Board', unit: 'Unit', system: 'System' },
  permissions: {
    'incident.report': 'Report incidents and follow their own cases',
    'incident.readAll': 'Read all incidents',
    'incident.readPersonalData': 'Read incidents that affect personal data',
    'incident.handle': 'Take, assess, note, write to the reporter and close',
    'organisation.readRoles': 'See who holds which role',
    'organisation.changeRoles': 'Give and end roles',
    'organisation.placeChannel': 'Choose the channel for incident cards',
    'operations.read': 'See whether anything in operations has stopped',
    'operations.resume': 'Let Värna try again with what has stopped',
    'policy.read': 'Read and acknowledge what applies to oneself',
    'policy.readAll': 'Read all steering documents and see who has read them',
    'policy.manage': 'Write steering documents, enter decisions and send out',
    'training.readAll': 'See how training goes',
    'training.manage': 'Write lessons and start training',
    'measure.read': 'Read the whole action plan',
    'measure.manage': 'Enter, change and cancel measures',
  },
  everyone: 'All staff',
  asDeputy: 'as deputy',
  deputy: 'Deputy',
  noDeputy: 'No deputy appointed',
  untilFurtherNotice: 'Until further notice',
  refusals: {
    notAllowed: (_facts: Facts) =>
      'Only the coordinator can do this. Ask your information security coordinator if you need help.',
    personUnknown: (_facts: Facts) =>
      'That person is not among the active accounts. Search for the name again and choose from the list.',
    ownDeputy: (facts) => `${fact(facts, 'name')} cannot be their own deputy. Choose somebody else.`,
    untilBeforeFrom: (_facts: Facts) => 'The last day is before the first. Change one of them.',
    alreadyHeld: (facts) => `${fact(facts, 'name')} already holds that role during that time.`,
    roleUnknown: (_facts: Facts) => 'The role no longer exists. Reload the page to see what applies now.',
    changedMeanwhile: (_facts: Facts) => 'Somebody else changed the role first. Reload the page and try again.',
  },
};

export type OrganisationText = typeof sv;
export const organisationText: Texts<OrganisationText> = { sv, en };
