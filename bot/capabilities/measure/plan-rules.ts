// The plan as a list: sums over everything that may be read, and one page of what was asked for. One walk over all, whatever is asked.
import { type Day, daysBetween } from '../../blocks/instant.ts';
import { sortedBy, type Value } from '../../blocks/ordering.ts';
import { folded } from '../../blocks/plain.ts';
import {
  type BoardSums,
  LATE_FOR,
  type LateFor,
  type ListQuestion,
  type ListState,
  type Measure,
  type MeasureList,
  type MeasureRow,
  type MeasureSort,
  PAGE_SIZE,
  SOURCE_KINDS,
} from './model.ts';
import { isLate } from './rules.ts';

type Sums = { -readonly [Name in keyof BoardSums]: BoardSums[Name] } & { lateFor: Record<LateFor, number> };

const noSums = (board: string): Sums => ({
  board,
  open: 0,
  late: 0,
  help: 0,
  done: 0,
  cancelled: 0,
  cost: 0,
  lateFor: { week: 0, month: 0, quarter: 0, longer: 0 },
});

/** Days, at most. */
const AGES = { week: 7, month: 31, quarter: 92 } as const;
function lateForOf(due: Day, today: Day): LateFor {
  const days = daysBetween(due, today);
  return LATE_FOR.find((one) => one !== 'longer' && days <= AGES[one]) ?? 'longer';
}

function count(sums: Sums, { state, needsHelp, cost, due }: Measure, late: boolean, today: Day): void {
  sums[state] += 1;
  if (state !== 'open') return;
  sums.cost += cost ?? 0;
  if (needsHelp) sums.help += 1;
  if (!late) return;
  sums.late += 1;
  sums.lateFor[lateForOf(due, today)] += 1;
}

const IN_STATE: Readonly<Record<ListState, (measure: Measure, late: boolean) => boolean>> = {
  open: ({ state }) => state === 'open',
  late: (_, late) => late,
  help: ({ state, needsHelp }) => state === 'open' && needsHelp,
  done: ({ state }) => state === 'done',
  cancelled: ({ state }) => state === 'cancelled',
  all: () => true,
};

const RANK = { open: '1', done: '2', cancelled: '3' } as const;

/** Those who need help first, then what is open by its day; what is done comes last, the latest first by number. */
const placeOf = ({ state, needsHelp, due, number }: Measure): string =>
  state === 'open' ? `${needsHelp ? '0' : RANK.open}${due}${number}` : `${RANK[state]}${due}${number}`;

const SORTED_BY: Readonly<Record<MeasureSort, ((measure: Measure) => Value) | null>> = {
  plan: null,
  title: ({ title }) => title,
  source: ({ source }) => `${SOURCE_KINDS.indexOf(source.kind)} ${source.title}`,
  owner: ({ ownerName }) => ownerName,
  board: ({ board }) => board,
  due: ({ due }) => due,
  cost: ({ cost }) => cost,
  state: placeOf,
};

export function rowOf(measure: Measure, today: Day): MeasureRow {
  const { id, number, title, source, ownerName, board, due, cost, state, needsHelp, control, doneOn, outcome } =
    measure;
  const late = isLate(measure, today);
  return {
    id,
    number,
    title,
    source,
    ownerName,
    board,
    due,
    cost,
    state,
    needsHelp,
    isLate: late,
    control,
    doneOn,
    outcome,
  };
}

/** @param measures all that the asker may read, in no order */
export function planPage(measures: readonly Measure[], question: ListQuestion, today: Day): MeasureList {
  const { state, source, board, page, whole } = question;
  const search = folded(question.search).split(' ').filter(Boolean);
  const isInState = IN_STATE[state];
  const sums = noSums('');
  const boards = new Map<string, Sums>();
  const fitting: { place: string; measure: Measure }[] = [];
  for (const measure of measures) {
    const late = isLate(measure, today);
    const own = boards.get(measure.board) ?? noSums(measure.board);
    boards.set(measure.board, own);
    count(sums, measure, late, today);
    count(own, measure, late, today);
    if (!isInState(measure, late)) continue;
    if (source !== null && measure.source.kind !== source) continue;
    if (board !== null && measure.board !== board) continue;
    if (search.length > 0 && !says(measure, search)) continue;
    fitting.push({ place: placeOf(measure), measure });
  }
  fitting.sort((a, b) => (a.place < b.place ? -1 : 1));
  const planned = fitting.map(({ measure }) => measure);
  const by = SORTED_BY[question.sort];
  const ordered = by ? sortedBy(planned, by, question.direction) : planned;
  const from = whole ? 0 : (page - 1) * PAGE_SIZE;
  const shown = ordered.slice(from, whole ? ordered.length : from + PAGE_SIZE);
  const { board: _, lateFor: __, ...all } = sums;
  return {
    sums: all,
    boards: [...boards.values()].sort((a, b) => b.late - a.late || a.board.localeCompare(b.board, 'sv')),
    rows: shown.map((measure) => rowOf(measure, today)),
    count: fitting.length,
    today,
  };
}

function says({ number, title, ownerName, source, unit }: Measure, search: readonly string[]): boolean {
  const words = folded(`${number} ${title} ${ownerName} ${source.title} ${unit}`);
  return search.every((word) => words.includes(word));
}
