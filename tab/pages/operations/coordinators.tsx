// That nobody coordinates, and what in Entra ID looks as if it made somebody coordinator but does not.
import type { Coordination } from '../../../bot/capabilities/roles/model.ts';
import { Notice } from '../../parts/notice.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

export function Coordinators({ coordination: { isVacant, faults } }: { coordination: Coordination }) {
  const { coordination: text } = useText(pageText);
  if (!isVacant && faults.length === 0) return null;
  return (
    <Notice intent={isVacant ? 'error' : 'warning'} title={isVacant ? text.vacant : text.faults}>
      {isVacant && <p>{text.help}</p>}
      <ul>
        {faults.map(({ name, why }) => (
          <li key={`${name} ${why}`}>{text.whys[why](name)}</li>
        ))}
      </ul>
    </Notice>
  );
}
