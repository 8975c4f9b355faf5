// What stands above a list: what it says of itself, and what can be done with it or with the chosen of it.
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { TableSettingsRegular } from '@fluentui/react-icons/svg/table-settings';
import type { MouseEvent, ReactNode } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useText } from '../shell/session.tsx';
import { type Column, chosenColumns } from './column.ts';
import type { GridProps } from './grid.tsx';
import { DENSITIES, type Density, type GridState } from './grid-state.ts';
import { BulkBar } from './selection.tsx';
import type { Sorting } from './sorting.ts';
import { listText } from './text.ts';

/** The bar over the page; what sticks stands below it. Where the page is low, it does not. */
export const BELOW_THE_BAR = 48;
/** The bar of the chosen, which sticks above the headings. */
export const BULK_HEIGHT = 56;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '0 0 8px' },
  above: { flexGrow: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  sticks: {
    position: 'sticky',
    top: `${BELOW_THE_BAR}px`,
    zIndex: 3,
    minHeight: `${BULK_HEIGHT}px`,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 400px)': { position: 'static' },
  },
});

type GridBarProps<Row> = Pick<GridProps<Row>, 'above' | 'files' | 'selection'> & { readonly children?: ReactNode };

export function GridBar<Row>({ above, files, selection, children }: GridBarProps<Row>) {
  const styles = useStyles();
  const isChosen = selection !== undefined && selection.chosen.size > 0;
  if (!isChosen && !above && !files && !children) return null;
  return (
    <div className={mergeClasses(styles.bar, isChosen && styles.sticks)} data-screen>
      {isChosen ? (
        <BulkBar selection={selection} />
      ) : (
        <>
          {above && <div className={styles.above}>{above}</div>}
          {children}
          {files}
        </>
      )}
    </div>
  );
}

interface AdjustProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** Those of them that there is room for. */
  readonly fitting: readonly Column<Row>[];
  readonly state: GridState;
  readonly density: Density;
  readonly setDensity: (density: Density) => void;
  readonly widen: (column: Column<Row>, event: MouseEvent) => void;
  readonly reset: () => void;
}

/** Which columns, how wide and how close. */
export function Adjust<Row>({ columns, fitting, state, density, setDensity, widen, reset }: AdjustProps<Row>) {
  const text = useText(listText);
  const chosen = chosenColumns(columns, state.chosen);
  return (
    <Menu
      checkedValues={{ columns: chosen.map(({ name }) => name), density: [density] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'columns') state.choose(checkedItems);
        else setDensity(DENSITIES.find((one) => one === checkedItems[0]) ?? 'normal');
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<TableSettingsRegular />}>
          {text.adjust}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text.columns}</MenuGroupHeader>
            {columns.map((column) => (
              <MenuItemCheckbox key={column.name} name="columns" value={column.name} disabled={column.isFixed === true}>
                {chosen.includes(column) && !fitting.includes(column) ? text.noRoom(column.title) : column.title}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{text.density}</MenuGroupHeader>
            {DENSITIES.map((one) => (
              <MenuItemRadio key={one} name="density" value={one}>
                {text.densities[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <Widths columns={fitting} widen={widen} />
          <MenuItem onClick={reset}>{text.standard}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Widths<Row>({ columns, widen }: Pick<AdjustProps<Row>, 'columns' | 'widen'>) {
  const text = useText(listText);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{text.width}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {columns.slice(0, -1).map((column) => (
            <MenuItem key={column.name} onClick={(event) => widen(column, event)}>
              {column.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface SortChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting<string>;
}

/** Where there are no headings to press. */
export function SortChoice<Row>({ columns, sorting }: SortChoiceProps<Row>) {
  const text = useText(listText);
  const sortable = columns.filter(({ by }) => by !== undefined);
  if (sortable.length < 2) return null;
  const options = sortable.map(({ name, title }) => ({ value: name, label: title }));
  const isKnown = sortable.some(({ name }) => name === sorting.sort);
  return (
    <Choice
      label={text.sort}
      compact
      value={isKnown ? sorting.sort : ''}
      options={isKnown ? options : [{ value: '', label: text.asItIs }, ...options]}
      choose={(name) => name !== sorting.sort && sorting.press(name)}
    />
  );
}
