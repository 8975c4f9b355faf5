// One text: progress on top, one column of fields, and the action that stays in sight.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { rowsOf } from '../../../bot/capabilities/authority-report/field-model.ts';
import { fieldText, shownValue } from '../../../bot/capabilities/authority-report/field-text.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import { isDecided, isPersonal } from '../../../bot/capabilities/authority-report/rules.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { askForFile } from '../../api/ask.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { sentenceOf } from '../../parts/refusal.ts';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { TicketButton } from '../../parts/ticket-button.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { CopyButton } from './copying.tsx';
import { AdvicePanel, DecidePanel } from './decide.tsx';
import { FieldForm } from './field-form.tsx';
import { FieldShown } from './field-shown.tsx';
import { LatePanel } from './late.tsx';
import { SendDialog } from './send-dialog.tsx';
import { SentPanel } from './sent.tsx';
import { reportPageText } from './text.ts';
import { Progress, Standing, Where } from './top.tsx';

/** A number of a case is not parted between two lines. */
const NO_BREAK = '\u2011';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '760px', gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 0',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  events: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export default function ReportDetails() {
  const { id = '' } = useParams();
  const { loading, list } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const { refused } = useText(partText);
  const { data, error, refetch } = useAnswer('authorityReport.read', { id }, { everyMs: REFRESH_MS.cases });
  if (data === undefined)
    return (
      <>
        <PageHeader title={loading} />
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />}
      </>
    );
  if (isRefusal(data))
    return (
      <>
        <PageHeader title={list.title} />
        <Notice intent="warning">{sentenceOf(data, refusals, refused)}</Notice>
      </>
    );
  return <Report key={data.report.id} page={data} />;
}

function useTitle({ report }: ReportPage): string {
  const { kinds } = useText(authorityReportText);
  return `${kinds[report.kind]}, ${report.caseNumber}`;
}

function Report({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const { word, caseTitle } = useText(reportPageText);
  const { wordRefused } = useText(partText);
  const title = useTitle(page);
  const { report } = page;
  const isDraft = report.state === 'draft';
  const isLate = page.isLate && report.state !== 'notSent';
  return (
    <>
      <PageHeader
        title={title.replaceAll('-', NO_BREAK)}
        lead={report.subject.name}
        actions={
          <div className={styles.actions}>
            <ButtonLink to={`/case/${report.incident}`}>{caseTitle(report.caseNumber)}</ButtonLink>
            <TicketButton
              label={word.full}
              refused={wordRefused}
              fetchTicket={() =>
                askForFile('authorityReport.read', { id: report.id }, { as: 'letter', fileName: title })
              }
            />
            <TicketButton
              label={word.open}
              refused={wordRefused}
              fetchTicket={() =>
                askForFile(
                  'authorityReport.open',
                  { id: report.id },
                  { as: 'letter', fileName: `${title} ${word.open}` },
                )
              }
            />
          </div>
        }
      >
        {page.waiting && <WaitingBadge />}
      </PageHeader>
      <div className={styles.page}>
        <div>
          <Standing page={page} />
          {isDraft && <Progress page={page} />}
          {isDraft && <Where page={page} />}
        </div>
        {isLate && (page.mustExplain || report.late) && <LatePanel page={page} />}
        {report.sent && <SentPanel page={page} />}
        <Fields page={page} />
        {isPersonal(report.kind) && report.kind !== 'dataSubjects' && <AdvicePanel page={page} />}
        {isDecided(report.kind) && <DecidePanel page={page} />}
        <History page={page} />
        <Bar page={page} />
      </div>
    </>
  );
}

function Fields({ page }: { readonly page: ReportPage }) {
  const { edit, difference } = useText(reportPageText);
  const { kinds } = useText(authorityReportText);
  const { report, before, mayWrite, isLate } = page;
  const entryOf = (key: string) => report.entries.find((entry) => entry.key === key);
  const rows = rowsOf(report.kind).filter(({ key }) => key !== 'whyLate' || isLate || entryOf(key));
  const differing = before
    ? rows.filter(({ key }) => (before.values[key] ?? '') !== '' && before.values[key] !== (entryOf(key)?.value ?? ''))
    : [];
  const isEdited = report.state === 'draft' && mayWrite;
  return (
    <Panel title={edit.fields}>
      {before && <p>{difference.count(differing.length, kinds[before.kind])}</p>}
      {rows.map((row) =>
        isEdited ? (
          <FieldForm key={row.key} report={report.id} row={row} entry={entryOf(row.key)} before={before} />
        ) : (
          <FieldShown key={row.key} row={row} entry={entryOf(row.key)} before={before} />
        ),
      )}
    </Panel>
  );
}

/** All of it as text, each field under its label. */
function useWhole({ report }: ReportPage): string {
  const language = useLanguage();
  const { fields, nothing } = useText(fieldText);
  return rowsOf(report.kind)
    .map((row) => {
      const entry = report.entries.find(({ key }) => key === row.key);
      return `${fields[row.key].label}\n${shownValue(row, entry, language) || nothing}`;
    })
    .join('\n\n');
}

function Bar({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const { edit, send: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const tell = useTell();
  const [open, setOpen] = useState(false);
  const fill = useReportChange('authorityReport.fill', () => tell({ words: edit.filled }));
  const whole = useWhole(page);
  const { report, mayWrite } = page;
  const isEdited = report.state === 'draft' && mayWrite;
  return (
    <div className={styles.bar}>
      <Outcome sending={fill} sentences={refusals} />
      {isEdited && (
        <Button appearance="primary" onClick={() => setOpen(true)}>
          {t.open}
        </Button>
      )}
      <CopyButton label={edit.copyAll} words={whole} />
      {report.frozen !== '' && <CopyButton label={edit.copyJson} words={report.frozen} />}
      {isEdited && (
        <Button disabled={fill.sending} onClick={() => fill.send({ id: report.id })}>
          {edit.fill}
        </Button>
      )}
      {isEdited && open && <SendDialog page={page} open close={() => setOpen(false)} />}
    </div>
  );
}

function History({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const language = useLanguage();
  const { history } = useText(reportPageText);
  const { events, informing } = useText(authorityReportText);
  return (
    <Panel title={history}>
      <ol className={styles.events}>
        {page.events.map((event) => (
          <li key={event.id}>
            <strong>{event.actorName}</strong> {events[event.kind]}
            <span className={styles.quiet}>{formatInstant(event.at, language)}</span>
            {event.after && (
              <span className={styles.quiet}>
                {[event.before, event.after].flatMap((one) => (one ? [informing[one]] : [])).join(' → ')}
              </span>
            )}
            {event.note !== '' && <span className={styles.quiet}>{event.note}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
