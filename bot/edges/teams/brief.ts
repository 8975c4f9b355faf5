import { card, heading, link, type Message, paragraph } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import { chatText } from './text.ts';

/** In the place of a card that Teams finds too large: what it was about, and where all of it stands. */
export function briefCard(summary: string, tab: string, language: Language): Message {
  const t = chatText[language];
  return { summary, card: card([heading(summary), paragraph(t.tooLargeHere)], [link(t.open, tab)]) };
}
