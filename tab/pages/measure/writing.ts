// A measure as it is being typed, and as it is sent.
import { useState } from 'react';
import { kronor } from '../../../bot/blocks/kronor.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ControlKind, Measure, SourceKind } from '../../../bot/capabilities/measure/model.ts';
import type { measureText } from '../../../bot/capabilities/measure/text.ts';
import type { Asked } from '../../../bot/contract.ts';
import { type Draft, draftsOf } from '../../parts/draft.ts';
import type { Picked } from '../organisation/person-picker.tsx';
import type { measurePageText } from './text.ts';

export interface Writing {
  /** Of the measure when the form was opened. */
  readonly revision: number;
  readonly title: string;
  readonly what: string;
  readonly kind: SourceKind;
  readonly from: string;
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

const EMPTY: Writing = {
  revision: 0,
  ...{ title: '', what: '', kind: 'manual', from: '', owner: { typed: '', person: null }, before: null, board: '' },
  ...{ due: '', cost: '', isControl: false, control: 'accessReview', months: '12', isChecked: false, checkMonths: '6' },
};
const useDraft = draftsOf<Writing>(() => EMPTY);

const writingOf = (measure: Measure): Writing => ({
  revision: measure.revision,
  title: measure.title,
  what: measure.what,
  kind: measure.source.kind,
  from: measure.source.title,
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

/** What was typed before comes back; otherwise the measure as it stood when the form was opened. */
export function useWriting(measure: Measure | null): Draft<Writing> {
  const draft = useDraft(measure?.id ?? 'new');
  const [opened] = useState(measure);
  const value = draft.value === EMPTY && opened ? writingOf(opened) : draft.value;
  return { ...draft, value, change: (part) => draft.change({ ...value, ...part }) };
}

const ownerOf = ({ owner, before }: Writing): string | null =>
  owner.person?.id ?? (before?.name === owner.typed ? before.id : null);

const monthsOf = (typed: string): number | null => (/^\d{1,2}$/u.test(typed.trim()) ? Number(typed) : null);
const isMonths = (typed: string) => {
  const months = monthsOf(typed);
  return months !== null && months >= 1 && months <= 60;
};

type Refusals = (typeof measureText)['sv']['refusals'];
type FormText = (typeof measurePageText)['sv']['form'];

export function faultsOf(value: Writing, refusals: Refusals, text: FormText) {
  return {
    title: plain(value.title) === '' ? refusals.measureTitleMissing({}) : null,
    owner: ownerOf(value) === null ? text.ownerMissing : null,
    due: value.due === '' ? refusals.measureDueWrong({}) : null,
    cost: kronor(value.cost) === undefined ? refusals.measureCostWrong({ typed: plain(value.cost) }) : null,
    months: value.isControl && !isMonths(value.months) ? text.monthsWrong : null,
    checkMonths: !value.isControl && value.isChecked && !isMonths(value.checkMonths) ? text.monthsWrong : null,
  };
}

export function questionOf(value: Writing, measure: Measure | null): Asked<'measure.save'> {
  const { title, what, kind, from, board, due, cost } = value;
  const isSameSource = measure?.source.kind === kind;
  return {
    ...{ title, what, board, due, cost },
    id: measure?.id ?? null,
    revision: value.revision,
    source: { kind, id: isSameSource ? measure.source.id : null, title: from },
    owner: ownerOf(value) ?? '',
    control: value.isControl ? { kind: value.control, months: monthsOf(value.months) ?? 0 } : null,
    checkAfterMonths: !value.isControl && value.isChecked ? monthsOf(value.checkMonths) : null,
  };
}
