// HTML from other people as plain text: nothing of it is markup afterwards, and nothing that could be read is gone.
import { compile, type FormatCallback } from 'html-to-text';
import { plain } from '../../blocks/plain.ts';

/** Longer and deeper than Teams lets anybody write; what is beyond is not worth a server's time. */
const MOST_CHARACTERS = 250_000;
const DEEPEST = 200;

/** Stands in the text where there was a picture, until it is counted: no character that anybody can write. */
const PICTURE = '\uFFFE';

const asLine = (selector: string) => ({ selector, options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } });
const asHeading = (selector: string) => ({
  selector,
  options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
});

/** The words that stand for an emoji are the emoji itself. */
const emoji: FormatCallback = (node, _walk, builder) => {
  const { attribs } = node as { readonly attribs?: Readonly<Record<string, unknown>> };
  const alternative = attribs?.['alt'];
  if (typeof alternative === 'string') builder.addInline(alternative, { noWordTransform: true });
};

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: MOST_CHARACTERS, maxDepth: DEEPEST, ellipsis: '…' },
  formatters: { emoji, picture: (_node, _walk, builder) => builder.addInline(PICTURE, { noWordTransform: true }) },
  selectors: [
    // The address is what matters in a link that deceives: it always stands as text.
    { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true } },
    { selector: 'img', format: 'picture' },
    { selector: 'img[itemtype*="Emoji"]', format: 'emoji' },
    { selector: 'emoji', format: 'emoji' },
    { selector: 'ul', options: { itemPrefix: '– ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, colSpacing: 2 } },
    ...['p', 'pre', 'blockquote', 'ol'].map(asLine),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(asHeading),
  ],
});

export interface Read {
  readonly text: string;
  /** A picture that is not an emoji: it cannot be read. */
  readonly hasPicture: boolean;
}

export function readHtml(html: string): Read {
  const converted = convert(html);
  const text = plain(converted.replaceAll(PICTURE, '').replaceAll('\u00A0', ' ')).replace(/\n{3,}/gu, '\n\n');
  return { text, hasPicture: converted.includes(PICTURE) };
}
