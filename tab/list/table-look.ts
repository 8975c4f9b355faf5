// How every table looks, whatever it can do.
import { makeStyles, tokens } from '@fluentui/react-components';

export const useTableLook = makeStyles({
  table: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  head: {
    boxSizing: 'border-box',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
    overflowWrap: 'break-word',
  },
  cell: {
    boxSizing: 'border-box',
    height: 'auto',
    padding: '10px 8px',
    verticalAlign: 'top',
    // A word is parted where the language parts it, and never two letters from its end.
    hyphens: 'auto',
    hyphenateLimitChars: '10 4 4',
    overflowWrap: 'break-word',
  },
});
