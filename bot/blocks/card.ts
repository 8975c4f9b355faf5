// The small vocabulary adaptive cards are written in: schema 1.5 core only (Teams rule 3.3.3), one column but for the button
// of a line, no ShowCard.
// What people or the directory wrote goes through `said`: a TextRun is never read as Markdown.
import { fitted, isCut } from './fitting.ts';

type Json = Readonly<Record<string, unknown>>;
export type Element = Json & { readonly type: string };
export type Button = Json & { readonly type: string };

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly Element[];
  readonly actions?: readonly Button[];
  readonly refresh?: Json;
}

/** Shown above the card in notifications and read aloud; never holds what people wrote. */
export interface Message {
  readonly card: Card;
  readonly summary: string;
}

const NUMBER = /(?<![\p{L}\p{N}-])([A-ZÅ]?20\d\d)-(\d{4})(?!\d)/gu;
const SHOWN = new Set(['text', 'title', 'tooltip']);

/** `R2026-0004` stays on one line wherever it is shown: a no-break hyphen, which `plain` takes back when it comes in again. */
function unbroken<Within>(within: Within): Within {
  if (Array.isArray(within)) return within.map(unbroken) as Within;
  if (typeof within !== 'object' || within === null) return within;
  return Object.fromEntries(
    Object.entries(within).map(([name, value]) => {
      if (name === 'data') return [name, value];
      const isShown = typeof value === 'string' && SHOWN.has(name);
      return [name, isShown ? value.replace(NUMBER, '$1\u2011$2') : unbroken(value)];
    }),
  ) as Within;
}

type Part = Element | readonly Element[] | null | false;

/**
 * A card from its parts, as large as Teams takes; what is null or false is left out.
 * @param whole leads to where everything stands: a button where something has been cut
 */
export function card(parts: readonly Part[], buttons: readonly (Button | null | false)[] = [], whole?: Button): Card {
  const body = unbroken(parts.flatMap((part) => (part ? part : [])));
  const actions = unbroken(buttons.filter((button) => button !== null && button !== false));
  const made = fitted({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    ...(actions.length > 0 ? { actions } : {}),
  });
  return whole && isCut(made) ? { ...made, actions: [...actions, whole] } : made;
}

/** Our own words only: a TextBlock reads Markdown. */
export function heading(text: string): Element {
  return { type: 'TextBlock', text, size: 'Large', weight: 'Bolder', wrap: true, style: 'heading' };
}

export function paragraph(text: string): Element {
  return { type: 'TextBlock', text, wrap: true };
}

export function small(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'Small' };
}

type Tone = 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

/** A coloured box with our own words; the words carry the meaning, the colour only repeats it. */
export function box(tone: Tone, items: readonly Element[]): Element {
  return { type: 'Container', style: tone, items, spacing: 'Medium', bleed: false };
}

/** Other people's words, exactly as they are: line breaks stay, markup does not work. */
export function said(text: string, emphasis: 'normal' | 'quiet' | 'strong' = 'normal'): Element {
  return {
    type: 'RichTextBlock',
    inlines: [
      {
        type: 'TextRun',
        text,
        ...(emphasis === 'quiet' ? { isSubtle: true } : {}),
        ...(emphasis === 'strong' ? { weight: 'Bolder', size: 'Medium' } : {}),
      },
    ],
  };
}

/** `Label: value` line by line, in one column so that it holds on a phone; values may be anybody's words. */
export function facts(rows: readonly (readonly [label: string, value: string])[]): readonly Element[] {
  return rows.map(([label, value], place) => ({
    type: 'RichTextBlock',
    spacing: place === 0 ? 'Medium' : 'Small',
    inlines: [
      { type: 'TextRun', text: label.endsWith('?') ? `${label} ` : `${label}: `, isSubtle: true },
      { type: 'TextRun', text: value, weight: 'Bolder' },
    ],
  }));
}

/** What a line of a list is about: its name, and below it in small letters the rest. What is late is said first, and coloured. */
export function entry(name: string, about: string, late?: string): readonly Element[] {
  const small = { type: 'TextRun', size: 'Small' };
  return [
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: name, weight: 'Bolder' }] },
    {
      type: 'RichTextBlock',
      spacing: 'Small',
      inlines: [
        ...(late === undefined ? [] : [{ ...small, text: `${late} `, color: 'Attention', weight: 'Bolder' }]),
        { ...small, text: about, isSubtle: true },
      ],
    },
  ];
}

/** A line of a list, with its own button beside it where it has one. */
export function line(words: readonly Element[], button: Button | null, place: number): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    ...(place > 0 ? { separator: true } : {}),
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: words },
      ...(button === null
        ? []
        : [{ type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [buttonRow([button])] }]),
    ],
  };
}

/** Buttons that belong to what stands above them, not to the whole card. */
export const buttonRow = (buttons: readonly Button[]): Element => ({ type: 'ActionSet', actions: buttons });

