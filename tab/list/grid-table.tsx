// The list as a table. Its widths are Fluent's own column sizing: by pointer, and by arrow keys once somebody asks for it.
import {
  createTableColumn,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  useArrowNavigationGroup,
  useTableColumnSizing_unstable as useColumnSizing,
  useTableFeatures,
} from '@fluentui/react-components';
import { cloneElement, isValidElement, type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../parts/announcer.tsx';
import { useText } from '../shell/session.tsx';
import { BUTTON_WIDTH, type Column, leastOf, widthsOf } from './column.ts';
import type { RowsProps } from './grid.tsx';
import { Adjust, BELOW_THE_BAR, BULK_HEIGHT, GridBar } from './grid-bar.tsx';
import { useLook } from './grid-state.ts';
import { GuardedRow } from './guarded-row.tsx';
import { ChooseAll, ChooseRow } from './selection.tsx';
import { useTableLook } from './table-look.ts';
import { listText } from './text.ts';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
    '@media (max-height: 400px)': { position: 'static' },
  },
  compact: { paddingTop: '4px', paddingBottom: '4px' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  heading: { minHeight: '44px', paddingTop: '6px', paddingBottom: '6px', boxSizing: 'border-box', alignItems: 'end' },
  toRight: { justifyContent: 'flex-end', textAlign: 'right' },
  opens: { cursor: 'pointer' },
  button: { width: '44px', padding: '2px 4px', verticalAlign: 'top' },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
});

const NO_ROWS: null[] = [];

interface GridTableProps<Row> extends RowsProps<Row> {
  readonly fitting: readonly Column<Row>[];
  readonly look: ((row: Row) => ReactNode) | undefined;
}

export function GridTable<Row>(props: GridTableProps<Row>) {
  const [look, setLook] = useLook(props.name);
  const [round, setRound] = useState(0);
  const reset = () => {
    setLook({ density: 'normal', widths: {} });
    props.state.choose(null);
    setRound(round + 1);
  };
  return <Sized key={round} {...props} kept={look} keep={setLook} reset={reset} />;
}

interface SizedProps<Row> extends GridTableProps<Row> {
  readonly kept: ReturnType<typeof useLook>[0];
  readonly keep: ReturnType<typeof useLook>[1];
  readonly reset: () => void;
}

/** What does not change its value is the same object: Fluent measures anew at each other one. */
function useSame<Value>(value: Value): Value {
  const [same, setSame] = useState(value);
  if (JSON.stringify(same) === JSON.stringify(value)) return same;
  setSame(value);
  return value;
}

function useSized<Row>({ fitting, room, buttons, kept, keep }: SizedProps<Row> & { readonly buttons: number }) {
  const names = useSame(fitting.map(({ name }) => name));
  const definitions = useMemo(() => names.map((name) => createTableColumn<null>({ columnId: name })), [names]);
  const wide = widthsOf(fitting, room, kept.widths);
  const columnSizingOptions = useSame(
    Object.fromEntries(
      fitting.map((column, place) => [
        column.name,
        { minWidth: leastOf(column), idealWidth: wide[place] ?? column.width, padding: 0 },
      ]),
    ),
  );
  const { tableRef, columnSizing_unstable: sizing } = useTableFeatures({ columns: definitions, items: NO_ROWS }, [
    useColumnSizing({
      columnSizingOptions,
      containerWidthOffset: -buttons * BUTTON_WIDTH,
      onColumnResize: (_, { columnId, width }) =>
        keep({ ...kept, widths: { ...kept.widths, [String(columnId)]: Math.round(width) } }),
    }),
  ]);
  return { tableRef, sizing };
}

