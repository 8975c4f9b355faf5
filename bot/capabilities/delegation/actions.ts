import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { boardOf } from '../boards/rules.ts';
import { placeOf } from '../organisation/place-rules.ts';
import { may } from '../roles/rights.ts';
import { eligibleApproversFor } from './rules.ts';
import { currentVersion, delegationChanged, linesNow, saveDelegation } from './version-rules.ts';

type DelegationActions = Pick<
  Actions,
  'organisation.delegation' | 'organisation.saveDelegation' | 'organisation.deciders'
>;

/** Nobody in particular: what is asked is who decides for a place. */
const NOBODY = '';
const PATIENCE = 1;

export function delegationActions(ports: Ports): DelegationActions {
  const { delegations, roles, boards } = ports.lists;
  const commit = committing(ports, { list: 'delegations', firstWins: true, conflict: delegationChanged });

  return {
    async 'organisation.delegation'(_, asker) {
      if (!may('organisation.readRoles', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      const versions = delegations.all().toSorted((a, b) => b.version - a.version);
      return { version: currentVersion(versions)?.version ?? 0, lines: linesNow(versions), versions };
    },

    async 'organisation.saveDelegation'({ key, ...question }, actor) {
      const twin = delegations.all().find(({ changeId }) => changeId === key);
      if (twin?.changedBy === actor.person.id) return twin;
      const saved = saveDelegation({
        ...question,
        actor,
        versions: delegations.all(),
        now: ports.now(),
        changeId: key,
      });
      // Somebody else may save the same version from another place: the first stands, and the second was never kept.
      return commit(undefined, saved);
    },

    async 'organisation.deciders'({ decider, administration, unit }, asker) {
      const place = placeOf({ administration, unit });
      if (!may('organisation.readRoles', asker.person, asker.roles, place)) return refuse('notAllowed');
      const board = boardOf(administration, boards.all())?.name ?? null;
      const asking = { owner: NOBODY, proposer: NOBODY, administration, unit, decider, patience: PATIENCE };
      const known = {
        holdings: roles.all(),
        person: ports.people.get,
        isAway: () => false,
        today: dayOf(ports.now()),
      };
      const eligibleApprovers = eligibleApproversFor({ ...asking, waited: 0 }, known);
      const later = eligibleApproversFor({ ...asking, waited: PATIENCE }, known);
      const isAsked = (person: string) => eligibleApprovers.some((one) => one.person === person);
      return {
        decider,
        board,
        deputies: later.flatMap(({ person }) => (isAsked(person) ? [] : [ports.people.get(person)?.name ?? ''])),
        eligibleApprovers: eligibleApprovers.map((one) => ({
          name: ports.people.get(one.person)?.name ?? '',
          decider: one.decider,
          as: one.as,
        })),
      };
    },
  };
}
