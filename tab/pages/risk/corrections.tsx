// What was put right of an entry: the old and the new of each part that changed, who, when and why.
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import type { Correction, Entered } from '../../../bot/capabilities/risk-board/correction-model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { boardPageText } from './board-text.ts';

const useStyles = makeStyles({
  one: {
    margin: '12px 0',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  why: { margin: '0 0 8px' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '720px' },
  cell: {
    padding: '4px 16px 4px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
  },
  head: { color: tokens.colorNeutralForeground2 },
  old: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  right: { fontWeight: tokens.fontWeightSemibold },
});

export function Corrections({ all }: { readonly all: readonly Correction[] }) {
  return all.toReversed().map((one) => <One key={one.id} one={one} />);
}

function One({ one: { before, after, actorName, at, why } }: { readonly one: Correction }) {
  const styles = useStyles();
  const language = useLanguage();
  const { board, entered: text } = useText(boardPageText);
  const { outcomes } = useText(riskDecisionText);
  const parts = (entry: Entered): readonly (readonly [string, string])[] => [
    [board.outcome, entry.outcome === null ? '' : outcomes[entry.outcome]],
    [board.body, entry.board.body],
    [board.on, formatDay(entry.board.on, language)],
    [board.section, entry.board.section],
    [board.diaryNumber, entry.board.diaryNumber],
    [text.reason, entry.reason],
  ];
  const now = new Map(parts(after));
  const changed = parts(before).filter(([part, old]) => now.get(part) !== old);
  return (
    <div className={styles.one}>
      <p className={styles.why}>{text.why(actorName, formatInstant(at, language), why)}</p>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            {[text.part, text.old, text.new].map((title) => (
              <th key={title} scope="col" className={styles.cell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map(([part, old]) => (
            <tr key={part}>
              <th scope="row" className={styles.cell}>
                {part}
              </th>
              <td className={styles.cell}>{old === '' ? text.empty : <span className={styles.old}>{old}</span>}</td>
              <td className={styles.cell}>
                <span className={styles.right}>{now.get(part) || text.empty}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
