// The parts of the municipality beside each other: what is chosen here is shown beside it.
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { SeenTree } from '../../../bot/capabilities/boards/model.ts';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './text.ts';
import { treeText } from './tree-text.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '2px' },
  link: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: '6px 12px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  less: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  // The background of what is chosen is a light one in high contrast.
  lessHere: { color: tokens.colorNeutralForeground2Selected },
});

export const WHOLE = 'whole';
export const OUTSIDE = 'outside';

interface TreeListProps {
  readonly tree: SeenTree;
  readonly shown: string;
}

export function TreeList({ tree: { boards, findings, outside }, shown }: TreeListProps) {
  const styles = useStyles();
  const text = useText(boardPageText);
  const words = useText(treeText);
  const parts = [
    { id: WHOLE, name: text.whole, less: '', count: findings.length },
    ...boards.map(({ board, administrations, findings: own }) => ({
      id: board.id,
      name: board.name,
      less: administrations.length === 0 ? '' : words.parts(administrations.length),
      count: own.length,
    })),
    ...(outside.length > 0 ? [{ id: OUTSIDE, name: text.outside, less: words.parts(outside.length), count: 0 }] : []),
  ];
  return (
    <nav aria-label={words.tree}>
      <ul className={styles.list}>
        {parts.map(({ id, name, less, count }) => (
          <li key={id}>
            <Link
              to={{ search: `?show=${encodeURIComponent(id)}` }}
              replace
              preventScrollReset
              className={mergeClasses(styles.link, id === shown && styles.here)}
              {...(id === shown && { 'aria-current': true })}
            >
              <span>
                {name}
                {less !== '' && (
                  <span className={mergeClasses(styles.less, id === shown && styles.lessHere)}>{less}</span>
                )}
              </span>
              {count > 0 && (
                <Badge appearance="tint" color="warning" aria-label={words.mark(count)}>
                  {count}
                </Badge>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
