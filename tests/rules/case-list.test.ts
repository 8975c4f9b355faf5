import { describe, expect, it } from 'vitest';
import { remembered } from '../../bot/blocks/remembered.ts';
import { type CaseListQuestion, caseListQuestion } from '../../bot/capabilities/incident/list-model.ts';
import { casesOf } from '../../bot/capabilities/incident/list-rules.ts';
import { anIncident, at, erik } from '../builders/incident.ts';

const cases = [
  anIncident({ id: 'a', number: '2026-0009', reportedAt: at('08:00'), status: 'closed', category: 'phishing' }),
  anIncident({ id: 'b', number: '2026-0010', reportedAt: at('09:00'), status: 'received', severity: 'kritisk' }),
  anIncident({ id: 'c', number: '2026-10000', reportedAt: at('10:00'), status: 'received', severity: 'mindre' }),
  anIncident({
    id: 'd',
    number: '2025-0011',
    reportedAt: at('07:00'),
    status: 'inProgress',
    handler: erik.id,
    handlerName: erik.name,
    reporterName: 'Åsa Öberg',
    happened: 'Tappad usb-sticka i Örebro',
  }),
];
const ids = (asked: Partial<CaseListQuestion>, language: 'sv' | 'en' = 'sv') => {
  const { page: _, whole: __, ...question } = caseListQuestion.parse(asked);
  return casesOf(cases, question, { language, person: erik.id })
    .map(({ id }) => id)
    .join('');
};

describe('the list of cases', () => {
  it.each<[string, Partial<CaseListQuestion>, string]>([
    ['as it is opened: what has not been taken first, the latest of them first', {}, 'cbda'],
    ['what is open', { status: 'open' }, 'cbd'],
    ['one status', { status: 'closed' }, 'a'],
    ['not assessed', { severity: 'none' }, 'da'],
    ['one’s own', { who: 'mine' }, 'd'],
    ['nobody’s', { who: 'nobody' }, 'cba'],
    ['by number, which counts by year and then by size', { sort: 'number' }, 'dabc'],
    ['by number, the highest first', { sort: 'number', direction: 'descending' }, 'cbad'],
    ['the gravest first', { sort: 'severity', direction: 'descending' }, 'bcad'],
    ['by reporter, å after z', { sort: 'reporter' }, 'cbad'],
    ['searched by words in any order, large or small', { search: 'ÖREBRO usb' }, 'd'],
    ['searched by number', { search: '10000' }, 'c'],
    ['searched in vain', { search: 'finns inte' }, ''],
  ])('%s', (_, asked, expected) => expect(ids(asked)).toBe(expected));

  it('is searched by category in the language of whoever searches', () => {
    expect([ids({ search: 'nätfiske' }), ids({ search: 'phishing' }, 'en')].every((found) => found.includes('a'))).toBe(
      true,
    );
  });
});

describe('what is remembered', () => {
  it('is made once for each question, and anew when what it was made of has changed', () => {
    const kept = remembered<string>(2);
    const all: string[] = [];
    const make = () => `made ${all.push('')}`;
    expect([kept(1, 'a', make), kept(1, 'a', make), kept(1, 'b', make)]).toEqual(['made 1', 'made 1', 'made 2']);
    expect(kept(2, 'a', make)).toBe('made 3');
  });

  it('is no more than so many', () => {
    const kept = remembered<number>(2);
    const all: string[] = [];
    const make = () => all.push('');
    for (const key of ['a', 'b', 'c']) kept(1, key, make);
    expect([kept(1, 'c', make), kept(1, 'a', make)]).toEqual([3, 4]);
  });
});
