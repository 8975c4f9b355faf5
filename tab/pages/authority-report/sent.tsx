// How a text was sent, and what can still be done: put it in the portal afterwards, or correct it by a new one.
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px' } });

function useFacts({ report: { sent, hash } }: ReportPage): readonly Fact[] {
  const { sent: t } = useText(reportPageText);
  const { channels, paper } = useText(authorityReportText);
  const language = useLanguage();
  if (!sent) return [];
  const { reserve } = sent;
  const put = reserve?.inPortal;
  const said: readonly Fact[] = [
    [t.at, formatInstant(sent.at, language)],
    [t.by, paper.by(sent.byName, formatInstant(sent.recordedAt, language))],
    [t.channel, channels[sent.channel]],
    [t.portalId, sent.portalId],
    [t.receipt, sent.receipt],
    [t.without, sent.without],
    [t.way, reserve?.way ?? sent.way],
    [t.reason, reserve?.reason ?? ''],
    [t.tracking, reserve?.tracking ?? ''],
    [
      t.inPortal,
      put ? `${put.portalId}, ${put.receipt}, ${paper.by(put.byName, formatInstant(put.at, language))}` : '',
    ],
    [t.hash, hash],
  ];
  return said.filter(([, value]) => value !== '');
}

export function SentPanel({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const navigate = useNavigate();
  const { sent: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const facts = useFacts(page);
  const [open, setOpen] = useState(false);
  const correct = useReportChange('authorityReport.correct', ({ report }) => {
    void navigate(`/authority-report/${report.id}`);
  });
  const { report, mayWrite } = page;
  const waits = report.sent?.reserve?.inPortal === null;
  return (
    <Panel title={t.title}>
      {waits && <Notice intent="warning">{t.waits}</Notice>}
      <FactList facts={facts} />
      <Outcome sending={correct} sentences={refusals} />
      {mayWrite && (
        <div className={styles.actions}>
          {waits && (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {t.register}
            </Button>
          )}
          <Button disabled={correct.sending} onClick={() => correct.send({ id: report.id })}>
            {t.correct}
          </Button>
        </div>
      )}
      {waits && <PortalDialog page={page} open={open} close={() => setOpen(false)} />}
    </Panel>
  );
}

interface PortalDialogProps {
  readonly page: ReportPage;
  readonly open: boolean;
  readonly close: () => void;
}

function PortalDialog({ page: { report }, open, close }: PortalDialogProps) {
  const { sent: t, send } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const tell = useTell();
  const draft = useDraft({ key: `authority-report/${report.id}/portal`, start: { portalId: '', receipt: '' } });
  const sending = useReportChange('authorityReport.putInPortal', () => {
    draft.clear();
    tell({ words: t.registered });
    close();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { portalIdMissing: 'portalId', portalIdTaken: 'portalId', receiptMissing: 'receipt' },
    check: ({ portalId, receipt }) => ({
      portalId: plain(portalId) === '' ? refusals.portalIdMissing() : null,
      receipt: plain(receipt) === '' ? refusals.receiptMissing() : null,
    }),
    send: ({ portalId, receipt }) =>
      sending.send({ id: report.id, revision: report.revision, portalId: plain(portalId), receipt: plain(receipt) }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open={open} title={t.registerTitle} action={t.register} close={close}>
      <Field label={send.portalId} required error={fault('portalId')}>
        <Input value={value.portalId} maxLength={120} onChange={(_, typed) => change({ portalId: typed.value })} />
      </Field>
      <Field label={send.receipt} required error={fault('receipt')}>
        <Input value={value.receipt} maxLength={120} onChange={(_, typed) => change({ receipt: typed.value })} />
      </Field>
    </FormDialog>
  );
}
