// Several cases are taken at once.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { ask } from '../../api/ask.ts';
import { useBulk } from '../../list/bulk.tsx';
import { type Selection, useChosen } from '../../list/selection.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

/** At the revision it has now: the list does not say which one it showed. */
async function take({ id }: CaseRow) {
  const seen = await ask('incident.read', { id });
  return isRefusal(seen) ? seen : ask('incident.take', { id, revision: seen.incident.revision });
}

interface Taking {
  readonly selection: Selection<CaseRow> | undefined;
  readonly told: ReactNode;
}

export function useTaking(rows: readonly CaseRow[]): Taking {
  const text = useText(pageText).list;
  const { refusals } = useText(incidentText);
  const mayTake = useMay('incident.handle');
  const [chosen, choose] = useChosen(rows.map(({ id }) => id));
  const { run, going, told } = useBulk<CaseRow>({
    nameOf: ({ number }) => number,
    sentences: refusals,
    success: text.taken,
    shown: ['incident.list'],
    ended: () => choose(new Set()),
  });
  const actions = (
    <Button
      appearance="primary"
      disabledFocusable={going !== null}
      onClick={() =>
        run(
          rows.filter(({ id }) => chosen.has(id)),
          take,
        )
      }
    >
      {going ? text.taking(going.done, going.of) : text.takeThem}
    </Button>
  );
  const isOffered = ({ status, waiting }: CaseRow) => status !== 'closed' && !waiting;
  return { selection: mayTake ? { chosen, choose, isOffered, actions } : undefined, told };
}
