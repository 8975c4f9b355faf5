import type { Card } from '../../bot/blocks/card.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { plainCover, waveCard, waveCover, waveGone } from '../../bot/capabilities/case-group/cards.ts';
import type { CaseLine, Wave } from '../../bot/capabilities/case-group/model.ts';
import { links } from './links.ts';
import { at, erik, maria } from './people.ts';

const HAPPENED = 'Jag fick ett mejl om ett paket och klickade på länken';

const line = (place: number): CaseLine => ({
  id: `case-${place}`,
  number: `2026-${String(place).padStart(4, '0')}`,
  reportedAt: at(`08:${String(place).padStart(2, '0')}`),
  reporterName: place % 2 === 0 ? erik.name : maria.name,
  reporterUnit: 'Hemtjänsten',
  happened: HAPPENED,
  status: 'received',
});

function waveOf(count: number, left: number): Wave {
  const cases = Array.from({ length: count }, (_, place) => line(place + 1));
  return {
    main: line(1),
    category: 'phishing',
    likenesses: ['link', 'words'],
    cases,
    left: cases.slice(count - left).map(({ id }) => id),
    mayHandle: true,
  };
}

export function waveCards(language: Language): Readonly<Record<string, Card>> {
  const tab = links.to('case', 'case-1');
  const outcome = { done: ['2026-0002', '2026-0003'], notDone: [{ number: '2026-0004', code: 'isMain' }] };
  const wave = waveOf(4, 0);
  return {
    'waveCard three': waveCard(waveOf(3, 2), language, { tab }),
    'waveCard forty': waveCard(waveOf(40, 39), language, { tab }),
    'waveCard gathered': waveCard(wave, language, { tab, outcome: { ...outcome, wave } }),
    'waveCard one more': waveCard(waveOf(5, 1), language, { tab }),
    waveCover: waveCover(waveOf(3, 2), language).card,
    plainCover: plainCover('case-1', language),
    waveGone: waveGone(language),
  };
}
