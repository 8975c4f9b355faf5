import type { RoleInTree } from '../../../bot/capabilities/boards/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './text.ts';

/** Who holds which role here. */
export function HeldRoles({ held }: { readonly held: readonly RoleInTree[] }) {
  const text = useText(boardPageText);
  const { roles } = useText(roleText);
  if (held.length === 0) return <p>{text.noRoles}</p>;
  const inOrder = held.toSorted((a, b) => roles[a.role].localeCompare(roles[b.role], 'sv'));
  const words = ({ holderName, deputyName }: RoleInTree) =>
    `${holderName}, ${deputyName === null ? text.noDeputy : text.deputy(deputyName)}`;
  return <FactList facts={inOrder.map((one) => [roles[one.role], words(one)] as const)} />;
}

/** The same in one line, for a row of a table. */
export function RoleLine({ held }: { readonly held: readonly RoleInTree[] }) {
  const text = useText(boardPageText);
  const { roles } = useText(roleText);
  if (held.length === 0) return null;
  const words = ({ role, holderName, deputyName }: RoleInTree) =>
    `${roles[role]}: ${holderName}, ${deputyName === null ? text.noDeputy : text.deputy(deputyName)}`;
  return <>{held.map(words).join('; ')}</>;
}
