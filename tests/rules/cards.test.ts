// What holds for every card, whoever is named on it and however much was written.
import { describe, expect, it } from 'vitest';
import { type Card, card, choiceField, said } from '../../bot/blocks/card.ts';
import { sizeOf } from '../../bot/blocks/fitting.ts';
import * as inbox from '../../bot/capabilities/inbox/cards.ts';
import * as incident from '../../bot/capabilities/incident/cards.ts';
import * as dialogs from '../../bot/capabilities/incident/dialogs.ts';
import * as messages from '../../bot/capabilities/incident/message-cards.ts';
import * as reports from '../../bot/capabilities/incident/report-cards.ts';
import { askingCard, caseRoleCard, workCard } from '../../bot/capabilities/incident-work/cards.ts';
import * as policy from '../../bot/capabilities/policy/cards.ts';
import * as roles from '../../bot/capabilities/roles/cards.ts';
import * as statuses from '../../bot/capabilities/status-card/cards.ts';
import * as triage from '../../bot/capabilities/triage/cards.ts';
import * as vacancy from '../../bot/capabilities/vacancy/cards.ts';
import * as help from '../../bot/edges/teams/help.ts';
import { activityOf } from '../../bot/edges/teams/teams.ts';
import { everyCard } from '../builders/cards.ts';

const NAME = 'Erik_S *Öberg* [x](https://evil.example/e)';
type Json = Readonly<Record<string, unknown>>;

/** Everything in the card that is an element, an inline, a choice or a button. */
function partsOf(within: unknown): readonly Json[] {
  if (Array.isArray(within)) return within.flatMap(partsOf);
  if (typeof within !== 'object' || within === null) return [];
  return [within as Json, ...Object.values(within).flatMap(partsOf)];
}
const textsOf = (shown: Card, type: string) =>
  partsOf(shown).flatMap((part) => (part['type'] === type ? [String(part['text'])] : []));
const cases = (text: string) => Object.entries(everyCard(NAME, text));

describe('every card', () => {
  it.each(cases('Kort'))('%s: a button that opens a dialog waits for no field beside it', (_name, shown) => {
    const opening = partsOf(shown).filter((part) => JSON.stringify(part['data'] ?? {}).includes('task/fetch'));
    expect(opening.map((part) => part['associatedInputs'])).toEqual(opening.map(() => 'none'));
  });

  it('is among those that are looked at here', () => {
    const works = { askingCard, caseRoleCard, workCard };
    const known = [inbox, incident, works, statuses, dialogs, messages, reports, roles, vacancy, triage, policy, help];
    const made = known.flatMap((all) =>
      Object.entries(all).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    const seen = Object.keys(everyCard(NAME, 'ord')).map((key) => key.split(' ')[0]);
    expect(made.filter((name) => !seen.includes(name))).toEqual([]);
  });

  it.each(cases('ord'))('%s: a name from the directory is never read as Markdown', (_name, shown) => {
    const marked = textsOf(shown, 'TextBlock').filter((text) => /evil|\*Öberg|_S/u.test(text));
    expect(marked).toEqual([]);
    const links = partsOf(shown).filter((part) => part['type'] === 'Action.OpenUrl');
    for (const { url, title } of links) expect(`${String(url)} ${String(title)}`).not.toContain('evil');
    for (const { title, value } of partsOf(shown))
      if (typeof title === 'string' && typeof value === 'string') expect(title).not.toContain('](');
  });

  const LONG = {
    'one letter a line': 'å\n'.repeat(30_000),
    'å to every limit': 'åäö ÅÄÖ '.repeat(7_500),
    'emoji to every limit': '😀👍 '.repeat(12_000),
    'quotes to every limit': '"\\ '.repeat(20_000),
  };
  describe.each(Object.entries(LONG))('with %s', (_what, text) => {
    it.each(cases(text))('%s is smaller than what Teams takes', (_name, shown) => {
      const activity = activityOf({ summary: 'å'.repeat(200), card: shown });
      expect(sizeOf(activity)).toBeLessThanOrEqual(28 * 1_024);
      expect(sizeOf({ task: { type: 'continue', value: { title: 'å'.repeat(160), card: shown } } })).toBeLessThan(
        28_672,
      );
    });

    // A report that is not sent stands nowhere else: its own form holds it whole.
    const isOwnForm = /^(?:draftCard|readingsCard|asideCard|askedCard|report|vacancyCard|caseDialog|coverCard)/u;
    it.each(cases(text).filter(([name]) => !isOwnForm.test(name)))(
      '%s says where the whole stands, if it shows a part',
      (_name, shown) => {
        const isShortened = textsOf(shown, 'TextRun').some((words) => words.endsWith(' …'));
        const leads = (shown.actions ?? []).some(({ type }) => type === 'Action.OpenUrl');
        expect(isShortened && !leads).toBe(false);
      },
    );
  });
});

describe('a card that is too large', () => {
  const words = (text: string) => textsOf(card([said(text)]), 'TextRun');

  it('is one with many line breaks no longer: they stand in one TextRun', () => {
    expect(words('ordet\n'.repeat(200))).toEqual(['ordet\n'.repeat(200)]);
  });

  it('loses the end of its longest words, at a word, and nothing else', () => {
    const shown = card([said('kort'), said('ett två tre '.repeat(4_000)), said('å'.repeat(30_000))]);
    const [short, long, longer] = textsOf(shown, 'TextRun');
    expect(short).toBe('kort');
    expect(long).toMatch(/^(?:ett två tre )+(?:ett|ett två|ett två tre) …$/u);
    expect(longer).toMatch(/^å+ …$/u);
    expect(sizeOf(shown)).toBeLessThanOrEqual(25_000);
    expect(sizeOf(shown)).toBeGreaterThan(24_900);
  });

  it('is a sentence in the chat cut in the notification, at a word and never inside a character', () => {
    const { summary } = activityOf(`${'ord '.repeat(29)}${'😀'.repeat(10)}`) as { summary: string };
    expect(summary).toBe(`${'ord '.repeat(29)}…`);
  });

  it('never cuts a character in half', () => {
    for (const pad of ['', 'a', 'aa', 'aaa']) expect(words(`${pad}${'😀'.repeat(20_000)}`)[0]).not.toMatch(/\p{Cs}/u);
  });
});

describe('a choice', () => {
  it.each([
    ['1. Mycket liten', '1.\u00A0Mycket liten'],
    ['12) Ring', '12)\u00A0Ring'],
    ['- Ring', '-\u00A0Ring'],
    ['[Läs](https://evil.example)', '[Läs]\u2060(https://evil.example)'],
    ['2026. Ja. Nej', '2026.\u00A0Ja. Nej'],
    ['Fråga 1. Vad?', 'Fråga 1. Vad?'],
  ])('keeps its number and holds no link: %s', (title, shown) => {
    expect(choiceField({ id: 'a', label: 'b' }, { x: title })).toMatchObject({
      choices: [{ title: shown, value: 'x' }],
    });
  });
});
