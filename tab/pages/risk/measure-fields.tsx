import { Button, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gap: '8px', alignItems: 'end', gridTemplateColumns: 'minmax(0, 1fr) auto' },
  field: { marginBottom: '12px' },
  remove: { marginBottom: '12px' },
  add: { marginBottom: '20px' },
});

interface MeasureFieldsProps {
  readonly measures: readonly string[];
  readonly change: (measures: readonly string[]) => void;
  readonly error: string | null;
}

export function MeasureFields({ measures, change, error }: MeasureFieldsProps) {
  const styles = useStyles();
  const text = useText(riskPageText).form;
  return (
    <>
      {measures.map((measure, place) => (
        // A measure has no other name than its place.
        <div key={`measure ${String(place)}`} className={styles.row}>
          <Field
            label={text.measure(place + 1)}
            className={styles.field}
            error={error !== null && (measure.length > LONGEST.line || place === measures.length - 1) ? error : null}
          >
            <Input value={measure} onChange={(_, typed) => change(measures.with(place, typed.value))} />
          </Field>
          <Button
            appearance="subtle"
            className={styles.remove}
            icon={<DismissRegular />}
            aria-label={text.removeMeasure(place + 1)}
            onClick={() => change(measures.toSpliced(place, 1))}
          />
        </div>
      ))}
      {measures.length < LONGEST.measures && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => change([...measures, ''])}>
          {text.addMeasure}
        </Button>
      )}
    </>
  );
}
