// What a step in a triage changes: answers, facts, what is affected; and what is no step.
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import { decide, factsOf, proposalOf } from '../../bot/capabilities/triage/decision-rules.ts';
import type { Triage } from '../../bot/capabilities/triage/model.ts';
import {
  answer,
  boards,
  eventOf,
  fact,
  involved,
  isSo,
  type Step,
  services,
  stepRefused,
  triageChanged,
  untouched,
} from '../../bot/capabilities/triage/rules.ts';
import { anIncident, as, at, erik } from '../builders/incident.ts';
import { aTriage, can, is, not, unknown } from '../builders/triage.ts';

const NOW = at('12:00');
const actor = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const made = (step: Step | Refusal): Step => {
  if (isRefusal(step)) throw new Error(step.refused);
  return step;
};
const kept = (triage: Triage, step: Step | Refusal): Triage => ({ ...triage, ...made(step).change });

describe('a case that nobody has begun to triage', () => {
  it('has its kännedom proposed from the report, and nothing answered', () => {
    const incident = anIncident({ awareAt: at('08:15'), reportedAt: at('08:20') });
    expect(untouched(incident)).toEqual(
      aTriage({ revision: 0, changedBy: '', changedAt: at('08:20'), changeId: '', awareAt: at('08:15') }),
    );
  });
});

describe('a step', () => {
  it('is refused in a closed case, and after the stop for protective security', () => {
    const open = anIncident({ status: 'inProgress' });
    expect(stepRefused(aTriage(), open, '')).toBeUndefined();
    expect(stepRefused(aTriage(), anIncident({ status: 'closed' }), '')).toEqual({
      refused: 'triageClosed',
      facts: { number: '2026-0017' },
    });
    expect(stepRefused(aTriage({ stoppedAt: NOW }), open, '0583-810 10')).toEqual({
      refused: 'protectiveStop',
      facts: { phone: '0583-810 10' },
    });
  });

  it('leaves a line with the old and the new value, who and when', () => {
    const triage = aTriage({ revision: 7, changedAt: NOW, changeId: 'change-7' });
    const step = { change: {}, kind: 'moment', about: 'aware', before: 'a', after: 'b', reason: 'c' } as const;
    expect(eventOf(triage, step, actor)).toEqual({
      id: 'incident-1/7',
      triage: 'incident-1',
      kind: 'moment',
      about: 'aware',
      before: 'a',
      after: 'b',
      reason: 'c',
      at: NOW,
      actorId: erik.id,
      actorName: erik.name,
      changeId: 'change-7',
    });
  });

  it('says who was first', () => {
    expect(triageChanged(aTriage())).toEqual({
      refused: 'triageChanged',
      facts: { number: '2026-0017', name: erik.name },
    });
  });
});

describe('a quick answer', () => {
  it('is kept beside the others', () => {
    const triage = aTriage({ answers: { crime: 'unknown', supplier: 'no' } });
    expect(answer(triage, 'crime', 'yes', '', NOW)).toEqual({
      change: { answers: { crime: 'yes', supplier: 'no' } },
      kind: 'answered',
      about: 'crime',
      before: 'unknown',
      after: 'yes',
      reason: '',
    });
  });

  it('about protective security stops, and is logged only as having happened', () => {
    const triage = aTriage({ answers: { crime: 'no' }, systems: 'Treserva' });
    const step = made(answer(triage, 'protective', 'yes', 'det gäller vattenverket', NOW));
    expect(step).toEqual({
      change: { answers: { crime: 'no', protective: 'yes' }, stoppedAt: NOW },
      kind: 'stopped',
      about: 'protective',
      before: '',
      after: '',
      reason: '',
    });
    expect(kept(triage, step).systems).toBe('Treserva');
  });

  it('lifts the stop with a reason, and not without', () => {
    const stopped = aTriage({ stoppedAt: NOW, answers: { protective: 'yes' } });
    expect(answer(stopped, 'protective', 'no', '', NOW)).toEqual({
      refused: 'resumeReasonMissing',
      facts: { field: 'reason' },
    });
    expect(answer(stopped, 'protective', 'no', 'Säkerhetsskyddschefen kl. 11', NOW)).toEqual({
      change: { answers: { protective: 'no' }, stoppedAt: null },
      kind: 'resumed',
      about: 'protective',
      before: 'yes',
      after: 'no',
      reason: 'Säkerhetsskyddschefen kl. 11',
    });
    expect(answer(stopped, 'protective', 'no', 'å'.repeat(4_001), NOW)).toMatchObject({ refused: 'triageTooLong' });
    expect(made(answer(aTriage(), 'protective', 'no', '', NOW)).kind).toBe('answered');
    expect(made(answer(aTriage(), 'protective', 'unknown', '', NOW)).change).toEqual({
      answers: { protective: 'unknown' },
    });
  });
});

