// What is put down when the text has been sent: that very step's own number and receipt, or how it went when the portal was down.
import { Checkbox, Input, Textarea } from '@fluentui/react-components';
import { dayOf } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import { recipientOf } from '../../../bot/capabilities/authority-report/rules.ts';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { clockOf, MomentField, swedishInstant } from './moment-field.tsx';
import { reportPageText } from './text.ts';

const REFUSED_AT = {
  sentAtMissing: 'sentAt',
  sentAhead: 'sentAt',
  sentBefore: 'sentAt',
  portalIdMissing: 'portalId',
  portalIdTaken: 'portalId',
  receiptMissing: 'receipt',
  reserveReasonMissing: 'reason',
  reserveWayMissing: 'way',
  wayMissing: 'way',
  trackingMissing: 'tracking',
  whyLateMissing: 'whyLate',
} as const;
type At = (typeof REFUSED_AT)[keyof typeof REFUSED_AT];

interface Typed {
  readonly day: string;
  readonly clock: string;
  readonly channel: 'portal' | 'reserve';
  readonly portalId: string;
  readonly receipt: string;
  readonly without: string;
  readonly reason: string;
  readonly way: string;
  readonly tracking: string;
  readonly whyLate: string;
  readonly isComplete: boolean;
}

const NOTHING: Readonly<Record<At, string | null>> = {
  sentAt: null,
  portalId: null,
  receipt: null,
  reason: null,
  way: null,
  tracking: null,
  whyLate: null,
};

export interface SendDialogProps {
  readonly page: ReportPage;
  readonly open: boolean;
  readonly close: () => void;
}

function useSendForm({ page, close }: SendDialogProps) {
  const { report } = page;
  const { send: t } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const tell = useTell();
  const isDirect = recipientOf(report.kind) === null;
  const day = dayOf(page.now);
  const clock = clockOf(page.now);
  const draft = useDraft<Typed>({
    key: `authority-report/${report.id}/send`,
    start: {
      day,
      clock,
      channel: 'portal',
      portalId: '',
      receipt: '',
      without: '',
      reason: '',
      way: '',
      tracking: '',
      whyLate: '',
      isComplete: true,
    },
  });
  const sending = useReportChange('authorityReport.send', () => {
    draft.clear();
    tell({ words: t.done });
    close();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (typed) => ({
      ...NOTHING,
      sentAt: swedishInstant(typed.day, typed.clock) === null ? refusals.sentAtMissing() : null,
    }),
    send: ({ channel, isComplete, ...said }) =>
      sending.send({
        id: report.id,
        revision: report.revision,
        channel: isDirect ? 'direct' : channel,
        sentAt: swedishInstant(said.day, said.clock) ?? '',
        isComplete,
        portalId: plain(said.portalId),
        receipt: plain(said.receipt),
        without: plain(said.without),
        reason: plain(said.reason),
        way: plain(said.way),
        tracking: plain(said.tracking),
        whyLate: plain(said.whyLate),
      }),
  });
  return { form, isDirect };
}

export function SendDialog(props: SendDialogProps) {
  const { page, open, close } = props;
  const { send: t } = useText(reportPageText);
  const { form, isDirect } = useSendForm(props);
  const { value, change, fault } = form;
  const line = (name: 'portalId' | 'receipt', label: string, hint?: string) => (
    <Field label={label} hint={hint} error={fault(name)}>
      <Input value={value[name]} maxLength={120} onChange={(_, typed) => change({ [name]: typed.value })} />
    </Field>
  );
  const text = (name: 'reason' | 'way' | 'tracking' | 'whyLate', label: string, hint?: string) => (
    <Field label={label} hint={hint} error={fault(name)}>
      <Textarea value={value[name]} rows={2} onChange={(_, typed) => change({ [name]: typed.value })} />
    </Field>
  );
  const at = swedishInstant(value.day, value.clock);
  const isLate = page.due !== null && at !== null && at > page.due && page.report.late === null;
  return (
    <FormDialog form={form} open={open} title={t.title} action={t.action} close={close}>
      <p>{isDirect ? t.leadDirect : t.lead}</p>
      {page.filled.missing > 0 && <Notice intent="warning">{t.missing(page.filled.missing)}</Notice>}
      <MomentField
        label={t.day}
        clockLabel={t.clock}
        day={value.day}
        clock={value.clock}
        error={fault('sentAt')}
        change={change}
      />
      {isDirect && text('way', t.wayDirect, t.wayDirectHint)}
      {!isDirect && (
        <Choice
          label={t.channel}
          value={value.channel}
          options={[
            { value: 'portal', label: t.portal },
            { value: 'reserve', label: t.reserve },
          ]}
          choose={(channel) => change({ channel })}
        />
      )}
      {!isDirect && value.channel === 'portal' && (
        <>
          {line('portalId', t.portalId, t.portalIdHint)}
          {line('receipt', t.receipt)}
          <Field label={t.without} hint={t.withoutHint}>
            <Input value={value.without} maxLength={4_000} onChange={(_, typed) => change({ without: typed.value })} />
          </Field>
        </>
      )}
      {!isDirect && value.channel === 'reserve' && (
        <>
          {text('reason', t.reason)}
          {text('way', t.way)}
          {text('tracking', t.tracking, t.trackingHint)}
        </>
      )}
      {isLate && text('whyLate', t.whyLate, t.whyLateHint)}
      {page.report.kind === 'personalDataNotification' && (
        <Checkbox
          label={t.complete}
          checked={value.isComplete}
          onChange={(_, { checked }) => change({ isComplete: checked === true })}
        />
      )}
    </FormDialog>
  );
}
