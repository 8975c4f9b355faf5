// What is asked next, what goes on beside each other, and which legal clocks that wants.
import { describe, expect, it } from 'vitest';
import { decide, proposalOf } from '../../bot/capabilities/triage/decision-rules.ts';
import type { Party, Triage, TriageClock } from '../../bot/capabilities/triage/model.ts';
import { contactFor, partyChanged, partyRows, saveParty } from '../../bot/capabilities/triage/party-rules.ts';
import { askedOf } from '../../bot/capabilities/triage/question-rules.ts';
import {
  clocksToOpen,
  clocksToWithdraw,
  MUNICIPALITY,
  tracksOf,
  wantedClocks,
} from '../../bot/capabilities/triage/track-rules.ts';
import { anIncident, as, at, erik } from '../builders/incident.ts';
import { day } from '../builders/time.ts';
import { aTriage, is, unknown } from '../builders/triage.ts';

const actor = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const around = {
  boards: [
    { id: 'social', name: 'Socialnämnden' },
    { id: 'school', name: 'Barn- och utbildningsnämnden' },
  ],
  companies: [{ id: 'energy', name: 'Energibolaget' }],
};
const social = { kind: 'board', id: 'social', name: 'Socialnämnden' } as const;
const energy = { kind: 'company', id: 'energy', name: 'Energibolaget' } as const;
const start = { kind: 'aware', at: at('08:15') } as const;

const decided = (triage: Triage, outcome: 'significant' | 'notSignificant' | 'moreFacts'): Triage => {
  const step = decide(triage, { outcome, reason: 'x', proposal: proposalOf(triage, []), actor, now: at('10:00') });
  return 'change' in step ? { ...triage, ...step.change } : triage;
};

describe('the next question', () => {
  const asked = (over: Partial<Triage>, severity: 'mindre' | null = null, hasBoards = true) => {
    const triage = aTriage(over);
    return askedOf({ triage, incident: { severity }, proposal: proposalOf(triage, []), hasBoards });
  };
  const quick = {
    protective: 'no',
    personalData: 'no',
    crime: 'no',
    supplier: 'no',
    crossBorder: 'no',
    jointIt: 'no',
  } as const;

  it('is whether it concerns protective security, before anything is written', () => {
    expect(asked({}).next).toEqual({ kind: 'quick', quick: 'protective' });
  });

  it('is then how serious it is, and what can be answered with a button', () => {
    expect(asked({ answers: { protective: 'no' } }).next).toEqual({ kind: 'severity' });
    expect(asked({ answers: { protective: 'unknown' } }, 'mindre').next).toEqual({
      kind: 'quick',
      quick: 'personalData',
    });
    const { jointIt: _, ...rest } = quick;
    expect(asked({ answers: rest }, 'mindre').next).toEqual({ kind: 'quick', quick: 'jointIt' });
  });

  it('is which boards, where personal data is affected and there are boards', () => {
    const answers = { ...quick, personalData: 'yes' } as const;
    expect(asked({ answers }, 'mindre').next).toEqual({ kind: 'boards' });
    expect(asked({ answers, boards: ['social'] }, 'mindre').next).toEqual({ kind: 'services' });
    expect(asked({ answers }, 'mindre', false).next).toEqual({ kind: 'services' });
    expect(asked({ answers: quick }, 'mindre').next).toEqual({ kind: 'services' });
  });

  it('is each missing fact once, and none that somebody does not know yet', () => {
    const triage = { answers: quick, services: ['care'] } as const;
    expect(asked(triage, 'mindre').next).toEqual({ kind: 'fact', fact: 'care/limitedHours' });
    expect(asked({ ...triage, facts: { 'care/limitedHours': unknown } }, 'mindre').next).toEqual({
      kind: 'fact',
      fact: 'care/workaroundHours',
    });
    expect(asked({ ...triage, facts: { 'care/limitedHours': is(2) } }, 'mindre').next).toBeNull();
  });

  it('has its place among those that are known of', () => {
    expect(asked({})).toMatchObject({ answered: 0, asked: 8 + proposalOf(aTriage(), []).missing.length });
    const met = asked({ answers: quick, services: ['care'], facts: { 'care/limitedHours': is(2) } }, 'mindre');
    expect(met).toMatchObject({ answered: 9, asked: 9 });
  });
});

describe('the clocks that a triage wants', () => {
  it('are the open question itself, from kännedom', () => {
    expect(wantedClocks(aTriage(), around)).toEqual([{ subject: MUNICIPALITY, step: 'significance', start }]);
    expect(wantedClocks(decided(aTriage(), 'moreFacts'), around)).toHaveLength(1);
  });

  it('are one for each board whose personal data is affected, whatever is decided', () => {
    const triage = aTriage({ answers: { personalData: 'yes' }, boards: ['social', 'school'] });
    const steps = wantedClocks(decided(triage, 'notSignificant'), around);
    expect(steps.map(({ subject, step }) => `${subject.name} ${step}`)).toEqual([
      'Socialnämnden personalDataNotification',
      'Barn- och utbildningsnämnden personalDataNotification',
    ]);
    for (const personalData of ['no', 'unknown'] as const)
      expect(wantedClocks(aTriage({ answers: { personalData }, boards: ['social'] }), around)).toHaveLength(1);
  });

  it('are the municipality’s and each company’s when it is significant', () => {
    const triage = decided(aTriage({ companies: ['energy'] }), 'significant');
    expect(wantedClocks(triage, around).map(({ subject, step }) => `${subject.kind} ${step}`)).toEqual([
      'municipality earlyWarning',
      'municipality notification',
      'company earlyWarning',
      'company notification',
    ]);
    expect(wantedClocks(decided(aTriage(), 'notSignificant'), around)).toEqual([]);
  });
});

