// Who gets the status card of the case, whether it has arrived, and the log of it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { ReaderRow, StatusEvent, StatusPage } from '../../../bot/capabilities/status-card/model.ts';
import { statusCardText } from '../../../bot/capabilities/status-card/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Folded } from '../../parts/folded.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { AddReader } from './add-reader.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: '0 0 16px', padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
  inside: { padding: '4px 12px 12px' },
});

export default function ReadersPanel({ incident }: { readonly incident: string }) {
  const text = useText(workPageText).readers;
  const { data } = useAnswer('statusCard.read', { id: incident }, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  if (!data.mayChange && data.log.length === 0) return null;
  return (
    <Panel title={text.title}>
      <Readers page={data} />
    </Panel>
  );
}

function Readers({ page }: { readonly page: StatusPage }) {
  const styles = useStyles();
  const text = useText(workPageText);
  const [isAdding, setAdding] = useState(false);
  const { rows, log, mayChange, incident } = page;
  return (
    <>
      <p>{text.readers.lead}</p>
      {rows.length === 0 && <p className={styles.small}>{text.readers.none}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.reader.id} className={styles.row}>
            <span className={styles.words}>
              {row.reader.personName}
              <Arrival row={row} />
            </span>
            {mayChange && <RemoveButton incident={incident} row={row} />}
          </li>
        ))}
      </ul>
      {mayChange && <Button onClick={() => setAdding(true)}>{text.readers.addOne}</Button>}
      {isAdding && <AddReader incident={incident} close={() => setAdding(false)} />}
      {log.length > 0 && (
        <div style={{ marginTop: 16 }}>
          <Folded label={text.readers.log} aside={text.lines(log.length)} isOpen={false}>
            <div className={styles.inside}>
              <Log log={log} />
            </div>
          </Folded>
        </div>
      )}
    </>
  );
}

function Arrival({ row: { arrived, cause } }: { readonly row: ReaderRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(workPageText).readers;
  const { because } = useText(campaignText);
  const said =
    cause === null
      ? arrived
        ? text.arrived(arrived.update, formatInstant(arrived.at, language))
        : text.waiting
      : cause === 'uncertain'
        ? text.uncertain
        : text.missed(because[cause]);
  return <span className={styles.small}>{said}</span>;
}

function RemoveButton({ incident, row: { reader } }: { readonly incident: string; readonly row: ReaderRow }) {
  const text = useText(workPageText).readers;
  const sentences = { ...useRefusals(), ...useText(statusCardText).refusals };
  const remove = useWorkChange('statusCard.removeReader');
  return (
    <>
      <SendButton
        label={text.removeOf(reader.personName)}
        appearance="secondary"
        sending={remove.sending}
        press={() => remove.send({ id: incident, person: reader.person })}
      />
      <Outcome sending={remove} sentences={sentences} success={text.removed} />
    </>
  );
}

function Log({ log }: { readonly log: readonly StatusEvent[] }) {
  const styles = useStyles();
  const text = useText(workPageText).readers;
  const { events } = useText(statusCardText);
  return (
    <ul className={styles.list} style={{ marginBottom: 0 }}>
      {log.map(({ id, personName, kind, update, at, actorName }) => (
        <li key={id}>
          <strong>{personName}</strong> {events[kind]} {update > 0 && text.line(update)}
          <span className={styles.small}>
            {actorName}, <Moment at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
