// A measure as it is being typed, and as it is sent.
import { formatDay, isDay } from '../../../bot/blocks/instant.ts';
import { kronor } from '../../../bot/blocks/kronor.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import type { ControlKind, Measure, SourceKind } from '../../../bot/capabilities/measure/model.ts';
import { MOST_MONTHS } from '../../../bot/capabilities/measure/rules.ts';
import type { measureText } from '../../../bot/capabilities/measure/text.ts';
import type { Asked } from '../../../bot/contract.ts';
import type { Line } from '../../form/kept.ts';
import type { Picked } from '../../parts/person-picker.tsx';
import type { measurePageText } from './text.ts';

export interface Writing {
  readonly title: string;
  readonly what: string;
  readonly kind: SourceKind;
  readonly from: string;
  /** What it comes from, where Värna keeps it. */
  readonly thing: string | null;
  readonly owner: Picked;
  /** Who owned it when the form was opened, as long as the name stands. */
  readonly before: { readonly id: string; readonly name: string } | null;
  readonly board: string;
  readonly due: string;
  readonly cost: string;
  readonly isControl: boolean;
  readonly control: ControlKind;
  readonly months: string;
  readonly isChecked: boolean;
  readonly checkMonths: string;
}

export const EMPTY: Writing = {
  title: '',
  what: '',
  kind: 'manual',
  from: '',
  thing: null,
  owner: { typed: '', person: null },
  before: null,
  board: '',
  due: '',
  cost: '',
  isControl: false,
  control: 'accessReview',
  months: '12',
  isChecked: false,
  checkMonths: '6',
};

export const writingOf = (measure: Measure): Writing => ({
  title: measure.title,
  what: measure.what,
  kind: measure.source.kind,
  from: measure.source.title,
  thing: measure.source.id,
  owner: { typed: measure.ownerName, person: null },
  before: { id: measure.owner, name: measure.ownerName },
  board: measure.board,
  due: measure.due,
  cost: measure.cost === null ? '' : String(measure.cost),
  isControl: measure.control !== null,
  control: measure.control?.kind ?? EMPTY.control,
  months: String(measure.control?.months ?? EMPTY.months),
  isChecked: measure.checkAfterMonths !== null,
  checkMonths: String(measure.checkAfterMonths ?? EMPTY.checkMonths),
});

const ownerOf = ({ owner, before }: Writing): string | null =>
  owner.person?.id ?? (before?.name === owner.typed ? before.id : null);

const monthsOf = (typed: string): number | null => (/^\d{1,2}$/u.test(typed.trim()) ? Number(typed) : null);
const isMonths = (typed: string) => {
  const months = monthsOf(typed);
  return months !== null && months >= 1 && months <= MOST_MONTHS;
};

type Refusals = (typeof measureText)['sv']['refusals'];
type FormText = (typeof measurePageText)['sv']['form'];

export function faultsOf(value: Writing, refusals: Refusals, text: FormText) {
  const months = refusals.measureMonthsWrong({ most: String(MOST_MONTHS) });
  return {
    title: plain(value.title) === '' ? refusals.measureTitleMissing({}) : null,
    owner: ownerOf(value) === null ? text.ownerMissing : null,
    due: value.due === '' ? refusals.measureDueWrong({}) : null,
    cost: kronor(value.cost) === undefined ? refusals.measureCostWrong({ typed: plain(value.cost) }) : null,
    months: value.isControl && !isMonths(value.months) ? months : null,
    checkMonths: !value.isControl && value.isChecked && !isMonths(value.checkMonths) ? months : null,
  };
}

/** The server's own words on a field that the form had let through. */
export const REFUSED_AT = {
  measureTitleMissing: 'title',
  measureOwnerMissing: 'owner',
  measureDueWrong: 'due',
  dayUnlikely: 'due',
  measureCostWrong: 'cost',
  measureMonthsWrong: 'months',
} as const;

/** What somebody else's change is told by. */
export const linesOf =
  ({ fields, sources }: (typeof measureText)['sv'], text: FormText, language: Language) =>
  ({ title, what, kind, from, owner, due, board, cost }: Writing): readonly Line[] => [
    [fields.title, title],
    [fields.what, what],
    [fields.source, sources[kind]],
    [text.sourceTitle, from],
    [text.owner, owner.typed],
    [fields.due, isDay(due) ? formatDay(due, language) : due],
    [fields.board, board],
    [fields.cost, cost],
  ];

export function questionOf(value: Writing, measure: Measure | null, revision: number): Asked<'measure.save'> {
  const { title, what, kind, from, thing, board, due, cost } = value;
  return {
    title,
    what,
    board,
    due,
    cost,
    id: measure?.id ?? null,
    revision,
    source: { kind, id: thing, title: from },
    owner: ownerOf(value) ?? '',
    control: value.isControl ? { kind: value.control, months: monthsOf(value.months) ?? 0 } : null,
    checkAfterMonths: !value.isControl && value.isChecked ? monthsOf(value.checkMonths) : null,
  };
}
