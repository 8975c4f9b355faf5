import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

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
    <ul className={styles.list} aria-hidden>
      {series.map(({ name, fill }) => (
        <li key={name} className={styles.item}>
          <span className={mergeClasses(styles.mark, fill)} />
          {name}
        </li>
      ))}
    </ul>
  );
}
