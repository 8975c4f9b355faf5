// Who may do what with texts to authorities, and what each action asks for.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const authorityReportPermissions = {
  'authorityReport.read': {
    label: { sv: 'Läsa rapporter till myndigheter', en: 'Read reports to authorities' },
    roles: ['coordinator', 'auditor', 'chiefExecutive'],
    askedWith: 'object',
  },
  'authorityReport.readPersonalData': {
    label: { sv: 'Läsa anmälningar till IMY', en: 'Read notifications to IMY' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive'],
    askedWith: 'object',
  },
  'authorityReport.write': {
    label: { sv: 'Skriva rapporter till myndigheter', en: 'Write reports to authorities' },
    // Last in the chain of warnings: whoever is told that time runs out can send the report.
    roles: ['coordinator', 'chiefExecutive'],
    askedWith: 'object',
  },
  'authorityReport.advise': {
    label: { sv: 'Ge råd om anmälningar till IMY', en: 'Advise on notifications to IMY' },
    roles: ['dataProtectionOfficer'],
    askedWith: 'object',
  },
} as const satisfies PermissionsOf<'authorityReport'>;

export const may = mayBy(authorityReportPermissions);

const READ = ['authorityReport.read', 'authorityReport.readPersonalData'] as const;
const write = right(['authorityReport.write']);

export const authorityReportRights: RightsOf<'authorityReport'> = {
  'authorityReport.ofCase': right(READ),
  'authorityReport.list': right(READ, { answers: 'list' }),
  'authorityReport.read': right(READ),
  'authorityReport.open': right(READ),
  'authorityReport.begin': write,
  'authorityReport.ofClock': write,
  'authorityReport.write': write,
  'authorityReport.fill': write,
  'authorityReport.send': write,
  'authorityReport.putInPortal': write,
  'authorityReport.explain': write,
  'authorityReport.correct': write,
  'authorityReport.askAdvice': write,
  'authorityReport.advise': right(['authorityReport.advise']),
  'authorityReport.decide': write,
};
