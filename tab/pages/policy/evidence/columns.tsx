// How it stands with an answer, why, when, until when, and how it was given: the same on both pages of evidence.
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { campaignText } from '../../../../bot/capabilities/campaign/text.ts';
import type { Evidence } from '../../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../../bot/capabilities/policy/text.ts';
import type { Column } from '../../../list/column.ts';
import type { RowCard } from '../../../list/grid-card.tsx';
import { type Look, StatusBadge } from '../../../list/status-badge.tsx';
import { ShortDay, ShortMoment } from '../../../parts/short-date.tsx';
import { useText } from '../../../shell/session.tsx';
import { evidenceText } from './text.ts';

const DONE: Look = { icon: <CheckmarkCircleRegular />, color: 'success' };
const OUT: Look = { icon: <DismissCircleRegular />, color: 'informative' };
const LOOKS: Readonly<Record<Evidence['state'], Look>> = {
  acknowledged: DONE,
  reached: DONE,
  delivered: { icon: <CircleRegular />, color: 'warning' },
  pending: { icon: <CircleRegular />, color: 'informative' },
  uncertain: { icon: <CircleHalfFillRegular />, color: 'warning' },
  unreachable: { icon: <DismissCircleRegular />, color: 'danger' },
  left: OUT,
  setAside: OUT,
};

function StateBadge({ state }: Pick<Evidence, 'state'>) {
  const { states } = useText(evidenceText);
  return <StatusBadge {...LOOKS[state]} label={states[state]} />;
}

export function useAnswerColumns(): readonly Column<Evidence>[] {
  const { states } = useText(evidenceText);
  const { evidence: text } = useText(policyText);
  const { causeOf, channelOf } = useSaid();
  return [
    {
      name: 'state',
      title: text.state,
      by: ({ state }) => states[state],
      width: 180,
      least: 170,
      isTight: true,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    { name: 'cause', title: text.cause, by: causeOf, width: 180, least: 130, leaves: 2, cell: causeOf },
    {
      name: 'at',
      title: text.at,
      by: ({ at }) => at,
      first: 'descending',
      width: 124,
      least: 120,
      isTight: true,
      cell: ({ at }) => at && <ShortMoment at={at} />,
    },
    {
      name: 'reminded',
      title: text.remindedOn,
      by: ({ remindedOn }) => remindedOn,
      first: 'descending',
      width: 112,
      least: 104,
      isTight: true,
      leaves: 4,
      cell: ({ remindedOn }) => remindedOn && <ShortDay day={remindedOn} />,
    },
    {
      name: 'due',
      title: text.due,
      by: ({ due }) => due,
      width: 108,
      least: 104,
      isTight: true,
      leaves: 1,
      cell: ({ due }) => due && <ShortDay day={due} />,
    },
    { name: 'channel', title: text.channel, by: channelOf, width: 130, least: 110, leaves: 3, cell: channelOf },
  ];
}

/** The lines of a card that say the same. */
export function useAnswerLines(): (one: Evidence) => NonNullable<RowCard['lines']> {
  const { evidence: text } = useText(policyText);
  const { causeOf, channelOf } = useSaid();
  return (one) => [
    <>
      <StateBadge state={one.state} /> {one.at && <ShortMoment at={one.at} />}
    </>,
    causeOf(one),
    one.at === null && one.due !== null && (
      <>
        {text.due} <ShortDay day={one.due} />
      </>
    ),
    channelOf(one),
  ];
}

function useSaid() {
  const text = useText(evidenceText);
  const { causes } = useText(campaignText);
  const { evidence } = useText(policyText);
  return {
    causeOf({ cause, actorName, why }: Evidence): string {
      if (cause) return causes[cause];
      if (actorName === null) return '';
      return why === null ? text.vouched(actorName) : `${actorName}: ${why}`;
    },
    channelOf: ({ channel, language }: Evidence): string =>
      [channel && evidence.channels[channel], language && evidence.languages[language]].filter(Boolean).join(', '),
  };
}
