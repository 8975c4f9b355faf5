// Who may do what with steering documents, and what each action asks for.
import { EVERYONE, mayBy, NO_ROLE, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const policyPermissions = {
  'policy.read': {
    label: { sv: 'Läsa och kvittera det som gäller en själv', en: 'Read and acknowledge what applies to oneself' },
    roles: 'everyone',
    askedWith: 'own',
  },
  'policy.readAll': {
    label: {
      sv: 'Läsa alla styrdokument och se hur många som har läst dem',
      en: 'Read all governing documents and see how many have read them',
    },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive', 'secretary'],
    askedWith: 'object',
  },
  'policy.readPeople': {
    label: { sv: 'Se vem som har läst vilket styrdokument', en: 'See who has read which governing document' },
    roles: ['coordinator', 'auditor'],
    askedWith: 'object',
  },
  'policy.manage': {
    label: {
      sv: 'Skriva styrdokument, registrera beslut och skicka ut',
      en: 'Write governing documents, record decisions and send out',
    },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'policy'>;

export const may = mayBy(policyPermissions);

export const policyRights: RightsOf<'policy'> = {
  'policy.mine': EVERYONE,
  'policy.list': right(['policy.readAll'], { answers: 'list' }),
  // Its owner and its reviewers read a draft without any role.
  'policy.read': right(['policy.readAll'], { own: true }),
  'policy.evidence': right(['policy.readPeople'], { answers: 'list' }),
  'policy.person': right(['policy.readPeople']),
  'policy.audience': right(['policy.manage']),
  'policy.save': right(['policy.manage']),
  'policy.review': right(['policy.manage']),
  'policy.redraft': right(['policy.manage']),
  'policy.decide': right(['policy.manage']),
  'policy.correct': right(['policy.manage']),
  'policy.attach': right(['policy.manage']),
  'policy.detach': right(['policy.manage']),
  'policy.publish': right(['policy.manage']),
  'policy.withdraw': right(['policy.manage']),
  'policy.remindReviewers': right(['policy.manage']),
  // By whoever was asked.
  'policy.answerReview': NO_ROLE,
  'policy.discard': right(['policy.manage']),
  'policy.tryCard': right(['policy.manage']),
  'policy.acknowledge': EVERYONE,
  'policy.ask': EVERYONE,
};
