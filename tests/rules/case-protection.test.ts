// What may be done with the protection of a case, and what the timeline keeps of it.
import { describe, expect, it } from 'vitest';
import {
  hideReporter,
  hold,
  mark,
  nameReader,
  register,
  release,
  restrict,
  showReporter,
  unmark,
  unnameReader,
  unrestrict,
} from '../../bot/capabilities/case-protection/rules.ts';
import { handOver } from '../../bot/capabilities/incident/handover-rules.ts';
import { withoutReporter } from '../../bot/capabilities/incident/masking-rules.ts';
import { UNPROTECTED } from '../../bot/capabilities/incident/protection-model.ts';
import { removeWords } from '../../bot/capabilities/incident/removal-rules.ts';
import { anIncident, annaKarin, as, at, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const now = at('09:00');
const acting = { person: erik, now };
const coordinator = (person: typeof erik) => ({ person, roles: [as('coordinator')] });
const restricted = (...readers: readonly (typeof erik)[]) =>
  anIncident({
    protection: {
      ...UNPROTECTED,
      insight: { readers: readers.map(({ id, name }) => ({ id, name })), since: now, byName: erik.name, reason: 'x' },
    },
  });
const names = (made: object) =>
  'protection' in made
    ? (made as ReturnType<typeof restricted>).protection?.insight?.readers.map(({ name }) => name)
    : made;
const typed = { provision: '18:8b', other: '', day: day('2026-11-24'), authority: 'Kommunstyrelsen' } as const;
const marking = { ...acting, today: day('2026-11-24') };

describe('access to a case', () => {
  it('is restricted to whoever restricts it and whoever handles it, with a reason', () => {
    const made = restrict(anIncident(), 'Gäller en chef', acting, [helena]);
    expect(names(made)).toEqual([erik.name, helena.name]);
    expect(made).toMatchObject({ kind: 'restricted', text: 'Gäller en chef' });
    expect(restrict(anIncident(), '', acting, [])).toMatchObject({ refused: 'protectionReasonMissing' });
    expect(restrict(restricted(erik), 'x', acting, [])).toMatchObject({ refused: 'alreadyRestricted' });
  });

  it('names the one who restricts it once, though the same person handles it', () => {
    expect(names(restrict(anIncident(), 'x', acting, [erik]))).toEqual([erik.name]);
  });

  it('is given and taken by name', () => {
    expect(nameReader(restricted(erik), sara)).toMatchObject({ kind: 'readerNamed', text: sara.name });
    expect(nameReader(restricted(erik), erik)).toMatchObject({ refused: 'readerNamed' });
    expect(nameReader(restricted(erik), undefined)).toMatchObject({ refused: 'readerUnknown' });
    expect(nameReader(anIncident(), sara)).toMatchObject({ refused: 'notRestricted' });
    expect(names(unnameReader(restricted(erik, sara), sara.id, () => true))).toEqual([erik.name]);
    expect(unnameReader(restricted(erik), sara.id, () => true)).toMatchObject({ refused: 'readerNotNamed' });
  });

  it('is never taken from the last one who can handle the case', () => {
    const mayHandle = (id: string) => id === erik.id;
    expect(unnameReader(restricted(erik, sara), erik.id, mayHandle)).toMatchObject({ refused: 'lastReader' });
    expect(unnameReader(restricted(erik), erik.id, mayHandle)).toMatchObject({ refused: 'lastReader' });
  });

  it('is opened again with a reason', () => {
    expect(unrestrict(restricted(erik), 'Klart')).toMatchObject({ kind: 'unrestricted', text: 'Klart' });
    expect(unrestrict(anIncident(), 'Klart')).toMatchObject({ refused: 'notRestricted' });
  });

  it('follows the case to its next handler only when all who were named have left', () => {
    const incident = { ...restricted(erik), handler: erik.id };
    const actor = coordinator(annaKarin);
    const to = coordinator(helena);
    expect(handOver({ incident, actor }, to, () => true)).toMatchObject({ refused: 'notAllowed' });
    expect(names(handOver({ incident, actor }, to, () => false))).toEqual([erik.name, helena.name]);
  });
});

describe('the secrecy mark', () => {
  it('says provision, day, board and who entered it', () => {
    const made = mark(anIncident(), typed, marking);
    expect(made).toMatchObject({
      kind: 'secrecyMarked',
      text: `18 kap. 8 b § OSL, 24 november 2026, Kommunstyrelsen, ${erik.name}`,
    });
  });

  it('keeps the old one readable when it is corrected or taken away', () => {
    const first = mark(anIncident(), { ...typed, provision: '18:8' }, marking);
    if ('refused' in first) throw new Error(first.refused);
    const incident = anIncident({ protection: first.protection });
    expect(mark(incident, typed, marking)).toMatchObject({ kind: 'secrecyCorrected', text: first.text });
    expect(unmark(incident, 'Fel ärende')).toMatchObject({ text: `${first.text}\nFel ärende` });
    expect(mark(incident, { ...typed, provision: '18:8' }, marking)).toMatchObject({ refused: 'alreadyMarked' });
  });

  it.each([
    ['provisionMissing', { provision: 'other' as const }],
    ['markDayMissing', { day: null }],
    ['markDayAhead', { day: day('2026-11-25') }],
    ['markAuthorityMissing', { authority: '' }],
    ['protectionTooLong', { authority: 'x'.repeat(201) }],
  ])('is refused: %s', (code, over) => {
    expect(mark(anIncident(), { ...typed, ...over }, marking)).toMatchObject({ refused: code });
  });

  it('is not taken away where there is none', () => {
    expect(unmark(anIncident(), 'x')).toMatchObject({ refused: 'notMarked' });
  });
});

describe('the registry number', () => {
  it('is entered, and the old one stands in the timeline when it is corrected', () => {
    expect(register(anIncident(), 'KS 2026-117')).toMatchObject({ kind: 'diaryNumbered', text: 'KS 2026-117' });
    const incident = anIncident({ protection: { ...UNPROTECTED, diaryNumber: 'KS 2026-117' } });
    expect(register(incident, 'KS 2026-118')).toMatchObject({ kind: 'diaryCorrected', text: 'KS 2026-117' });
    expect(register(incident, 'KS 2026-117')).toMatchObject({ refused: 'diarySame' });
    expect(register(incident, '')).toMatchObject({ refused: 'diaryMissing' });
  });
});

describe('a case that is preserved', () => {
  const held = anIncident({ protection: { ...UNPROTECTED, hold: { since: now, byName: erik.name, reason: 'x' } } });

  it('loses no words until the decision is ended', () => {
    const step = { incident: held, events: [], actor: coordinator(erik), changeId: 'c' };
    const words = { words: 'länk', reason: 'Lösenord' };
    expect(removeWords(step, words, '[–]')).toMatchObject({ refused: 'caseHeld' });
    expect(removeWords({ ...step, incident: anIncident() }, words, '[–]')).not.toHaveProperty('refused');
  });

  it('is so by decision with a reason, and once', () => {
    expect(hold(anIncident(), 'Polisen utreder', acting)).toMatchObject({ kind: 'holdSet', text: 'Polisen utreder' });
    expect(hold(held, 'x', acting)).toMatchObject({ refused: 'caseHeldAlready' });
    expect(hold(anIncident(), '', acting)).toMatchObject({ refused: 'protectionReasonMissing' });
    expect(release(held, 'Klart')).toMatchObject({ kind: 'holdLifted' });
    expect(release(anIncident(), 'Klart')).toMatchObject({ refused: 'caseNotHeld' });
  });
});

describe('a reporter', () => {
  const hidden = anIncident({ protection: { ...UNPROTECTED, hidden: 'wish' } });

  it('is hidden once, and shown again with a reason', () => {
    expect(hideReporter(anIncident(), 'protected')).toMatchObject({ kind: 'reporterHidden' });
    expect(hideReporter(hidden, 'wish')).toMatchObject({ refused: 'alreadyHidden' });
    expect(showReporter(hidden, 'Har sagt ja')).toMatchObject({ kind: 'reporterShown', text: 'Har sagt ja' });
    expect(showReporter(anIncident(), 'x')).toMatchObject({ refused: 'notHidden' });
  });

  it('who is hidden stands nowhere in the case, nor as the one who changed it last', () => {
    const seen = JSON.stringify(withoutReporter(hidden, 'sv'));
    for (const word of [sara.id, sara.name, sara.unit, sara.administration]) expect(seen).not.toContain(word);
    expect(withoutReporter(anIncident(), 'sv')).toEqual(anIncident());
  });
});
