// It was late: why, who knew what when, and what is said to the supervisor.
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST_REASON } from '../../../bot/capabilities/authority-report/model.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { CopyButton } from './copying.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function LatePanel({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const { late: t, edit } = useText(reportPageText);
  const { paper } = useText(authorityReportText);
  const language = useLanguage();
  const [again, setAgain] = useState(false);
  const { late } = page.report;
  const isWritten = late !== null && late.explanation !== '';
  const mayWrite = page.mayWrite && page.report.state !== 'notSent';
  return (
    <Panel title={t.title}>
      {page.mustExplain && <Notice intent="warning">{t.lead}</Notice>}
      {late && <p className={styles.words}>{late.why}</p>}
      {late && isWritten && <p className={styles.words}>{late.explanation}</p>}
      {late && <p className={styles.words}>{paper.by(late.byName, formatInstant(late.at, language))}</p>}
      {isWritten && (
        <div className={styles.actions}>
          <CopyButton label={edit.copy} words={late.explanation} />
          {mayWrite && !again && <Button onClick={() => setAgain(true)}>{t.change}</Button>}
        </div>
      )}
      {mayWrite && (!isWritten || again) && <LateForm page={page} done={() => setAgain(false)} />}
    </Panel>
  );
}

function LateForm({ page, done }: { readonly page: ReportPage; readonly done: () => void }) {
  const { report, explanationDraft } = page;
  const { late: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const tell = useTell();
  const draft = useDraft({
    key: `authority-report/${report.id}/late`,
    saved: {
      revision: report.late ? Date.parse(report.late.at) : 0,
      actorName: report.changedBy,
      at: report.changedAt,
    },
    start: { why: report.late?.why ?? '', explanation: report.late?.explanation || explanationDraft },
  });
  const sending = useReportChange('authorityReport.explain', () => {
    draft.clear();
    tell({ words: t.saved });
    done();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { whyLateMissing: 'why', explanationMissing: 'explanation' },
    check: ({ why, explanation }) => ({
      why: plain(why) === '' ? refusals.whyLateMissing() : null,
      explanation: plain(explanation) === '' ? refusals.explanationMissing() : null,
    }),
    send: ({ why, explanation }) =>
      sending.send({ id: report.id, revision: report.revision, why: plain(why), explanation: plain(explanation) }),
  });
  const { value, change, fault } = form;
  return (
    <Form form={form}>
      <Field label={t.why} hint={t.whyHint} required error={fault('why')}>
        <Textarea
          value={value.why}
          rows={2}
          maxLength={LONGEST_REASON}
          onChange={(_, typed) => change({ why: typed.value })}
        />
      </Field>
      <Field label={t.explanation} hint={t.explanationHint} required error={fault('explanation')}>
        <Textarea
          value={value.explanation}
          rows={8}
          resize="vertical"
          maxLength={LONGEST_REASON}
          onChange={(_, typed) => change({ explanation: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={t.save} appearance="secondary" />
    </Form>
  );
}
