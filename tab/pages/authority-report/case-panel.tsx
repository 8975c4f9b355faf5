// On the page of a case: which texts are due, begun and sent. What is next stands first, and is the largest.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { REPORT_KINDS, type ReportKind } from '../../../bot/capabilities/authority-report/model.ts';
import type { CaseReports, StepRow } from '../../../bot/capabilities/authority-report/question-model.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import type { ClockSubject } from '../../../bot/capabilities/legal-clock/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { StepBadge, useDueWords } from './steps.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  next: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    padding: '16px',
    marginBottom: '12px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  another: { padding: '8px 12px 12px' },
  grow: { flex: '1 1 200px', minWidth: 0 },
});

export default function ReportsOfCase({ incident }: { readonly incident: string }) {
  const { panel: t } = useText(reportPageText);
  const { data } = useAnswer('authorityReport.ofCase', { incident }, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  const [first, ...rest] = data.rows;
  const isNext = first !== undefined && (first.state === 'draft' || first.state === 'notBegun');
  // A reader of what says nothing is not shown an empty box.
  if (data.rows.length === 0 && !data.mayWrite) return null;
  return (
    <Panel title={t.title}>
      <Rows data={data} next={isNext ? first : null} rest={isNext ? rest : data.rows} />
    </Panel>
  );
}

interface RowsProps {
  readonly data: CaseReports;
  readonly next: StepRow | null;
  readonly rest: readonly StepRow[];
}

function useBegin(incident: string) {
  const navigate = useNavigate();
  const begin = useReportChange('authorityReport.begin', ({ report }) => {
    void navigate(`/authority-report/${report.id}`);
  });
  return { ...begin, begin: (kind: ReportKind, subject: ClockSubject) => begin.send({ incident, kind, subject }) };
}

function Rows({ data, next, rest }: RowsProps) {
  const styles = useStyles();
  const { panel: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const sending = useBegin(data.incident);
  return (
    <>
      {next && <Next step={next} mayWrite={data.mayWrite} begin={sending.begin} />}
      {data.rows.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      {rest.length > 0 && (
        <ul className={styles.list}>
          {rest.map((step) => (
            <Row key={step.report ?? step.clock} step={step} mayWrite={data.mayWrite} begin={sending.begin} />
          ))}
        </ul>
      )}
      <Outcome sending={sending} sentences={refusals} />
      {data.mayWrite && (
        <Folded label={t.another} aside={t.anotherAside} isOpen={false}>
          <Another subjects={data.subjects} begin={sending.begin} />
        </Folded>
      )}
    </>
  );
}

interface StepProps {
  readonly step: StepRow;
  readonly mayWrite: boolean;
  readonly begin: (kind: ReportKind, subject: ClockSubject) => void;
}

function Next({ step, mayWrite, begin }: StepProps) {
  const styles = useStyles();
  const { panel: t, progress } = useText(reportPageText);
  const { kinds } = useText(authorityReportText);
  const due = useDueWords(step);
  const { kind, subject, report, filled, isLate } = step;
  return (
    <div className={styles.next}>
      <span className={styles.quiet}>{t.next}</span>
      <span className={styles.name}>{kinds[kind]}</span>
      {subject.name !== '' && <span>{subject.name}</span>}
      {due !== '' && <span className={isLate ? styles.late : undefined}>{due}</span>}
      {filled && filled.missing > 0 && <span>{progress.missing(filled.missing, filled.total)}</span>}
      {report !== null && (
        <ButtonLink to={`/authority-report/${report}`} primary>
          {mayWrite ? t.go : t.read}
        </ButtonLink>
      )}
      {report === null && mayWrite && (
        <Button appearance="primary" onClick={() => begin(kind, subject)}>
          {t.begin}
        </Button>
      )}
    </div>
  );
}

function Row({ step, mayWrite, begin }: StepProps) {
  const styles = useStyles();
  const { panel: t } = useText(reportPageText);
  const { kinds } = useText(authorityReportText);
  const due = useDueWords(step);
  const { kind, subject, report, portalId, isCorrection, waitsForPortal, isLate } = step;
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        {report === null ? kinds[kind] : <TextLink to={`/authority-report/${report}`}>{kinds[kind]}</TextLink>}
        {isCorrection && ` (${t.correction})`}
        {subject.name !== '' && <span className={styles.quiet}> {subject.name}</span>}
        {due !== '' && <div className={isLate ? styles.late : styles.quiet}>{due}</div>}
        {portalId !== '' && <div className={styles.quiet}>{t.portal(portalId)}</div>}
        {waitsForPortal && <div className={styles.late}>{t.waits}</div>}
      </span>
      <StepBadge step={step} />
      {report === null && mayWrite && <Button onClick={() => begin(kind, subject)}>{t.begin}</Button>}
    </li>
  );
}

/** What no clock waits for: asked for by the authority, or where nobody has assessed the case yet. */
function Another({ subjects, begin }: Pick<StepProps, 'begin'> & Pick<CaseReports, 'subjects'>) {
  const styles = useStyles();
  const { panel: t } = useText(reportPageText);
  const { kinds } = useText(authorityReportText);
  const start: { kind: ReportKind; place: string } = { kind: 'earlyWarning', place: '0' };
  const { value, change } = useDraft({ key: null, start, isLight: true });
  const { kind, place } = value;
  const subject = subjects[Number(place)];
  return (
    <div className={styles.another}>
      <Choice
        label={t.which}
        value={kind}
        options={REPORT_KINDS.map((one) => ({ value: one, label: kinds[one] }))}
        choose={(chosen) => change({ kind: chosen })}
      />
      <Choice
        label={t.whose}
        value={place}
        options={subjects.map(({ name }, one) => ({ value: String(one), label: name }))}
        choose={(chosen) => change({ place: chosen })}
      />
      {subject && <Button onClick={() => begin(kind, subject)}>{t.begin}</Button>}
    </div>
  );
}
