import { Link } from '@fluentui/react-components';
import { createElement, Fragment, type MouseEvent, type ReactNode } from 'react';
import { type Block, blocks, type Inline } from './markdown.ts';
import { useTeamsLink } from './teams-link.ts';

/** Children in a fixed order, as if written out by hand: they need no keys. */
const inOrder = (children: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...children);

function TextLink({ href, children }: { href: string; children: ReactNode }) {
  const follow = useTeamsLink();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    follow(href);
  };
  return (
    <Link href={href} inline onClick={open}>
      {children}
    </Link>
  );
}

function inlineView(part: Inline): ReactNode {
  if (part.kind === 'text') return part.text;
  const inner = inOrder(part.children.map(inlineView));
  if (part.kind === 'link') return <TextLink href={part.href}>{inner}</TextLink>;
  return part.kind === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>;
}

const nextLine = (line: readonly Inline[]): ReactNode => (
  <>
    <br />
    {inOrder(line.map(inlineView))}
  </>
);

function blockView(block: Block): ReactNode {
  if (block.kind === 'list') {
    const items = inOrder(block.items.map((item) => createElement('li', null, ...item.map(inlineView))));
    return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
  }
  const [first = [], ...rest] = block.lines;
  return createElement('p', null, ...first.map(inlineView), ...rest.map(nextLine));
}

/** @param format `plain` and `xml` are shown as they stand */
export function RichText({ text, format }: { text: string; format: string }) {
  if (format !== 'markdown') return <p className="plain">{text}</p>;
  return inOrder(blocks(text).map(blockView));
}
