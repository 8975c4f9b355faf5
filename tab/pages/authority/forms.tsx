import { Checkbox, Input, Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import {
  LONGEST_NAME,
  LONGEST_RESERVE,
  type Recipient,
  type Sender,
} from '../../../bot/capabilities/authority/model.ts';
import { isAddress, isOrgNumber } from '../../../bot/capabilities/authority/rules.ts';
import { authorityText } from '../../../bot/capabilities/authority/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { authorityPageText } from './text.ts';

const SHOWN = ['authority.read', 'authorityReport.read'] as const;

interface Closing {
  readonly close: () => void;
}

const savedOf = ({ revision, changedBy, changedAt }: Recipient | Sender) => ({
  revision,
  actorName: changedBy,
  at: changedAt,
});

/** Said over the page, which stays where it is. */
function useSaid(done: () => void): () => void {
  const { saved } = useText(authorityPageText);
  const tell = useTell();
  return () => {
    tell({ words: saved });
    done();
  };
}

export function RecipientForm({ recipient, close }: Closing & { readonly recipient: Recipient }) {
  const t = useText(authorityPageText);
  const { refusals } = useText(authorityText);
  const { id, name, portal, phone, reserve } = recipient;
  const draft = useDraft({
    key: `authority/${id}`,
    start: { name, portal, phone, reserve, isChecked: false },
    saved: savedOf(recipient),
    told: (value) => [
      [t.fields.name, value.name],
      [t.fields.portal, value.portal],
      [t.fields.phone, value.phone],
      [t.fields.reserve, value.reserve],
    ],
  });
  const said = useSaid(close);
  const sending = useChangeOf('authority.saveRecipient', SHOWN, () => {
    draft.clear();
    said();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { recipientNameMissing: 'name', portalWrong: 'portal' },
    check: (value) => ({
      name: plain(value.name) === '' ? refusals.recipientNameMissing() : null,
      portal: value.portal !== '' && !isAddress(plain(value.portal)) ? refusals.portalWrong() : null,
    }),
    send: (value) => sending.send({ ...value, id, revision: draft.revision }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={t.editWhat(t.for[id])} action={t.save} close={close}>
      <Field label={t.fields.name} required error={fault('name')}>
        <Input value={value.name} maxLength={LONGEST_NAME} onChange={(_, typed) => change({ name: typed.value })} />
      </Field>
      <Field label={t.fields.portal} error={fault('portal')}>
        <Input
          type="url"
          value={value.portal}
          maxLength={LONGEST_NAME}
          onChange={(_, typed) => change({ portal: typed.value })}
        />
      </Field>
      <Field label={t.fields.phone}>
        <Input value={value.phone} maxLength={LONGEST_NAME} onChange={(_, typed) => change({ phone: typed.value })} />
      </Field>
      <Field label={t.fields.reserve} hint={t.fields.reserveHint}>
        <Textarea
          value={value.reserve}
          rows={3}
          maxLength={LONGEST_RESERVE}
          onChange={(_, typed) => change({ reserve: typed.value })}
        />
      </Field>
      <Checkbox
        label={t.fields.isChecked}
        checked={value.isChecked}
        onChange={(_, { checked }) => change({ isChecked: checked === true })}
      />
    </FormDialog>
  );
}

const LINES = ['name', 'orgNumber', 'address', 'contactName', 'contactPhone', 'contactEmail', 'dpoContact'] as const;

export function SenderForm({ sender, close }: Closing & { readonly sender: Sender }) {
  const t = useText(authorityPageText);
  const { refusals } = useText(authorityText);
  const { id, kind, name, orgNumber, address, contactName, contactPhone, contactEmail, dpoContact } = sender;
  const draft = useDraft({
    key: `authority/${id}`,
    start: { name, orgNumber, address, contactName, contactPhone, contactEmail, dpoContact },
    saved: savedOf(sender),
    told: (value) => LINES.map((line) => [t.fields[line], value[line]]),
  });
  const said = useSaid(close);
  const sending = useChangeOf('authority.saveSender', SHOWN, () => {
    draft.clear();
    said();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { orgNumberWrong: 'orgNumber', contactEmailWrong: 'contactEmail' },
    check: (value) => ({
      orgNumber: value.orgNumber !== '' && !isOrgNumber(value.orgNumber) ? refusals.orgNumberWrong() : null,
      contactEmail: null,
    }),
    send: (value) =>
      sending.send({
        ...value,
        kind,
        of: kind === 'municipality' ? '' : id.slice(kind.length + 1),
        revision: draft.revision,
      }),
  });
  const { value, change, fault } = form;
  const faultOf = (line: (typeof LINES)[number]) =>
    line === 'orgNumber' || line === 'contactEmail' ? fault(line) : null;
  return (
    <FormDialog form={form} open title={t.editWhat(name)} action={t.save} close={close}>
      {LINES.map((line) => (
        <Field
          key={line}
          label={t.fields[line]}
          hint={line === 'dpoContact' ? t.fields.dpoHint : undefined}
          error={faultOf(line)}
        >
          <Input
            value={value[line]}
            maxLength={LONGEST_NAME}
            onChange={(_, typed) => change({ [line]: typed.value })}
          />
        </Field>
      ))}
    </FormDialog>
  );
}
