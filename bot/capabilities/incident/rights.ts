// Who may do what with cases, and what each action asks for.
import { EVERYONE, mayBy, OWN, OWN_LIST, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const incidentPermissions = {
  'incident.report': {
    label: {
      sv: 'Rapportera incidenter och följa sina egna ärenden',
      en: 'Report incidents and follow their own cases',
    },
    roles: 'everyone',
    askedWith: 'own',
  },
  'incident.readAll': {
    label: { sv: 'Läsa alla incidenter', en: 'Read all incidents' },
    roles: ['coordinator', 'auditor'],
    askedWith: 'object',
  },
  'incident.readPersonalData': {
    label: { sv: 'Läsa incidenter där personuppgifter berörs', en: 'Read incidents that affect personal data' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer'],
    askedWith: 'object',
  },
  'incident.handle': {
    label: {
      sv: 'Ta, bedöma, anteckna, skriva till den som rapporterade och avsluta',
      en: 'Take, assess, note, write to the reporter and close',
    },
    roles: ['coordinator'],
    askedWith: 'object',
  },
} as const satisfies PermissionsOf<'incident'>;

export const may = mayBy(incidentPermissions);

export const incidentRights: RightsOf<'incident'> = {
  'incident.reviseDraft': OWN,
  'incident.report': EVERYONE,
  'incident.mine': OWN_LIST,
  'incident.status': OWN,
  'incident.own': OWN,
  'incident.list': right(['incident.readAll', 'incident.readPersonalData'], { answers: 'list' }),
  'incident.statistics': right(['incident.readAll', 'incident.readPersonalData'], { answers: 'list' }),
  'incident.read': right(['incident.readAll', 'incident.readPersonalData']),
  'incident.take': right(['incident.handle']),
  'incident.handBack': right(['incident.handle']),
  'incident.giveBack': right(['incident.handle']),
  'incident.unassess': right(['incident.handle']),
  'incident.assess': right(['incident.handle']),
  'incident.note': right(['incident.handle']),
  'incident.tellReporter': right(['incident.handle']),
  'incident.addInformation': OWN,
  'incident.addToCase': OWN,
  'incident.layAside': OWN,
  'incident.askCoordinator': OWN,
  'incident.removeWords': right(['incident.handle']),
  'incident.close': right(['incident.handle']),
  'incident.reopen': right(['incident.handle']),
};
