// Which reports are proposed as one event, and what may be gathered.
import { describe, expect, it } from 'vitest';
import { likeness, traitsOf } from '../../bot/capabilities/case-group/likeness-rules.ts';
import type { GroupedCase } from '../../bot/capabilities/case-group/model.ts';
import {
  gatherRefused,
  isLate,
  mainOf,
  mainOfWave,
  takeOut,
  waveAround,
} from '../../bot/capabilities/case-group/rules.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { anIncident, at } from '../builders/incident.ts';

const LINK = 'https://postnord-paket.example/spara?id=1';
const report = (number: number, happened: string, about: Partial<Incident> = {}): Incident =>
  anIncident({
    id: `case-${number}`,
    number: `2026-${String(number).padStart(4, '0')}`,
    happened,
    affected: '',
    evidence: null,
    category: 'phishing',
    reportedAt: at(`08:${String(number).padStart(2, '0')}`),
    ...about,
  });
const row = (id: string, main: string, state: GroupedCase['state'] = 'in'): GroupedCase => ({
  id,
  main,
  state,
  reason: '',
  revision: 1,
  changedBy: 'Erik',
  changedAt: at('08:00'),
  changeId: 'x',
});
const groupsOf = (...rows: readonly GroupedCase[]) => new Map(rows.map((one) => [one.id, one]));
const between = (a: Incident, b: Incident) => likeness(traitsOf(a), traitsOf(b));
const around = (start: Incident, all: readonly Incident[], groups = groupsOf()) =>
  waveAround(start, all, { groups, traits: traitsOf });
const numbers = (found: ReturnType<typeof around>) => found?.cases.map(({ number }) => number);

describe('two reports look like one event', () => {
  it('by the same link, however it is written, and whatever the category', () => {
    const a = report(1, `Fick ett mejl med ${LINK} i.`);
    expect(
      between(a, report(2, `klickade på HTTPS://POSTNORD-paket.example/spara?id=1!`, { category: 'malware' })),
    ).toBe('link');
    expect(between(a, report(2, 'det står www.annat.example i mejlet'))).toBeNull();
  });

  it('by the address or the person that it came from, in the same category', () => {
    const a = report(1, 'Mejl från lön@fejk.example');
    expect(between(a, report(2, 'fick något av lön@fejk.example'))).toBe('sender');
    expect(between(a, report(2, 'fick något av lön@fejk.example', { category: 'other' }))).toBeNull();
    const evidence = (sender: string) => ({ text: 'hej', sender, sentAt: null, link: null });
    const from = (sender: string) => report(3, '', { evidence: evidence(sender) });
    expect(between(from('Okänd Avsändare'), from('okänd avsändare '))).toBe('sender');
    expect(between(from(''), from(''))).toBeNull();
  });

  it('by what is affected', () => {
    const a = report(1, 'det står stilla', { category: 'outage', affected: 'Lifecare' });
    expect(between(a, report(2, 'kommer inte in', { category: 'outage', affected: 'lifecare i hemtjänsten' }))).toBe(
      'affected',
    );
    expect(between(a, report(2, 'kommer inte in', { category: 'outage', affected: 'Skolportalen' }))).toBeNull();
  });

  it('by three words that do not stand in every report', () => {
    const a = report(1, 'Mejl från PostNord om ett paket som väntar');
    expect(between(a, report(2, 'postnord skickade mejl, paketet väntade på mig'))).toBe('words');
    expect(between(a, report(2, 'konstigt mejl om ett paket'))).toBeNull();
    const common = 'jag fick något från någon och det verkar vara samma sedan';
    expect(between(report(1, common), report(2, common))).toBeNull();
  });
});

