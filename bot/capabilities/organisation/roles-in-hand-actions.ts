import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import type { OpenItem, OpenItems } from './handover-model.ts';
import { heldBy, succeedDeputy, succeedHolder } from './handover-rules.ts';
import type { PersonId, RoleHolding } from './model.ts';
import { heldSentence } from './text.ts';

/** The roles that a person holds, and those that they stand in for. */
export function rolesInHand(ports: Ports): readonly OpenItems[] {
  const { roles } = ports.shelves;
  const today = () => dayOf(ports.now());
  const put = async (from: RoleHolding, to: RoleHolding) => {
    const kept = await ports.keep({ lane: from.id, write: { list: 'roles', from, to }, follow: [] });
    return kept === 'lost' ? refuse('roleChanged') : undefined;
  };
  const titled =
    (kind: 'role' | 'deputy', from: PersonId, language: Language) =>
    (holding: RoleHolding): OpenItem => ({ kind, id: holding.id, title: heldSentence(holding, language), from });
  return [
    {
      kind: 'role',
      open: (from, language) => heldBy(from, roles.all(), today()).held.map(titled('role', from, language)),
      async move({ id, from }, to) {
        const holding = heldBy(from, roles.all(), today()).held.find((one) => one.id === id);
        if (!holding) return undefined;
        const ids = { id: ports.newId(), changeId: ports.newId() };
        const { ended, begun } = succeedHolder(holding, to, roles.all(), { today: today(), ...ids });
        // The new line first: after a stop in the middle both hold the role, and the next try ends the old line.
        if (begun) await ports.keep({ lane: begun.id, write: { list: 'roles', add: begun }, follow: [] });
        return put(holding, ended);
      },
    },
    {
      kind: 'deputy',
      open: (from, language) => heldBy(from, roles.all(), today()).stoodInFor.map(titled('deputy', from, language)),
      async move({ id, from }, to) {
        const holding = heldBy(from, roles.all(), today()).stoodInFor.find((one) => one.id === id);
        if (!holding) return undefined;
        const next = succeedDeputy(holding, to, ports.newId());
        return isRefusal(next) ? next : put(holding, next);
      },
    },
  ];
}
