// Accounts taken out of a sending: no person, or the same person twice. Who did it and why stays, and it can be undone.
import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import type { CampaignView, Delivery } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { Grid } from '../../list/grid.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
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
  const announce = useAnnounce();
  const [why, setWhy] = useState('');
  const sending = useChangeOf('campaign.setAside', SHOWN, () => {
    announce(text.done);
    close();
  });
  return (
    <FormDialog
      open
      title={text.title(one.name)}
      action={text.action}
      sending={sending.sending}
      submit={() => sending.send({ id: campaign, person: one.person, why })}
      close={close}
    >
      <p>{text.what}</p>
      <Outcome sending={sending} sentences={refusals} />
      <Field label={text.why} hint={text.whyHint} required>
        <Textarea value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </FormDialog>
  );
}

export function SetAside({ view, mayManage }: { readonly view: CampaignView; readonly mayManage: boolean }) {
  const text = useText(pageText).campaign;
  const { refusals } = useText(campaignText);
  const language = useLanguage();
  const announce = useAnnounce();
  const asking = useChangeOf('campaign.askAgain', SHOWN, () => announce(text.aside.askedAgain));
  if (view.setAside.length === 0) return null;
  const { id } = view.campaign;
  const rows = view.setAside.map(({ person, name, unit, by, why, at }) => ({
    key: person,
    cells: [
      [name, unit].filter(Boolean).join(', '),
      why ?? '',
      [by, at === null ? '' : formatInstant(at, language)].filter(Boolean).join(', '),
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
      <Outcome sending={asking} sentences={refusals} />
      <Grid
        label={text.aside.list}
        room={ROOM}
        columns={[text.person, text.aside.why, text.reachedBy, ...(mayManage ? [text.action] : [])]}
        rows={rows}
      />
    </Panel>
  );
}
