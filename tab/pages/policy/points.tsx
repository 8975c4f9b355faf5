import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import { MOST_POINTS, type Points } from '../../../bot/capabilities/policy/model.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { draftText } from './draft-text.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  set: { border: 0, padding: 0, margin: '0 0 24px', minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  hint: { margin: '4px 0 12px', color: tokens.colorNeutralForeground2 },
  point: {
    display: 'grid',
    gap: '4px 16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: '16px' },
  },
  remove: { marginTop: '26px', '@media (max-width: 720px)': { marginTop: 0, justifySelf: 'start' } },
});

const LANGUAGES = ['sv', 'en'] as const;

const isHalf = ({ sv, en }: Points, place: number): boolean =>
  (sv[place] ?? '').trim() !== '' && (en[place] ?? '').trim() === '';

interface PointFieldsProps {
  readonly label: string;
  readonly hint: string;
  readonly points: Points;
  /** @param at `<language>/<place>` */
  readonly fault: (at: string) => string | null;
  readonly change: (points: Points) => void;
}

/** The same points in both languages side by side. */
export function PointFields({ label, hint, points, fault, change }: PointFieldsProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const { english } = useText(draftText);
  const set = useRef<HTMLFieldSetElement>(null);
  // Whoever adds or removes by keyboard goes on writing there.
  const write = (place: number) =>
    requestAnimationFrame(() => set.current?.querySelectorAll('textarea')[place * LANGUAGES.length]?.focus());
  const put = (language: 'sv' | 'en', place: number, words: string) =>
    change({ ...points, [language]: points.sv.map((_, at) => (at === place ? words : (points[language][at] ?? ''))) });
  const add = () => {
    change({ sv: [...points.sv, ''], en: [...points.en, ''] });
    write(points.sv.length);
  };
  const remove = (place: number) => {
    change({ sv: points.sv.toSpliced(place, 1), en: points.en.toSpliced(place, 1) });
    write(Math.max(0, place - 1));
  };
  return (
    <fieldset ref={set} className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      <p className={styles.hint}>{hint}</p>
      {points.sv.map((_, place) => (
        // A point has no other name than its place.
        <div key={`point ${String(place)}`} className={styles.point}>
          {LANGUAGES.map((language) => (
            <Field
              key={language}
              compact
              label={text[language](place + 1)}
              hint={language === 'en' && isHalf(points, place) ? english : undefined}
              error={fault(`${language}/${place}`)}
            >
              <Textarea
                rows={2}
                resize="vertical"
                value={points[language][place] ?? ''}
                onChange={(_event, { value }) => put(language, place, value)}
              />
            </Field>
          ))}
          {points.sv.length > 1 && (
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.remove(place + 1)}
              onClick={() => remove(place)}
            />
          )}
        </div>
      ))}
      {points.sv.length < MOST_POINTS && (
        <Button icon={<AddRegular />} style={{ marginTop: 12 }} aria-label={text.addTo(label)} onClick={add}>
          {text.add}
        </Button>
      )}
    </fieldset>
  );
}
