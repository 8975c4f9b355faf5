// Where reports go, and what is known of whoever reports: settings, with who checked them and when.
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { AuthorityPage, RecipientView, SenderView } from '../../../bot/capabilities/authority/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { RecipientForm, SenderForm } from './forms.tsx';
import { authorityPageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '860px', gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: '8px 0 0' },
  action: { marginTop: '16px' },
});

export default function AuthoritySettings() {
  const t = useText(authorityPageText);
  const { data, error, refetch } = useAnswer('authority.read', {});
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && <All page={data} />}
    </>
  );
}

function All({ page: { recipients, senders, mayManage } }: { readonly page: AuthorityPage }) {
  const styles = useStyles();
  const t = useText(authorityPageText);
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{t.recipients}</h2>
      {recipients.map((view) => (
        <RecipientPanel key={view.recipient.id} view={view} mayManage={mayManage} />
      ))}
      <h2 className={styles.heading}>{t.senders}</h2>
      <p>{t.sendersLead}</p>
      {senders.map((view) => (
        <SenderPanel key={view.sender.id} view={view} mayManage={mayManage} />
      ))}
    </div>
  );
}

interface RecipientPanelProps {
  readonly view: RecipientView;
  readonly mayManage: boolean;
}

function RecipientPanel({ view: { recipient, isStale }, mayManage }: RecipientPanelProps) {
  const styles = useStyles();
  const t = useText(authorityPageText);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { name, portal, phone, reserve, checkedOn, checkedBy } = recipient;
  const day = checkedOn === null ? '' : formatDay(checkedOn, language);
  const facts: readonly Fact[] = [
    [t.fields.name, name],
    [t.fields.portal, portal || t.nothing],
    [t.fields.phone, phone || t.nothing],
    [t.fields.reserve, reserve || t.nothing],
  ];
  return (
    <Panel title={t.for[recipient.id]}>
      {checkedOn === null && <Notice intent="warning">{t.unchecked}</Notice>}
      {checkedOn !== null && isStale && <Notice intent="warning">{t.stale(day, checkedBy)}</Notice>}
      <FactList facts={facts} />
      {checkedOn !== null && !isStale && <p>{t.checked(day, checkedBy)}</p>}
      {mayManage && (
        <Button className={styles.action} aria-label={t.editWhat(name)} onClick={() => setOpen(true)}>
          {t.edit}
        </Button>
      )}
      {open && <RecipientForm recipient={recipient} close={() => setOpen(false)} />}
    </Panel>
  );
}

interface SenderPanelProps {
  readonly view: SenderView;
  readonly mayManage: boolean;
}

function SenderPanel({ view: { sender, isNew, isByMunicipality }, mayManage }: SenderPanelProps) {
  const styles = useStyles();
  const t = useText(authorityPageText);
  const [open, setOpen] = useState(false);
  const { fields: f } = t;
  const contact = [sender.contactName, sender.contactPhone, sender.contactEmail]
    .filter((part) => part !== '')
    .join(', ');
  const facts: readonly Fact[] = [
    [f.orgNumber, sender.orgNumber || t.nothing],
    [f.address, sender.address || t.nothing],
    [f.contactName, contact || t.nothing],
    [f.dpoContact, sender.dpoContact || t.nothing],
  ];
  return (
    <Panel title={sender.name || t.kinds[sender.kind]}>
      {isByMunicipality && <p>{t.isByMunicipality}</p>}
      {isNew && !isByMunicipality && <Notice intent="warning">{t.isNew}</Notice>}
      {!isNew && <FactList facts={facts} />}
      {mayManage && (
        <Button className={styles.action} aria-label={t.editWhat(sender.name)} onClick={() => setOpen(true)}>
          {t.edit}
        </Button>
      )}
      {open && <SenderForm sender={sender} close={() => setOpen(false)} />}
    </Panel>
  );
}
