// A report before it is sent: what it says, what belongs to it, and for how long.
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../bot/blocks/instant.ts';
import type { Draft, DraftPart } from '../../bot/capabilities/incident/draft-model.ts';
import {
  beginDraft,
  completes,
  isRecent,
  tooLongToKeep,
  withEdited,
  withoutNumbers,
  withoutPart,
  withPart,
} from '../../bot/capabilities/incident/draft-rules.ts';
import type { Evidence } from '../../bot/capabilities/incident/model.ts';
import { anIncident, at, sara } from '../builders/incident.ts';

const file = { id: 'file', name: 'bild.png', size: 1 };
const part = (message: string, text: string, about: Partial<DraftPart> = {}): DraftPart => ({
  message,
  text,
  files: [],
  missing: [],
  ...about,
});
const picture = part('chat/9', '', { files: [file] });
const evidence: Evidence = { text: 'Klicka på länken', sender: 'Okänd', sentAt: null, link: null };
const begun = (parts: readonly DraftPart[], frozen: Evidence | null = null): Draft =>
  beginDraft({ id: 'draft-1', owner: sara.id, source: 'chat', evidence: frozen, parts, at: at('08:00') });
const words = begun([part('chat/1', 'jag tappade mobilen')]);
/** So many milliseconds after the draft was last added to. */
const later = (ms: number) => instantAt(Date.parse(at('08:00')) + ms);
const HOUR = 3_600_000;

describe('a draft', () => {
  it('says what its messages say, line by line, and what it sounds like', () => {
    const parts = [part('chat/1', 'jag tappade mobilen'), picture, part('chat/2', 'på bussen')];
    expect(begun(parts)).toEqual({
      id: 'draft-1',
      owner: sara.id,
      source: 'chat',
      evidence: null,
      parts,
      at: at('08:00'),
      happened: 'jag tappade mobilen\npå bussen',
      category: 'lostEquipment',
      hasPersonalNumber: false,
      joined: null,
    });
  });

  it('sounds like the message that somebody reports, which is nobody’s own words', () => {
    expect(begun([], evidence)).toMatchObject({ happened: '', category: 'phishing', evidence });
    expect(begun([])).toMatchObject({ happened: '', category: 'other' });
  });

  it('tells of a personal number in the person’s own words', () => {
    expect(begun([part('chat/1', 'gäller 19811228-9874')]).hasPersonalNumber).toBe(true);
  });
});

describe('what belongs together', () => {
  const typed = part('chat/2', 'jag klickade');
  it.each<[string, Draft, DraftPart, boolean]>([
    ['a picture after words', words, picture, true],
    ['words after a picture', begun([picture]), typed, true],
    ['a picture after a picture', begun([picture]), { ...picture, message: 'chat/3' }, true],
    ['words after words', words, typed, false],
    ['words with a picture after words', words, { ...typed, files: [file] }, false],
    ['a picture after a reported message', begun([], evidence), picture, false],
    ['words after a reported message', begun([], evidence), typed, false],
    ['a picture after what has become part of a case', { ...words, joined: 'case-1' }, picture, false],
  ])('%s', (_what, draft, added, is) => expect(completes(draft, added, later(60_000))).toBe(is));

  it('is sent within two hours', () => {
    expect([2 * HOUR - 1, 2 * HOUR, 2 * HOUR + 1].map((ms) => completes(words, picture, later(ms)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a draft that goes on', () => {
  it('has what is added last, and is as fresh as that', () => {
    const added = part('chat/2', 'gäller 19811228-9874');
    expect(withPart(words, added, at('09:00'))).toEqual({
      ...words,
      at: at('09:00'),
      parts: [...words.parts, added],
      happened: 'jag tappade mobilen\ngäller 19811228-9874',
      hasPersonalNumber: true,
    });
  });

  it('follows a message that is edited, and no other', () => {
    const two = begun([part('chat/1', 'gäller 19811228-9874'), part('chat/2', 'på bussen')]);
    const edited = part('chat/1', 'jag tappade mobilen');
    expect(withEdited(two, edited)).toEqual({
      ...two,
      parts: [edited, part('chat/2', 'på bussen')],
      happened: 'jag tappade mobilen\npå bussen',
      category: 'lostEquipment',
      hasPersonalNumber: false,
    });
    expect(withEdited(two, part('chat/3', 'annat'))).toEqual(two);
  });

  it('is what is left when a message is deleted: words, a file or what was reported', () => {
    const two = begun([part('chat/1', 'jag tappade mobilen'), picture]);
    expect(withoutPart(two, 'chat/1')).toEqual({ ...two, parts: [picture], happened: '', category: 'other' });
    expect(withoutPart(two, 'chat/9')?.happened).toBe('jag tappade mobilen');
    expect(withoutPart(begun([part('chat/1', 'se')], evidence), 'chat/1')).toMatchObject({ parts: [], evidence });
  });

  it('is gone when nothing is left, also where a file never came', () => {
    expect(withoutPart(words, 'chat/1')).toBeUndefined();
    const missing = part('chat/2', '', { missing: [{ name: 'film.mp4', why: 'tooLarge' }] });
    expect(withoutPart(begun([part('chat/1', 'se'), missing]), 'chat/1')).toBeUndefined();
  });
});

describe('personal numbers taken out', () => {
  it('are gone from each message, and the draft says what is left', () => {
    const two = begun([part('chat/1', 'gäller 19811228-9874', { files: [file] }), part('chat/2', 'och 811228-9874')]);
    const parts = [part('chat/1', 'gäller [borta]', { files: [file] }), part('chat/2', 'och [borta]')];
    expect(withoutNumbers(two, '[borta]')).toEqual({
      ...two,
      parts,
      happened: 'gäller [borta]\noch [borta]',
      hasPersonalNumber: false,
    });
  });

  it('are gone from a draft of before there were messages in it', () => {
    const before: Draft = {
      ...begun([]),
      happened: 'gäller 19811228-9874',
      hasPersonalNumber: true,
      category: 'outage',
    };
    expect(withoutNumbers(before, '[borta]')).toEqual({
      ...before,
      happened: 'gäller [borta]',
      hasPersonalNumber: false,
    });
  });
});

describe('a message that is reported', () => {
  it('is kept while it fits as it is written down, and else the length of its words is told', () => {
    const room = 63_000 - JSON.stringify({ ...evidence, text: '' }).length;
    expect(tooLongToKeep({ ...evidence, text: 'x'.repeat(room) })).toBeNull();
    expect(tooLongToKeep({ ...evidence, text: 'x'.repeat(room + 1) })).toEqual({
      refused: 'messageTooLong',
      facts: { length: String(room + 1) },
    });
  });
});

describe('a case that a picture may still belong to', () => {
  it('is one that is not closed, for a day', () => {
    const recent = (ms: number, about = {}) => isRecent(anIncident({ reportedAt: at('08:00'), ...about }), later(ms));
    expect([0, 24 * HOUR, 24 * HOUR + 1].map((ms) => recent(ms))).toEqual([true, true, false]);
    expect([recent(HOUR, { status: 'inProgress' }), recent(HOUR, { status: 'closed' })]).toEqual([true, false]);
  });
});
