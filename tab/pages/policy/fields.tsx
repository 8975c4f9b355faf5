// The two parts of a draft's form that are more than a field: points in both languages, and whom it applies to.
import { Button, Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { AudienceRule } from '../../../bot/capabilities/organisation/model.ts';
import { MOST_POINTS, type Points } from '../../../bot/capabilities/policy/model.ts';
import { useAnswer } from '../../asking.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  point: {
    display: 'grid',
    columnGap: '16px',
    alignItems: 'end',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
  set: { border: 0, padding: 0, margin: '0 0 20px', minWidth: 0 },
  legend: { fontWeight: 600, padding: 0, marginBottom: '8px' },
});

interface PointFieldsProps {
  readonly label: string;
  readonly points: Points;
  readonly change: (points: Points) => void;
}

export function PointFields({ label, points, change }: PointFieldsProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const put = (language: 'sv' | 'en', place: number, value: string) =>
    change({ ...points, [language]: points[language].with(place, value) });
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      {points.sv.map((swedish, place) => (
        // Points have no other name than their place.
        <div key={`point ${String(place)}`} className={styles.point}>
          <Field label={text.sv(place + 1)}>
            <Input value={swedish} onChange={(_, typed) => put('sv', place, typed.value)} />
          </Field>
          <Field label={text.en(place + 1)}>
            <Input value={points.en[place] ?? ''} onChange={(_, typed) => put('en', place, typed.value)} />
          </Field>
        </div>
      ))}
      {points.sv.length < MOST_POINTS && (
        <Button onClick={() => change({ sv: [...points.sv, ''], en: [...points.en, ''] })}>{text.add}</Button>
      )}{' '}
      {points.sv.length > 1 && (
        <Button onClick={() => change({ sv: points.sv.slice(0, -1), en: points.en.slice(0, -1) })}>
          {text.remove(points.sv.length)}
        </Button>
      )}
    </fieldset>
  );
}

interface AudienceFieldsProps {
  readonly audience: AudienceRule;
  readonly change: (audience: AudienceRule) => void;
}

export function AudienceFields({ audience, change }: AudienceFieldsProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const { data } = useAnswer('policy.audience', { audience });
  const preview = data === undefined || isRefusal(data) ? undefined : data;
  const chosen = new Set(audience.administrations);
  const toggle = (name: string, isIn: boolean) =>
    change({ ...audience, administrations: isIn ? [...chosen, name] : [...chosen].filter((other) => other !== name) });
  return (
    <>
      <Choice
        label={text.audience}
        value={audience.everyone ? 'everyone' : 'some'}
        options={[
          { value: 'everyone', label: text.everyone },
          { value: 'some', label: text.some },
        ]}
        choose={(which) => change({ ...audience, everyone: which === 'everyone' })}
      />
      {!audience.everyone && (
        <fieldset className={styles.set}>
          <legend className={styles.legend}>{text.administrations}</legend>
          {preview?.choices.administrations.map((name) => (
            <div key={name}>
              <Checkbox
                label={name}
                checked={chosen.has(name)}
                onChange={(_, { checked }) => toggle(name, checked === true)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {preview && <p role="status">{text.meant(preview.count)}</p>}
    </>
  );
}
