// One field of a draft: a form of its own, saved when it is left, so that two people can write two fields at once.
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FocusEvent, useRef } from 'react';
import { formatInstant, instantAt } from '../../../bot/blocks/instant.ts';
import type { FieldRow } from '../../../bot/capabilities/authority-report/field-model.ts';
import { fieldText, shownValue } from '../../../bot/capabilities/authority-report/field-text.ts';
import type { Entry } from '../../../bot/capabilities/authority-report/model.ts';
import type { Before } from '../../../bot/capabilities/authority-report/question-model.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormOutcome } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { CopyButton } from './copying.tsx';
import { Difference } from './difference.tsx';
import { FieldControl, type TypedField } from './field-control.tsx';
import { typedMoment } from './moment-field.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  field: {
    margin: 0,
    minWidth: 0,
    padding: '16px 0',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '6px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    marginTop: '6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  origin: { flex: '1 1 160px', minWidth: 0 },
  unknown: { margin: '4px 0', fontWeight: tokens.fontWeightSemibold },
});

export interface FieldFormProps {
  readonly report: string;
  readonly row: FieldRow;
  readonly entry: Entry | undefined;
  readonly before: Before | null;
}

const startOf = (entry: Entry | undefined): TypedField => {
  const value = entry?.value ?? '';
  return { value, ...typedMoment(value) };
};

/** How sure it is that the authority asks for it, what number it has there, and whether it is missing. */
export function FieldBadges({
  row,
  entry,
  isDraft,
}: Pick<FieldFormProps, 'row' | 'entry'> & { readonly isDraft: boolean }) {
  const styles = useStyles();
  const { edit } = useText(reportPageText);
  const isMissing = isDraft && row.key !== 'secrecy' && !entry?.value && entry?.isUnknown !== true;
  return (
    <div className={styles.badges}>
      {isMissing && <Badge color={row.needed === 'now' ? 'warning' : 'informative'}>{edit.missing}</Badge>}
      {isMissing && row.needed === 'later' && <Badge appearance="outline">{edit.mayWait}</Badge>}
      {row.item !== null && <Badge appearance="outline">{edit.item(row.item)}</Badge>}
    </div>
  );
}

function useFieldForm({ report, row, entry }: FieldFormProps) {
  const t = useText(fieldText);
  const { refusals } = useText(authorityReportText);
  const draft = useDraft<TypedField>({
    key: `authority-report/${report}/${row.key}`,
    start: startOf(entry),
    saved: { revision: entry?.changes ?? 0, actorName: entry?.by ?? '', at: entry?.at ?? NEVER },
    told: ({ value }) => [[t.fields[row.key].label, value]],
    // It is saved when it is left: nobody is asked.
    isLight: true,
  });
  const write = useReportChange('authorityReport.write', () => draft.clear());
  const put = (value: string, isUnknown: boolean) =>
    write.send({ id: report, field: row.key, value, isUnknown, changes: draft.revision });
  const form = useForm({
    draft,
    sending: write,
    sentences: refusals,
    check: () => ({ [row.key]: null }),
    send: ({ value }) => put(value, false),
  });
  return { form, put };
}
const NEVER = instantAt(0);

export function FieldForm(props: FieldFormProps) {
  const { row, entry, before } = props;
  const styles = useStyles();
  const language = useLanguage();
  const t = useText(fieldText);
  const { kinds } = useText(authorityReportText);
  const { edit } = useText(reportPageText);
  const { form, put } = useFieldForm(props);
  const frame = useRef<HTMLFieldSetElement>(null);
  const { value, change, fault, isDirty, sending } = form;
  const earlier = before ? shownValue(row, { value: before.values[row.key] ?? '', isUnknown: false }, language) : '';
  const shown = shownValue(row, entry?.isUnknown ? entry : { value: value.value, isUnknown: false }, language);
  const leave = (event: FocusEvent) => {
    if (frame.current?.contains(event.relatedTarget) || !isDirty || sending.sending) return;
    form.submit();
  };
  return (
    <fieldset ref={frame} className={styles.field} onBlur={leave}>
      <FieldBadges row={row} entry={entry} isDraft />
      <Form form={form} label={t.fields[row.key].label}>
        {entry?.isUnknown && !isDirty ? (
          <p className={styles.unknown}>
            {t.fields[row.key].label} {edit.notYet}.
          </p>
        ) : (
          <FieldControl row={row} typed={value} error={fault(row.key)} change={change} />
        )}
        <FormOutcome form={form} />
        {before && earlier !== shown && earlier !== '' && (
          <Difference kind={kinds[before.kind]} before={earlier} now={shown} />
        )}
        <div className={styles.foot}>
          <Origin row={row} entry={entry} />
          {isDirty && (
            <Button size="small" appearance="primary" type="submit">
              {edit.save}
            </Button>
          )}
          {!isDirty && entry?.isUnknown && (
            <Button size="small" appearance="subtle" onClick={() => put('', false)}>
              {edit.write}
            </Button>
          )}
          {!isDirty && shown === '' && row.key !== 'secrecy' && (
            <Button size="small" appearance="subtle" onClick={() => put('', true)}>
              {edit.notYet}
            </Button>
          )}
          <CopyButton size="small" label={edit.copy} about={edit.copyField(t.fields[row.key].label)} words={shown} />
        </div>
      </Form>
    </fieldset>
  );
}

/** Where the words come from, and how sure it is that the authority asks for them. */
export function Origin({ row, entry }: Pick<FieldFormProps, 'row' | 'entry'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { origins, marks } = useText(authorityReportText);
  const { edit } = useText(reportPageText);
  const by =
    entry?.origin === 'person'
      ? edit.by(entry.by, formatInstant(entry.at, language))
      : entry
        ? origins[entry.origin]
        : '';
  const mark = row.mark === 'law' ? '' : edit.mark(marks[row.mark]);
  return <span className={styles.origin}>{[by, mark].filter(Boolean).join(' · ')}</span>;
}
