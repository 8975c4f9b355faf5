// Whatever makes something carries a key of its own, so that the same question twice makes one thing.
import { expect, it } from 'vitest';
import { type ActionName, isAction, questionOf } from '../../bot/contract.ts';

/** `once`: an id, a revision or a name in the question makes it the same change however often it comes. */
const DOES: Readonly<Record<ActionName, 'reads' | 'once' | 'makes'>> = {
  'campaign.cancel': 'once',
  'campaign.pause': 'once',
  'campaign.preflight': 'reads',
  'campaign.reached': 'once',
  'campaign.read': 'reads',
  'campaign.resume': 'once',
  'campaign.staff': 'reads',
  'campaign.vouch': 'once',
  'inbox.todo': 'reads',
  'incident.addInformation': 'makes',
  // The draft's id: a draft that is spent is not added twice.
  'incident.addToCase': 'once',
  'incident.assess': 'once',
  'incident.close': 'once',
  'incident.list': 'reads',
  'incident.mine': 'reads',
  'incident.note': 'makes',
  'incident.own': 'reads',
  'incident.read': 'reads',
  'incident.reopen': 'once',
  // Its id is made with the form or the draft.
  'incident.report': 'once',
  'incident.removeWords': 'once',
  'incident.reviseDraft': 'once',
  'incident.status': 'reads',
  'incident.take': 'once',
  'incident.tellReporter': 'makes',
  'measure.cancel': 'once',
  'measure.delay': 'once',
  'measure.done': 'once',
  'measure.help': 'once',
  'measure.list': 'reads',
  'measure.ofSource': 'reads',
  'measure.outcome': 'once',
  'measure.read': 'reads',
  'measure.reopen': 'once',
  'measure.save': 'makes',
  'operations.read': 'reads',
  'operations.resume': 'once',
  'organisation.boards': 'reads',
  'organisation.deciders': 'reads',
  'organisation.delegation': 'reads',
  'organisation.endRole': 'once',
  'organisation.grantRole': 'makes',
  'organisation.groups': 'reads',
  'organisation.handover': 'once',
  'organisation.inHand': 'reads',
  'organisation.me': 'reads',
  'organisation.people': 'reads',
  'organisation.removeBoard': 'once',
  'organisation.roles': 'reads',
  'organisation.saveBoard': 'makes',
  'organisation.saveDelegation': 'makes',
  'policy.acknowledge': 'once',
  'policy.ask': 'makes',
  'policy.attach': 'once',
  'policy.audience': 'reads',
  'policy.decide': 'once',
  'policy.detach': 'once',
  'policy.evidence': 'reads',
  'policy.list': 'reads',
  'policy.mine': 'reads',
  'policy.person': 'reads',
  'policy.publish': 'once',
  'policy.read': 'reads',
  'policy.redraft': 'once',
  'policy.review': 'once',
  'policy.save': 'makes',
  // One draft at a time succeeds a version.
  'policy.succeed': 'once',
  'policy.withdraw': 'once',
  'risk.board': 'reads',
  'risk.boardDecide': 'once',
  'risk.close': 'once',
  'risk.decide': 'once',
  'risk.delegated': 'reads',
  'risk.desk': 'reads',
  'risk.invite': 'makes',
  'risk.list': 'reads',
  'risk.method': 'reads',
  'risk.propose': 'makes',
  'risk.read': 'reads',
  'risk.reopen': 'once',
  'risk.report': 'once',
  'risk.reveal': 'once',
  'risk.revoke': 'once',
  'risk.save': 'makes',
  'risk.saveMethod': 'makes',
  'risk.score': 'once',
  'risk.withdraw': 'once',
  'training.answer': 'once',
  'training.begin': 'once',
  'training.correct': 'makes',
  'training.lessons': 'reads',
  'training.mine': 'reads',
  'training.overview': 'reads',
  'training.people': 'reads',
  'training.programmes': 'reads',
  'training.publishLesson': 'once',
  'training.record': 'makes',
  'training.register': 'reads',
  'training.retireLesson': 'once',
  'training.saveLesson': 'makes',
  'training.saveProgramme': 'makes',
  'training.startProgramme': 'once',
};
const names = Object.keys(DOES).filter(isAction);

it.each(names)('%s carries a key if it makes something, and only then', (name) => {
  const { error } = questionOf(name, {});
  const asksForKey = error?.issues.some(({ path }) => path[0] === 'key') ?? false;
  // The key there is that of the work which is to go on.
  expect(asksForKey).toBe(DOES[name] === 'makes' || name === 'operations.resume');
});

it('a key is a name and nothing else', () => {
  const faults = (key: unknown) =>
    questionOf('incident.note', { id: 'case-17-of-2026', text: 'x', key }).error?.issues.map(({ path }) => path[0]);
  expect(faults('0b2e6c1e-0000-4000-8000-000000000001')).toBeUndefined();
  for (const key of ['short', 'a/b/c/d/e', '', null, 'x'.repeat(65)]) expect(faults(key)).toEqual(['key']);
});
