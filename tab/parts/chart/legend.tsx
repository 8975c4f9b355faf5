import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  mark: { flexShrink: 0, width: '14px', height: '14px', boxSizing: 'border-box', borderRadius: '2px' },
});

/** A part of a drawing by its name and its look. */
export interface Series {
  readonly name: string;
  /** The class that fills it. */
  readonly fill: string | undefined;
}

export function Legend({ series }: { readonly series: readonly Series[] }) {
  const styles = useStyles();
  return (
    <Signs
      signs={series.map(({ name, fill }) => ({ name, sign: <span className={mergeClasses(styles.mark, fill)} /> }))}
    />
  );
}

interface SignsProps {
  readonly signs: readonly { readonly name: string; readonly sign: ReactNode }[];
}

/** What is drawn, as it is drawn, and its name. */
export function Signs({ signs }: SignsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-hidden>
      {signs.map(({ name, sign }) => (
        <li key={name} className={styles.item}>
          {sign}
          {name}
        </li>
      ))}
    </ul>
  );
}
