// Everybody who has the card, or is to get it, and has not acknowledged: accounts that stand there twice come first.
import { Button } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import type { Waiting } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PeopleGrid } from '../../list/people-grid.tsx';
import { StatusBadge } from '../../list/status-badge.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { SetAsideDialog } from './aside.tsx';
import { overviewText } from './overview-text.ts';
import { pageText } from './text.ts';

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
  const stateOf = ({ isLate, state }: Waiting) =>
    isLate ? <StatusBadge color="warning" icon={<ClockRegular />} label={waiting.lateOne} /> : deliveries[state];
  const asideButton = (one: Waiting) => (
    <Button
      appearance="subtle"
      aria-label={text.aside.actionOf(one.twins.length === 0 ? one.name : `${one.name}, ${one.login}`)}
      onClick={() => setChosen(one)}
    >
      {text.aside.action}
    </Button>
  );
  const action = { name: 'action', title: text.action, width: 190, least: 180, isFixed: true, cell: asideButton };
  return (
    <>
      <PeopleGrid
        title={text.waiting.list}
        people={people}
        filters={[
          { value: 'late', label: waiting.lateOnly, fits: ({ isLate }) => isLate },
          { value: 'twins', label: text.waiting.twinsOnly, fits: ({ twins }) => twins.length > 0 },
        ]}
        keyOf={({ person }) => person}
        columns={[
          { name: 'person', title: text.person, by: nameOf, width: 240, least: 160, isFixed: true, cell: nameOf },
          {
            name: 'unit',
            title: text.unit,
            by: ({ unit }) => unit,
            width: 200,
            least: 140,
            leaves: 1,
            cell: ({ unit }) => unit,
          },
          {
            name: 'state',
            title: text.waiting.state,
            by: ({ isLate, state }) => (isLate ? waiting.lateOne : deliveries[state]),
            width: 160,
            least: 130,
            cell: stateOf,
          },
          {
            name: 'told',
            title: waiting.told,
            by: ({ pinged }) => pinged,
            first: 'descending',
            width: 120,
            least: 108,
            isTight: true,
            leaves: 2,
            cell: ({ pinged }) => (pinged === null ? waiting.never : <ShortDay day={pinged} />),
          },
          ...(mayManage ? [action] : []),
        ]}
        card={(one) => ({
          title: nameOf(one),
          state: stateOf(one),
          lines: [one.unit],
          action: mayManage && asideButton(one),
        })}
      >
        {null}
      </PeopleGrid>
      {chosen && <SetAsideDialog campaign={id} one={chosen} close={() => setChosen(null)} />}
    </>
  );
}
