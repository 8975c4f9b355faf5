// What stands in the form before it is a draft, checked before it is sent.
import { addMonths, type Day, formatDay, isDay, type Typed } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import {
  type AudienceRule,
  EVERYONE,
  NOT_NARROWED,
  PERSONS_ONLY,
} from '../../../bot/capabilities/organisation/audience-model.ts';
import { knownAs, type Person } from '../../../bot/capabilities/people/model.ts';
import {
  LONGEST_POINT,
  type Points,
  type ReadVersion,
  type SaveQuestion,
} from '../../../bot/capabilities/policy/model.ts';
import type { policyText } from '../../../bot/capabilities/policy/text.ts';
import type { Role } from '../../../bot/capabilities/roles/model.ts';
import type { Quiz } from '../../../bot/capabilities/training/model.ts';
import { quizOf } from '../../../bot/capabilities/training/model.ts';
import type { Line } from '../../form/kept.ts';
import type { audienceText } from '../../parts/audience/text.ts';
import type { Picked } from '../../parts/person-picker.tsx';
import { questionFaults } from '../../parts/quiz/question.ts';
import type { pageText } from './text.ts';

export interface Writing {
  readonly kind: ReadVersion['kind'];
  readonly title: string;
  readonly owner: Picked;
  readonly summary: Points;
  readonly changes: Points;
  readonly change: ReadVersion['change'];
  readonly reviewOn: string;
  readonly audience: AudienceRule;
  readonly quiz: Quiz;
}

const REVIEW_MONTHS = 24;
export const ONE_EMPTY: Points = { sv: [''], en: [''] };

/** Of who writes it, and to be looked over in two years. */
export const beginning = ({ id, name }: Pick<Person, 'id' | 'name'>, today: Day): Writing => ({
  ...EMPTY,
  owner: { typed: name, person: knownAs(id, name) },
  reviewOn: addMonths(today, REVIEW_MONTHS),
});

const EMPTY: Writing = {
  kind: 'policy',
  title: '',
  owner: { typed: '', person: null },
  summary: ONE_EMPTY,
  changes: ONE_EMPTY,
  change: 'material',
  reviewOn: '',
  audience: { ...EVERYONE, without: PERSONS_ONLY },
  quiz: [],
};

/** The saved draft as the form shows it. */
export function writingOf(old: ReadVersion): Writing {
  const { kind, title, owner, ownerName, summary, changes, change, reviewOn, audience, quiz } = old;
  const some = (points: Points): Points => (points.sv.length > 0 ? points : ONE_EMPTY);
  return {
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
  };
}

const isEmpty = (points: Points, place: number) =>
  plain(points.sv[place] ?? '') === '' && plain(points.en[place] ?? '') === '';

/** Without the rows that nothing was written in. */
function filled(points: Points): Points {
  const isKept = (_: string, place: number) => !isEmpty(points, place);
  return { sv: points.sv.filter(isKept), en: points.en.filter(isKept) };
}

interface Of {
  readonly id: string | null;
  /** The version in force that the draft comes after. */
  readonly after: string | null;
  readonly revision: number;
  readonly owner: string;
}

