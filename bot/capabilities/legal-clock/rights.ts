// Who may do what with the clocks, and what each action asks for.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const legalClockPermissions = {
  'legalClock.read': {
    label: { sv: 'Läsa frister och varningar', en: 'Read deadlines and warnings' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive'],
    askedWith: 'object',
  },
  'legalClock.handle': {
    label: { sv: 'Lägga till, flytta och stoppa frister', en: 'Add, move and stop deadlines' },
    roles: ['coordinator', 'chiefExecutive'],
    askedWith: 'object',
  },
  'legalClock.readSettings': {
    label: { sv: 'Läsa reglerna för frister', en: 'Read the rules of deadlines' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive'],
    askedWith: 'municipality',
  },
  'legalClock.changeSettings': {
    label: { sv: 'Ändra reglerna för frister', en: 'Change the rules of deadlines' },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'legalClock'>;

export const may = mayBy(legalClockPermissions);

const handle = right(['legalClock.handle']);
const change = right(['legalClock.changeSettings']);

export const legalClockRights: RightsOf<'legalClock'> = {
  'legalClock.ofCase': right(['legalClock.read'], { own: true }),
  'legalClock.running': right(['legalClock.read'], { own: true, open: true, answers: 'list' }),
  'legalClock.open': handle,
  'legalClock.acknowledge': right(['legalClock.handle'], { own: true }),
  'legalClock.stop': handle,
  'legalClock.withdraw': handle,
  'legalClock.goesOn': handle,
  'legalClock.handled': handle,
  'legalClock.explainLate': handle,
  'legalClock.settings': right(['legalClock.readSettings']),
  'legalClock.saveSettings': change,
  'legalClock.tryAlarm': change,
  'legalClock.saveRule': change,
  'legalClock.removeRule': change,
};