describe('the clocks follow', () => {
  const clock = (over: Partial<TriageClock> & { readonly at?: typeof start.at } = {}) => ({
    subject: MUNICIPALITY,
    step: 'significance' as const,
    state: 'running' as const,
    due: at('08:15', '2026-11-25'),
    start: { kind: 'aware' as const, at: over.at ?? start.at },
    ...over,
  });
  const wanted = wantedClocks(aTriage(), around);

  it('by opening what is missing, was withdrawn, or runs from another moment', () => {
    expect(clocksToOpen(wanted, [])).toEqual(wanted);
    expect(clocksToOpen(wanted, [clock()])).toEqual([]);
    expect(clocksToOpen(wanted, [clock({ state: 'withdrawn' })])).toEqual(wanted);
    expect(clocksToOpen(wanted, [clock({ at: at('07:00') })])).toEqual(wanted);
    expect(clocksToOpen(wanted, [clock({ state: 'stopped', at: at('07:00') })])).toEqual([]);
    expect(clocksToOpen(wanted, [clock({ step: 'earlyWarning' })])).toEqual(wanted);
    expect(clocksToOpen(wanted, [clock({ subject: social })])).toEqual(wanted);
    expect(clocksToOpen(wanted, [clock({ subject: { ...MUNICIPALITY, id: 'other' } })])).toEqual(wanted);
  });

  it('by withdrawing its own that run and are wanted no more', () => {
    expect(clocksToWithdraw(wanted, [clock()])).toEqual([]);
    expect(clocksToWithdraw([], [clock()])).toEqual([clock()]);
    expect(clocksToWithdraw([], [clock({ state: 'stopped' }), clock({ state: 'withdrawn' })])).toEqual([]);
    for (const step of ['earlyWarning', 'notification', 'personalDataNotification'] as const)
      expect(clocksToWithdraw([], [clock({ step })])).toHaveLength(1);
    for (const step of ['finalReport', 'insurance', 'contract', 'dataSubjects'] as const)
      expect(clocksToWithdraw([], [clock({ step })])).toEqual([]);
  });
});

describe('the tracks', () => {
  const clock = (over: Partial<TriageClock>): TriageClock => ({
    subject: MUNICIPALITY,
    step: 'earlyWarning',
    state: 'running',
    due: at('08:15', '2026-11-25'),
    ...over,
  });
  const tracks = (
    triage: Triage,
    clocks: readonly TriageClock[] = [],
    status: 'inProgress' | 'closed' = 'inProgress',
  ) =>
    tracksOf(triage, anIncident({ status }), around, { clocks, now: at('10:00') }).map(
      ({ kind, subject, state, step, due }) =>
        [kind, subject?.id, state, step, due].filter((part) => part !== null && part !== undefined).join(' '),
    );

  it('are undecided until somebody has answered', () => {
    expect(tracks(aTriage())).toEqual([
      'internal open',
      'protective undecided',
      'gdpr undecided',
      'cyber municipality undecided',
      'police undecided',
      'supplier undecided',
      'jointIt undecided',
    ]);
  });

  it('open from the answers, one for each board and company', () => {
    const answers = { personalData: 'yes', crime: 'yes', supplier: 'no', jointIt: 'yes', protective: 'no' } as const;
    const triage = decided(aTriage({ answers, boards: ['social', 'school'], companies: ['energy'] }), 'significant');
    expect(tracks(triage)).toEqual([
      'internal open',
      'protective notNeeded',
      'gdpr social open',
      'gdpr school open',
      'cyber municipality open',
      'cyber energy open',
      'police open',
      'supplier notNeeded',
      'jointIt open',
    ]);
  });

  it('say that a board must be chosen, that nothing is needed, and that it is stopped', () => {
    expect(tracks(aTriage({ answers: { personalData: 'yes' } }))[2]).toBe('gdpr undecided');
    expect(tracks(aTriage({ answers: { personalData: 'no' }, boards: ['social'] }))[2]).toBe('gdpr notNeeded');
    expect(tracks(decided(aTriage(), 'notSignificant'))[3]).toBe('cyber municipality notNeeded');
    expect(tracks(decided(aTriage(), 'moreFacts'))[3]).toBe('cyber municipality undecided');
    expect(tracks(aTriage({ stoppedAt: at('09:00') }))[1]).toBe('protective open');
    expect(tracks(aTriage(), [], 'closed')[0]).toBe('internal reported');
  });

  it('say what runs next in each, and when everything has been reported', () => {
    const triage = decided(aTriage({ companies: ['energy'] }), 'significant');
    const later = clock({ step: 'notification', due: at('08:15', '2026-11-27') });
    const clocks = [later, clock({}), clock({ subject: energy, state: 'stopped' })];
    expect(tracks(triage, clocks).slice(3, 5)).toEqual([
      `cyber municipality open earlyWarning ${at('08:15', '2026-11-25')}`,
      'cyber energy reported',
    ]);
    expect(tracks(triage, [clock({ state: 'stopped' }), later])[3]).toContain('open notification');
    expect(tracks(triage, [clock({ state: 'withdrawn' })])[3]).toBe('cyber municipality open');
    expect(tracks(triage, [clock({ step: 'personalDataNotification' })])[3]).toBe('cyber municipality open');
    const personal = aTriage({ answers: { personalData: 'yes' }, boards: ['social'] });
    expect(tracks(personal, [clock({ subject: social, step: 'personalDataNotification' })])[2]).toBe(
      `gdpr social open personalDataNotification ${at('08:15', '2026-11-25')}`,
    );
  });

  it('say that a time has passed, once it has', () => {
    const triage = decided(aTriage(), 'significant');
    const due = at('08:15', '2026-11-25');
    const overdue = (now: typeof due, clocks = [clock({ due })]) =>
      tracksOf(triage, anIncident(), around, { clocks, now }).map(({ isOverdue }) => isOverdue);
    expect(overdue(due)).toEqual([false, false, false, false, false, false, false]);
    expect(overdue(at('08:16', '2026-11-25'))).toEqual([false, false, false, true, false, false, false]);
    expect(overdue(at('08:16', '2026-11-25'), [clock({ due, state: 'stopped' })])).not.toContain(true);
  });

  it('name a board that is no more by what is left of it', () => {
    const triage = aTriage({ answers: { personalData: 'yes' }, boards: ['gone'] });
    expect(tracksOf(triage, anIncident(), around, { clocks: [], now: at('10:00') })[2]?.subject).toEqual({
      kind: 'board',
      id: 'gone',
      name: 'gone',
    });
  });
});

