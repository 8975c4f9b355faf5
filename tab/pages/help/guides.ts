// What each person does in Värna and where: from their permissions, so that nobody reads of what is not theirs.
import type { Me } from '../../../bot/capabilities/organisation/model.ts';
import type { Permission } from '../../../bot/contract.ts';
import type { Word } from '../../parts/glossary-text.ts';
import { readsOnly } from '../../shell/navigation.ts';
import { DELEGATION_PATH } from '../../shell/paths.ts';

export const GUIDES = [
  'handle',
  'personalData',
  'matters',
  'followUp',
  'audit',
  'staff',
  'decide',
  'risks',
  'ownMeasures',
  'plan',
  'publish',
  'train',
  'roles',
  'delegation',
  'operations',
  'report',
  'todo',
  'rules',
  'mine',
] as const;
export type GuideName = (typeof GUIDES)[number];

interface Guide {
  readonly path: string;
  readonly isFor: (me: Me) => boolean;
  /** Words that somebody may need for it. */
  readonly words: readonly Word[];
}

const may =
  (permission: Permission) =>
  (me: Me): boolean =>
    me.may.includes(permission);
const everyone = (me: Me): boolean => !readsOnly(me);
const hasPartInRisks = ({ staff, risks, roles }: Me) => staff > 0 || risks > 0 || roles.length > 0;

/** What is a person's own work first, then what everybody does. */
export const guides: Readonly<Record<GuideName, Guide>> = {
  handle: { path: '/incidents', isFor: may('incident.handle'), words: ['aware', 'significant', 'nearMiss'] },
  personalData: {
    path: '/incidents',
    isFor: (me) => may('incident.readPersonalData')(me) && !may('incident.readAll')(me),
    words: ['personalData', 'aware'],
  },
  matters: { path: '/board', isFor: may('risk.board'), words: ['boardMatter', 'basis', 'registryNumber'] },
  followUp: {
    path: '/measures',
    isFor: (me) => may('measure.read')(me) && !may('measure.manage')(me) && everyone(me),
    words: ['measure', 'residual'],
  },
  audit: { path: '/documents', isFor: readsOnly, words: ['evidence', 'checksum'] },
  staff: { path: '/staff', isFor: ({ staff }) => staff > 0, words: ['acknowledgement'] },
  decide: {
    path: '/desk',
    isFor: (me) => everyone(me) && hasPartInRisks(me),
    words: ['delegationItem', 'deputy', 'basis', 'exception'],
  },
  risks: {
    path: '/risks',
    isFor: (me) => everyone(me) && hasPartInRisks(me),
    words: ['risk', 'owner', 'treatment', 'residual'],
  },
  ownMeasures: {
    path: '/measures',
    isFor: (me) => me.measures > 0 && !may('measure.manage')(me),
    words: ['measure', 'outcome'],
  },
  plan: { path: '/measures', isFor: may('measure.manage'), words: ['measure', 'outcome'] },
  publish: { path: '/documents', isFor: may('policy.manage'), words: ['steering', 'sending', 'acknowledgement'] },
  train: { path: '/training', isFor: may('training.manage'), words: ['lesson'] },
  roles: { path: '/roles', isFor: may('organisation.changeRoles'), words: ['deputy'] },
  delegation: {
    path: DELEGATION_PATH,
    isFor: may('organisation.changeDelegation'),
    words: ['delegation', 'delegationItem'],
  },
  operations: { path: '/operations', isFor: may('operations.read'), words: [] },
  report: { path: '/report', isFor: everyone, words: ['nearMiss'] },
  todo: { path: '/todo', isFor: everyone, words: [] },
  rules: { path: '/rules', isFor: everyone, words: ['steering', 'acknowledgement'] },
  mine: { path: '/mine', isFor: everyone, words: [] },
};
