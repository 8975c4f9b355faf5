import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { type ReactNode, useState } from 'react';
import { useNarrow } from '../parts/use-narrow.ts';
import { useText } from '../shell/session.tsx';
import { listText } from './text.ts';

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
  readonly search: ReactNode;
  /** The choices; folded where there is little room, as long as nothing is chosen. */
  readonly children?: ReactNode;
}

/** The search field and the choices above a list; the way to take them all away once there is something to take away. */
export function FilterRow({ label, above, below, clear, search, children }: FilterRowProps) {
  const styles = useStyles();
  const text = useText(listText);
  const narrow = useNarrow();
  const [unfolded, setUnfolded] = useState(clear !== null);
  return (
    <search {...(label !== undefined && { 'aria-label': label })}>
      <div className={styles.row} style={{ marginTop: above, marginBottom: below }}>
        {search}
        {narrow && children !== undefined && (
          <Button icon={<FilterRegular />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {text.filter}
          </Button>
        )}
        {(!narrow || unfolded) && children}
        {clear && (
          <Button icon={<DismissRegular />} onClick={clear.press}>
            {clear.label}
          </Button>
        )}
      </div>
    </search>
  );
}
