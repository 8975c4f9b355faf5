// How cases come in week by week, and how soon their reporters are answered.
import { describe, expect, it } from 'vitest';
import type { Category, Incident, IncidentEvent } from '../../bot/capabilities/incident/model.ts';
import { answeredAfter, median, statisticsOf } from '../../bot/capabilities/incident/statistics-rules.ts';
import { anIncident } from '../builders/incident.ts';
import { day, instant } from '../builders/time.ts';

const today = day('2026-11-26');
const none = () => [];
type Line = Pick<IncidentEvent, 'kind' | 'at'>;
const reported = (at: string, category: Category = 'phishing'): Incident =>
  anIncident({ id: at, reportedAt: instant(at), category });

describe('the first answer', () => {
  const incident = { reportedAt: instant('2026-11-24T08:00:00.000Z') };
  const line = (kind: IncidentEvent['kind'], at: string): Line => ({ kind, at: instant(at) });

  it('is what the reporter was first told, or that the case was closed', () => {
    const told = line('toldReporter', '2026-11-24T09:30:00.000Z');
    const closed = line('closed', '2026-11-25T08:00:00.000Z');
    expect(answeredAfter(incident, [closed, told])).toBe(90);
    expect(answeredAfter(incident, [closed])).toBe(1_440);
  });

  it('is not that somebody took it, assessed it or made a note', () => {
    const at = '2026-11-24T09:00:00.000Z';
    expect(answeredAfter(incident, [line('taken', at), line('assessed', at), line('noted', at)])).toBeNull();
  });

  it('is never before the report', () => {
    expect(answeredAfter(incident, [line('toldReporter', '2026-11-24T07:59:00.000Z')])).toBe(0);
  });
});

describe('a median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[1, 2, 4, 100], 3],
  ])('of %j is %s', (values, middle) => expect(median(values)).toBe(middle));
});

describe('the statistics', () => {
  it('have half a year of weeks from Monday to Sunday, the one that goes on last', () => {
    const { weeks } = statisticsOf([], { today, timeline: none });
    expect(weeks).toHaveLength(26);
    expect(weeks[0]?.monday).toBe('2026-06-01');
    expect(weeks.at(-1)?.monday).toBe('2026-11-23');
  });

  it('count a case in its week in Sweden, by category with the largest first', () => {
    const { weeks } = statisticsOf(
      [
        reported('2026-11-22T22:59:00.000Z'),
        reported('2026-11-22T23:00:00.000Z'),
        reported('2026-11-24T08:00:00.000Z', 'outage'),
        reported('2026-11-25T08:00:00.000Z', 'outage'),
      ],
      { today, timeline: none },
    );
    expect(weeks.at(-2)?.categories).toEqual([{ category: 'phishing', count: 1 }]);
    expect(weeks.at(-1)?.categories).toEqual([
      { category: 'outage', count: 2 },
      { category: 'phishing', count: 1 },
    ]);
  });

  it('have twelve months by when a case was reported, each with the median of what was answered', () => {
    const answered = reported('2026-11-02T08:00:00.000Z');
    const { months, categories, medianMinutes } = statisticsOf(
      [
        answered,
        reported('2026-11-03T08:00:00.000Z'),
        reported('2025-12-01T08:00:00.000Z'),
        reported('2025-11-30T08:00:00.000Z'),
      ],
      {
        today,
        timeline: ({ id }) =>
          id === answered.id ? [{ kind: 'toldReporter', at: instant('2026-11-02T08:45:00.000Z') }] : [],
      },
    );
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-12-01', reported: 1, answered: 0, medianMinutes: null });
    expect(months.at(-1)).toEqual({ month: '2026-11-01', reported: 2, answered: 1, medianMinutes: 45 });
    expect(categories).toEqual([{ category: 'phishing', count: 3 }]);
    expect(medianMinutes).toBe(45);
  });
});
