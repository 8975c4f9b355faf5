import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource, Held } from '../handover/model.ts';
import type { PersonId } from '../people/model.ts';
import { roleTold } from './actions.ts';
import type { Asker, RoleHolding } from './model.ts';
import { heldBy, type Succession, succeedDeputy, succeedHolder } from './succession-rules.ts';
import { heldSentence, roleText } from './text.ts';

/** The roles that a person holds, and those that they stand in for. */
export function rolesInHand(ports: Ports): readonly HandoverSource[] {
  const { roles } = ports.lists;
  const commit = committing(ports, { list: 'roles', conflict: () => refuse('roleChanged') });
  const today = () => dayOf(ports.now());
  const handing = (actor: Asker) => ({
    actor: actor.person,
    now: ports.now(),
    today: today(),
    id: ports.newId(),
    changeId: ports.newId(),
  });
  /** The new line first: after a stop in the middle both hold the role, and the next try ends the old line. */
  const put = async (holding: RoleHolding, made: Succession | Refusal, actor: Asker) => {
    if (isRefusal(made)) return made;
    const { begun, ended } = made;
    const given = begun && (await commit(undefined, begun, { follow: roleTold(ports, begun, 'given', actor) }));
    if (isRefusal(given)) return given;
    const stored = await commit(holding, ended, { follow: roleTold(ports, ended, 'ended', actor) });
    return isRefusal(stored) ? stored : undefined;
  };
  const titled =
    (from: PersonId, language: Language) =>
    (holding: RoleHolding): Held => ({ id: holding.id, title: heldSentence(holding, language), from });
  return [
    {
      kind: 'role',
      tells: true,
      what: (language) => roleText[language].inHand.role,
      open: (from, language) => heldBy(from, roles.all(), today()).held.map(titled(from, language)),
      async move({ id, from }, to, actor) {
        const holding = heldBy(from, roles.all(), today()).held.find((one) => one.id === id);
        return holding && put(holding, succeedHolder(holding, to, roles.all(), handing(actor)), actor);
      },
    },
    {
      kind: 'deputy',
      tells: true,
      what: (language) => roleText[language].inHand.deputy,
      open: (from, language) => heldBy(from, roles.all(), today()).stoodInFor.map(titled(from, language)),
      async move({ id, from }, to, actor) {
        const holding = heldBy(from, roles.all(), today()).stoodInFor.find((one) => one.id === id);
        return holding && put(holding, succeedDeputy(holding, to, roles.all(), handing(actor)), actor);
      },
    },
  ];
}
