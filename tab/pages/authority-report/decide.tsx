// Whether it is sent at all, with a reason; and the advice that stands beside the decision.
import { Button, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { INFORMING, type Informing, LONGEST_REASON } from '../../../bot/capabilities/authority-report/model.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', whiteSpace: 'pre-wrap' },
  choices: { flexWrap: 'wrap' },
});

interface Answering {
  readonly answer: Informing | '';
  readonly reason: string;
}
const START: Answering = { answer: '', reason: '' };

const isToImy = ({ report }: ReportPage) => report.kind === 'personalDataNotification';

export function DecidePanel({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const { decide: t } = useText(reportPageText);
  const { informing, paper } = useText(authorityReportText);
  const language = useLanguage();
  const [again, setAgain] = useState(false);
  const { decided, state } = page.report;
  const mayDecide = page.mayWrite && state === 'draft';
  const nameOf = (answer: Informing) =>
    isToImy(page) ? (answer === 'no' ? t.notNotify : t.notify) : informing[answer];
  return (
    <Panel title={isToImy(page) ? t.title : t.titleInform}>
      {decided && (
        <>
          <p className={styles.words}>
            <strong>{t.now(nameOf(decided.answer))}</strong>
          </p>
          <p className={styles.words}>{decided.reason}</p>
          <p className={styles.words}>{paper.by(decided.byName, formatInstant(decided.at, language))}</p>
          {decided.answer === 'wait' && <Notice intent="info">{t.wait}</Notice>}
          {decided.answer === 'person' && <Notice intent="warning">{t.person}</Notice>}
        </>
      )}
      {mayDecide && (decided === null || again) && (
        <DecideForm page={page} nameOf={nameOf} done={() => setAgain(false)} />
      )}
      {mayDecide && decided !== null && !again && <Button onClick={() => setAgain(true)}>{t.change}</Button>}
    </Panel>
  );
}

interface DecideFormProps {
  readonly page: ReportPage;
  readonly nameOf: (answer: Informing) => string;
  readonly done: () => void;
}

function DecideForm({ page, nameOf, done }: DecideFormProps) {
  const styles = useStyles();
  const { report } = page;
  const { decide: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const tell = useTell();
  const draft = useDraft({ key: `authority-report/${report.id}/decide`, start: START });
  const sending = useReportChange('authorityReport.decide', () => {
    draft.clear();
    tell({ words: t.saved });
    done();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { decisionMissing: 'answer', decisionReasonNeeded: 'reason', fieldTooLong: 'reason' },
    check: ({ answer, reason }) => ({
      answer: answer === '' ? refusals.decisionMissing() : null,
      reason: plain(reason) === '' ? refusals.decisionReasonNeeded() : null,
    }),
    send: ({ answer, reason }) =>
      sending.send({ id: report.id, revision: report.revision, answer, reason: plain(reason) }),
  });
  const { value, change, fault } = form;
  const answers = isToImy(page) ? (['now', 'no'] as const) : INFORMING;
  return (
    <Form form={form}>
      <Field label={t.answer} required error={fault('answer')}>
        <RadioGroup
          className={styles.choices}
          value={value.answer}
          onChange={(_, chosen) => change({ answer: answers.find((one) => one === chosen.value) ?? '' })}
        >
          {answers.map((one) => (
            <Radio key={one} value={one} label={nameOf(one)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t.reason} hint={t.reasonHint} required error={fault('reason')}>
        <Textarea
          value={value.reason}
          rows={3}
          maxLength={LONGEST_REASON}
          onChange={(_, typed) => change({ reason: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={t.action} appearance="secondary" />
    </Form>
  );
}

export function AdvicePanel({ page }: { readonly page: ReportPage }) {
  const styles = useStyles();
  const { advice: t } = useText(reportPageText);
  const { refusals, paper } = useText(authorityReportText);
  const language = useLanguage();
  const ask = useReportChange('authorityReport.askAdvice');
  const { report, officers, mayWrite, mayAdvise } = page;
  const { advice } = report;
  const by = (name: string, at: typeof report.changedAt) => paper.by(name, formatInstant(at, language));
  return (
    <Panel title={t.title}>
      {!advice && <p className={styles.words}>{t.lead}</p>}
      {!advice && officers.length === 0 && <Notice intent="warning">{t.nobody}</Notice>}
      {!advice && mayWrite && officers.length > 0 && (
        <Button disabled={ask.sending} onClick={() => ask.send({ id: report.id, revision: report.revision })}>
          {t.ask}
        </Button>
      )}
      <Outcome sending={ask} sentences={refusals} />
      {advice?.text === null && (
        <p className={styles.words}>{t.asked(advice.askedBy, formatInstant(advice.askedAt, language))}</p>
      )}
      {advice?.text === null && mayAdvise && <AdviceForm id={report.id} />}
      {advice?.text && <p className={styles.words}>{advice.text}</p>}
      {advice?.text && <p className={styles.words}>{by(advice.byName ?? '', advice.at ?? advice.askedAt)}</p>}
    </Panel>
  );
}

function AdviceForm({ id }: { readonly id: string }) {
  const { advice: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const tell = useTell();
  const draft = useDraft({ key: `authority-report/${id}/advice`, start: { text: '' } });
  const sending = useReportChange('authorityReport.advise', () => {
    draft.clear();
    tell({ words: t.given });
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { adviceMissing: 'text', fieldTooLong: 'text' },
    check: ({ text }) => ({ text: plain(text) === '' ? refusals.adviceMissing() : null }),
    send: ({ text }) => sending.send({ id, text: plain(text) }),
  });
  const { value, change, fault } = form;
  return (
    <Form form={form}>
      <Field label={t.text} required error={fault('text')}>
        <Textarea
          value={value.text}
          rows={4}
          maxLength={LONGEST_REASON}
          onChange={(_, typed) => change({ text: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={t.give} />
    </Form>
  );
}
