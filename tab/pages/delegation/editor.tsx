import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { DECISION_TYPES } from '../../../bot/capabilities/delegation/model.ts';
import type { DelegationView } from '../../../bot/capabilities/delegation/question-model.ts';
import { delegationText } from '../../../bot/capabilities/delegation/text.ts';
import { differenceOf, kronorOf } from '../../../bot/capabilities/delegation/version-rules.ts';
import { useSend } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { useLineWords } from './history.tsx';
import { orderText } from './order-text.ts';
import { Preview } from './preview.tsx';
import { Review } from './review.tsx';
import { Rows } from './rows.tsx';
import { delegationPageText } from './text.ts';
import { linesOf, newRow, type Row, type Writing, writingOf } from './writing.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface EditorProps {
  readonly view: DelegationView;
  readonly close: () => void;
}

export function Editor({ view, close }: EditorProps) {
  const styles = useStyles();
  const text = useText(delegationPageText);
  const order = useText(orderText);
  const { decisionTypes, refusals } = useText(delegationText);
  const wordsOf = useLineWords();
  const [newest] = view.versions;
  const draft = useDraft<Writing>({
    key: 'delegation',
    start: writingOf(view),
    saved: { revision: view.version, actorName: newest?.changedByName, at: newest?.changedAt },
    told: ({ rows }): readonly Line[] =>
      DECISION_TYPES.map((type) => {
        const lines = linesOf(rows.filter((row) => row.type === type));
        return [decisionTypes[type], lines.map(wordsOf).join(' ')];
      }),
  });
  const [isReviewing, setReviewing] = useState(false);
  const save = useSave(() => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: { delegationNoteMissing: 'note' },
    check: ({ rows, note }) => faultsOf(rows, plain(note) === '' ? refusals.delegationNoteMissing({}) : null, text),
    send: () => setReviewing(true),
  });
  const { value, change } = form;
  const { rows } = value;
  const changeRow = (key: string, part: Partial<Row>) =>
    change({ rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  return (
    <>
      <Form form={form} className={styles.form}>
        {DECISION_TYPES.map((type) => (
          <Panel key={type} title={decisionTypes[type]}>
            <Rows
              type={type}
              rows={rows.filter((row) => row.type === type)}
              fault={form.fault}
              change={changeRow}
              remove={(key) => change({ rows: rows.filter((row) => row.key !== key) })}
              add={() => change({ rows: [...rows, newRow(type)] })}
            />
          </Panel>
        ))}
        <Panel title={text.save}>
          <Field label={text.note} hint={text.noteHint} required error={form.fault('note')}>
            <Textarea value={value.note} maxLength={2_000} onChange={(_, typed) => change({ note: typed.value })} />
          </Field>
          <FormEnd form={form} action={order.review}>
            <Button onClick={close}>{order.stop}</Button>
            {form.isDirty && <Button onClick={form.clear}>{text.startOver}</Button>}
          </FormEnd>
        </Panel>
      </Form>
      <Preview lines={linesOf(rows)} />
      {isReviewing && (
        <Review
          version={draft.revision + 1}
          changes={differenceOf(view.lines, linesOf(rows))}
          note={value.note}
          close={() => setReviewing(false)}
          save={() => {
            setReviewing(false);
            save.send({ version: draft.revision, lines: [...linesOf(rows)], note: value.note });
          }}
        />
      )}
    </>
  );
}

function faultsOf(rows: readonly Row[], note: string | null, text: (typeof delegationPageText)['sv']) {
  const faults: Record<string, string | null> = { note };
  for (const { key, cost, item } of rows) {
    faults[`cost/${key}`] = kronorOf(cost) === undefined ? text.costWrong : null;
    faults[`item/${key}`] = item.trim() === '' ? text.itemMissing : null;
  }
  return faults;
}

function useSave(saved: () => void) {
  const text = useText(delegationPageText);
  const client = useQueryClient();
  const tell = useTell();
  const refresh = () => client.invalidateQueries({ queryKey: ['organisation.delegation'] });
  return useSend(
    'organisation.saveDelegation',
    () => {
      tell({ words: text.saved });
      // The page shows the new version before the words that were typed go.
      void refresh().then(saved);
    },
    () => void refresh(),
  );
}
