import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 110px), 1fr))',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  figure: {
    display: 'block',
    height: '100%',
    boxSizing: 'border-box',
    padding: '8px 12px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  late: { color: tokens.colorStatusDangerForeground1 },
  name: { color: tokens.colorNeutralForeground2 },
});

export interface Figure {
  readonly to: string;
  readonly name: string;
  readonly number: string;
  /** Something that ought to be nought, and is not. */
  readonly isBad: boolean;
}

/** Sums that each lead to their rows. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {figures.map(({ to, name, number, isBad }) => (
        <li key={name}>
          <Link to={to} className={styles.figure}>
            <span className={mergeClasses(styles.number, isBad && styles.late)}>{number}</span>{' '}
            <span className={styles.name}>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
