// Everybody who has the card, or is to get it, and has not acknowledged: accounts that stand there twice come first.
import { Button } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import type { Waiting } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PeopleGrid } from '../../list/people-grid.tsx';
import { StatusBadge } from '../../list/status-badge.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { SetAsideDialog } from './aside.tsx';
import { overviewText } from './overview-text.ts';
import { pageText } from './text.ts';

const ROOM = 760;

interface WaitingProps {
  readonly id: string;
  readonly mayManage: boolean;
}

export function WaitingPanel({ id, mayManage }: WaitingProps) {
  const text = useText(pageText).campaign;
  const { waiting } = useText(overviewText);
  const { deliveries } = useText(campaignText);
  const language = useLanguage();
  const [chosen, setChosen] = useState<Waiting | null>(null);
  const { data, error, refetch } = useAnswer('campaign.waiting', { id }, { everyMs: REFRESH_MS.page });
  if (data === undefined && error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined || isRefusal(data)) return null;
  // The others have lists of their own, with what to do about them.
  const people = data.filter(({ state }) => state === 'delivered' || state === 'pending');
  if (people.length === 0) return null;
  const nameOf = ({ name, login, twins }: Waiting) =>
    twins.length === 0 ? name : text.waiting.twin(name, login, listed(twins, language));
  return (
    <>
      <PeopleGrid
        title={text.waiting.list}
        people={people}
        filters={[
          { value: 'late', label: waiting.lateOnly, fits: ({ isLate }) => isLate },
          { value: 'twins', label: text.waiting.twinsOnly, fits: ({ twins }) => twins.length > 0 },
        ]}
        columns={[text.person, text.unit, text.waiting.state, waiting.told, ...(mayManage ? [text.action] : [])]}
        row={(one) => ({
          key: one.person,
          cells: [
            nameOf(one),
            one.unit,
            one.isLate ? (
              <StatusBadge key="state" color="warning" icon={<ClockRegular />} label={waiting.lateOne} />
            ) : (
              deliveries[one.state]
            ),
            one.pinged === null ? waiting.never : formatDay(one.pinged, language),
            mayManage && (
              <Button
                key="aside"
                appearance="subtle"
                aria-label={text.aside.actionOf(one.twins.length === 0 ? one.name : `${one.name}, ${one.login}`)}
                onClick={() => setChosen(one)}
              >
                {text.aside.action}
              </Button>
            ),
          ],
        })}
        room={ROOM}
      >
        {null}
      </PeopleGrid>
      {chosen && <SetAsideDialog campaign={id} one={chosen} close={() => setChosen(null)} />}
    </>
  );
}
