// The words of a card that somebody else made, of whichever kind: adaptive, hero, thumbnail or a connector's.

/** Deeper than any card that Teams shows. */
const DEEPEST = 40;
const TEXTS = ['title', 'subtitle', 'activityTitle', 'activitySubtitle', 'activityText', 'text', 'altText', 'label'];
const PARTS = [
  'body',
  'columns',
  'rows',
  'cells',
  'items',
  'facts',
  'sections',
  'buttons',
  'actions',
  'potentialAction',
];
const OPENS_ADDRESS = /^(?:action\.)?openurl$/iu;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One line for what belongs together: a fact, a run of text, a button with the address it opens. */
function lineOf(card: Fields): readonly string[] {
  const inlines = listOf(card['inlines']).map((one) => (isFields(one) ? text(one['text']) : text(one)));
  const title = text(card['title'] ?? card['name']);
  const value = text(card['value']);
  const address = OPENS_ADDRESS.test(text(card['type'])) ? text(card['url']) || value : '';
  if (inlines.length > 0) return [inlines.join('')];
  if (address !== '') return [`${title} (${address})`];
  if (title !== '' && value !== '' && card['type'] === undefined) return [`${title}: ${value}`];
  return TEXTS.map((name) => text(card[name])).filter((words) => words !== '');
}

export function wordsInCard(card: unknown, depth = 0): readonly string[] {
  if (!isFields(card) || depth > DEEPEST) return [];
  const parts = PARTS.flatMap((name) => listOf(card[name]));
  return [...lineOf(card), ...[...parts, card['card']].flatMap((part) => wordsInCard(part, depth + 1))];
}
