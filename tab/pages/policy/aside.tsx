// Accounts taken out of a sending: no person, or the same person twice. Who did it and why stays, and it can be undone.
import { Button, Textarea } from '@fluentui/react-components';

import { formatInstant } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { CampaignView, Delivery } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Field } from '../../parts/field.tsx';

import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const ROOM = 760;
const SHOWN = ['campaign.read', 'campaign.waiting', 'policy.read'] as const;

interface SetAsideDialogProps {
  readonly campaign: string;
  readonly one: Pick<Delivery, 'person' | 'name'>;
  readonly close: () => void;
}

export function SetAsideDialog({ campaign, one, close }: SetAsideDialogProps) {
  const text = useText(pageText).campaign.aside;
  const { refusals } = useText(campaignText);
  const tell = useTell();
  const undo = useUndo('campaign.askAgain', SHOWN, refusals);
  const draft = useDraft({ key: `aside/${campaign}/${one.person}`, start: { why: '' } });
  const sending = useChangeOf('campaign.setAside', SHOWN, () => {
    tell({ words: text.done, undo: undo({ id: campaign, person: one.person }) });
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { asideReasonMissing: 'why', whyTooLong: 'why' },
    check: ({ why }) => ({ why: plain(why) === '' ? refusals.asideReasonMissing({ name: one.name }) : null }),
    send: ({ why }) => sending.send({ id: campaign, person: one.person, why }),
  });
  return (
    <FormDialog form={form} open title={text.title(one.name)} action={text.action} close={close}>
      <p>{text.what}</p>
      <Field label={text.why} hint={text.whyHint} required error={form.fault('why')}>
        <Textarea value={form.value.why} onChange={(_, { value }) => form.change({ why: value })} />
      </Field>
    </FormDialog>
  );
}

export function SetAside({ view, mayManage }: { readonly view: CampaignView; readonly mayManage: boolean }) {
  const text = useText(pageText).campaign;
  const { refusals } = useText(campaignText);
  const language = useLanguage();
  const asking = useChangeOf('campaign.askAgain', SHOWN);
  if (view.setAside.length === 0) return null;
  const { id } = view.campaign;
  const rows = view.setAside.map(({ person, name, unit, actorName, why, at }) => ({
    key: person,
    cells: [
      [name, unit].filter(Boolean).join(', '),
      why ?? '',
      [actorName, at === null ? '' : formatInstant(at, language)].filter(Boolean).join(', '),
      mayManage && (
        <Button
          key="again"
          disabledFocusable={asking.sending}
          aria-label={text.aside.askAgainOf(name)}
          onClick={() => asking.send({ id, person })}
        >
          {text.aside.askAgain}
        </Button>
      ),
    ],
  }));
  return (
    <Panel title={text.aside.list}>
      <Outcome sending={asking} sentences={refusals} success={text.aside.askedAgain} />
      <DataTable
        label={text.aside.list}
        room={ROOM}
        columns={titled([text.person, text.aside.why, text.reachedBy, ...(mayManage ? [text.action] : [])])}
        rows={rows}
      />
    </Panel>
  );
}
