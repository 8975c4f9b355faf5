// What becomes of words that are typed and not sent, when the thing they are about is saved by somebody else.
import { describe, expect, it } from 'vitest';
import { type Begun, differencesOf, isKeptOf, type Kept, rebased, settled, typed } from '../../tab/form/kept.ts';
import { instant } from '../builders/time.ts';

interface Plan {
  readonly title: string;
  readonly board: string;
  readonly steps: readonly string[];
}
const AT = instant('2026-11-24T08:00:00.000Z');
const START: Plan = { title: 'Lås', board: '', steps: ['Köp'] };
const told = ({ title, board }: Plan) => [['Titel', title] as const, ['Nämnd', board] as const];
const begun = (part: Partial<Plan> = {}, revision = 1): Begun<Plan> => ({
  start: { ...START, ...part },
  saved: { revision, actorName: 'Anna-Karin Holm', at: AT },
  told,
});
const write = (part: Partial<Plan>, last: Kept<Plan> | null = null, from = begun()) =>
  typed(last, part, from, { name: 'a-name', at: AT });
const written = (part: Partial<Plan>): Kept<Plan> => {
  const kept = write(part);
  if (!kept) throw new Error('nothing is kept');
  return kept;
};

describe('a draft', () => {
  it('holds what was typed and what it began from', () => {
    expect(write({ title: 'Nytt lås' })).toMatchObject({ value: { title: 'Nytt lås' }, base: START, revision: 1 });
  });

  it('is gone when the last letter is taken back', () => {
    expect(write({ title: 'Lås' }, written({ title: 'Låsa' }))).toBeNull();
  });

  it('of an older edition of the form is not taken for one of this', () => {
    const kept = written({ title: 'Nytt lås' });
    expect(isKeptOf(START, kept)).toBe(true);
    expect(isKeptOf(START, { ...kept, value: { ...kept.value, steps: 'Köp' } })).toBe(false);
    expect(isKeptOf(START, { at: AT })).toBe(false);
  });
});

describe('what somebody else saves meanwhile', () => {
  it('is told where it differs from what was there and from what is typed', () => {
    const kept = written({ title: 'Nytt lås' });
    expect(differencesOf(kept, { ...START, title: 'Larm', board: 'KS' }, told)).toEqual([
      { label: 'Titel', theirs: 'Larm', mine: 'Nytt lås', isTyped: true },
      { label: 'Nämnd', theirs: 'KS', mine: '', isTyped: false },
    ]);
    expect(differencesOf(kept, { ...START, title: 'Nytt lås' }, told)).toEqual([]);
  });

  it('waits for an answer, and nothing typed after it is lost', () => {
    const kept = written({ title: 'Nytt lås' });
    const theirs = begun({ board: 'KS' }, 2);
    expect(settled(kept, theirs)).toBe(kept);
    // Back to where it began, but that is no longer what is saved.
    expect(write({ title: 'Lås' }, kept, theirs)).toMatchObject({ value: START, revision: 1 });
  });

  it('gives way to one’s own words, and the rest is theirs', () => {
    const kept = written({ title: 'Nytt lås' });
    expect(rebased(kept, { ...START, title: 'Larm', board: 'KS' }, 2)).toMatchObject({
      value: { title: 'Nytt lås', board: 'KS' },
      revision: 2,
    });
  });

  it('that the form does not show needs no answer', () => {
    const kept = written({ title: 'Nytt lås' });
    expect(settled(kept, begun({ steps: ['Köp', 'Sätt upp'] }, 2))).toMatchObject({
      value: { title: 'Nytt lås', steps: ['Köp', 'Sätt upp'] },
      revision: 2,
    });
  });

  it('that is one’s own, saved though the answer was lost, leaves nothing unsent', () => {
    expect(settled(written({ title: 'Nytt lås' }), begun({ title: 'Nytt lås' }, 2))).toBeNull();
  });

  it('is an answer to be waited for on a form that cannot tell it', () => {
    const kept = written({ title: 'Nytt lås' });
    const { start, saved } = begun({}, 2);
    expect(settled(kept, { start, saved })).toBe(kept);
  });
});
