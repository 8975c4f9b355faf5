// Whether an incident is significant: a person decides, and is told when it is to be judged again.
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import {
  basisOf,
  decide,
  isDecided,
  isToJudgeAgain,
  proposalOf,
} from '../../bot/capabilities/triage/decision-rules.ts';
import type { Triage } from '../../bot/capabilities/triage/model.ts';
import { type Step } from '../../bot/capabilities/triage/rules.ts';
import { as, at, erik } from '../builders/incident.ts';
import { aRule, aTriage, can, is, not } from '../builders/triage.ts';

const NOW = at('12:00');
const actor = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const made = (step: Step | Refusal): Step => {
  if (isRefusal(step)) throw new Error(step.refused);
  return step;
};
const kept = (triage: Triage, step: Step | Refusal): Triage => ({ ...triage, ...made(step).change });

describe('the decision', () => {
  const ready = aTriage({ services: ['care'], facts: { 'care/limitedHours': is(2) } });
  const proposal = proposalOf(ready, []);
  const decided = (outcome: 'significant' | 'notSignificant' | 'moreFacts', reason = 'Över gränsen') =>
    decide(ready, { outcome, reason, proposal, actor, now: NOW });

  it('is a person’s, with a name and a reason, and sets when it was judged', () => {
    expect(decided('significant')).toEqual({
      change: {
        significantAt: NOW,
        decision: {
          outcome: 'significant',
          reason: 'Över gränsen',
          at: NOW,
          actorId: erik.id,
          actorName: erik.name,
          proposed: 'significant',
          basis: 'care;care/limitedHours=is 2;2026-11-24',
        },
      },
      kind: 'decided',
      about: 'significance',
      before: '',
      after: 'significant',
      reason: 'Över gränsen',
    });
  });

  it('may be another than what the rules propose', () => {
    const other = kept(ready, decided('notSignificant'));
    expect([other.decision?.outcome, other.decision?.proposed, other.significantAt]).toEqual([
      'notSignificant',
      'significant',
      null,
    ]);
  });

  it('keeps when it was first judged to be significant, until it no longer is', () => {
    const first = kept({ ...ready, significantAt: at('09:00') }, decided('moreFacts'));
    expect(first.significantAt).toBeNull();
    const again = decide(
      { ...ready, significantAt: at('09:00') },
      {
        outcome: 'significant',
        reason: 'Igen',
        proposal,
        actor,
        now: NOW,
      },
    );
    expect(made(again).change.significantAt).toBe(at('09:00'));
  });

  it('needs a reason that fits', () => {
    expect(decided('significant', '')).toEqual({ refused: 'triageReasonMissing', facts: { field: 'reason' } });
    expect(decided('significant', 'å'.repeat(4_001))).toMatchObject({ refused: 'triageTooLong' });
    expect(decided('significant', 'å'.repeat(4_000))).toMatchObject({ kind: 'decided' });
  });

  it('must be judged again when a fact, a service, the day of kännedom or a rule makes it another', () => {
    const done = kept(ready, decided('significant'));
    const again = (over: Partial<Triage>, rules: Parameters<typeof proposalOf>[1] = []) =>
      isToJudgeAgain({ ...done, ...over }, proposalOf({ ...done, ...over }, rules));
    expect(again({})).toBe(false);
    expect(again({ systems: 'Treserva', supplier: 'x', answers: { crime: 'yes' } })).toBe(false);
    expect(again({ facts: { 'care/limitedHours': is(3) } })).toBe(true);
    expect(again({ facts: { 'care/limitedHours': can(2) } })).toBe(true);
    expect(again({ services: ['care', 'gas'] })).toBe(true);
    expect(again({ awareAt: at('08:00', '2026-11-23') })).toBe(true);
    expect(again({ awareAt: at('07:00') })).toBe(false);
    const looser = aRule('care.limited', { conditions: [{ fact: 'limitedHours', test: 'over', limit: 3 }] });
    expect(again({}, [looser])).toBe(true);
    expect(again({ decision: null })).toBe(false);
    expect(isToJudgeAgain(kept(ready, decided('moreFacts')), proposalOf(aTriage(), []))).toBe(false);
  });

  it('is taken once it is no question of more facts', () => {
    expect(isDecided(ready)).toBe(false);
    expect(isDecided(kept(ready, decided('moreFacts')))).toBe(false);
    expect(isDecided(kept(ready, decided('significant')))).toBe(true);
    expect(isDecided(kept(ready, decided('notSignificant')))).toBe(true);
  });

  it('rests on what is known, in any order', () => {
    const one = aTriage({ services: ['water', 'care'], facts: { cost: is(1), crisis: not } });
    const other = aTriage({ services: ['care', 'water'], facts: { crisis: not, cost: is(1) } });
    expect(basisOf(one)).toBe(basisOf(other));
    expect(one.services).toEqual(['water', 'care']);
  });
});
