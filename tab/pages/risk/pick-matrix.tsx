// The scores of a risk set in the matrix: first which of them, then its square. The lists beside it say the same.
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { MarkedMatrix } from './marked-matrix.tsx';
import { isScored, type Scoring } from './score-fields.tsx';
import { riskPageText } from './text.ts';

const WHICH = ['inherent', 'current', 'residual'] as const;
type Which = (typeof WHICH)[number];
type Scores = Readonly<Record<Which, Scoring>>;

const useStyles = makeStyles({
  // Beneath each other it comes first: it is what most people press.
  place: { '@media (max-width: 900px)': { order: -1 } },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface PickMatrixProps {
  readonly method: RiskMethod;
  readonly scores: Scores;
  readonly change: (scores: Partial<Scores>) => void;
}

export function PickMatrix({ method, scores, change }: PickMatrixProps) {
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const { matrix } = useText(riskPageText).page;
  // Until somebody chooses, the first that is not scored yet.
  const [chosen, setChosen] = useState<Which | null>(null);
  const which = chosen ?? WHICH.find((one) => !isScored(scores[one])) ?? 'current';
  const labels: Readonly<Record<Which, string>> = { inherent: text.before, current: text.now, residual: text.after };
  const mark = (one: Which) => (isScored(scores[one]) ? scores[one] : null);
  return (
    <div className={styles.place}>
      <Field label={text.picking}>
        <RadioGroup value={which} onChange={(_, { value }) => setChosen(WHICH.find((one) => one === value) ?? which)}>
          {WHICH.map((one) => (
            <Radio key={one} value={one} label={labels[one]} />
          ))}
        </RadioGroup>
      </Field>
      <MarkedMatrix
        method={method}
        marks={{ inherent: mark('inherent'), current: mark('current'), residual: mark('residual') }}
        label={`${matrix}: ${labels[which]}`}
        picking={{
          picked: mark(which),
          pick: (score) => {
            setChosen(which);
            change({ [which]: score });
          },
        }}
      />
      <p className={styles.hint}>{text.pickHint}</p>
    </div>
  );
}
