// Likelihood and consequence in the municipality's own words, and the level they give.
import { makeStyles } from '@fluentui/react-components';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskMethod, Score } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf } from '../../../bot/capabilities/risk-method/rules.ts';
import { Choice } from '../../parts/choice.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { LevelBadge } from './levels.tsx';
import { riskPageText } from './text.ts';

/** 0 = not chosen yet. */
export type Scoring = Score;
export const UNSCORED: Scoring = { likelihood: 0, consequence: 0 };
export const isScored = ({ likelihood, consequence }: Scoring) => likelihood > 0 && consequence > 0;
export const isBegun = ({ likelihood, consequence }: Scoring) => likelihood > 0 || consequence > 0;

const useStyles = makeStyles({
  set: { margin: '0 0 12px', padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '8px', fontWeight: 600 },
  hint: { margin: '0 0 8px' },
  fields: {
    display: 'grid',
    columnGap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
  },
});

interface ScoreFieldsProps {
  readonly legend: string;
  readonly hint?: string;
  readonly method: RiskMethod;
  readonly value: Scoring;
  readonly change: (value: Scoring) => void;
  readonly error: string | null;
}

export function ScoreFields({ legend, hint, method, value, change, error }: ScoreFieldsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).form;
  const { fields } = useText(riskText);
  const options = (scale: RiskMethod['likelihoods']) => [
    { value: '0', label: text.choose },
    ...scale.map((words, place) => ({ value: String(place + 1), label: `${place + 1}. ${words[language]}` })),
  ];
  const fault = (step: number) => (step === 0 ? error : null);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>
        {legend} {isScored(value) && <LevelBadge level={levelOf(value, method)} />}
      </legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>
        <Choice
          label={fields.likelihood}
          value={String(value.likelihood)}
          options={options(method.likelihoods)}
          choose={(step) => change({ ...value, likelihood: Number(step) })}
          error={fault(value.likelihood)}
        />
        <Choice
          label={fields.consequence}
          value={String(value.consequence)}
          options={options(method.consequences)}
          choose={(step) => change({ ...value, consequence: Number(step) })}
          error={fault(value.consequence)}
        />
      </div>
    </fieldset>
  );
}
