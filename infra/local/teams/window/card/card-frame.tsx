// One adaptive card, drawn by Microsoft's renderer into a node that React leaves alone.
import {
  type Action,
  AdaptiveCard,
  Carousel,
  ExecuteAction,
  GlobalRegistry,
  type IMarkdownProcessingResult,
  OpenUrlAction,
  Strings,
  SubmitAction,
  Table,
  Versions,
} from 'adaptivecards';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Json } from '../platform-api.ts';
import type { Words } from '../text.ts';
import { hostConfig } from './host-config.ts';
import { markdownHtml } from './markdown.ts';
import './card.css';

// Named here because the bundler otherwise leaves these modules out, and with them their own registration.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);
GlobalRegistry.defaultElements.register('Carousel', Carousel, Versions.v1_6);

AdaptiveCard.onProcessMarkdown = (text: string, result: IMarkdownProcessingResult) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

export interface CardPress {
  /** `data` already holds the inputs, as the renderer merged them. */
  readonly action: Json;
  readonly title: string;
}

function pressOf(action: ExecuteAction | SubmitAction): CardPress {
  const type = action instanceof ExecuteAction ? 'Action.Execute' : 'Action.Submit';
  const verb = action instanceof ExecuteAction ? { verb: action.verb } : {};
  const id = action.id ? { id: action.id } : {};
  return {
    title: action.title ?? '',
    action: { type, ...id, ...verb, data: action.data ?? {}, associatedInputs: 'none' },
  };
}

interface Props {
  readonly card: Json;
  readonly words: Words['card'];
  readonly busy?: boolean;
  onPress(press: CardPress): void;
  onLink(url: string): void;
}

function draw(card: Json, onAction: (action: Action) => void, onLink: (url: string) => void): HTMLElement | undefined {
  const adaptive = new AdaptiveCard();
  adaptive.hostConfig = hostConfig;
  adaptive.onExecuteAction = onAction;
  adaptive.onAnchorClicked = (_element, anchor) => {
    onLink(anchor.href);
    return true;
  };
  adaptive.parse(card);
  return adaptive.render();
}

export function CardFrame({ card, words, busy = false, onPress, onLink }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const act = useRef<(action: Action) => void>(() => undefined);
  const link = useRef(onLink);
  const json = JSON.stringify(card);
  useEffect(() => {
    link.current = onLink;
    act.current = (action) => {
      if (action instanceof OpenUrlAction) onLink(action.url ?? '');
      else if (!busy && (action instanceof ExecuteAction || action instanceof SubmitAction)) onPress(pressOf(action));
    };
  });
  useLayoutEffect(() => {
    Strings.defaults.overflowButtonText = () => '…';
    Strings.defaults.overflowButtonTooltip = () => words.more;
    const node = place.current;
    if (!node) return;
    const hadFocus = node.contains(document.activeElement);
    const drawn = draw(
      JSON.parse(json) as Json,
      (action) => act.current(action),
      (url) => link.current(url),
    );
    node.replaceChildren(...(drawn ? [drawn] : []));
    // The pressed button is gone with the old card: keep the keyboard where the person was.
    if (hadFocus) node.focus();
  }, [json, words]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around the card
    <div
      ref={place}
      className="card"
      role="group"
      aria-label={words.label}
      aria-busy={busy}
      tabIndex={-1}
      data-busy={busy}
    />
  );
}
