import { Button, makeStyles } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 16px' },
});

/** The looks of what stands in the row. */
export const useFilterStyles = makeStyles({
  search: { flex: '1 1 240px', maxWidth: '400px' },
  choice: { flex: '1 1 150px', maxWidth: '240px' },
});

interface FilterRowProps {
  readonly label?: string;
  /** Room to what stands before and next. */
  readonly above?: string;
  readonly below?: string;
  readonly clear: { readonly label: string; readonly press: () => void } | null;
  readonly children: ReactNode;
}

/** The search field and the choices above a list; the way to take them all away once there is something to take away. */
export function FilterRow({ label, above, below, clear, children }: FilterRowProps) {
  const styles = useStyles();
  return (
    <search {...(label !== undefined && { 'aria-label': label })}>
      <div className={styles.row} style={{ marginTop: above, marginBottom: below }}>
        {children}
        {clear && (
          <Button icon={<FilterDismissRegular />} onClick={clear.press}>
            {clear.label}
          </Button>
        )}
      </div>
    </search>
  );
}
