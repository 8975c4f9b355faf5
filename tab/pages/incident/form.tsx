import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST_ANSWER, LONGEST_TEXT, type OwnCase } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { AnswerChoice } from './answer.tsx';
import { Receipt } from './receipt.tsx';
import { type Report, useReportDraft } from './report-draft.ts';
import { Suggestion } from './suggestion.tsx';

const useStyles = makeStyles({ form: { maxWidth: '720px' } });

interface Received {
  readonly own: OwnCase;
  /** What was typed after an earlier, unanswered try had already arrived. */
  readonly edited: string | null;
}

export default function ReportPage() {
  const [received, setReceived] = useState<Received | null>(null);
  if (received) return <Receipt {...received} again={() => setReceived(null)} />;
  return <ReportForm settled={setReceived} />;
}

function useReport(settled: (received: Received) => void) {
  const draft = useReportDraft('report');
  const client = useQueryClient();
  const announce = useAnnounce();
  const { own } = useText(incidentText);
  const report = useSend('incident.report', (answer) => {
    const words = plain(draft.value.happened);
    void client.invalidateQueries({ queryKey: ['incident.mine'] });
    void client.invalidateQueries({ queryKey: ['incident.list'] });
    announce(own.thanks(answer.number));
    settled({ own: answer, edited: answer.happened === words ? null : words });
    draft.clear();
  });
  return { draft, report };
}

function useFaults({ happened, happenedWhen, affected }: Report) {
  const { refusals } = useText(incidentText);
  const tooLong = (text: string, longest: number) =>
    text.length > longest ? refusals.tooLong({ length: String(text.length), limit: String(longest) }) : null;
  return {
    nothing: plain(happened) === '' ? refusals.nothingSaid({}) : null,
    happened: tooLong(happened, LONGEST_TEXT),
    happenedWhen: tooLong(happenedWhen, LONGEST_ANSWER),
    affected: tooLong(affected, LONGEST_ANSWER),
  };
}

function ReportForm({ settled }: { settled: (received: Received) => void }) {
  const styles = useStyles();
  const text = useText(incidentText);
  const { fields, hints } = text;
  const { draft, report } = useReport(settled);
  const { value, change } = draft;
  const [tried, setTried] = useState(false);
  const faults = useFaults(value);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (faults.nothing ?? faults.happened) event.currentTarget.querySelector('textarea')?.focus();
    else if (!faults.happenedWhen && !faults.affected) report.send({ ...value, source: 'tab' });
  };
  return (
    <>
      <PageHeader title={text.form.title} lead={text.form.intro} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <Notice intent="info">{text.form.national}</Notice>
        <Field
          label={fields.happened}
          hint={hints.happened}
          required
          error={faults.happened ?? (tried ? faults.nothing : null)}
        >
          <Textarea
            value={value.happened}
            rows={6}
            resize="vertical"
            onChange={(_, typed) => change({ happened: typed.value })}
          />
        </Field>
        <Suggestion report={value} change={change} />
        <p>{hints.skip}</p>
        <Field label={fields.happenedWhen} hint={hints.happenedWhen} error={faults.happenedWhen}>
          <Input value={value.happenedWhen} onChange={(_, typed) => change({ happenedWhen: typed.value })} />
        </Field>
        <Field label={fields.affected} hint={hints.affected} error={faults.affected}>
          <Input value={value.affected} onChange={(_, typed) => change({ affected: typed.value })} />
        </Field>
        <AnswerChoice
          label={fields.personalData}
          value={value.personalData}
          choose={(personalData) => change({ personalData })}
        />
        <AnswerChoice label={fields.ongoing} value={value.ongoing} choose={(ongoing) => change({ ongoing })} />
        <Outcome sending={report} sentences={text.refusals} />
        <SendButton label={text.buttons.send} sending={report.sending} />
      </form>
    </>
  );
}