/** Out of sight until its button is pressed; nothing in it is a field. */
export function folded(
  id: string,
  title: string,
  parts: readonly Part[],
  beside: readonly Button[] = [],
): readonly Element[] {
  const items = parts.flatMap((part) => (part ? part : []));
  return [
    buttonRow([{ type: 'Action.ToggleVisibility', title, targetElements: [id] }, ...beside]),
    { type: 'Container', id, isVisible: false, items },
  ];
}

/** A picture with the same said in words. `url` may be a `data:` address, so that nothing is fetched. */
export function picture(url: string, altText: string): Element {
  return { type: 'Image', url, altText, size: 'Auto', spacing: 'Medium' };
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly longest?: number;
  /** The sentence shown when it is left empty; its presence makes the field required. */
  readonly required?: string;
}

export function textField(
  { id, label, hint, value, longest, required }: Field,
  lines: 'one' | 'many' = 'one',
): Element {
  return {
    type: 'Input.Text',
    id,
    label,
    isMultiline: lines === 'many',
    ...(hint === undefined ? {} : { placeholder: hint }),
    ...(value === undefined ? {} : { value }),
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  };
}

/** A day, as `2026-11-24`; an empty one comes as an empty text. A phone may send one that the calendar does not offer. */
export function dateField(
  { id, label, value }: Pick<Field, 'id' | 'label' | 'value'>,
  { min, max }: { readonly min: string; readonly max: string },
): Element {
  return { type: 'Input.Date', id, label, min, max, ...(value === undefined ? {} : { value }) };
}

// Teams reads Markdown in the title of a choice. A no-break space keeps `1. ` from becoming a list, a word joiner keeps
// `](` from becoming a link; neither is seen.
const unmarked = (title: string): string =>
  title.replace(/^(\s*(?:\d+[.)]|[-*+•]|#+)) /u, '$1\u00A0').replaceAll('](', ']\u2060(');

export function choiceField(
  { id, label, value, required }: Omit<Field, 'hint' | 'longest'>,
  choices: Readonly<Record<string, string>>,
  style: 'expanded' | 'compact' = 'compact',
): Element {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style,
    choices: Object.entries(choices).map(([choice, title]) => ({ title: unmarked(title), value: choice })),
    ...(value === undefined ? {} : { value }),
    ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  };
}

/** Several of a few: they come back as one text with commas between. */
export function choicesField(
  { id, label, value }: Pick<Field, 'id' | 'label'> & { readonly value: readonly string[] },
  choices: Readonly<Record<string, string>>,
): Element {
  return { ...choiceField({ id, label, value: value.join(',') }, choices, 'expanded'), isMultiSelect: true };
}

/** Cards remember which version of the product made them; an older one is answered with the newest. */
export const CARD_VERSION = 1;

type Look = 'default' | 'positive' | 'destructive';

/** Buttons that ask an action of `Verbs`: a wrong verb or wrong data does not compile. */
export function pressFor<Verbs extends Record<keyof Verbs & string, object>>() {
  return <Verb extends keyof Verbs & string>(
    title: string,
    verb: Verb,
    data: Partial<Verbs[Verb]>,
    look: Look = 'default',
  ): Button => ({
    type: 'Action.Execute',
    title,
    verb,
    data: { ...data, made: CARD_VERSION },
    ...(look === 'default' ? {} : { style: look }),
  });
}

/** A button that opens a dialog (task/fetch); `open` names the form. What is asked beside it is no concern of the dialog's. */
export function opens(title: string, open: string, data: Json): Button {
  return {
    type: 'Action.Submit',
    title,
    associatedInputs: 'none',
    data: { ...data, open, made: CARD_VERSION, msteams: { type: 'task/fetch' } },
  };
}

/** Writes the words in the chat for the person, as if they had typed them. */
export const says = (title: string, words: string): Button => ({
  type: 'Action.Submit',
  title,
  associatedInputs: 'none',
  data: { msteams: { type: 'imBack', value: words } },
});

/** Can be pressed before what stands beside it is filled in. */
export const waitsForNothing = (button: Button): Button => ({ ...button, associatedInputs: 'none' });

/** A button in a dialog (task/submit). */
export function submits(title: string, verb: string, data: Json, look: Look = 'default'): Button {
  return {
    type: 'Action.Submit',
    title,
    data: { ...data, verb, made: CARD_VERSION },
    ...(look === 'default' ? {} : { style: look }),
  };
}

export function link(title: string, url: string): Button {
  return { type: 'Action.OpenUrl', title, url };
}

/** The button says more to whoever points at it or hears it than there is room for: `Läs`, and what. */
export const withTooltip = (button: Button, tooltip: string): Button => ({ ...button, tooltip });

/**
 * The card asks for each viewer's own version by itself (Teams rule 3.2.3); where Teams does not, `ask` stands as a button too.
 * Without `userIds` it works in chats and channels of up to 60 members.
 */
export function seenByEach(shared: Card, ask: Button): Card {
  return { ...shared, refresh: { action: ask } };
}