describe('whom to call', () => {
  const TODAY = day('2026-11-24');
  const asked = { kind: 'protection', name: 'Kim', phone: '0583-810 10', checkedOn: '2026-11-24' } as const;
  const party = (over: Partial<Party> = {}): Party => ({
    ...asked,
    id: 'party-1',
    checkedOn: TODAY,
    revision: 1,
    changedBy: erik.name,
    changedAt: at('08:00'),
    changeId: 'c',
    ...over,
  });

  it('has a name, a number and the day when somebody saw that it is right', () => {
    expect(saveParty(asked, TODAY)).toEqual(asked);
    expect(saveParty({ ...asked, kind: 'company', phone: '' }, TODAY)).toMatchObject({ kind: 'company', phone: '' });
  });

  it.each([
    [{ name: '' }, 'partyNameMissing', { field: 'name' }],
    [{ phone: '' }, 'partyPhoneMissing', { field: 'phone' }],
    [{ checkedOn: '' }, 'partyDayWrong', { field: 'checkedOn' }],
    [{ checkedOn: '2026-11-25' }, 'partyDayWrong', { field: 'checkedOn' }],
    [{ name: 'å'.repeat(201) }, 'triageTooLong', { length: '201', limit: '200', field: 'name' }],
    [{ phone: '1'.repeat(201) }, 'triageTooLong', { length: '201', limit: '200', field: 'phone' }],
  ])('is refused with what is wrong: %o', (over, refused, facts) => {
    expect(saveParty({ ...asked, ...over }, TODAY)).toEqual({ refused, facts });
  });

  it('is listed before companies, by name, and is old after six months', () => {
    const rows = partyRows(
      [
        party({ id: 'a', kind: 'company', name: 'Aneby Energi' }),
        party({ id: 'b', name: 'Östen' }),
        party({ id: 'c', name: 'Åsa', checkedOn: day('2026-05-23') }),
      ],
      TODAY,
    );
    expect(rows.map(({ party: { id }, isOld }) => `${id} ${String(isOld)}`)).toEqual(['c true', 'b false', 'a false']);
  });

  it('is the one that was checked last, else the number of the settings', () => {
    const all = [
      party({ checkedOn: day('2026-01-01') }),
      party({ name: 'Li', phone: '1' }),
      party({ kind: 'police', name: 'P' }),
    ];
    expect(contactFor('protection', all, TODAY, '9')).toEqual({
      name: 'Li',
      phone: '1',
      checkedOn: TODAY,
      isOld: false,
    });
    expect(contactFor('protection', all.slice(0, 1), TODAY, '9')).toMatchObject({ isOld: true });
    expect(contactFor('protection', [], TODAY, '9')).toEqual({ name: '', phone: '9', checkedOn: null, isOld: false });
    expect(partyChanged(party())).toEqual({ refused: 'partyChanged', facts: { name: erik.name } });
  });
});
