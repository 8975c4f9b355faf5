// Who may do what with measures, and what each action asks for.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const measurePermissions = {
  'measure.read': {
    label: { sv: 'Läsa hela handlingsplanen', en: 'Read the whole action plan' },
    roles: ['coordinator', 'auditor', 'chiefExecutive', 'administrationHead', 'secretary', 'dataProtectionOfficer'],
    askedWith: 'object',
  },
  'measure.manage': {
    label: { sv: 'Lägga till, ändra och stryka åtgärder', en: 'Add, change and drop measures' },
    roles: ['coordinator'],
    askedWith: 'object',
  },
} as const satisfies PermissionsOf<'measure'>;

export const may = mayBy(measurePermissions);

export const measureRights: RightsOf<'measure'> = {
  'measure.list': right(['measure.read'], { own: true, open: true, answers: 'list' }),
  'measure.read': right(['measure.read'], { own: true }),
  'measure.save': right(['measure.manage']),
  'measure.done': right(['measure.manage'], { own: true }),
  'measure.attach': right(['measure.manage'], { own: true }),
  'measure.delay': right(['measure.manage'], { own: true }),
  'measure.help': right(['measure.manage'], { own: true }),
  'measure.outcome': right(['measure.manage'], { own: true }),
  'measure.cancel': right(['measure.manage']),
  'measure.remind': right(['measure.manage']),
  'measure.reopen': right(['measure.manage'], { own: true }),
  'measure.ofSource': right(['measure.read'], { own: true, open: true, answers: 'list' }),
};
