import { Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST_ANSWER, LONGEST_TEXT, type OwnCase } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useText } from '../../shell/session.tsx';
import { AnswerChoice } from './answer.tsx';
import { Receipt } from './receipt.tsx';
import { emptyReport, type Report } from './report-draft.ts';
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

function ReportForm({ settled }: { settled: (received: Received) => void }) {
  const styles = useStyles();
  const text = useText(incidentText);
  const { fields, hints, refusals } = text;
  const announce = useAnnounce();
  const [empty] = useState(emptyReport);
  const draft = useDraft({ key: 'report', start: empty });
  const report = useChangeOf('incident.report', ['incident.mine', 'incident.list'], (answer) => {
    const words = plain(draft.value.happened);
    announce(text.own.thanks(answer.number));
    draft.clear();
    settled({ own: answer, edited: answer.happened === words ? null : words });
  });
  const tooLong = (words: string, longest: number) =>
    words.length > longest ? refusals.tooLong({ length: String(words.length), limit: String(longest) }) : null;
  const check = ({ happened, happenedWhen, affected }: Report) => ({
    happened: plain(happened) === '' ? refusals.nothingSaid({}) : tooLong(happened, LONGEST_TEXT),
    happenedWhen: tooLong(happenedWhen, LONGEST_ANSWER),
    affected: tooLong(affected, LONGEST_ANSWER),
  });
  const form = useForm({
    draft,
    sending: report,
    sentences: refusals,
    refusedAt: { nothingSaid: 'happened', tooLong: 'happened' },
    check,
    send: (value) => report.send({ ...value, source: 'tab' }),
  });
  const { value, change, fault } = form;
  return (
    <>
      <PageHeader title={text.form.title} lead={text.form.intro} />
      <Form form={form} className={styles.form}>
        <Notice intent="info">{text.form.national}</Notice>
        <Field
          label={fields.happened}
          hint={hints.happened}
          required
          error={fault('happened') ?? tooLong(value.happened, LONGEST_TEXT)}
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
        <Field label={fields.happenedWhen} hint={hints.happenedWhen} error={check(value).happenedWhen}>
          <Input value={value.happenedWhen} onChange={(_, typed) => change({ happenedWhen: typed.value })} />
        </Field>
        <Field label={fields.affected} hint={hints.affected} error={check(value).affected}>
          <Input value={value.affected} onChange={(_, typed) => change({ affected: typed.value })} />
        </Field>
        <AnswerChoice
          label={fields.personalData}
          value={value.personalData}
          choose={(personalData) => change({ personalData })}
        />
        <AnswerChoice label={fields.ongoing} value={value.ongoing} choose={(ongoing) => change({ ongoing })} />
        <Field label={fields.anonymous} hint={hints.anonymous}>
          <RadioGroup
            value={value.anonymous}
            onChange={(_, { value: chosen }) => change({ anonymous: chosen === 'yes' ? 'yes' : 'no' })}
          >
            <Radio value="no" label={text.anonymous.no} />
            <Radio value="yes" label={text.anonymous.yes} />
          </RadioGroup>
        </Field>
        <FormEnd form={form} action={text.buttons.send} />
      </Form>
    </>
  );
}