export function questionOf(value: Writing, { id, after, revision, owner }: Of): Typed<SaveQuestion> {
  const { kind, title, summary, changes, change, reviewOn, audience, quiz } = value;
  return {
    id,
    after,
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
export function pointFaults(points: Points, { refusals }: Pick<Sentences, 'refusals'>): PointFaults {
  const faultAt = (language: 'sv' | 'en', place: number): string | null => {
    const words = plain(points[language][place] ?? '');
    if (words.length > LONGEST_POINT)
      return refusals.pointTooLong({ limit: String(LONGEST_POINT), length: String(words.length) });
    return null;
  };
  const all = (language: 'sv' | 'en') => points.sv.map((_, place) => faultAt(language, place));
  return { sv: all('sv'), en: all('en') };
}

const LANGUAGES = ['sv', 'en'] as const;

/** By field; of a point as `summary/sv/0`, of a question as `quiz/0/ask/sv`. */
export function faultsIn(value: Writing, sentences: Sentences): Readonly<Record<string, string | null>> {
  const { form, refusals } = sentences;
  const faults: Record<string, string | null> = {
    title: plain(value.title) === '' ? refusals.titleMissing({}) : null,
    owner: value.owner.person ? null : form.ownerMissing,
    reviewOn: null,
  };
  for (const name of ['summary', 'changes'] as const) {
    const points = pointFaults(value[name], sentences);
    for (const language of LANGUAGES)
      for (const [place, fault] of points[language].entries()) faults[`${name}/${language}/${place}`] = fault;
  }
  const missing = refusals.quizIncomplete({});
  for (const [place, question] of value.quiz.entries())
    Object.assign(
      faults,
      questionFaults(`quiz/${place}`, question, { part: missing, choices: missing, language: missing }),
    );
  return faults;
}

/** The server's own words on a field that the form had let through. */
export const REFUSED_AT = {
  titleMissing: 'title',
  tooLong: 'title',
  ownerUnknown: 'owner',
  dayUnlikely: 'reviewOn',
  quizIncomplete: 'quiz/0/ask/sv',
} as const;

interface Tables {
  readonly words: (typeof policyText)['sv'];
  readonly pages: (typeof pageText)['sv'];
  readonly meant: (typeof audienceText)['sv'];
  readonly roles: Readonly<Record<Role, string>>;
  readonly language: Language;
}

/** What narrows an audience, word by word; what was typed before there was any such has none. */
export const onlyWords = (
  { only = NOT_NARROWED }: Partial<Pick<AudienceRule, 'only'>>,
  roles: Readonly<Record<Role, string>>,
  managers: string,
): readonly string[] => [
  ...(only.managers ? [managers] : []),
  ...only.administrations,
  ...only.units,
  ...only.attributes.map(({ value }) => value),
  ...only.roles.map((role) => roles[role]),
];

/** What somebody else's change is told by. */
export const linesOf =
  ({ words, pages: { form, quiz }, meant, roles, language }: Tables) =>
  ({ kind, title, owner, summary, changes, change, reviewOn, audience, quiz: questions }: Writing): readonly Line[] => {
    const some = [
      ...audience.administrations,
      ...audience.units,
      ...audience.groups.map(({ name }) => name),
      ...audience.attributes.map(({ value }) => value),
      ...audience.roles.map((role) => roles[role]),
      ...onlyWords(audience, roles, meant.only.managers),
    ];
    return [
      [form.title, title],
      [form.kind, words.kinds[kind]],
      [form.owner, owner.typed],
      [form.review, isDay(reviewOn) ? formatDay(reviewOn, language) : reviewOn],
      [form.summary, [...filled(summary).sv, ...filled(summary).en].join(' ')],
      [form.changes, [...filled(changes).sv, ...filled(changes).en].join(' ')],
      [form.change, words.changeKinds[change]],
      [quiz.title, questions.map(({ ask }) => ask[language]).join(' ')],
      [meant.label, audience.everyone ? meant.everyone : some.join(', ')],
    ];
  };

/** As the card would show it now. */
export const previewOf = ({ kind, title, summary, changes, quiz }: Writing) => ({
  kind,
  title,
  summary: filled(summary),
  changes: filled(changes),
  quiz: quiz.map(({ ask, choices }) => ({ ask, choices, right: null, why: null })),
  decision: null,
});

/** Points that have their Swedish and not yet their English. */
export const withoutEnglish = ({ summary, changes }: Writing): number =>
  [summary, changes].reduce(
    (sum, points) =>
      sum + points.sv.filter((words, place) => plain(words) !== '' && plain(points.en[place] ?? '') === '').length,
    0,
  );
