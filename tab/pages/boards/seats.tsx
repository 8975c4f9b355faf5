import type { Seated } from '../../../bot/capabilities/boards/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './text.ts';

/** Who holds which role here. */
export function Seats({ seats }: { readonly seats: readonly Seated[] }) {
  const text = useText(boardPageText);
  const { roles } = useText(roleText);
  if (seats.length === 0) return <p>{text.noRoles}</p>;
  const inOrder = seats.toSorted((a, b) => roles[a.role].localeCompare(roles[b.role], 'sv'));
  const words = ({ holderName, deputyName }: Seated) =>
    `${holderName}, ${deputyName === null ? text.noDeputy : text.deputy(deputyName)}`;
  return <FactList facts={inOrder.map((seat) => [roles[seat.role], words(seat)] as const)} />;
}

/** The same in one line, for a row of a table. */
export function SeatLine({ seats }: { readonly seats: readonly Seated[] }) {
  const text = useText(boardPageText);
  const { roles } = useText(roleText);
  if (seats.length === 0) return null;
  const words = ({ role, holderName, deputyName }: Seated) =>
    `${roles[role]}: ${holderName}, ${deputyName === null ? text.noDeputy : text.deputy(deputyName)}`;
  return <>{seats.map(words).join('; ')}</>;
}
