import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { DECISION_TYPES } from '../../../bot/capabilities/organisation/delegation-model.ts';
import type { DelegationView } from '../../../bot/capabilities/organisation/order-model.ts';
import { kronorOf } from '../../../bot/capabilities/organisation/order-rules.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { Preview } from './preview.tsx';
import { Rows } from './rows.tsx';
import { delegationText } from './text.ts';
import { linesOf, newRow, type Row, useOrderDraft, type Writing, writingOf } from './writing.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

export function Editor({ view }: { readonly view: DelegationView }) {
  const styles = useStyles();
  const text = useText(delegationText);
  const { decisionTypes, refusals } = useText(organisationText);
  const draft = useOrderDraft('order');
  const [tried, setTried] = useState(false);
  const value = draft.value.begun ? draft.value : writingOf(view);
  const { rows } = value;
  const change = (part: Partial<Writing>) => draft.change({ ...value, begun: true, ...part });
  const changeRow = (key: string, part: Partial<Row>) =>
    change({ rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const startOver = () => {
    draft.clear();
    setTried(false);
  };
  const save = useSave(startOver);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (rows.some(({ cost }) => kronorOf(cost) === undefined)) return;
    save.send({ version: value.version, lines: [...linesOf(rows)], note: value.note });
  };
  const isBehind = value.version !== view.version;
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        {DECISION_TYPES.map((type) => (
          <Panel key={type} title={decisionTypes[type]}>
            <Rows
              type={type}
              rows={rows.filter((row) => row.type === type)}
              tried={tried}
              change={changeRow}
              remove={(key) => change({ rows: rows.filter((row) => row.key !== key) })}
              add={() => change({ rows: [...rows, newRow(type)] })}
            />
          </Panel>
        ))}
        <Panel title={text.save}>
          <Field label={text.note} hint={text.noteHint} required>
            <Textarea value={value.note} maxLength={2_000} onChange={(_, typed) => change({ note: typed.value })} />
          </Field>
          {isBehind ? (
            <Behind view={view} startOver={startOver} fromMine={() => change({ version: view.version })} />
          ) : (
            <Outcome sending={save} sentences={refusals} success={text.saved} />
          )}
          <div className={styles.buttons}>
            <SendButton label={text.save} sending={save.sending} />
            {value.begun && <Button onClick={startOver}>{text.startOver}</Button>}
          </div>
        </Panel>
      </form>
      <Preview lines={linesOf(rows)} />
    </>
  );
}

function useSave(saved: () => void) {
  const text = useText(delegationText);
  const client = useQueryClient();
  const announce = useAnnounce();
  const refresh = () => client.invalidateQueries({ queryKey: ['organisation.delegation'] });
  return useSend(
    'organisation.saveDelegation',
    () => {
      announce(text.saved);
      // The page shows the new version before the words that were typed go.
      void refresh().then(saved);
    },
    () => void refresh(),
  );
}

interface BehindProps {
  readonly view: DelegationView;
  readonly startOver: () => void;
  readonly fromMine: () => void;
}

/** Somebody else has saved a newer version: their name, and two ways on. */
function Behind({ view, startOver, fromMine }: BehindProps) {
  const text = useText(delegationText);
  const actions = (
    <>
      <Button onClick={startOver}>{text.startOver}</Button>
      <Button onClick={fromMine}>{text.fromMine}</Button>
    </>
  );
  return (
    <Notice intent="warning" actions={actions}>
      {text.behind(view.versions[0]?.changedByName ?? '')}
    </Notice>
  );
}
