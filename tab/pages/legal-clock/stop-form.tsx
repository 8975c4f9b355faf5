// A clock is stopped by its own report, once and for good: what it was called in the portal, what shows it, and when it was sent.
import { Checkbox, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { instantOfWallTime } from '../../../bot/blocks/wall-time.ts';
import { PORTAL_STEPS } from '../../../bot/capabilities/legal-clock/change-rules.ts';
import type { LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { MomentField } from '../../parts/moment-field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { clockPageText } from './text.ts';

interface StopFormProps {
  readonly clock: LegalClock;
  readonly close: () => void;
  readonly settled: () => void;
}

const START = { portalId: '', receipt: '', at: '', override: '', lateWhy: '', isOverridden: false, isComplete: true };

const REFUSED_AT = {
  clockPortalIdMissing: 'portalId',
  clockPortalIdUsed: 'portalId',
  clockReceiptMissing: 'receipt',
  clockSentMissing: 'at',
  clockSentInFuture: 'at',
  clockSentBeforeStart: 'at',
  clockReasonMissing: 'override',
  clockLateReasonMissing: 'lateWhy',
} as const;

function useStopForm({ clock, settled }: StopFormProps) {
  const { refusals } = useText(legalClockText);
  const { id, step, revision, due, late } = clock;
  const [asking, setAsking] = useState(false);
  const draft = useDraft({ key: `clock-stop/${id}`, start: START });
  const stop = useChangeOf('legalClock.stop', SHOWN, () => {
    draft.clear();
    settled();
  });
  const form = useForm({
    draft,
    sending: stop,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ portalId, receipt, at, override, isOverridden, lateWhy }) => {
      const sent = instantOfWallTime(at);
      const isLate = step === 'personalDataNotification' && sent !== null && sent > due && !late?.why;
      return {
        portalId:
          PORTAL_STEPS.has(step) && !isOverridden && plain(portalId) === '' ? refusals.clockPortalIdMissing({}) : null,
        receipt: !isOverridden && plain(receipt) === '' ? refusals.clockReceiptMissing({}) : null,
        at: sent === null ? refusals.clockSentMissing({}) : null,
        override: isOverridden && plain(override) === '' ? refusals.clockReasonMissing({}) : null,
        lateWhy: isLate && plain(lateWhy) === '' ? refusals.clockLateReasonMissing({}) : null,
      };
    },
    send: () => setAsking(true),
  });
  const confirmed = () => {
    setAsking(false);
    const { portalId, receipt, at, override, lateWhy, isOverridden, isComplete } = form.value;
    stop.send({
      id,
      revision,
      portalId: plain(portalId),
      receipt: plain(receipt),
      at: instantOfWallTime(at) ?? '',
      override: isOverridden ? plain(override) : '',
      lateWhy: plain(lateWhy),
      isComplete,
    });
  };
  return { form, asking, confirmed, back: () => setAsking(false) };
}

export function StopForm(props: StopFormProps) {
  const { clock, close } = props;
  const { stop: text } = useText(clockPageText);
  const { steps } = useText(legalClockText);
  const { form, asking, confirmed, back } = useStopForm(props);
  const title = text.title(steps[clock.step]);
  return (
    <>
      <FormDialog form={form} open={!asking} title={title} action={text.action} close={close}>
        <p>{text.lead}</p>
        <StopFields clock={clock} form={form} />
      </FormDialog>
      <ConfirmDialog open={asking} title={title} action={text.action} confirm={confirmed} cancel={back}>
        {text.confirm}
      </ConfirmDialog>
    </>
  );
}

interface FieldsProps {
  readonly clock: LegalClock;
  readonly form: ReturnType<typeof useStopForm>['form'];
}

function StopFields({ clock, form }: FieldsProps) {
  const text = useText(clockPageText);
  const { value, change, fault } = form;
  const hasPortal = PORTAL_STEPS.has(clock.step);
  const sent = instantOfWallTime(value.at);
  const isLate = sent !== null && sent > clock.due;
  return (
    <>
      <MomentField label={text.sent} required error={fault('at')} value={value.at} change={(at) => change({ at })} />
      {hasPortal && !value.isOverridden && (
        <Field label={text.portalId} hint={text.stop.portalHint} required error={fault('portalId')}>
          <Input value={value.portalId} maxLength={120} onChange={(_, typed) => change({ portalId: typed.value })} />
        </Field>
      )}
      <Field
        label={hasPortal ? text.receipt : text.stop.proof}
        hint={text.stop.receiptHint}
        required={!value.isOverridden}
        error={fault('receipt')}
      >
        <Textarea value={value.receipt} rows={2} onChange={(_, typed) => change({ receipt: typed.value })} />
      </Field>
      {isLate && (
        <Field label={text.lateWhy} required={clock.step === 'personalDataNotification'} error={fault('lateWhy')}>
          <Textarea value={value.lateWhy} rows={3} onChange={(_, typed) => change({ lateWhy: typed.value })} />
        </Field>
      )}
      {clock.step === 'personalDataNotification' && (
        <Checkbox
          label={text.stop.incomplete}
          checked={!value.isComplete}
          onChange={(_, { checked }) => change({ isComplete: checked !== true })}
        />
      )}
      <Checkbox
        label={text.stop.noNumber}
        checked={value.isOverridden}
        onChange={(_, { checked }) => change({ isOverridden: checked === true })}
      />
      {value.isOverridden && (
        <Field label={text.override} required error={fault('override')}>
          <Textarea value={value.override} rows={3} onChange={(_, typed) => change({ override: typed.value })} />
        </Field>
      )}
    </>
  );
}
