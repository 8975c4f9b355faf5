// Above the fields: how far it has come, by when, and where it goes.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isAddress } from '../../../bot/capabilities/authority/rules.ts';
import { TEMPLATES } from '../../../bot/capabilities/authority-report/field-model.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import { Notice } from '../../parts/notice.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  top: { display: 'grid', gap: '8px', marginBottom: '16px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  due: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function Progress({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const { progress: t } = useText(reportPageText);
  const { total, missing, mayWait, unknown } = page.filled;
  const words = missing === 0 ? t.done : t.missing(missing, total);
  return (
    <div className={styles.top}>
      <ShareBar done={total - missing} of={total} words={words} isLate={page.isLate}>
        <strong>{t.label}</strong>
      </ShareBar>
      {mayWait > 0 && <p className={styles.line}>{t.mayWait(mayWait)}</p>}
      {unknown > 0 && <p className={styles.line}>{t.unknown(unknown)}</p>}
    </div>
  );
}

export function Where({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const language = useLanguage();
  const { top: t } = useText(reportPageText);
  const { recipient, due, isLate, report } = page;
  const { source, checkedOn } = TEMPLATES[report.kind];
  return (
    <div className={styles.top}>
      {due && !isLate && <p className={styles.due}>{t.due(formatInstant(due, language))}</p>}
      {due && isLate && <Notice intent="error">{t.late(formatInstant(due, language))}</Notice>}
      {recipient && (
        <p className={styles.line}>
          {t.to(recipient.name)}{' '}
          {isAddress(recipient.portal) && (
            <Link href={recipient.portal} target="_blank" rel="noopener noreferrer" inline>
              {t.portal}
            </Link>
          )}{' '}
          {recipient.phone !== '' && t.phone(recipient.phone)}
        </p>
      )}
      {recipient && <Checked recipient={recipient} />}
      <p className={styles.quiet}>{t.source(source, formatDay(checkedOn, language))}</p>
    </div>
  );
}

/** Settings are shown as such: when somebody looked, and who. */
function Checked({ recipient }: { readonly recipient: NonNullable<ReportPage['recipient']> }) {
  const styles = useStyles();
  const language = useLanguage();
  const { top: t } = useText(reportPageText);
  const { checkedOn, checkedBy, isStale } = recipient;
  const link = <TextLink to="/authority">{t.settings}</TextLink>;
  if (checkedOn === null)
    return (
      <Notice intent="warning">
        {t.unchecked} {link}
      </Notice>
    );
  const day = formatDay(checkedOn, language);
  if (isStale)
    return (
      <Notice intent="warning">
        {t.stale(day, checkedBy)} {link}
      </Notice>
    );
  return <p className={styles.quiet}>{t.checked(day, checkedBy)}</p>;
}

/** What the text has to do with other texts, and whether what was frozen is whole. */
export function Standing({ page }: { readonly page: ReportPage }) {
  const { top: t } = useText(reportPageText);
  const { report, corrections, isIntact, mayWrite } = page;
  const [latest] = corrections.slice(-1);
  return (
    <>
      {report.corrects && (
        <Notice intent="info">
          {t.correction} <TextLink to={`/authority-report/${report.corrects}`}>{t.before}</TextLink>
        </Notice>
      )}
      {latest && (
        <Notice intent="warning">
          {t.corrected} <TextLink to={`/authority-report/${latest}`}>{t.corrections}</TextLink>
        </Notice>
      )}
      {isIntact === true && <Notice intent="success">{t.intact}</Notice>}
      {isIntact === false && <Notice intent="error">{t.broken}</Notice>}
      {!mayWrite && report.state === 'draft' && <Notice intent="info">{t.readOnly}</Notice>}
    </>
  );
}
