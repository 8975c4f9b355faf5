// How far a version has come on its way into force, and what is missing before it may go on.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { RecordFilled } from '@fluentui/react-icons/svg/record';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { useText } from '../../shell/session.tsx';
import { overviewText, STAGES, type Stage } from './overview-text.ts';

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    margin: '0 0 16px',
    padding: 0,
    listStyleType: 'none',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  },
  stage: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingTop: '10px',
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 560px)': { paddingTop: 0, borderTop: 0 },
  },
  done: { borderTopColor: tokens.colorPaletteGreenBorderActive, color: tokens.colorNeutralForeground1 },
  here: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { display: 'inline-flex', flexShrink: 0, fontSize: '20px' },
  doneMark: { color: tokens.colorPaletteGreenForeground1 },
  hereMark: { color: tokens.colorCompoundBrandForeground1 },
  name: { minWidth: 0, overflowWrap: 'break-word' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  missing: { margin: '0 0 16px', padding: 0, listStyleType: 'none', display: 'grid', gap: '6px' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  must: { color: tokens.colorStatusWarningForeground3, flexShrink: 0, fontSize: '20px' },
  less: { color: tokens.colorNeutralForeground2 },
  title: { margin: '0 0 8px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

const placeOf = (state: ReadVersion['state']): number => {
  const stages: readonly ReadVersion['state'][] = STAGES;
  const place = stages.indexOf(state);
  return place < 0 ? STAGES.length : place;
};

export function Stepper({ state }: Pick<ReadVersion, 'state'>) {
  const styles = useStyles();
  const text = useText(overviewText);
  const here = placeOf(state);
  const stands = (place: number) => {
    if (place < here || state === 'published') return 'done';
    return place === here ? 'here' : 'later';
  };
  return (
    <ol className={styles.stages} aria-label={text.where}>
      {STAGES.map((stage: Stage, place) => {
        const how = stands(place);
        return (
          <li
            key={stage}
            className={mergeClasses(styles.stage, how === 'done' && styles.done, how === 'here' && styles.here)}
            aria-current={how === 'here' ? 'step' : undefined}
          >
            <span
              aria-hidden
              className={mergeClasses(
                styles.mark,
                how === 'done' && styles.doneMark,
                how === 'here' && styles.hereMark,
              )}
            >
              {how === 'done' ? <CheckmarkCircleFilled /> : how === 'here' ? <RecordFilled /> : <CircleRegular />}
            </span>
            <span className={styles.name}>
              {text.stages[stage]}
              <span className={styles.hidden}>, {text.stage[how]}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const NAMES = ['summary', 'english', 'review', 'file'] as const;
type Missing = (typeof NAMES)[number];
/** Nothing is decided without them. */
export const MUST: ReadonlySet<Missing> = new Set(['summary', 'english']);

export function missingIn({ summary, changes, reviewOn, file }: ReadVersion): readonly Missing[] {
  const isHalf = [summary, changes].some(({ sv, en }) => [...sv, ...en].includes(''));
  const isMissing: Readonly<Record<Missing, boolean>> = {
    summary: summary.sv.length === 0,
    english: isHalf,
    review: reviewOn === null,
    file: file === null,
  };
  return NAMES.filter((name) => isMissing[name]);
}

/** What is still to be done, and whether it can wait. */
export function MissingList({ version }: { version: ReadVersion }) {
  const styles = useStyles();
  const text = useText(overviewText).missing;
  const missing = missingIn(version);
  if (missing.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{text.title}</h3>
      <ul className={styles.missing}>
        {missing.map((name) => (
          <li key={name} className={styles.line}>
            <span aria-hidden className={MUST.has(name) ? styles.must : styles.less}>
              {MUST.has(name) ? <WarningRegular fontSize={20} /> : <CircleRegular fontSize={20} />}
            </span>
            <span>
              {text[name]} <span className={styles.less}>({MUST.has(name) ? text.must : text.may})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
