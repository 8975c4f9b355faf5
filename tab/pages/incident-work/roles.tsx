// Who does what in the case. A vacant role is taken with one press, or given to somebody.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { INCIDENT_ROLES, type IncidentRole, type WorkPage } from '../../../bot/capabilities/incident-work/model.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { GiveRole } from './give-role.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px 12px',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-start', gap: '8px' },
});

export function RolesPart({ page }: { readonly page: WorkPage }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {INCIDENT_ROLES.map((role) => (
        <li key={role} className={styles.row}>
          <RoleRow page={page} role={role} />
        </li>
      ))}
    </ul>
  );
}

function RoleRow({ page, role }: { readonly page: WorkPage; readonly role: IncidentRole }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useText(incidentWorkText);
  const { name, does } = words.roles[role];
  const holder = page.work.holders[role];
  return (
    <>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>: {holder?.name ?? words.nobody}
        <span className={styles.about}>{holder ? formatInstant(holder.at, language) : does}</span>
      </span>
      <RoleButtons page={page} role={role} />
    </>
  );
}

function RoleButtons({ page, role }: { readonly page: WorkPage; readonly role: IncidentRole }) {
  const styles = useStyles();
  const text = useText(workPageText);
  const words = useText(incidentWorkText).roles[role];
  const refusals = useRefusals();
  const take = useWorkChange('incidentWork.takeRole');
  const giveBack = useWorkChange('incidentWork.giveBackRole');
  const [isGiving, setGiving] = useState(false);
  const { work, reader, mayWork, mayLead } = page;
  const holder = work.holders[role];
  const isOwn = holder?.person === reader;
  const question = { id: work.id, role };
  return (
    <span className={styles.buttons}>
      {!holder && mayWork && (
        <SendButton
          label={words.take}
          appearance="secondary"
          sending={take.sending}
          press={() => take.send(question)}
        />
      )}
      {!holder && mayLead && (
        <Button appearance="subtle" aria-label={text.giveRole(words.name)} onClick={() => setGiving(true)}>
          {text.give}
        </Button>
      )}
      {holder && mayWork && (isOwn || mayLead) && (
        <SendButton
          label={isOwn ? words.giveBack : text.takeBackOf(words.name)}
          appearance="secondary"
          sending={giveBack.sending}
          press={() => giveBack.send(question)}
        />
      )}
      <Outcome sending={take} sentences={refusals} />
      <Outcome sending={giveBack} sentences={refusals} />
      {isGiving && <GiveRole id={work.id} role={role} close={() => setGiving(false)} />}
    </span>
  );
}