function Sized<Row>(props: SizedProps<Row>) {
  const { label, fitting, rows, keyOf, selection, look, kept, keep } = props;
  const table = useTableLook();
  const text = useText(listText);
  const announce = useAnnounce();
  const buttons = (selection ? 1 : 0) + (look ? 1 : 0);
  const { tableRef, sizing } = useSized({ ...props, buttons });
  const moves = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const widen = ({ name, title }: Column<Row>, event: MouseEvent) => {
    announce(text.widthHow(title));
    // The menu first gives the keyboard back to its button.
    setTimeout(() => sizing.enableKeyboardMode(name)(event));
  };
  return (
    <>
      <GridBar {...props}>
        {!props.isShort && (
          <Adjust
            {...props}
            density={kept.density}
            setDensity={(density) => keep({ ...kept, density })}
            widen={widen}
          />
        )}
      </GridBar>
      <div ref={tableRef}>
        <Table className={table.table} aria-label={label} aria-description={text.keys}>
          {/* Tabster puts marks of its own before the rows: the first row does not decide how wide the columns are. */}
          <colgroup>
            {selection && <col style={{ width: BUTTON_WIDTH }} />}
            {fitting.map(({ name }) => (
              <col key={name} style={{ width: sizing.getTableCellProps(name).style?.width }} />
            ))}
            {look && <col style={{ width: BUTTON_WIDTH }} />}
          </colgroup>
          <Headings {...props} sizing={sizing} />
          <TableBody {...moves}>
            {rows.map((row) => (
              <GuardedRow key={keyOf(row)} columns={fitting.length + buttons}>
                <Cells {...props} row={row} />
              </GuardedRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </>
  );
}

type Sizing = ReturnType<typeof useSized>['sizing'];

function Headings<Row>(props: SizedProps<Row> & { readonly sizing: Sizing }) {
  const { fitting, state, selection, look, sizing } = props;
  const styles = useStyles();
  const table = useTableLook();
  const text = useText(listText);
  // Not on the row: the marks that Tabster puts into it would be cells.
  const moves = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  const { sort, direction, press } = state.sorting;
  const isChosen = selection !== undefined && selection.chosen.size > 0;
  const top = BELOW_THE_BAR + (isChosen ? BULK_HEIGHT : 0);
  return (
    <TableHeader {...moves} className={styles.header} style={{ top: `${top}px` }}>
      <TableRow>
        {selection && (
          <TableHeaderCell className={styles.button}>
            <ChooseAll {...props} selection={selection} />
          </TableHeaderCell>
        )}
        {fitting.map(({ name, title, by, isNumber }) => {
          const sized = sizing.getTableHeaderCellProps(name);
          return (
            <TableHeaderCell
              key={name}
              className={table.head}
              aside={named(sized.aside, text.width)}
              sortable={by !== undefined}
              button={{
                className: mergeClasses(styles.heading, isNumber && styles.toRight),
                ...(by && { onClick: () => press(name) }),
              }}
              {...(by && name === sort && { sortDirection: direction })}
            >
              {title}
            </TableHeaderCell>
          );
        })}
        {look && <TableHeaderCell className={styles.button} aria-label={text.peekColumn} />}
      </TableRow>
    </TableHeader>
  );
}

/** Fluent's handle has an English name. */
const named = (handle: unknown, label: string) =>
  isValidElement<{ 'aria-label': string }>(handle) ? cloneElement(handle, { 'aria-label': label }) : null;

const CONTROLS = 'a, button, input, label, select, textarea';

function Cells<Row>(props: SizedProps<Row> & { readonly row: Row }) {
  const { row, fitting, pathOf, keyOf, nameOf, selection, look, kept } = props;
  const styles = useStyles();
  const table = useTableLook();
  const go = useNavigate();
  const path = pathOf?.(row);
  const close = kept.density === 'compact' && styles.compact;
  const open = ({ target }: MouseEvent) => {
    const isControl = target instanceof Element && target.closest(CONTROLS) !== null;
    // Somebody who marks text to copy it does not want to leave.
    if (path !== undefined && !isControl && getSelection()?.isCollapsed !== false) void go(path);
  };
  const id = keyOf(row);
  return (
    <TableRow
      className={mergeClasses(path !== undefined && styles.opens, selection?.chosen.has(id) && styles.chosen)}
      onClick={open}
    >
      {selection && (
        <TableCell className={styles.button}>
          <ChooseRow selection={selection} row={row} id={id} name={nameOf(row)} />
        </TableCell>
      )}
      {fitting.map(({ name, cell, isNumber }) => (
        <TableCell key={name} className={mergeClasses(table.cell, close, isNumber && styles.number)}>
          {cell(row)}
        </TableCell>
      ))}
      {look && <TableCell className={styles.button}>{look(row)}</TableCell>}
    </TableRow>
  );
}
