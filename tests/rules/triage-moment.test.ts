// When it happened, was found and came to be known: what a moment may be corrected to.
import { describe, expect, it } from 'vitest';
import { instantIn, localTime } from '../../bot/blocks/local-time.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import { moment } from '../../bot/capabilities/triage/moment-rules.ts';
import { type Step } from '../../bot/capabilities/triage/rules.ts';
import { at } from '../builders/incident.ts';
import { day } from '../builders/time.ts';
import { aTriage } from '../builders/triage.ts';

const NOW = at('12:00');
const made = (step: Step | Refusal): Step => {
  if (isRefusal(step)) throw new Error(step.refused);
  return step;
};

describe('a moment', () => {
  const typed = (over: object) => ({
    moment: 'aware' as const,
    day: '2026-11-24',
    clock: '09:30',
    reason: 'Fel',
    ...over,
  });

  it('of kännedom is corrected with the old and the new value and a reason', () => {
    expect(moment(aTriage(), typed({}), NOW)).toEqual({
      change: { awareAt: at('09:30') },
      kind: 'moment',
      about: 'aware',
      before: at('08:15'),
      after: at('09:30'),
      reason: 'Fel',
    });
  });

  it('is kept apart from the others', () => {
    const occurred = made(moment(aTriage(), typed({ moment: 'occurred', clock: '07:00', reason: '' }), NOW));
    expect(occurred).toMatchObject({ change: { occurredAt: at('07:00') }, before: '', reason: '' });
    const detected = made(moment(aTriage(), typed({ moment: 'detected', clock: '07:30', reason: '' }), NOW));
    expect(detected.change).toEqual({ detectedAt: at('07:30') });
    const gone = aTriage({ occurredAt: at('07:00') });
    expect(moment(gone, typed({ moment: 'occurred', day: '', clock: '' }), NOW)).toMatchObject({
      change: { occurredAt: null },
      before: at('07:00'),
      after: '',
    });
  });

  it.each([
    [{ clock: '' }, 'momentWrong', { field: 'clock' }],
    [{ day: '' }, 'momentWrong', { field: 'day' }],
    [{ clock: '25:00' }, 'momentWrong', { field: 'clock' }],
    [{ day: '', clock: '' }, 'awareNeeded', { field: 'day' }],
    [{ clock: '12:01' }, 'momentAhead', { at: at('12:01'), field: 'day' }],
    [{ reason: '' }, 'momentReasonMissing', { field: 'reason' }],
    [{ clock: '06:59' }, 'awareBeforeEvent', { at: at('07:00'), field: 'day' }],
    [{ moment: 'occurred', clock: '08:16' }, 'eventAfterAware', { at: at('08:15'), field: 'day' }],
    [{ moment: 'detected', clock: '06:59' }, 'detectedBeforeOccurred', { at: at('07:00'), field: 'day' }],
    [{ reason: 'å'.repeat(4_001) }, 'triageTooLong', { length: '4001', limit: '4000', field: 'reason' }],
  ])('is refused with what is wrong: %o', (over, refused, facts) => {
    expect(moment(aTriage({ occurredAt: at('07:00') }), typed(over), NOW)).toEqual({ refused, facts });
  });

  it('of kännedom is not before the detection either, where nobody knows when it occurred', () => {
    const triage = aTriage({ detectedAt: at('08:00') });
    expect(moment(triage, typed({ clock: '07:59' }), NOW)).toMatchObject({ refused: 'awareBeforeEvent' });
    expect(moment(triage, typed({ clock: '08:00' }), NOW)).toMatchObject({ kind: 'moment' });
  });

  it('may be now, and the same as the one before it', () => {
    expect(moment(aTriage(), typed({ clock: '12:00' }), NOW)).toMatchObject({ kind: 'moment' });
    const same = aTriage({ occurredAt: at('08:15'), detectedAt: at('08:15') });
    expect(moment(same, typed({ clock: '08:15' }), NOW)).toMatchObject({ kind: 'moment' });
  });

  it('is a Swedish clock: in summer, in winter, and never in the hour that March leaves out', () => {
    expect(instantIn(day('2026-07-01'), '08:15')).toBe('2026-07-01T06:15:00.000Z');
    expect(instantIn(day('2026-11-24'), '8.15')).toBe(at('08:15'));
    expect(instantIn(day('2026-10-25'), '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantIn(day('2026-03-29'), '02:30')).toBeUndefined();
    for (const wrong of ['', '24:00', '8', '08:60', 'nu']) expect(instantIn(day('2026-11-24'), wrong)).toBeUndefined();
    expect(localTime(at('08:15'))).toEqual(['2026-11-24', '08:15']);
  });
});
