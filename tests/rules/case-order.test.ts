// What fits a question to the list of cases, column by column, and in what order.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../bot/blocks/text.ts';
import { type CaseListQuestion, caseListQuestion, type Sort } from '../../bot/capabilities/incident/list-model.ts';
import { casesOf } from '../../bot/capabilities/incident/list-rules.ts';
import { CATEGORIES, type Incident, SEVERITIES, STATUSES } from '../../bot/capabilities/incident/model.ts';
import { anIncident, annaKarin, at, erik } from '../builders/incident.ts';

const found = (cases: readonly Incident[], asked: Partial<CaseListQuestion>, language: Language = 'sv') => {
  const { page: _, whole: __, ...question } = caseListQuestion.parse(asked);
  return casesOf(cases, question, { language, person: erik.id }).map(({ id }) => id);
};
/** One case for each, named by its place. */
const each = (all: readonly Partial<Incident>[]) => all.map((about, place) => anIncident({ id: `${place}`, ...about }));
const PARTS = {
  number: '2026-0451',
  happened: 'Tappade nycklarna',
  reporterName: 'Åsa Öberg',
  reporterUnit: 'Hamnkontoret',
  handlerName: 'Anna-Karin Holm',
  category: 'malware',
} as const;

describe('a search', () => {
  it.each([
    ['its number', '2026-0451'],
    ['a part of its number', '451'],
    ['what happened', 'nycklar'],
    ['who reported it', 'öberg'],
    ['where they worked', 'HAMN'],
    ['who handles it', 'karin holm'],
    ['what it is called', 'skadlig'],
    ['words of several of these, in any order', 'holm åsa 0451'],
  ])('finds a case by %s', (_what, search) => {
    const other = anIncident({ id: 'other', happened: 'annat', handlerName: 'Erik', category: 'outage' });
    expect(found([anIncident({ id: 'this', ...PARTS }), other], { search })).toEqual(['this']);
  });

  it('finds no case that lacks one of the words', () => {
    expect(found([anIncident(PARTS)], { search: 'åsa bengt' })).toEqual([]);
    expect(found([anIncident(PARTS)], { search: '0451tappade' })).toEqual([]);
  });

  it('looks in the reported message where there are no own words, and not behind them', () => {
    const evidence = { text: 'Paketet väntar', sender: 'Okänd', sentAt: null, link: null };
    const cases = each([
      { happened: '', evidence },
      { happened: 'se bild', evidence },
      { happened: '', evidence: null },
    ]);
    expect(found(cases, { search: 'paketet' })).toEqual(['0']);
  });

  it('looks in the words of the language that is asked in, whichever was asked in before', () => {
    const cases = [anIncident({ id: 'a', happened: 'x', category: 'outage' })];
    expect(found(cases, { search: 'ligger' }, 'sv')).toEqual(['a']);
    expect(found(cases, { search: 'ligger' }, 'en')).toEqual([]);
    expect(found(cases, { search: 'down' }, 'en')).toEqual(['a']);
    expect(found(cases, { search: 'down' }, 'sv')).toEqual([]);
  });

  it('sees what a case says now, and does not stop at spaces', () => {
    const before = anIncident({ id: 'a', happened: 'mobilen' });
    expect(found([before], { search: '  mobilen  ' })).toEqual(['a']);
    expect(found([{ ...before, happened: 'datorn' }], { search: 'mobilen' })).toEqual([]);
    expect(found([before], { search: '   ' })).toEqual(['a']);
  });
});

describe('a choice', () => {
  it.each(STATUSES)('of the status %s leaves those', (status) => {
    const cases = STATUSES.map((one) => anIncident({ id: one, status: one }));
    expect(found(cases, { status })).toEqual([status]);
    expect(found(cases, { status: 'open' })).toEqual(['received', 'inProgress']);
    expect(found(cases, {})).toEqual(['received', 'inProgress', 'closed']);
  });

  it.each(CATEGORIES)('of the category %s leaves those', (category) => {
    expect(
      found(
        CATEGORIES.map((one) => anIncident({ id: one, category: one })),
        { category },
      ),
    ).toEqual([category]);
  });

  it.each(SEVERITIES)('of the severity %s leaves those', (severity) => {
    const cases = [...SEVERITIES, null].map((one) => anIncident({ id: `${one}`, severity: one }));
    expect(found(cases, { severity })).toEqual([severity]);
    expect(found(cases, { severity: 'none' })).toEqual(['null']);
    expect(found(cases, {})).toHaveLength(5);
  });

  it('of whose it is leaves one’s own, or nobody’s', () => {
    const cases = each([{ handler: erik.id }, { handler: annaKarin.id }, { handler: null }]);
    expect(found(cases, { who: 'mine' })).toEqual(['0']);
    expect(found(cases, { who: 'nobody' })).toEqual(['2']);
    expect(found(cases, {})).toHaveLength(3);
  });
});

describe('the order', () => {
  const ORDER: Readonly<Record<Sort, readonly [Partial<Incident>, Partial<Incident>, Partial<Incident>]>> = {
    status: [{ status: 'received' }, { status: 'inProgress' }, { status: 'closed' }],
    severity: [{ severity: null }, { severity: 'mindre' }, { severity: 'kritisk' }],
    number: [{ number: '2025-10000' }, { number: '2026-9999' }, { number: '2026-10000' }],
    reportedAt: [{ reportedAt: at('08:00', '2026-11-23') }, { reportedAt: at('07:00') }, { reportedAt: at('08:00') }],
    reporter: [{ reporterName: 'Enhet 2' }, { reporterName: 'Enhet 10' }, { reporterName: 'Åsa' }],
    handler: [{ handlerName: null }, { handlerName: 'Zlatan' }, { handlerName: 'Ärla' }],
    category: [{ category: 'other' }, { category: 'phishing' }, { category: 'outage' }],
  };
  it.each(Object.keys(ORDER) as Sort[])('by %s goes up and down', (sort) => {
    const cases = each(ORDER[sort]);
    for (const given of [cases, cases.toReversed()]) {
      expect(found(given, { sort })).toEqual(['0', '1', '2']);
      expect(found(given, { sort, direction: 'descending' })).toEqual(['2', '1', '0']);
    }
  });

  it('by category is that of its words, which differ by language', () => {
    const cases = each([{ category: 'phishing' }, { category: 'malware' }]);
    expect(found(cases, { sort: 'category' }, 'sv')).toEqual(['0', '1']);
    expect(found(cases, { sort: 'category' }, 'en')).toEqual(['1', '0']);
  });

  it('has of equals the latest first, up and down, and of the same moment as they were given', () => {
    const cases = each([
      { reportedAt: at('08:00') },
      { reportedAt: at('10:00') },
      { reportedAt: at('09:00') },
      { reportedAt: at('10:00') },
    ]);
    for (const direction of ['ascending', 'descending'] as const)
      expect(found(cases, { sort: 'status', direction })).toEqual(['1', '3', '2', '0']);
  });
});
