// Puts every card where the window draws it. `npm run dev` runs this again whenever a card or a text changes.
import { fileURLToPath } from 'node:url';
import { galleryCards } from './cards.ts';

/** @param platform its origin */
export async function showCards(platform: string): Promise<void> {
  const response = await fetch(`${platform}/control/cards`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ cards: galleryCards() }),
  });
  if (!response.ok) throw new Error(`the gallery was not accepted: ${response.status} ${await response.text()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await showCards(process.argv[2] ?? 'http://127.0.0.1:3980');
