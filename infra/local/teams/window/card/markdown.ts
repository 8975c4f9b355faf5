// The Markdown that Teams shows in bot messages and cards: bold, italic, links, lists. Everything else stays text.

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Inline[])[];
    };

const SAFE_LINK = /^(https?:|mailto:|tel:)/i;
const PATTERN =
  /\*\*(.+?)\*\*|__(.+?)__|\[([^\]]+)\]\(([^)\s]+)\)|\*(?!\s)([^*\n]+)(?<!\s)\*|(?<![\wåäö])_([^_\n]+)_(?![\wåäö])/u;

function inlines(text: string): Inline[] {
  const match = PATTERN.exec(text);
  if (!match) return text === '' ? [] : [{ kind: 'text', text }];
  const [whole, bold, alsoBold, label, href, italic, alsoItalic] = match;
  const before: Inline[] = match.index > 0 ? [{ kind: 'text', text: text.slice(0, match.index) }] : [];
  const rest = inlines(text.slice(match.index + whole.length));
  const strong = bold ?? alsoBold;
  if (strong !== undefined) return [...before, { kind: 'bold', children: inlines(strong) }, ...rest];
  if (label !== undefined && href !== undefined) {
    const children = inlines(label);
    return [...before, ...(SAFE_LINK.test(href) ? [{ kind: 'link' as const, href, children }] : children), ...rest];
  }
  return [...before, { kind: 'italic', children: inlines(italic ?? alsoItalic ?? '') }, ...rest];
}

// CommonMark: after the marker stands a space or a tab; a no-break space makes no list.
const ITEM = /^[ \t]*(?:([-*•])|(\d+)[.)])[ \t]+(.*)$/;

export function blocks(text: string): Block[] {
  const found: Block[] = [];
  for (const part of text.replaceAll('\r', '').split(/\n{2,}/)) {
    let lines: (readonly Inline[])[] = [];
    let items: (readonly Inline[])[] = [];
    let first: RegExpExecArray | undefined;
    const flush = () => {
      if (lines.length > 0) found.push({ kind: 'paragraph', lines });
      if (first) found.push({ kind: 'list', ordered: first[2] !== undefined, start: Number(first[2] ?? 1), items });
      lines = [];
      items = [];
      first = undefined;
    };
    for (const line of part.split('\n')) {
      const item = ITEM.exec(line);
      if (item ? lines.length > 0 : first) flush();
      if (item) first ??= item;
      (item ? items : lines).push(inlines(item?.[3] ?? line));
    }
    flush();
  }
  return found;
}

const wordsOf = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : wordsOf(part.children))).join('');

/** One line without markup, for lists and toasts. */
export function plainLine(text: string): string {
  const lines = blocks(text).flatMap((block) => (block.kind === 'list' ? block.items : block.lines));
  return lines.map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim();
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function inlineHtml(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return escaped(part.text);
      const inner = inlineHtml(part.children);
      if (part.kind === 'link') return `<a href="${escaped(part.href)}" target="_blank" rel="noreferrer">${inner}</a>`;
      return part.kind === 'bold' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
    })
    .join('');
}

/** For the card renderer, which wants HTML; nothing in it comes unescaped from the text. */
export function markdownHtml(text: string): string {
  return blocks(text)
    .map((block) => {
      if (block.kind === 'paragraph') return `<p>${block.lines.map(inlineHtml).join('<br>')}</p>`;
      const items = block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    })
    .join('');
}
