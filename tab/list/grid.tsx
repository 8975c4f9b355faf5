// Every list of rows: a table that is sorted, adjusted and chosen from where there is room, cards where there is not.
import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { sortedBy } from '../../bot/blocks/ordering.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { BUTTON_WIDTH, type Column, chosenColumns, fittingColumns } from './column.ts';
import { GridBar, SortChoice } from './grid-bar.tsx';
import { cardOf, GridCards, type RowCard } from './grid-card.tsx';
import { type GridState, useGridState } from './grid-state.ts';
import { GridTable } from './grid-table.tsx';
import { Peek, PeekButton } from './peek.tsx';
import { ChooseRow, type Selection } from './selection.tsx';
import type { Sorting } from './sorting.ts';

/** In a window or a place narrower than these, in pixels, every list is cards: a phone, or a large screen at 400 % zoom. */
const CARDS_BELOW = { window: 640, place: 520 } as const;

/** Fewer cards of a short list are found without putting them in order. */
const SORTED_FROM = 6;

const useStyles = makeStyles({
  grid: { minWidth: 0 },
});

export interface GridProps<Row> {
  /** Of this list alone: in the address, and where its looks are kept. Letters only. */
  readonly name: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called where it is named alone: in the label of its buttons. */
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** Without one of its own, a card says what the columns say. */
  readonly card?: (row: Row) => RowCard;
  /** Where a press on the row leads; one of its cells has the same as a link. */
  readonly pathOf?: (row: Row) => string | undefined;
  /** The order, where the server or the page has put the rows in it. */
  readonly sorting?: Sorting<string>;
  /** The column by which the rows stand from the start, where they are sorted here. */
  readonly standing?: string;
  /** A part of a page beside others: sorted by its headings, but with nothing of its own to adjust. */
  readonly isShort?: boolean;
  /** Before the buttons of the list: how many there are, its views. */
  readonly above?: ReactNode;
  /** What stands here when no row fits: the bar stays above it, so that another view can be chosen. */
  readonly none?: ReactNode;
  /** Of those in order, no more are shown. */
  readonly most?: number;
  /** Beside them: files to keep. */
  readonly files?: ReactNode;
  readonly selection?: Selection<Row> | undefined;
  readonly peek?: ((row: Row) => ReactNode) | undefined;
}

/** How wide the place is where the list stands: not the window, beside the navigation there is less. */
function useWidth(): readonly [(place: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(0);
  const measure = useCallback((place: HTMLElement | null) => {
    if (!place) return undefined;
    setWidth(place.getBoundingClientRect().width);
    const watch = new ResizeObserver(() => setWidth(place.getBoundingClientRect().width));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  return [measure, width];
}

export function Grid<Row>(props: GridProps<Row>) {
  const { name, columns, rows, standing, selection } = props;
  const styles = useStyles();
  const [measure, width] = useWidth();
  const own = useGridState(name, columns, standing);
  const sorting = props.sorting ?? own.sorting;
  const by = columns.find((column) => column.name === sorting.sort)?.by;
  const ordered = props.sorting || !by ? rows : sortedBy(rows, by, sorting.direction);
  const shown = props.most === undefined ? ordered : ordered.slice(0, props.most);
  const buttons = (selection ? 1 : 0) + (props.peek ? 1 : 0);
  const room = width - buttons * BUTTON_WIDTH;
  const chosen = chosenColumns(columns, own.chosen);
  const isPhone = useNarrow(CARDS_BELOW.window - 1);
  const fitting = isPhone || width < CARDS_BELOW.place ? null : fittingColumns(chosen, room);
  return (
    <div ref={measure} className={styles.grid}>
      {width > 0 &&
        (props.none && rows.length === 0 ? (
          <>
            <GridBar above={props.above} />
            {props.none}
          </>
        ) : (
          <Rows {...props} rows={shown} state={{ ...own, sorting }} fitting={fitting} room={room} />
        ))}
    </div>
  );
}

export interface RowsProps<Row> extends GridProps<Row> {
  readonly state: GridState;
  readonly fitting: readonly Column<Row>[] | null;
  readonly room: number;
}

function Rows<Row>(props: RowsProps<Row>) {
  const { rows, columns, keyOf, nameOf, selection, fitting, state, peek } = props;
  const look = peek && ((row: Row) => <PeekButton name={nameOf(row)} id={keyOf(row)} show={state.show} />);
  return (
    <>
      {fitting ? (
        <GridTable {...props} fitting={fitting} look={look} />
      ) : (
        <>
          <GridBar {...props}>
            {!(props.isShort && rows.length < SORTED_FROM) && <SortChoice columns={columns} sorting={state.sorting} />}
          </GridBar>
          <GridCards
            {...props}
            card={props.card ?? cardOf(columns, nameOf, props.pathOf)}
            beside={(row) =>
              selection && <ChooseRow selection={selection} row={row} id={keyOf(row)} name={nameOf(row)} />
            }
          />
        </>
      )}
      {peek && <Peek {...props} at={state.peek} show={state.show} body={peek} />}
    </>
  );
}
