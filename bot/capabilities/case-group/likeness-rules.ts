// Which reports look like one event. A proposal only: whether they are, a person decides.
import type { IncidentId } from '../incident/model.ts';
import type { Likeness } from './model.ts';

/** Of a report: what is compared. */
export interface Reported {
  readonly id: IncidentId;
  readonly category: string;
  readonly happened: string;
  readonly affected: string;
  readonly evidence: { readonly text: string; readonly sender: string } | null;
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const WORD = /\p{L}{4,}/gu;
/** Forms of one word begin alike: “paketet” and “paket”, “väntar” and “väntade”. */
const STEM = 5;
/** So many words in common, and not one: two people who write “konstigt mejl” need not have got the same. */
const WORDS_IN_COMMON = 3;

// What stands in most reports says nothing of which event it is.
const COMMON = new Set(
  'detta denna dessa efter eller från finns fick något någon några också också samma sedan skulle varit vara jätte väldigt kommer måste verkar ifrån kollega dator datorn skärm jobbet arbetet gick inte därför hela alla mina hjälp have this that with from there what when some been they your just work'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

const plain = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/.,;:!?]+$/u, '');

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(WORD)].map(([word]) => word.slice(0, STEM)).filter((one) => !COMMON.has(one)),
  );

/** What each report is found by, and its words. */
export interface Traits {
  readonly id: IncidentId;
  readonly category: string;
  readonly links: ReadonlySet<string>;
  readonly senders: ReadonlySet<string>;
  readonly affected: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

export function traitsOf({ id, category, happened, affected, evidence }: Reported): Traits {
  const text = `${happened} ${evidence?.text ?? ''}`;
  const found = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([one]) => plain(one)));
  const sender = evidence?.sender.trim().toLowerCase() ?? '';
  return {
    id,
    category,
    links: found(LINK),
    senders: new Set([...found(ADDRESS), ...(sender === '' ? [] : [sender])]),
    affected: stems(affected),
    words: stems(`${text} ${affected}`),
  };
}

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one)).length;

/** What the two have in common that makes them look like one event, the strongest; null where nothing does. */
export function likeness(a: Traits, b: Traits): Likeness | null {
  if (inCommon(a.links, b.links) > 0) return 'link';
  // Different things are said of the same category only: one colleague may forward two messages in an hour.
  if (a.category !== b.category) return null;
  if (inCommon(a.senders, b.senders) > 0) return 'sender';
  if (inCommon(a.affected, b.affected) > 0) return 'affected';
  return inCommon(a.words, b.words) >= WORDS_IN_COMMON ? 'words' : null;
}
