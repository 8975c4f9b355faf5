// One field of a text that is not changed here: sent, or read by somebody who may not write.
import { makeStyles, tokens } from '@fluentui/react-components';
import { fieldText, shownValue } from '../../../bot/capabilities/authority-report/field-text.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { CopyButton } from './copying.tsx';
import { Difference } from './difference.tsx';
import { FieldBadges, type FieldFormProps, Origin } from './field-form.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  field: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  value: { margin: '4px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function FieldShown({ row, entry, before }: Omit<FieldFormProps, 'report'>) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useText(fieldText);
  const { kinds } = useText(authorityReportText);
  const { edit } = useText(reportPageText);
  const value = shownValue(row, entry, language);
  const earlier = before ? shownValue(row, { value: before.values[row.key] ?? '', isUnknown: false }, language) : '';
  const { label } = t.fields[row.key];
  return (
    <div className={styles.field}>
      <FieldBadges row={row} entry={entry} isDraft={false} />
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.value}>{value || t.nothing}</p>
      {before && earlier !== '' && earlier !== value && (
        <Difference kind={kinds[before.kind]} before={earlier} now={value} />
      )}
      <div className={styles.foot}>
        <Origin row={row} entry={entry} />
        <CopyButton size="small" label={edit.copy} about={edit.copyField(label)} words={value} />
      </div>
    </div>
  );
}
