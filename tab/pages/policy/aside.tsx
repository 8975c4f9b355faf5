// Accounts taken out of a sending: no person, or the same person twice. Who did it and why stays, and it can be undone.
import { Button, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { CampaignView, Delivery } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

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
  const text = useText(pageText).campaign.aside;
  const { refusals } = useText(campaignText);
  const asking = useChangeOf('campaign.askAgain', SHOWN);
  const { id } = view.campaign;
  const again = ({ person, name }: Delivery) => (
    <Button
      disabledFocusable={asking.sending}
      aria-label={text.askAgainOf(name)}
      onClick={() => asking.send({ id, person })}
    >
      {text.askAgain}
    </Button>
  );
  const columns = useColumns(mayManage ? again : null);
  if (view.setAside.length === 0) return null;
  return (
    <Panel title={text.list}>
      <Outcome sending={asking} sentences={refusals} success={text.askedAgain} />
      <Grid
        isShort
        name="aside"
        label={text.list}
        rows={view.setAside}
        keyOf={({ person }) => person}
        nameOf={({ name }) => name}
        columns={columns}
      />
    </Panel>
  );
}

function useColumns(again: ((one: Delivery) => ReactNode) | null): readonly Column<Delivery>[] {
  const text = useText(pageText).campaign;
  const language = useLanguage();
  return [
    {
      name: 'person',
      title: text.person,
      by: ({ name }) => name,
      width: 220,
      least: 140,
      cell: ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
    },
    { name: 'why', title: text.aside.why, width: 220, least: 140, cell: ({ why }) => why },
    {
      name: 'by',
      title: text.reachedBy,
      by: ({ at }) => at,
      first: 'descending',
      width: 200,
      least: 130,
      cell: ({ actorName, at }) =>
        [actorName, at === null ? '' : formatInstant(at, language)].filter(Boolean).join(', '),
    },
    ...(again
      ? [{ name: 'action', title: text.action, isAction: true, width: 140, least: 130, isTight: true, cell: again }]
      : []),
  ];
}
