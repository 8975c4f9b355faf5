import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { ReactNode } from 'react';
import { formatDay, formatInstant } from '../../../../bot/blocks/instant.ts';
import { campaignText } from '../../../../bot/capabilities/campaign/text.ts';
import type { Evidence } from '../../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../../bot/capabilities/policy/text.ts';
import { type Look, StatusBadge } from '../../../list/status-badge.tsx';
import { useLanguage, useText } from '../../../shell/session.tsx';
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

/** How it stands, why, when, until when, and how it was answered: the same cells on both pages. */
export function useAnswerCells(): (one: Evidence) => readonly ReactNode[] {
  const text = useText(evidenceText);
  const { causes } = useText(campaignText);
  const { evidence } = useText(policyText);
  const language = useLanguage();
  return ({ state, cause, actorName, why, at, remindedOn, due, language: read, channel }) => [
    <StatusBadge key="state" {...LOOKS[state]} label={text.states[state]} />,
    cause ? causes[cause] : actorName === null ? '' : why === null ? text.vouched(actorName) : `${actorName}: ${why}`,
    at === null ? '' : formatInstant(at, language),
    remindedOn === null ? '' : formatDay(remindedOn, language),
    due === null ? '' : formatDay(due, language),
    [channel && evidence.channels[channel], read && evidence.languages[read]].filter(Boolean).join(', '),
  ];
}

export function useAnswerColumns(): readonly string[] {
  const { evidence: t } = useText(policyText);
  return [t.state, t.cause, t.at, t.remindedOn, t.due, t.channel];
}