describe('a wave', () => {
  const three = [1, 2, 3].map((number) => report(number, `länken ${LINK}`));
  const [first, second, third] = three as [Incident, Incident, Incident];

  it('is three and not two, in the order they came, with what they have in common', () => {
    expect(around(first, [first, second])).toBeUndefined();
    const found = around(third, [third, first, second]);
    expect(numbers(found)).toEqual(['2026-0001', '2026-0002', '2026-0003']);
    expect(found?.likenesses).toEqual(['link']);
  });

  it('goes on as long as the next comes within an hour', () => {
    const at8 = { ...first, reportedAt: at('08:00') };
    const at9 = { ...second, reportedAt: at('09:00') };
    const at10 = { ...third, reportedAt: at('10:00') };
    expect(numbers(around(at10, [at8, at9, at10]))).toHaveLength(3);
    expect(around(at8, [at8, at9, { ...at10, reportedAt: at('10:01') }])).toBeUndefined();
  });

  it('leaves out what a person has taken out, which is shown by itself', () => {
    const fourth = report(4, LINK);
    const groups = groupsOf(row('case-2', 'case-1', 'out'));
    expect(numbers(around(first, [...three, fourth], groups))).toEqual(['2026-0001', '2026-0003', '2026-0004']);
    expect(around(second, [...three, fourth], groups)).toBeUndefined();
  });

  it('holds what a person has put together, whatever it looks like', () => {
    const other = report(5, 'någonting helt annat');
    const groups = groupsOf(row('case-5', 'case-1'));
    const found = around(first, [first, second, other], groups);
    expect(numbers(found)).toEqual(['2026-0001', '2026-0002', '2026-0005']);
  });

  it('stands for its first case, or for the one that a person has chosen', () => {
    const all = new Map(three.map((one) => [one.id, one]));
    const found = around(second, three);
    const main = (...rows: readonly GroupedCase[]) => found && mainOfWave(found, all, groupsOf(...rows)).id;
    expect(main()).toBe('case-1');
    expect(main(row('case-1', 'case-3'))).toBe('case-3');
    expect(main(row('case-1', 'case-3', 'out'))).toBe('case-1');
  });

  it('is made of what came within a day and is still open', () => {
    expect(isLate(first, at('08:01', '2026-11-25'))).toBe(true);
    expect(isLate(first, at('08:02', '2026-11-25'))).toBe(false);
    expect(isLate({ ...first, status: 'closed' }, at('08:02'))).toBe(false);
  });
});

describe('a case', () => {
  const main = report(1, 'huvudärendet');
  const one = report(2, 'ett till');
  const alone = { groups: groupsOf(), isMain: () => false };

  it('is gathered under one that is open and belongs to no other', () => {
    expect(gatherRefused(one, main, alone)).toBeNull();
    expect(gatherRefused(one, { ...main, status: 'closed' }, alone)?.refused).toBe('mainClosed');
    const groups = groupsOf(row('case-1', 'case-9'));
    expect(gatherRefused(one, main, { ...alone, groups })?.refused).toBe('mainBelongs');
  });

  it('that others are gathered in is not moved with them', () => {
    expect(gatherRefused(one, main, { ...alone, isMain: (id) => id === one.id })?.refused).toBe('isMain');
  });

  it('is taken out with a reason, once', () => {
    const inside = row('case-2', 'case-1');
    expect(takeOut(inside, 'En annan avsändare')).toEqual({ state: 'out', reason: 'En annan avsändare' });
    expect(takeOut(inside, '')).toMatchObject({ refused: 'whyNotMissing' });
    expect(takeOut(inside, 'x'.repeat(8_001))).toMatchObject({ refused: 'tooLong' });
    expect(takeOut(row('case-2', 'case-1', 'out'), 'x')).toMatchObject({ refused: 'notJoined' });
    expect(takeOut(undefined, 'x')).toMatchObject({ refused: 'notJoined' });
  });

  it('belongs to its main case only while it is in', () => {
    expect(mainOf('case-2', groupsOf(row('case-2', 'case-1')))).toBe('case-1');
    expect(mainOf('case-2', groupsOf(row('case-2', 'case-1', 'out')))).toBeUndefined();
  });
});
