// What has been sent out and how it stands: what goes on, and what has passed its last day with some left.
import type { Day } from '../../../bot/blocks/instant.ts';
import type { Funnel } from '../../../bot/capabilities/campaign/model.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { latestRounds } from '../../../bot/capabilities/training/heat-rules.ts';
import type { Round } from '../../../bot/capabilities/training/overview-model.ts';
import { documentPath, roundPath } from '../../shell/paths.ts';

export interface Sent {
  readonly path: string;
  readonly title: string;
  /** Those who have answered, or know of it in another way. */
  readonly done: number;
  /** Of those who are still meant. */
  readonly of: number;
  readonly due: Day | null;
}

const countsOf = ({ acknowledged, reached, audience, left, setAside }: Funnel) => ({
  done: acknowledged + reached,
  of: audience - left - setAside,
});

/** A round is `<lesson>/<day>`. */
const withLesson = (round: Round) => ({ ...round, subject: round.campaign.split('/')[0] ?? round.campaign });
const leftOf = ({ done, of }: Sent) => of - done;

export interface Sendings {
  /** The one with most left first. */
  readonly underWay: readonly Sent[];
  /** Past the last day with some left, the latest first. */
  readonly past: readonly Sent[];
}

/** Of each lesson the latest round, of each document the version in force; nothing of what all have done. */
export function sendingsOf(documents: readonly DocumentRow[], rounds: readonly Round[], today: Day): Sendings {
  const all: readonly Sent[] = [
    ...documents.flatMap(({ id, title, funnel, state, due }) =>
      funnel && state === 'published' ? [{ path: documentPath(id), title, ...countsOf(funnel), due }] : [],
    ),
    ...latestRounds(rounds.map(withLesson)).map(({ campaign, title, funnel, due }) => ({
      path: roundPath(campaign),
      title,
      ...countsOf(funnel),
      due,
    })),
  ];
  const someLeft = all.filter((one) => leftOf(one) > 0);
  const isPast = ({ due }: Sent) => due !== null && due < today;
  return {
    underWay: someLeft.filter((one) => !isPast(one)).toSorted((a, b) => leftOf(b) - leftOf(a)),
    past: someLeft.filter(isPast).toSorted((a, b) => (b.due ?? '').localeCompare(a.due ?? '')),
  };
}