describe('what is affected', () => {
  it('is at least one service, each once', () => {
    expect(services(aTriage(), [])).toEqual({ refused: 'servicesMissing', facts: { field: 'services' } });
    expect(services(aTriage({ services: ['gas'] }), ['care', 'water', 'care'])).toMatchObject({
      change: { services: ['care', 'water'] },
      before: 'gas',
      after: 'care,water',
    });
  });

  const known = [
    { id: 'social', name: 'Socialnämnden' },
    { id: 'technical', name: 'Tekniska nämnden' },
  ];

  it('is boards that there are, by name in the history', () => {
    expect(boards(aTriage({ boards: ['gone'] }), ['social', 'technical', 'social'], known)).toMatchObject({
      change: { boards: ['social', 'technical'] },
      about: 'boards',
      before: 'gone',
      after: 'Socialnämnden, Tekniska nämnden',
    });
    expect(boards(aTriage(), ['social', 'gone'], known)).toEqual({
      refused: 'triageBoardUnknown',
      facts: { field: 'boards' },
    });
    expect(boards(aTriage({ boards: ['social'] }), [], known)).toMatchObject({ change: { boards: [] } });
  });

  it('is companies, systems and a supplier', () => {
    const asked = { companies: ['social', 'social'], systems: 'Treserva\nProcapita', supplier: 'Systemhuset' };
    expect(involved(aTriage({ supplier: 'Annan' }), asked, known)).toEqual({
      change: { companies: ['social'], systems: 'Treserva\nProcapita', supplier: 'Systemhuset' },
      kind: 'involved',
      about: 'involved',
      before: 'Annan',
      after: 'Socialnämnden\nTreserva\nProcapita\nSystemhuset',
      reason: '',
    });
    const at = (over: Partial<typeof asked>) => involved(aTriage(), { ...asked, ...over }, known);
    expect(at({ companies: ['gone'] })).toEqual({ refused: 'companyUnknown', facts: { field: 'companies' } });
    expect(at({ systems: 'å'.repeat(4_001) })).toMatchObject({ facts: { field: 'systems', limit: '4000' } });
    expect(at({ supplier: 'å'.repeat(201) })).toMatchObject({
      refused: 'triageTooLong',
      facts: { field: 'supplier', length: '201', limit: '200' },
    });
    expect(at({ systems: 'å'.repeat(4_000), supplier: 'å'.repeat(200) })).toMatchObject({ kind: 'involved' });
  });
});

describe('a fact', () => {
  const triage = aTriage({ services: ['water'], facts: { crisis: unknown } });

  it('that is judged is kept as it was said', () => {
    expect(fact(triage, 'crisis', 'can', '17')).toEqual({
      change: { facts: { crisis: can() } },
      kind: 'fact',
      about: 'crisis',
      before: 'unknown',
      after: 'can',
      reason: '',
    });
    expect(made(fact(triage, 'crisis', 'not', '')).change.facts).toEqual({ crisis: not });
  });

  it('that is measured is read as people write numbers', () => {
    const kept = (how: 'is' | 'can' | 'not' | 'unknown', typed: string, key = 'water/limitedHours') =>
      made(fact(triage, key, how, typed)).change.facts?.[key];
    expect(kept('is', '4,5')).toEqual(is(4.5));
    expect(kept('can', '2 000')).toEqual(can(2_000));
    expect(kept('is', '0')).toEqual(is(0));
    expect(kept('not', '')).toEqual({ how: 'not', amount: 0 });
    expect(kept('unknown', '12')).toEqual(unknown);
    expect(made(fact(triage, 'water/limitedHours', 'can', '6')).after).toBe('can 6');
  });

  it.each([
    ['water/limitedHours', 'många', 'amountWrong', { typed: 'många', field: 'amount' }],
    ['water/limitedHours', '', 'amountWrong', { typed: '', field: 'amount' }],
    ['cost', '-3', 'amountWrong', { typed: '-3', field: 'amount' }],
    ['care/limitedHours', '3', 'factUnknown', {}],
    ['nothing', '3', 'factUnknown', {}],
  ])('%s: %s is refused: %s', (key, typed, refused, facts) => {
    expect(fact(triage, key, 'is', typed)).toEqual({ refused, facts });
  });

  it('that is a share is at most all of them', () => {
    const rail = aTriage({ services: ['rail', 'energy'] });
    expect(made(fact(rail, 'rail/cancelledShare', 'is', '100')).change.facts).toEqual({
      'rail/cancelledShare': is(100),
    });
    for (const key of ['rail/cancelledShare', 'energy/downShare'])
      expect(fact(rail, key, 'is', '100,5')).toEqual({ refused: 'shareWrong', facts: { field: 'amount' } });
    expect(made(fact(rail, 'individuals', 'is', '101')).kind).toBe('fact');
  });

  it('about people need not be asked where no personal data is affected', () => {
    const none = aTriage({ answers: { personalData: 'no' } });
    expect(factsOf(none)).toEqual({ individuals: { how: 'not', amount: 0 } });
    expect(factsOf({ ...none, facts: { individuals: is(3) } })).toEqual({ individuals: is(3) });
    expect(factsOf(aTriage({ answers: { personalData: 'yes' } }))).toEqual({});
    expect(proposalOf(none, []).missing).not.toContain('individuals');
    expect(proposalOf(aTriage(), []).missing).toContain('individuals');
  });
});

describe('the same press once more', () => {
  it('is known by what it would change', () => {
    const triage = aTriage({ services: ['care'] });
    const step = made(answer(triage, 'crime', 'yes', '', NOW));
    expect(isSo(triage, step)).toBe(false);
    expect(isSo(kept(triage, step), step)).toBe(true);
    const stop = made(answer(triage, 'protective', 'yes', '', NOW));
    expect(isSo(kept(triage, stop), made(answer(triage, 'protective', 'yes', '', at('13:00'))))).toBe(true);
  });

  it('of a decision is the same outcome for the same reason, whenever', () => {
    const triage = aTriage();
    const deciding = (outcome: 'significant' | 'notSignificant', reason: string, now = NOW) =>
      made(decide(triage, { outcome, reason, proposal: proposalOf(triage, []), actor, now }));
    const done = kept(triage, deciding('significant', 'a'));
    expect(isSo(done, deciding('significant', 'a', at('13:00')))).toBe(true);
    expect(isSo(done, deciding('significant', 'b'))).toBe(false);
    expect(isSo(done, deciding('notSignificant', 'a'))).toBe(false);
    expect(isSo(triage, deciding('notSignificant', 'a'))).toBe(false);
  });
});
