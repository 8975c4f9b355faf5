// How a grid is looked at: its order and its columns stand in the address, its widths and density on the device.
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import * as z from 'zod/mini';
import { DIRECTIONS, type Direction } from '../../bot/blocks/ordering.ts';
import { read, write } from '../form/store.ts';
import { useMe } from '../shell/session.tsx';
import type { Column } from './column.ts';
import { type Sorting, sortingOf } from './sorting.ts';

/** The address of a page with several grids names each of them. */
const GRID_PART = /^[a-z]+-(?:sort|direction|columns|peek)$/iu;

/** What a grid has put in the address, for whoever writes the rest of it anew. */
export function gridPartsOf(address: URLSearchParams): [string, string][] {
  return [...address].filter(([name]) => GRID_PART.test(name));
}

/** The address without the look at one of the rows: the list is the same with it and without. */
export function withoutPeek(address: string): string {
  const parts = new URLSearchParams(address);
  for (const name of [...parts.keys()]) if (name.endsWith('-peek')) parts.delete(name);
  return parts.toString();
}

export interface GridState {
  readonly sorting: Sorting<string>;
  /** By name; null as it is from the start. */
  readonly chosen: readonly string[] | null;
  readonly choose: (columns: readonly string[] | null) => void;
  /** The key of the row that is looked at beside the list; empty where none is. */
  readonly peek: string;
  readonly show: (key: string) => void;
}

/** @param standing the order before anybody has pressed a heading; without one, as the rows come */
export function useGridState<Row>(name: string, columns: readonly Column<Row>[], standing = ''): GridState {
  const [address, setAddress] = useSearchParams();
  const asked = address.get(`${name}-sort`) ?? '';
  const sort = columns.some((column) => column.name === asked && column.by) ? asked : standing;
  const direction = DIRECTIONS.find((one) => one === address.get(`${name}-direction`)) ?? '';
  const chosen = address.get(`${name}-columns`);
  const put = (parts: Readonly<Record<string, string>>) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [part, value] of Object.entries(parts)) {
          if (value === '') next.delete(`${name}-${part}`);
          else next.set(`${name}-${part}`, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const first = Object.fromEntries(
    columns.map((column): [string, Direction] => [column.name, column.first ?? 'ascending']),
  );
  return {
    sorting: sortingOf({ sort, direction }, ({ sort: by, direction: turned }) => put({ sort: by, direction: turned }), {
      '': 'ascending',
      ...first,
    }),
    chosen: useMemo(() => (chosen === null ? null : chosen.split(',')), [chosen]),
    choose: (names) => put({ columns: names === null ? '' : names.join(',') }),
    peek: address.get(`${name}-peek`) ?? '',
    show: (key) => put({ peek: key }),
  };
}

export const DENSITIES = ['normal', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

const lookSchema = z.object({
  density: z.catch(z.enum(DENSITIES), 'normal'),
  widths: z.catch(z.record(z.string(), z.number()), {}),
});
type Look = z.infer<typeof lookSchema>;

const keptPlace = (person: string, what: string): string => `varna.list/${person}/${what}`;

/** Something small that the person has chosen for this device. What is kept and no longer understood is as if it were not. */
export function useKept<Value>(what: string, schema: z.ZodMiniType<Value>): readonly [Value, (value: Value) => void] {
  const place = keptPlace(useMe().person.id, what);
  const [value, setValue] = useState(() => keptIn(place, schema));
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      write(place, JSON.stringify(next));
    },
    [place],
  );
  return [value, keep];
}

function keptIn<Value>(place: string, schema: z.ZodMiniType<Value>): Value {
  try {
    return schema.parse(JSON.parse(read(place) ?? '{}'));
  } catch {
    return schema.parse({});
  }
}

export const useLook = (name: string): readonly [Look, (look: Look) => void] => useKept(name, lookSchema);
