// Date, paragraph and diary number of a meeting: entered once for everything it took up. The board is the matter’s own.
import { Input, makeStyles } from '@fluentui/react-components';
import type { Typed } from '../../../bot/blocks/instant.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import type { Line } from '../../form/kept.ts';
import { DayField } from '../../parts/day-field.tsx';
import { useExplained } from '../../parts/explained-label.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './board-text.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    columnGap: '16px',
    alignItems: 'start',
    maxWidth: '1000px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 212px), 1fr))',
  },
});

export type MeetingPart = 'body' | 'on' | 'section' | 'diaryNumber';

/** Of a form that holds more than the meeting. */
export const meetingOf = ({ body, on, section, diaryNumber }: Typed<BoardDecision>): Typed<BoardDecision> => ({
  body,
  on,
  section,
  diaryNumber,
});

/** Each part of a meeting that is missing, said in the same words. */
export function meetingFaults(
  meeting: Typed<BoardDecision>,
  missing: string,
): Readonly<Record<MeetingPart, string | null>> {
  const fault = (part: MeetingPart) => (meeting[part].trim() === '' ? missing : null);
  return { body: fault('body'), on: fault('on'), section: fault('section'), diaryNumber: fault('diaryNumber') };
}

/** What somebody else's correction is told by. */
export const meetingLines = (
  { body, on, section, diaryNumber }: Typed<BoardDecision>,
  text: Readonly<Record<MeetingPart, string>>,
): readonly Line[] => [
  [text.body, body],
  [text.on, on],
  [text.section, section],
  [text.diaryNumber, diaryNumber],
];

/** What the server says of a meeting belongs to one of its fields. */
export const MEETING_REFUSED_AT = {
  boardMissing: 'body',
  otherBoard: 'body',
  meetingAhead: 'on',
  meetingBefore: 'on',
  dayUnlikely: 'on',
} as const;

interface MeetingFieldsProps {
  readonly value: Typed<BoardDecision>;
  readonly change: (part: Partial<Typed<BoardDecision>>) => void;
  readonly fault: (part: MeetingPart) => string | null;
}

export function MeetingFields({ value, change, fault }: MeetingFieldsProps) {
  const styles = useStyles();
  const text = useText(boardPageText).board;
  return (
    <div className={styles.fields}>
      <Field label={text.body} error={fault('body')}>
        <Input value={value.body} readOnly appearance="filled-darker" />
      </Field>
      <DayField label={text.on} required error={fault('on')} value={value.on} change={(day) => change({ on: day })} />
      <Field label={text.section} hint={text.sectionHint} required error={fault('section')}>
        <Input value={value.section} maxLength={40} onChange={(_, typed) => change({ section: typed.value })} />
      </Field>
      <Field label={text.diaryNumber} dress={useExplained('registryNumber')} required error={fault('diaryNumber')}>
        <Input value={value.diaryNumber} maxLength={60} onChange={(_, typed) => change({ diaryNumber: typed.value })} />
      </Field>
    </div>
  );
}
