// What people type is text and nothing else: this is where it becomes harmless before it is kept.

// Bidirectional overrides and isolates, zero-width characters and the byte order mark can hide or reorder what a reader sees.
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
// Control characters except tab and line feed; some of them are not allowed in JSON lists or Excel at all.
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** The text as it is kept: NFC, `\n` as line end, without control and invisible characters, trimmed. Words stay as typed. */
export function plain(text: string): string {
  return text.replace(/\r\n?/gu, '\n').normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, '').trim();
}

/** For comparing words: lower case, no accents that a hurried thumb forgets (`é` → `e`, but å ä ö stay), single spaces. */
export function folded(text: string): string {
  return plain(text)
    .toLocaleLowerCase('sv')
    .replace(/[éèêë]/gu, 'e')
    .replace(/[áàâ]/gu, 'a')
    .replace(/[üúù]/gu, 'u')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** HTML from another person (a Teams message body) as plain text; every tag goes, line breaks stay. */
export function withoutMarkup(html: string): string {
  const text = html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
  return plain(text).replace(/\n{3,}/gu, '\n\n');
}
