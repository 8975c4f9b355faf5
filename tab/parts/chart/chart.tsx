// A drawing, a sentence that says the same, and the same as a table: whoever cannot see the drawing misses nothing.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { type ReactNode, useState } from 'react';
import { type PlainRow, PlainTable } from '../../list/plain-table.tsx';
import { useText } from '../../shell/session.tsx';
import { chartText } from './text.ts';

const useStyles = makeStyles({
  figure: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', margin: 0 },
  said: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start', marginLeft: '-12px' },
});

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
  /** The narrowest window, in pixels, that has room for it. */
  readonly room?: number;
}

interface ChartProps {
  /** What it is about, for those who hear it. */
  readonly label: string;
  /** One sentence: what the drawing shows. */
  readonly said: string;
  readonly table: ChartTable;
  /** The drawing; what can be pressed in it is reached by keyboard, the rest is for the eye alone. */
  readonly children: ReactNode;
}

export function Chart({ label, said, table: { columns, rows, room = 480 }, children }: ChartProps) {
  const styles = useStyles();
  const text = useText(chartText);
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.figure} aria-label={label}>
      <figcaption className={styles.said}>{said}</figcaption>
      {asTable ? <PlainTable label={label} titles={columns} rows={rows} room={room} /> : children}
      <Button
        className={styles.button}
        data-screen
        appearance="transparent"
        size="small"
        icon={asTable ? <DataBarVerticalRegular /> : <TableSimpleRegular />}
        aria-label={`${asTable ? text.drawing : text.table}: ${label}`}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? text.drawing : text.table}
      </Button>
    </figure>
  );
}
