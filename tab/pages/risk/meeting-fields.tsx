// Date, paragraph and diary number of a meeting: entered once for everything it took up.
import { Input, makeStyles } from '@fluentui/react-components';
import type { BoardDecision } from '../../../bot/capabilities/risk/decision-model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../session.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    columnGap: '16px',
    alignItems: 'start',
    maxWidth: '1000px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 212px), 1fr))',
  },
});

export const isWhole = (meeting: BoardDecision): boolean => Object.values(meeting).every((part) => part.trim() !== '');

interface MeetingFieldsProps {
  readonly value: BoardDecision;
  readonly change: (part: Partial<BoardDecision>) => void;
  /** Somebody has tried to send it. */
  readonly tried: boolean;
}

export function MeetingFields({ value, change, tried }: MeetingFieldsProps) {
  const styles = useStyles();
  const text = useText(riskPageText).board;
  const { refusals } = useText(riskText);
  const fault = (words: string) => (tried && words.trim() === '' ? refusals.boardMissing({}) : null);
  return (
    <div className={styles.fields}>
      <Field label={text.body} required error={fault(value.body)}>
        <Input value={value.body} maxLength={100} onChange={(_, typed) => change({ body: typed.value })} />
      </Field>
      <DayField
        label={text.on}
        required
        error={fault(value.on)}
        value={value.on}
        change={(day) => change({ on: day })}
      />
      <Field label={text.section} hint={text.sectionHint} required error={fault(value.section)}>
        <Input value={value.section} maxLength={40} onChange={(_, typed) => change({ section: typed.value })} />
      </Field>
      <Field label={text.diaryNumber} required error={fault(value.diaryNumber)}>
        <Input value={value.diaryNumber} maxLength={60} onChange={(_, typed) => change({ diaryNumber: typed.value })} />
      </Field>
    </div>
  );
}
