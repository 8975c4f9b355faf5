// What the plan shows. The whole of it stands in the address, so that it survives a visit to a measure.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { LIST_STATES, type ListState, SOURCE_KINDS, type SourceKind } from '../../../bot/capabilities/measure/model.ts';

export const LAYOUTS = ['list', 'boards', 'time'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface View {
  readonly layout: LayoutName;
  readonly state: ListState;
  readonly source: SourceKind | '';
  /** `*` = every board; empty = what belongs to none. */
  readonly board: string;
  readonly search: string;
  readonly mine: boolean;
  readonly page: number;
}

export const EVERY_BOARD = '*';
export const WHOLE: View = {
  ...{ layout: 'list', state: 'open', source: '', board: EVERY_BOARD, search: '', mine: false, page: 1 },
};

function oneOf<Choice extends string>(value: string | null, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function viewIn(address: URLSearchParams): View {
  return {
    layout: oneOf(address.get('layout'), LAYOUTS) ?? WHOLE.layout,
    state: oneOf(address.get('state'), LIST_STATES) ?? WHOLE.state,
    source: oneOf(address.get('source'), SOURCE_KINDS) ?? '',
    board: address.get('board') ?? EVERY_BOARD,
    search: address.get('search') ?? '',
    mine: address.get('mine') === 'true',
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  };
}

function addressOf(view: View): URLSearchParams {
  const standing = new Map(Object.entries(WHOLE).map(([name, value]) => [name, String(value)]));
  const parts = Object.entries(view).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(parts.filter(([name, value]) => value !== standing.get(name)));
}

export const isFiltered = ({ state, source, board, search, mine }: View): boolean =>
  state !== WHOLE.state || source !== '' || board !== EVERY_BOARD || search !== '' || mine;

export const questionOf = ({ state, source, board, search, mine, page }: View) => ({
  ...{ state, search, mine, page },
  source: source === '' ? null : source,
  board: board === EVERY_BOARD ? null : board,
});

export function useView(): readonly [View, (part: Partial<View>) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => viewIn(address), [address]);
  const change = (part: Partial<View>) =>
    setAddress(addressOf({ ...view, page: 1, ...part }), { replace: true, preventScrollReset: true });
  return [view, change];
}
