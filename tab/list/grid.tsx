// Every list of rows: a table that is sorted, adjusted and chosen from where there is room, cards where there is not.
import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { sortedBy } from '../../bot/blocks/ordering.ts';
import { BUTTON_WIDTH, type Column, chosenColumns, fittingColumns } from './column.ts';
import { GridBar, SortChoice } from './grid-bar.tsx';
import { GridCards, type RowCard } from './grid-card.tsx';
import { type GridState, useGridState } from './grid-state.ts';
import { GridTable } from './grid-table.tsx';
import { Peek, type PeekAt, PeekButton } from './peek.tsx';
import { ChooseRow, type Selection } from './selection.tsx';
import type { Sorting } from './sorting.ts';

/** Narrower than this, in pixels, every list is cards: a phone, or a large screen at 400 % zoom. */
const CARDS_BELOW = 560;

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
  readonly card: (row: Row) => RowCard;
  /** Where a press on the row leads; one of its cells has the same as a link. */
  readonly pathOf?: (row: Row) => string | undefined;
  /** The order, where the server or the page has put the rows in it. */
  readonly sorting?: Sorting<string>;
  /** The column by which the rows stand from the start, where they are sorted here. */
  readonly standing?: string;
  /** Before the buttons of the list: how many there are, its views. */
  readonly above?: ReactNode;
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
  const fitting = width < CARDS_BELOW ? null : fittingColumns(chosen, room);
  return (
    <div ref={measure} className={styles.grid}>
      {width > 0 && <Rows {...props} rows={shown} state={{ ...own, sorting }} fitting={fitting} room={room} />}
    </div>
  );
}

export interface RowsProps<Row> extends GridProps<Row> {
  readonly state: GridState;
  readonly fitting: readonly Column<Row>[] | null;
  readonly room: number;
}

function Rows<Row>(props: RowsProps<Row>) {
  const { rows, keyOf, nameOf, selection, fitting, state, peek } = props;
  const [at, setAt] = useState<PeekAt | null>(null);
  const look = peek && ((row: Row) => <PeekButton name={nameOf(row)} show={() => setAt({ key: keyOf(row) })} />);
  return (
    <>
      {fitting ? (
        <GridTable {...props} fitting={fitting} look={look} />
      ) : (
        <>
          <GridBar {...props}>
            <SortChoice columns={props.columns} sorting={state.sorting} />
          </GridBar>
          <GridCards
            {...props}
            beside={(row) =>
              selection && <ChooseRow selection={selection} row={row} id={keyOf(row)} name={nameOf(row)} />
            }
          />
        </>
      )}
      {peek && <Peek {...props} rows={rows} at={at} show={setAt} body={peek} />}
    </>
  );
}
