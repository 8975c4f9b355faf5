// Who leads exercises and who reads them; whoever takes part acts in their own, whatever their roles.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const exercisePermissions = {
  'exercise.read': {
    label: { sv: 'Läsa övningar och vad de visade', en: 'Read exercises and what they showed' },
    roles: ['coordinator', 'auditor', 'chiefExecutive', 'dataProtectionOfficer'],
    askedWith: 'municipality',
  },
  'exercise.lead': {
    label: { sv: 'Starta, leda och avsluta övningar', en: 'Start, lead and end exercises' },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'exercise'>;

export const may = mayBy(exercisePermissions);

const LEADS = ['exercise.lead'] as const;

export const exerciseRights: RightsOf<'exercise'> = {
  'exercise.list': right(['exercise.read', 'exercise.lead'], { own: true, open: true, answers: 'list' }),
  'exercise.read': right(['exercise.read', 'exercise.lead'], { own: true }),
  'exercise.start': right(LEADS, { answers: 'anywhere' }),
  'exercise.assess': right(LEADS, { own: true }),
  'exercise.write': right(LEADS, { own: true }),
  'exercise.end': right(LEADS),
  'exercise.find': right(LEADS, { own: true }),
  'exercise.plan': right(LEADS),
};
