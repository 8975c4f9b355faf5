// The secrecy mark of a case, and its registry number.
import { Input } from '@fluentui/react-components';
import { isDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ProtectionPage } from '../../../bot/capabilities/case-protection/model.ts';
import { caseProtectionText } from '../../../bot/capabilities/case-protection/text.ts';
import { PROVISIONS, type Provision } from '../../../bot/capabilities/incident/protection-model.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { protectionRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { protectionPageText } from './text.ts';

interface DialogProps {
  readonly page: ProtectionPage;
  readonly close: () => void;
}

const savedOf = ({ revision, changedBy: actorName, changedAt: at }: ProtectionPage) => ({ revision, actorName, at });

interface Marking {
  readonly provision: Provision;
  readonly other: string;
  readonly day: string;
  readonly authority: string;
}

const MARK_FIELDS = {
  provisionMissing: 'other',
  markDayMissing: 'day',
  markDayAhead: 'day',
  markAuthorityMissing: 'authority',
} as const;

function useMarking({ page, close }: DialogProps) {
  const { id, protection, isSignificant } = page;
  const text = useText(protectionPageText);
  const refusals = useText(protectionRefusals);
  const tell = useTell();
  const today = useToday();
  const old = protection.secrecy;
  const start: Marking = {
    provision: old?.provision ?? (isSignificant ? '18:8b' : '18:8'),
    other: old?.other ?? '',
    day: old?.day ?? today,
    authority: old?.authority ?? '',
  };
  const draft = useDraft({ key: `case-mark/${id}`, start, saved: savedOf(page) });
  const mark = useChangeOf('caseProtection.mark', SHOWN, () => {
    draft.clear();
    tell({ words: text.marked });
    close();
  });
  return useForm({
    draft,
    sending: mark,
    sentences: refusals,
    refusedAt: MARK_FIELDS,
    check: ({ provision, other, day, authority }: Marking) => ({
      other: provision === 'other' && plain(other) === '' ? refusals.provisionMissing() : null,
      day: isDay(day) ? null : refusals.markDayMissing(),
      authority: plain(authority) === '' ? refusals.markAuthorityMissing() : null,
    }),
    send: ({ provision, other, day, authority }) =>
      mark.send({ id, revision: draft.revision, provision, other: plain(other), day, authority: plain(authority) }),
  });
}

export function Mark(props: DialogProps) {
  const { page, close } = props;
  const text = useText(protectionPageText);
  const { provisions } = useText(caseProtectionText);
  const form = useMarking(props);
  const { value, change, fault } = form;
  const title = page.protection.secrecy ? text.correctMark : text.mark;
  return (
    <FormDialog form={form} open title={title} action={title} close={close}>
      <p>{text.markLead}</p>
      <Choice
        label={text.provision}
        required
        value={value.provision}
        options={PROVISIONS.map((one) => ({ value: one, label: provisions[one] }))}
        choose={(provision) => change({ provision })}
      />
      {value.provision === 'other' && (
        <Field label={text.other} required error={fault('other')}>
          <Input value={value.other} onChange={(_, typed) => change({ other: typed.value })} />
        </Field>
      )}
      <DayField label={text.day} required value={value.day} error={fault('day')} change={(day) => change({ day })} />
      <Field label={text.authority} required error={fault('authority')}>
        <Input value={value.authority} onChange={(_, typed) => change({ authority: typed.value })} />
      </Field>
    </FormDialog>
  );
}

const DIARY_FIELDS = {
  diaryMissing: 'diaryNumber',
  diarySame: 'diaryNumber',
  protectionTooLong: 'diaryNumber',
} as const;

export function Register({ page, close }: DialogProps) {
  const { id, protection } = page;
  const text = useText(protectionPageText);
  const refusals = useText(protectionRefusals);
  const tell = useTell();
  const draft = useDraft({
    key: `case-diary/${id}`,
    start: { diaryNumber: protection.diaryNumber },
    saved: savedOf(page),
  });
  const register = useChangeOf('caseProtection.register', SHOWN, () => {
    draft.clear();
    tell({ words: text.registered });
    close();
  });
  const form = useForm({
    draft,
    sending: register,
    sentences: refusals,
    refusedAt: DIARY_FIELDS,
    check: ({ diaryNumber }) => ({ diaryNumber: plain(diaryNumber) === '' ? refusals.diaryMissing() : null }),
    send: ({ diaryNumber }) => register.send({ id, revision: draft.revision, diaryNumber: plain(diaryNumber) }),
  });
  const title = protection.diaryNumber === '' ? text.register : text.correctDiary;
  return (
    <FormDialog form={form} open title={title} action={text.save} close={close}>
      <Field label={text.diary} hint={text.diaryHint} required error={form.fault('diaryNumber')}>
        <Input value={form.value.diaryNumber} onChange={(_, typed) => form.change({ diaryNumber: typed.value })} />
      </Field>
    </FormDialog>
  );
}
