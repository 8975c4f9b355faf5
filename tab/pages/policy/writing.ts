// What stands in the form before it is a draft: kept while the tab is open, and checked before it is sent.
import { plain } from '../../../bot/blocks/plain.ts';
import { type AudienceRule, EVERYONE, PERSONS_ONLY } from '../../../bot/capabilities/organisation/audience-model.ts';
import { knownAs } from '../../../bot/capabilities/organisation/model.ts';
import {
  LONGEST_POINT,
  type Points,
  type ReadVersion,
  type SaveQuestion,
} from '../../../bot/capabilities/policy/model.ts';
import type { policyText } from '../../../bot/capabilities/policy/text.ts';
import type { Quiz } from '../../../bot/capabilities/training/model.ts';
import { quizOf } from '../../../bot/capabilities/training/model.ts';
import { draftsOf } from '../../parts/draft.ts';
import type { Picked } from '../../parts/person-picker.tsx';
import type { pageText } from './text.ts';

export interface Writing {
  /** Of the saved draft that the words began from; somebody else may have saved since. */
  readonly revision: number;
  readonly kind: ReadVersion['kind'];
  readonly title: string;
  readonly owner: Picked;
  readonly summary: Points;
  readonly changes: Points;
  readonly change: ReadVersion['change'];
  readonly reviewOn: string;
  readonly audience: AudienceRule;
  readonly quiz: Quiz;
  /** Something has been typed. */
  readonly begun: boolean;
}

const ONE_EMPTY: Points = { sv: [''], en: [''] };

export const useWriting = draftsOf<Writing>(() => ({
  revision: 0,
  kind: 'policy',
  title: '',
  owner: { typed: '', person: null },
  summary: ONE_EMPTY,
  changes: ONE_EMPTY,
  change: 'material',
  reviewOn: '',
  audience: { ...EVERYONE, without: PERSONS_ONLY },
  quiz: [],
  begun: false,
}));

/** The saved draft as the form shows it. */
export function writingOf(old: ReadVersion): Writing {
  const { revision, kind, title, owner, ownerName, summary, changes, change, reviewOn, audience, quiz } = old;
  const some = (points: Points): Points => (points.sv.length > 0 ? points : ONE_EMPTY);
  return {
    revision,
    kind,
    title,
    // A document keeps no more of its owner than this; the search fills in the rest.
    owner: { typed: ownerName, person: knownAs(owner, ownerName) },
    summary: some(summary),
    changes: some(changes),
    change,
    reviewOn: reviewOn ?? '',
    audience,
    quiz: quizOf(quiz),
    begun: false,
  };
}

const isEmpty = (points: Points, place: number) =>
  plain(points.sv[place] ?? '') === '' && plain(points.en[place] ?? '') === '';

/** Without the rows that nothing was written in. */
function filled(points: Points): Points {
  const isKept = (_: string, place: number) => !isEmpty(points, place);
  return { sv: points.sv.filter(isKept), en: points.en.filter(isKept) };
}

export function questionOf(value: Writing, id: string | null, owner: string): SaveQuestion {
  const { revision, kind, title, summary, changes, change, reviewOn, audience, quiz } = value;
  return {
    id,
    revision,
    kind,
    title,
    owner,
    summary: filled(summary),
    changes: filled(changes),
    change,
    reviewOn: reviewOn || null,
    audience,
    quiz,
  };
}

interface Sentences {
  readonly form: (typeof pageText)['sv']['form'];
  readonly refusals: (typeof policyText)['sv']['refusals'];
}
export type PointFaults = Readonly<Record<'sv' | 'en', readonly (string | null)[]>>;

/** What is wrong with each point, at the point. */
export function pointFaults(points: Points, isRequired: boolean, { form, refusals }: Sentences): PointFaults {
  const nothing = isRequired && filled(points).sv.length === 0;
  const faultAt = (language: 'sv' | 'en', place: number): string | null => {
    const words = plain(points[language][place] ?? '');
    if (words.length > LONGEST_POINT)
      return refusals.pointTooLong({ limit: String(LONGEST_POINT), length: String(words.length) });
    if (nothing && place === 0 && language === 'sv') return refusals.summaryMissing({});
    return words === '' && !isEmpty(points, place) ? form.pairMissing : null;
  };
  const all = (language: 'sv' | 'en') => points.sv.map((_, place) => faultAt(language, place));
  return { sv: all('sv'), en: all('en') };
}

export interface Faults {
  readonly title: string | null;
  readonly owner: string | null;
  readonly summary: PointFaults;
  readonly changes: PointFaults;
}

export function faultsIn(value: Writing, sentences: Sentences): Faults {
  return {
    title: plain(value.title) === '' ? sentences.refusals.titleMissing({}) : null,
    owner: value.owner.person ? null : sentences.form.ownerMissing,
    summary: pointFaults(value.summary, true, sentences),
    changes: pointFaults(value.changes, false, sentences),
  };
}

export function isFine({ title, owner, summary, changes }: Faults): boolean {
  return [title, owner, ...summary.sv, ...summary.en, ...changes.sv, ...changes.en].every((fault) => fault === null);
}
