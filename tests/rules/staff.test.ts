// A manager's own: what they are told of, and for whom they may vouch.
import { describe, expect, it } from 'vitest';
import type { Campaign, Delivery } from '../../bot/capabilities/campaign/model.ts';
import { packsOf, staffTask, vouchFault } from '../../bot/capabilities/campaign/rules.ts';
import { inboxCard } from '../../bot/capabilities/inbox/cards.ts';
import { cards } from '../../bot/capabilities.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { day } from '../builders/time.ts';

const [delivery] = packsOf('c', people(1), String)[0]?.deliveries ?? [];

describe('what a manager is told of their own', () => {
  const today = day('2026-12-14');
  const late = (about: Partial<Campaign>) => {
    const open = {
      campaign: aCampaign(about),
      delivery: delivery as NonNullable<typeof delivery>,
      due: day('2026-12-08'),
    };
    return staffTask(open, today, (id) =>
      id === 'phishing' ? { title: { sv: 'Nätfiske', en: 'Phishing' } } : undefined,
    );
  };
  const lesson = late({ kind: 'lesson', subject: 'phishing', title: 'Nätfiske' });
  const nowhere = () => '';
  const links = { to: nowhere, tab: nowhere, chat: nowhere, matrix: nowhere, picture: nowhere };

  it.each([
    ['sv', 'Nätfiske, senast 8 december 2026'],
    ['en', 'Phishing, by 8 December 2026'],
  ] as const)('names a lesson in their own language (%s)', (language, line) => {
    const todo = { tasks: [], news: [], staff: [lesson], today, lastDone: null, opened: null, newcomer: null };
    expect(JSON.stringify(inboxCard(todo, language, links, cards).card)).toContain(line);
  });
  it('names a document, and a lesson that is no longer there, as the campaign does', () => {
    expect(late({ title: 'Policy' }).title).toEqual({ sv: 'Policy', en: 'Policy' });
    expect(late({ kind: 'lesson', subject: 'gone', title: 'Lösen' }).title).toEqual({ sv: 'Lösen', en: 'Lösen' });
  });
});

describe('vouching for somebody', () => {
  const told = (about: object) => vouchFault(aCampaign(about), { ...(delivery as Delivery), ...about })?.refused;

  it('is for those who cannot be reached', () => {
    expect(told({ state: 'unreachable', cause: 'appBlocked' })).toBeUndefined();
  });

  it.each(['pending', 'delivered', 'uncertain', 'reached', 'left'] as const)('is not for one who is %s', (state) => {
    expect(told({ state, kind: 'document' })).toBe('canBeReached');
  });

  it('is never for a lesson: it is passed by oneself', () => {
    expect(told({ state: 'unreachable', kind: 'lesson' })).toBe('lessonNotVouched');
  });
});
