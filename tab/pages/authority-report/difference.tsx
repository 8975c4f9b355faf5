// What differs from the text before, word by word.
import { makeStyles, tokens } from '@fluentui/react-components';
import { diffWordsWithSpace } from 'diff';
import { useText } from '../../shell/session.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  box: {
    marginBottom: '12px',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: '4px' },
  added: { backgroundColor: tokens.colorStatusSuccessBackground2, textDecorationLine: 'underline' },
  removed: { backgroundColor: tokens.colorStatusDangerBackground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface DifferenceProps {
  /** What the text before is called. */
  readonly kind: string;
  readonly before: string;
  readonly now: string;
}

export function Difference({ kind, before, now }: DifferenceProps) {
  const styles = useStyles();
  const { difference: t } = useText(reportPageText);
  return (
    <div className={styles.box}>
      <span className={styles.title}>{t.title(kind)}</span>
      {diffWordsWithSpace(before, now).map(({ value, added, removed }, place) => {
        // Parts have no names of their own, and the whole is drawn anew when a word is.
        const key = `${place}`;
        if (added)
          return (
            <ins key={key} className={styles.added}>
              <span className={styles.hidden}>{t.added}</span>
              {value}
            </ins>
          );
        if (!removed) return <span key={key}>{value}</span>;
        return (
          <del key={key} className={styles.removed}>
            <span className={styles.hidden}>{t.removed}</span>
            {value}
          </del>
        );
      })}
    </div>
  );
}
