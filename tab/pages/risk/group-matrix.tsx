import { makeStyles, tokens } from '@fluentui/react-components';
import type { RiskScore } from '../../../bot/capabilities/risk/model.ts';
import { sameScore } from '../../../bot/capabilities/risk/rules.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { useText } from '../../shell/session.tsx';
import { mapText } from './map-text.ts';
import { Matrix } from './matrix.tsx';
import { initialsOf } from './spread.ts';

const useStyles = makeStyles({
  part: { maxWidth: '640px', margin: '0 0 16px' },
  hint: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  people: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '2px', padding: '2px' },
  person: {
    display: 'inline-grid',
    placeItems: 'center',
    minWidth: '26px',
    height: '26px',
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

interface GroupMatrixProps {
  readonly scores: readonly RiskScore[];
  readonly method: RiskMethod;
}

/** Who of a group scored what: a dot with initials for each; their names stand in the table beneath. */
export function GroupMatrix({ scores, method }: GroupMatrixProps) {
  const styles = useStyles();
  const text = useText(mapText).group;
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{text.hint}</p>
      <Matrix
        method={method}
        label={text.title}
        cell={(score) => (
          <span className={styles.people}>
            {scores
              .filter((one) => sameScore(one, score))
              .map(({ id, personName }) => (
                <span key={id} className={styles.person} title={personName}>
                  {initialsOf(personName)}
                </span>
              ))}
          </span>
        )}
      />
    </div>
  );
}
