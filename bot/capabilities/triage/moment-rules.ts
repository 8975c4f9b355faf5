// When it happened, was found and came to be known: how a moment is corrected, and why it cannot.
import { type Instant, isDay, isMinutesBefore } from '../../blocks/instant.ts';
import { instantIn } from '../../blocks/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { LONGEST_REASON, type MomentName, type Triage } from './model.ts';
import { type Checked, type Step, type TriageRefusal, wordsOf } from './rules.ts';

const FIELD = { occurred: 'occurredAt', detected: 'detectedAt', aware: 'awareAt' } as const satisfies Record<
  MomentName,
  keyof Triage
>;

export interface TypedMoment {
  readonly moment: MomentName;
  readonly day: string;
  readonly clock: string;
  readonly reason: string;
}

/** Kännedom starts the legal clocks: never ahead, never before the event, and changed only with a reason that stays. */
export function moment(triage: Triage, { moment: name, day, clock, reason }: TypedMoment, now: Instant): Checked<Step> {
  const before = triage[FIELD[name]];
  const at = day === '' && clock === '' ? null : momentOf(day, clock);
  if (at !== null && isRefusal(at)) return at;
  if (at === null && name === 'aware') return refuse('awareNeeded', { field: 'day' });
  if (at !== null && at > now) return refuse('momentAhead', { at, field: 'day' });
  const moments = { occurredAt: triage.occurredAt, detectedAt: triage.detectedAt, awareAt: triage.awareAt };
  const wrong = orderRefused({ ...moments, [FIELD[name]]: at }, name);
  if (wrong) return wrong;
  const why = wordsOf(reason, LONGEST_REASON, 'reason');
  if (isRefusal(why)) return why;
  if (why === '' && before !== null) return refuse('momentReasonMissing', { field: 'reason' });
  return {
    change: { [FIELD[name]]: at },
    kind: 'moment',
    about: name,
    before: before ?? '',
    after: at ?? '',
    reason: why,
  };
}

function momentOf(day: string, clock: string): Checked<Instant> {
  const at = isDay(day) ? instantIn(day, clock) : undefined;
  return at ?? refuse('momentWrong', { field: isDay(day) ? 'clock' : 'day' });
}

type Moments = Pick<Triage, 'occurredAt' | 'detectedAt' | 'awareAt'>;

function orderRefused(
  { occurredAt, detectedAt, awareAt }: Moments,
  changed: MomentName,
): Refusal<TriageRefusal> | undefined {
  const earliest = occurredAt ?? detectedAt;
  if (earliest !== null && isMinutesBefore(awareAt, earliest))
    return changed === 'aware'
      ? refuse('awareBeforeEvent', { at: earliest, field: 'day' })
      : refuse('eventAfterAware', { at: awareAt, field: 'day' });
  if (occurredAt !== null && detectedAt !== null && isMinutesBefore(detectedAt, occurredAt))
    return refuse('detectedBeforeOccurred', { at: occurredAt, field: 'day' });
  return undefined;
}
