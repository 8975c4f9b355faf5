import { box, said, small } from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import { type Language, listed, shortened } from '../../blocks/text.ts';
import type { Incident, MissingFile } from './model.ts';
import { incidentText } from './text.ts';

/** A card stays under 25 KB (Teams rule 3.1.5): long words are kept whole in the list and shown in part. */
export const SHOWN_IN_CARD = 900;

/** The reported message, marked as somebody else's words. */
export const evidenceBox = (evidence: Incident['evidence'], language: Language) => {
  if (!evidence) return null;
  const t = incidentText[language].fields;
  const sent = evidence.sentAt ? formatInstant(evidence.sentAt, language) : '';
  return box('emphasis', [
    small(t.evidence),
    said(t.evidenceFrom(evidence.sender, sent), 'quiet'),
    evidence.text === ''
      ? small(t.evidenceWithout[evidence.without ?? 'unreadable'])
      : said(shortened(evidence.text, SHOWN_IN_CARD)),
  ]);
};

/** `stor.mp4 (större än 10 MB) och bild 2 (gick inte att hämta)` */
export const missingNames = (missing: readonly MissingFile[], language: Language): string =>
  listed(
    missing.map(({ name, why }) => `${name} (${incidentText[language].whyMissing[why]})`),
    language,
  );
