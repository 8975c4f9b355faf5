// A manager vouches for several at once: whom it did not work for is named, with why, and the rest can be taken back.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StaffTask } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { ask } from '../../api/ask.ts';
import { useBulk } from '../../list/bulk.tsx';
import { useChosen } from '../../list/selection.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { keyOf, type Marking } from './people.tsx';
import { staffText } from './text.ts';

const SHOWN = ['campaign.staff', 'inbox.todo'] as const;

interface Vouching {
  readonly marking: Marking | null;
  readonly bar: ReactNode;
}

export function useVouching(tasks: readonly StaffTask[]): Vouching {
  const text = useText(staffText);
  const language = useLanguage();
  const { refusals } = useText(campaignText);
  const tell = useTell();
  const undo = useUndo('campaign.unvouch', SHOWN, refusals);
  const free = tasks.filter(({ mayVouch }) => mayVouch);
  const [chosen, choose] = useChosen(free.map(keyOf));
  const back = (done: readonly StaffTask[]) => async () => {
    const failed: string[] = [];
    for (const { campaign, person, name } of done) {
      const why = await undo({ id: campaign, person })();
      if (why !== null) failed.push(`${name}: ${why}`);
    }
    return failed.length > 0 ? failed.join(' ') : null;
  };
  const { run, going, told } = useBulk<StaffTask>({
    nameOf: ({ name, title }) => text.nameOf(name, title[language]),
    sentences: refusals,
    success: text.vouchedFor,
    shown: SHOWN,
    isToldOver: true,
    ended(done) {
      choose(new Set());
      if (done.length > 0) tell({ words: text.vouchedFor(done.length), undo: back(done) });
    },
  });
  const marked = free.filter((task) => chosen.has(keyOf(task)));
  const mark: Marking['mark'] = (task, isOn) => {
    const next = new Set(chosen);
    if (isOn) next.add(keyOf(task));
    else next.delete(keyOf(task));
    choose(next);
  };
  const vouch = ({ campaign, person }: StaffTask) => ask('campaign.vouch', { id: campaign, person });
  return {
    marking: free.length > 1 ? { chosen, mark } : null,
    bar: (
      <>
        {marked.length > 0 && (
          <Button appearance="primary" disabledFocusable={going !== null} onClick={() => run(marked, vouch)}>
            {going ? text.vouching(going.done, going.of) : text.vouchMarked(marked.length)}
          </Button>
        )}
        {told}
      </>
    ),
  };
}
