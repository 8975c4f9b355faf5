import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const NEAR = 120;

/** Keeps a list at its end while the reader is there; also when a card below the fold grows. */
export function useBottom(list: RefObject<HTMLElement | null>, newest: string | undefined): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const node = list.current;
    if (!node) return undefined;
    const note = () => {
      atEnd.current = node.scrollHeight - node.scrollTop - node.clientHeight < NEAR;
    };
    const settle = () => {
      if (atEnd.current) node.scrollTop = node.scrollHeight;
    };
    node.addEventListener('scroll', note, { passive: true });
    const watch = new ResizeObserver(settle);
    watch.observe(node);
    if (node.firstElementChild) watch.observe(node.firstElementChild);
    return () => {
      node.removeEventListener('scroll', note);
      watch.disconnect();
    };
  }, [list]);
  useLayoutEffect(() => {
    const node = list.current;
    if (node && atEnd.current) node.scrollTop = node.scrollHeight;
  }, [list, newest]);
}
