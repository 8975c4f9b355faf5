// What every action asks for: the permission table read from the other end. One that is missing does not compile, and the
// tests ask each as every role, in every scope, about one's own and about another's.
import type { ActionName } from '../../contract.ts';
import type { Permission } from './model.ts';

export interface Right {
  /** Any of these gives it, asked with what the permission is asked with. */
  readonly by: readonly Permission[];
  /** Everyone may, with an active account. */
  readonly open: boolean;
  /** Whose object it is may, whatever their roles. */
  readonly own: boolean;
  /** Whoever the delegation order lets decide it may. */
  readonly seat: boolean;
  /**
   * `object`: refused where the role does not cover it. `list`: answered to whoever may somewhere, with only what is
   * covered in it. `anywhere`: answered whole to whoever may somewhere.
   */
  readonly answers: 'object' | 'list' | 'anywhere';
}

const right = (by: readonly Permission[], more: Partial<Right> = {}): Right => ({
  by,
  open: false,
  own: false,
  seat: false,
  answers: 'object',
  ...more,
});
const EVERYONE = right([], { open: true, answers: 'anywhere' });
const OWN = right([], { own: true });
const OWN_LIST = right([], { own: true, open: true, answers: 'list' });
/** The nearest manager in Entra ID: no role gives it. */
const NO_ROLE = right([]);

export const RIGHTS: Readonly<Record<ActionName, Right>> = {
  'incident.reviseDraft': OWN,
  'incident.report': EVERYONE,
  'incident.mine': OWN_LIST,
  'incident.status': OWN,
  'incident.own': OWN,
  'incident.list': right(['incident.readAll', 'incident.readPersonalData'], { answers: 'list' }),
  'incident.read': right(['incident.readAll', 'incident.readPersonalData']),
  'incident.take': right(['incident.handle']),
  'incident.assess': right(['incident.handle']),
  'incident.note': right(['incident.handle']),
  'incident.tellReporter': right(['incident.handle']),
  'incident.addInformation': OWN,
  'incident.addToCase': OWN,
  'incident.removeWords': right(['incident.handle']),
  'incident.close': right(['incident.handle']),
  'incident.reopen': right(['incident.handle']),
  'organisation.me': EVERYONE,
  'organisation.people': EVERYONE,
  'organisation.groups': right(['policy.manage']),
  'organisation.roles': right(['organisation.readRoles'], { answers: 'list' }),
  'organisation.grantRole': right(['organisation.changeRoles']),
  'organisation.endRole': right(['organisation.changeRoles']),
  'organisation.boards': right(['organisation.readRoles'], { answers: 'list' }),
  'organisation.saveBoard': right(['organisation.changeRoles']),
  'organisation.removeBoard': right(['organisation.changeRoles']),
  'organisation.closedDays': right(['organisation.readRoles'], { answers: 'anywhere' }),
  'organisation.saveClosedDay': right(['organisation.changeDelegation']),
  'organisation.removeClosedDay': right(['organisation.changeDelegation']),
  'organisation.delegation': right(['organisation.readRoles'], { answers: 'anywhere' }),
  'organisation.saveDelegation': right(['organisation.changeDelegation']),
  'organisation.deciders': right(['organisation.readRoles']),
  'organisation.inHand': right(['organisation.changeRoles']),
  'organisation.handover': right(['organisation.changeRoles']),
  'operations.read': right(['operations.read']),
  'operations.resume': right(['operations.resume']),
  'inbox.todo': EVERYONE,
  'policy.mine': EVERYONE,
  'policy.list': right(['policy.readAll'], { answers: 'list' }),
  'policy.read': right(['policy.readAll']),
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
  'policy.succeed': right(['policy.manage']),
  'policy.acknowledge': EVERYONE,
  'policy.ask': EVERYONE,
  'campaign.read': right(['policy.readAll'], { answers: 'list' }),
  'campaign.preflight': right(['policy.manage']),
  'campaign.pause': right(['policy.manage']),
  'campaign.resume': right(['policy.manage']),
  'campaign.cancel': right(['policy.manage']),
  'campaign.reached': right(['policy.manage']),
  'campaign.setAside': right(['policy.manage']),
  'campaign.askAgain': right(['policy.manage']),
  'campaign.waiting': right(['policy.manage']),
  'campaign.staff': EVERYONE,
  'campaign.vouch': NO_ROLE,
  'measure.list': right(['measure.read'], { own: true, open: true, answers: 'list' }),
  'measure.read': right(['measure.read'], { own: true }),
  'measure.save': right(['measure.manage']),
  'measure.done': right(['measure.manage'], { own: true }),
  'measure.delay': right(['measure.manage'], { own: true }),
  'measure.help': right(['measure.manage'], { own: true }),
  'measure.outcome': right(['measure.manage'], { own: true }),
  'measure.cancel': right(['measure.manage']),
  'measure.reopen': right(['measure.manage'], { own: true }),
  'measure.ofSource': right(['measure.read'], { own: true, open: true, answers: 'list' }),
  'training.mine': OWN_LIST,
  'training.begin': OWN,
  'training.answer': OWN,
  'training.lessons': right(['training.readAll'], { answers: 'anywhere' }),
  'training.saveLesson': right(['training.manage']),
  'training.publishLesson': right(['training.manage']),
  'training.retireLesson': right(['training.manage']),
  'training.programmes': right(['training.readAll'], { answers: 'anywhere' }),
  'training.saveProgramme': right(['training.manage']),
  'training.startProgramme': right(['training.manage']),
  'training.overview': right(['training.readAll'], { answers: 'list' }),
  'training.people': right(['training.readPeople'], { answers: 'list' }),
  'training.register': right(['training.readAll'], { answers: 'list' }),
  'training.record': right(['training.manage']),
  'training.correct': right(['training.manage']),
  'risk.list': right(['risk.readAll'], { own: true, open: true, answers: 'list' }),
  'risk.read': right(['risk.readAll'], { own: true, seat: true }),
  'risk.save': right(['risk.manage'], { own: true }),
  'risk.close': right(['risk.manage'], { own: true }),
  'risk.reopen': right(['risk.manage'], { own: true }),
  'risk.invite': right(['risk.manage'], { own: true }),
  'risk.score': OWN,
  'risk.reveal': right(['risk.manage'], { own: true }),
  'risk.method': EVERYONE,
  'risk.saveMethod': right(['risk.manage'], { answers: 'object' }),
  'risk.propose': right(['risk.manage'], { own: true }),
  'risk.decide': right([], { seat: true }),
  'risk.withdraw': right(['risk.manage'], { own: true }),
  'risk.revoke': right(['risk.manage'], { seat: true }),
  'risk.desk': right([], { open: true, answers: 'anywhere' }),
  'risk.board': right(['risk.readAll'], { answers: 'list' }),
  'risk.boardDecide': right(['risk.board']),
  'risk.delegated': right(['risk.readAll'], { answers: 'list' }),
  'risk.report': right(['risk.board']),
};
