import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Handover, OpenItem } from '../../../bot/capabilities/handover/model.ts';
import { handoverText } from '../../../bot/capabilities/handover/text.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormGroup, FormOutcome } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { sentenceOf } from '../../parts/refusal.ts';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { handoverPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { handoverPageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: '0 0 16px' },
  choose: { marginTop: '16px' },
});

const START: { readonly left: readonly string[]; readonly to: Picked } = { left: [], to: { typed: '', person: null } };

const keyOf = ({ kind, id }: OpenItem) => `${kind}/${id}`;

/** What lies in one person's hands, and who takes it over. */
export function InHand({ from }: { readonly from: string }) {
  const styles = useStyles();
  const text = useText(handoverPageText);
  const { data, error, refetch } = useAnswer('organisation.inHand', { from });
  const [result, setResult] = useState<Handover | null>(null);
  if (isRefusal(data)) return null;
  if (data === undefined) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  const remaining = result?.left ?? data.items;
  return (
    <Panel title={text.open}>
      <p>{text.known(data.name)}</p>
      {remaining.length === 0 && !result && <Notice intent="success">{text.nothing}</Notice>}
      <Moving from={from} open={remaining} result={result} moved={setResult} />
      <div className={styles.choose}>
        <ButtonLink to={handoverPath()}>{text.choose}</ButtonLink>
      </div>
    </Panel>
  );
}

interface MovingProps {
  readonly from: string;
  readonly open: readonly OpenItem[];
  readonly result: Handover | null;
  readonly moved: (result: Handover) => void;
}

function Moving({ from, open, result, moved }: MovingProps) {
  const styles = useStyles();
  const text = useText(handoverPageText);
  const { refusals } = useText(handoverText);
  const [receiver, setReceiver] = useState('');
  const draft = useDraft({ key: `handover/${from}`, start: START });
  const { to } = draft.value;
  const left = new Set(draft.value.left);
  const chosen = open.filter((item) => !left.has(keyOf(item)));
  const send = useMove((answer) => {
    setReceiver(to.typed);
    draft.clear();
    moved(answer);
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: { receiverUnknown: 'to', handoverToSelf: 'to' },
    check: (value) => ({
      items: chosen.length === 0 ? text.noneChosen : null,
      to: value.to.person ? null : text.toMissing,
    }),
    send: (value) => {
      if (value.to.person)
        send.send({ from, to: value.to.person.id, items: chosen.map(({ kind, id }) => ({ kind, id })) });
    },
  });
  const toggle = (items: readonly OpenItem[], isOn: boolean) => {
    const keys = items.map(keyOf);
    const others = draft.value.left.filter((one) => !keys.includes(one));
    draft.change({ left: isOn ? others : [...others, ...keys] });
  };
  const success = result && result.moved.length > 0 ? text.moved(result.moved.length, receiver) : undefined;
  return (
    <Form form={form}>
      {open.length > 0 && (
        <>
          <FormGroup fault={form.fault('items')}>
            <Checkbox
              label={text.all}
              checked={chosen.length === open.length ? true : chosen.length === 0 ? false : 'mixed'}
              onChange={(_, { checked }) => toggle(open, checked === true)}
            />
            <ul className={styles.list}>
              {open.map((item) => (
                <li key={keyOf(item)}>
                  <Checkbox
                    label={`${item.what}: ${item.title}`}
                    checked={!left.has(keyOf(item))}
                    onChange={(_, { checked }) => toggle([item], checked === true)}
                  />
                </li>
              ))}
            </ul>
          </FormGroup>
          <p>{text.history}</p>
          <Field label={text.to} required error={form.fault('to')}>
            <PersonPicker picked={to} pick={(picked) => form.change({ to: picked })} />
          </Field>
        </>
      )}
      {result && <NotMoved result={result} />}
      {open.length > 0 ? (
        <FormEnd form={form} action={text.move} success={success} />
      ) : (
        <FormOutcome form={form} success={success} />
      )}
    </Form>
  );
}

const SHOWN = ['organisation.inHand', 'organisation.boards', 'organisation.roles', 'organisation.me'] as const;

function useMove(settled: (answer: Handover) => void) {
  const announce = useAnnounce();
  const text = useText(handoverPageText);
  return useChangeOf('organisation.handover', SHOWN, (answer) => {
    if (answer.notMoved.length > 0) announce(text.notMoved);
    settled(answer);
  });
}

/** What stayed where it was, each with why and how to mend it. */
function NotMoved({ result: { notMoved } }: { readonly result: Handover }) {
  const text = useText(handoverPageText);
  const parts = useText(partText);
  const sentences = {
    ...useText(incidentText).refusals,
    ...useText(policyText).refusals,
    ...useText(roleText).refusals,
    ...useText(handoverText).refusals,
  };
  if (notMoved.length === 0) return null;
  return (
    <Notice intent="warning" title={text.notMoved}>
      <ul>
        {notMoved.map(({ item, why }) => (
          <li key={keyOf(item)}>
            {item.title}: {sentenceOf(why, sentences, parts.refused)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
