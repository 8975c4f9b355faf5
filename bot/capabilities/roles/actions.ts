// Giving and ending roles: written down with who and when, and told to those whom it concerns.
import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { seesRole } from '../organisation/reach-rules.ts';
import { end, grant, toldOfRole } from './grant-rules.ts';
import type { Asker, RoleHolding, RoleNews } from './model.ts';
import { may } from './rights.ts';
import { type Succession, standingOf, succeedDeputy } from './succession-rules.ts';

type RoleActions = Pick<Actions, 'organisation.roles' | 'organisation.grantRole' | 'organisation.endRole'>;

/** What follows from a change of a role: a message to each whom it concerns. */
export function roleTold(ports: Ports, holding: RoleHolding, news: RoleNews, { person }: Asker): readonly Job[] {
  const known = { actorId: person.id, holdings: ports.lists.roles.all(), today: dayOf(ports.now()) };
  return toldOfRole(holding, known).map((to) => ({ kind: 'tellRole', role: holding.id, person: to, news }));
}

export function roleActions(ports: Ports): RoleActions {
  const { roles } = ports.lists;
  const commit = committing(ports, { list: 'roles', conflict: () => refuse('roleChanged') });

  /** The new line first: after a stop in the middle the role is still held. */
  const replace = async (standing: RoleHolding, { begun, ended }: Succession, asker: Asker) => {
    const given = begun && (await commit(undefined, begun, { follow: roleTold(ports, begun, 'given', asker) }));
    if (isRefusal(given)) return given;
    const stored = await commit(standing, ended);
    return isRefusal(stored) ? stored : (given ?? ended);
  };

  return {
    async 'organisation.roles'(_, asker) {
      if (!may('organisation.readRoles', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      return roles.all().filter(seesRole(asker, ports));
    },

    async 'organisation.grantRole'({ key, ...question }, asker) {
      if (!may('organisation.changeRoles', asker.person, asker.roles)) return refuse('notAllowed');
      const twin = roles.get(key);
      if (twin) return twin;
      const deputy = question.deputy === null ? null : ports.people.get(question.deputy);
      const holder = ports.people.get(question.holder);
      const known = { holdings: roles.all(), today: dayOf(ports.now()), id: key, changeId: ports.newId() };
      const standing = standingOf(question, roles.all(), known.today);
      if (standing && deputy && standing.deputy !== deputy.id) {
        const made = succeedDeputy(standing, deputy, roles.all(), { ...known, actor: asker.person, now: ports.now() });
        return isRefusal(made) ? made : replace(standing, made, asker);
      }
      const granted = grant({
        question,
        holder,
        deputy,
        ...known,
        actor: asker.person,
        now: ports.now(),
      });
      return isRefusal(granted)
        ? granted
        : commit(undefined, granted, { follow: roleTold(ports, granted, 'given', asker) });
    },

    async 'organisation.endRole'({ id }, asker) {
      if (!may('organisation.changeRoles', asker.person, asker.roles)) return refuse('notAllowed');
      const holding = roles.get(id);
      if (!holding) return refuse('roleUnknown');
      const now = ports.now();
      const ended = end(holding, { actor: asker.person, now, today: dayOf(now), changeId: ports.newId() });
      return isRefusal(ended) ? ended : commit(holding, ended, { follow: roleTold(ports, ended, 'ended', asker) });
    },
  };
}
