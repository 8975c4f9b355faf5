import { Input, makeStyles } from '@fluentui/react-components';
import { inSentence } from '../../../bot/blocks/text.ts';
import { RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Matrix } from './matrix.tsx';
import { riskPageText } from './text.ts';

const SIZES: readonly string[] = ['3', '4', '5'];
const LANGUAGES = ['sv', 'en'] as const;
const useStyles = makeStyles({
  pair: {
    display: 'grid',
    columnGap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  field: { marginBottom: '12px' },
  size: { maxWidth: '200px' },
  hint: { margin: '0 0 12px' },
  wide: { overflowX: 'auto' },
  inner: { minWidth: '560px' },
  level: {
    width: '100%',
    height: '50px',
    padding: '0 2px',
    border: 'none',
    font: 'inherit',
    fontSize: '13px',
    color: 'inherit',
    backgroundColor: 'transparent',
    // The list that unfolds has the theme's own colours.
    '& option': { color: 'CanvasText', backgroundColor: 'Canvas' },
  },
});

interface ScalePartProps {
  readonly title: string;
  readonly scale: RiskMethod['likelihoods'];
  /** @param step `<place>/<language>` */
  readonly fault: (step: string) => string | null;
  readonly change: (scale: RiskMethod['likelihoods']) => void;
  readonly resize: (size: number) => void;
}

export function ScalePart({ title, scale, fault, change, resize }: ScalePartProps) {
  const styles = useStyles();
  const text = useText(riskPageText).method;
  return (
    <Panel title={title}>
      <Choice
        className={styles.size}
        label={`${text.size}, ${inSentence(title)}`}
        value={String(scale.length)}
        options={SIZES.map((size) => ({ value: size, label: size }))}
        choose={(size) => resize(Number(size))}
      />
      {scale.map((words, place) => (
        // A step has no other name than its place.
        <div key={`step ${String(place)}`} className={styles.pair}>
          {LANGUAGES.map((language) => (
            <Field
              key={language}
              className={styles.field}
              label={text.step(title, place + 1, text.languages[language])}
              error={fault(`${place}/${language}`)}
            >
              <Input
                value={words[language]}
                maxLength={60}
                onChange={(_, typed) => change(scale.with(place, { ...words, [language]: typed.value }))}
              />
            </Field>
          ))}
        </div>
      ))}
    </Panel>
  );
}

interface GridPartProps {
  readonly method: RiskMethod;
  readonly change: (grid: RiskMethod['grid']) => void;
}

export function GridPart({ method, change }: GridPartProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).method;
  const { levels } = useText(riskMethodText);
  const { grid, likelihoods, consequences } = method;
  const put = (row: number, column: number, picked: string) => {
    const level = RISK_LEVELS.find((one) => one === picked);
    const line = grid[row];
    if (level && line) change(grid.with(row, line.with(column, level)));
  };
  return (
    <Panel title={text.grid}>
      <p className={styles.hint}>{text.gridHint}</p>
      <div className={styles.wide}>
        <div className={styles.inner}>
          <Matrix
            method={method}
            label={text.grid}
            told
            cell={({ likelihood, consequence }) => (
              <select
                className={styles.level}
                aria-label={text.cell(
                  likelihoods[likelihood - 1]?.[language] ?? '',
                  consequences[consequence - 1]?.[language] ?? '',
                )}
                value={grid[likelihood - 1]?.[consequence - 1]}
                onChange={(event) => put(likelihood - 1, consequence - 1, event.target.value)}
              >
                {RISK_LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {levels[level]}
                  </option>
                ))}
              </select>
            )}
          />
        </div>
      </div>
    </Panel>
  );
}
