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
  wide: { gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 150px), 1fr))' },
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
  },
  leads: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // Not a thing to press, so it does not look like one.
  plain: { border: '1px solid transparent', backgroundColor: 'transparent' },
  here: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  amount: { fontSize: tokens.fontSizeBase500, whiteSpace: 'nowrap' },
  late: { color: tokens.colorStatusDangerForeground1 },
  name: { color: tokens.colorNeutralForeground2 },
  note: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  large: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900 },
});

export interface Figure {
  /** Its rows; null where it is no number of rows. */
  readonly to: string | null;
  readonly name: string;
  readonly number: string;
  /** Something that ought to be nought, and is not. */
  readonly isBad: boolean;
  /** What it was before, say. */
  readonly note?: string;
  /** Its rows are those that are shown. */
  readonly isHere?: boolean;
}

interface FiguresProps {
  readonly figures: readonly Figure[];
  /** The few that say how it stands. */
  readonly isLarge?: boolean;
}

/** Sums that each lead to their rows. */
export function Figures({ figures, isLarge = false }: FiguresProps) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, isLarge && styles.wide)}>
      {figures.map(({ to, name, number, isBad, note, isHere = false }) => {
        const words = (
          <>
            <span
              className={mergeClasses(
                styles.number,
                to === null && styles.amount,
                isLarge && styles.large,
                isBad && styles.late,
              )}
            >
              {number}
            </span>{' '}
            <span className={styles.name}>{name}</span>
            {note !== undefined && <span className={styles.note}> {note}</span>}
          </>
        );
        return (
          <li key={name}>
            {to === null ? (
              <div className={mergeClasses(styles.figure, styles.plain)}>{words}</div>
            ) : (
              <Link
                to={to}
                className={mergeClasses(styles.figure, styles.leads, isHere && styles.here)}
                aria-current={isHere ? 'true' : undefined}
              >
                {words}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
