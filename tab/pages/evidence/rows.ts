import type { ReactNode } from 'react';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { Evidence } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { evidenceText } from './text.ts';

/** How it stands, why, when, until when, and how it was answered: the same cells on both pages. */
export function useAnswerCells(): (one: Evidence) => readonly ReactNode[] {
  const text = useText(evidenceText);
  const { deliveries, causes } = useText(campaignText);
  const { evidence } = useText(policyText);
  const language = useLanguage();
  return ({ state, cause, actorName, why, at, due, language: read, channel }) => [
    deliveries[state],
    cause ? causes[cause] : actorName === null ? '' : why === null ? text.vouched(actorName) : `${actorName}: ${why}`,
    at === null ? '' : formatInstant(at, language),
    due === null ? '' : formatDay(due, language),
    [channel && evidence.channels[channel], read && evidence.languages[read]].filter(Boolean).join(', '),
  ];
}

export function useAnswerColumns(): readonly string[] {
  const { evidence: t } = useText(policyText);
  return [t.state, t.cause, t.at, t.due, t.channel];
}
