// What is sent before a report: what belongs together, whose addresses are asked, and what is taken out again.
import { describe, expect, it } from 'vitest';
import type { DraftPart } from '../../bot/capabilities/incident/draft-model.ts';
import {
  beginDraft,
  completes,
  tooLongToKeep,
  withEdited,
  withoutNumbers,
  withoutPart,
  withPart,
} from '../../bot/capabilities/incident/draft-rules.ts';
import { evidenceSchema } from '../../bot/capabilities/incident/model.ts';
import { removeWords } from '../../bot/capabilities/incident/removal-rules.ts';
import { eventOf } from '../../bot/capabilities/incident/rules.ts';
import { isFileHost, isPictureHost } from '../../bot/edges/teams/files.ts';
import { anIncident, as, at, erik, sara } from '../builders/incident.ts';

const part = (text: string, files = 0, message = `chat/${text}`): DraftPart => ({
  message,
  text,
  files: Array.from({ length: files }, (_, n) => ({ id: `file-${n}`, name: 'bild.png', size: 1 })),
  missing: [],
});
const draft = (...parts: readonly DraftPart[]) =>
  beginDraft({ id: 'draft-1', owner: sara.id, source: 'chat', evidence: null, parts, at: at('08:00') });

describe('a draft', () => {
  it.each([
    ['a picture completes words', draft(part('jag klickade')), part('', 1), at('08:30'), true],
    ['words complete a picture', draft(part('', 1)), part('jag klickade'), at('08:30'), true],
    [
      'words begin a report of their own beside words',
      draft(part('jag klickade')),
      part('jag tappade mobilen'),
      at('08:30'),
      false,
    ],
    ['a picture hours later is another report', draft(part('jag klickade')), part('', 1), at('11:00'), false],
    [
      'what has become part of a case is not added to',
      { ...draft(part('x')), joined: 'case-1' },
      part('', 1),
      at('08:30'),
      false,
    ],
  ])('%s', (_name, old, added, now, is) => expect(completes(old, added, now)).toBe(is));

  it('is what its messages say, in order, as they read now', () => {
    const both = withPart(draft(part('jag skrev Sommar2026!', 0, 'chat/1')), part('på en sida', 1), at('08:05'));
    expect(both.happened).toBe('jag skrev Sommar2026!\npå en sida');
    expect(withEdited(both, part('jag skrev', 0, 'chat/1')).happened).toBe('jag skrev\npå en sida');
    expect(withoutPart(both, 'chat/1')?.happened).toBe('på en sida');
  });

  it('goes when its last message goes', () => {
    expect(withoutPart(draft(part('hemligt', 0, 'chat/1')), 'chat/1')).toBeUndefined();
  });

  it('has no personal number left in its messages either', () => {
    const without = withoutNumbers(draft(part('uppgifter om 19811228-9874', 1, 'chat/1')), '[borttaget]');
    expect(JSON.stringify(without)).not.toContain('9874');
    expect(without.parts[0]?.files).toHaveLength(1);
  });
});

describe('evidence', () => {
  it('is kept whole or not at all', () => {
    const evidence = { text: 'å'.repeat(28_000), sender: 'x', sentAt: null, link: null };
    expect(tooLongToKeep(evidence)).toBeNull();
    expect(tooLongToKeep({ ...evidence, text: '"\n'.repeat(20_000) })).toMatchObject({ refused: 'messageTooLong' });
  });

  it('with a moment that is none can still be read', () => {
    const read = evidenceSchema.parse({ text: 'x', sender: 'y', sentAt: 'not a date', link: null });
    expect(read.sentAt).toBeNull();
  });
});

describe('an address that a message carries', () => {
  const sources = { sharePoint: 'askersund.sharepoint.com', localPlatform: undefined };
  it.each([
    ['https://askersund.sharepoint.com/sites/x/file', true],
    ['https://askersund-my.sharepoint.com/personal/sara/file', true],
    ['https://evil.sharepoint.com/x.png', false],
    ['https://askersund.sharepoint.com.evil.example/x', false],
    ['https://x@askersund.sharepoint.com/x', false],
    ['http://askersund.sharepoint.com/x', false],
    ['https://askersund.sharepoint.com:444/x', false],
    ['not an address', false],
  ])('%s is asked for a file: %s', (url, is) => expect(isFileHost(url, sources)).toBe(is));

  it.each([
    ['https://smba.trafficmanager.net/emea/v3/attachments/1/views/original', true],
    ['https://smba.trafficmanager.net.evil.example/v3/attachments/1/views/original', false],
    ['https://evil.example/v3/attachments/1/views/original', false],
    ['', false],
  ])('%s is given the token: %s', (url, is) =>
    expect(isPictureHost(url, 'https://smba.trafficmanager.net/emea/')).toBe(is),
  );
});

describe('words taken out of a case', () => {
  const actor = { person: erik, roles: [as('coordinator')] };
  const incident = anIncident({
    happened: 'lösenordet Sommar2026! står här',
    evidence: { text: 'Sommar2026! igen', sender: 'x', sentAt: null, link: 'https://x.example/?p=Sommar2026!' },
    messageToReporter: 'byt Sommar2026!',
    closing: { at: at('09:00'), actorName: 'x', outcome: 'resolved', reason: 'Sommar2026! bytt' },
  });
  const moment = { now: at('10:00'), changeId: 'change-2' };
  const events = [
    eventOf({ incident, actor, kind: 'noted', text: 'Sommar2026! antecknat', now: at('09:30'), changeId: 'e-1' }),
    eventOf({ incident, actor, kind: 'noted', text: 'annat', now: at('09:40'), changeId: 'e-2' }),
  ];
  const take = (words: string, who = actor, reason = 'Sommar2026! ska bort') =>
    removeWords({ incident, events, actor: who, ...moment }, { words, reason }, '[borta]');

  it('are gone from every place, the reason included', () => {
    const removal = take('Sommar2026!');
    expect(removal).toMatchObject({ reason: '[borta] ska bort', events: [{ to: { text: '[borta] antecknat' } }] });
    const { incident: after, reason, events: lines } = removal as Exclude<typeof removal, { refused: unknown }>;
    expect(JSON.stringify([after, reason, lines.map(({ to }) => to)])).not.toContain('Sommar2026');
  });

  it.each([
    ['Vinter2027!', actor, 'wordsNotThere'],
    ['ab', actor, 'wordsTooShort'],
    ['Sommar2026!', { person: sara, roles: [] }, 'notAllowed'],
  ])('%s: refused as %3$s', (words, who, code) => expect(take(words, who)).toMatchObject({ refused: code }));

  it('need a reason', () => expect(take('Sommar2026!', actor, ' '.trim())).toMatchObject({ refused: 'noteMissing' }));
});
