import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Handover, OpenItem } from '../../../bot/capabilities/handover/model.ts';
import { handoverText } from '../../../bot/capabilities/handover/text.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormGroup, FormOutcome } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { sentenceOf } from '../../parts/refusal.ts';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { handoverPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useHandovers } from './prepared.tsx';
import { handoverPageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: '0 0 16px' },
  choose: { marginTop: '16px' },
  waiting: { margin: '8px 0 8px 8px' },
  waits: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Written {
  readonly left: readonly string[];
  readonly to: Picked;
  /** Empty: today. */
  readonly day: string;
}
const START: Written = { left: [], to: { typed: '', person: null }, day: '' };

const REFUSED_AT: Readonly<Record<string, 'to' | 'day' | 'items'>> = {
  receiverUnknown: 'to',
  handoverToSelf: 'to',
  dayUnlikely: 'day',
  handoverDayPassed: 'day',
  handoverEmpty: 'items',
  handoverPlanned: 'items',
};

const keyOf = ({ kind, id }: Pick<OpenItem, 'kind' | 'id'>) => `${kind}/${id}`;

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
    <Panel title={text.open(data.name)}>
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
  const text = useText(handoverPageText);
  const { refusals } = useText(handoverText);
  const [receiver, setReceiver] = useState('');
  const draft = useDraft({ key: `handover/${from}`, start: START });
  const today = useToday();
  const { to, day } = draft.value;
  const isAhead = day > today;
  const left = new Set(draft.value.left);
  const waiting = useWaiting(from);
  const free = open.filter((item) => !waiting.has(keyOf(item)));
  const chosen = free.filter((item) => !left.has(keyOf(item)));
  const send = useMove((answer) => {
    setReceiver(to.typed);
    draft.clear();
    moved(answer);
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (value) => ({
      items: chosen.length === 0 ? text.noneChosen : null,
      to: value.to.person ? null : text.toMissing,
      day: value.day !== '' && value.day < today ? text.dayPassed : null,
    }),
    send: (value) => {
      if (value.to.person)
        send.send({
          from,
          to: value.to.person.id,
          items: chosen.map(({ kind, id }) => ({ kind, id })),
          day: value.day === '' ? null : value.day,
        });
    },
  });
  const toggle = (items: readonly OpenItem[], isOn: boolean) => {
    const keys = items.map(keyOf);
    const others = draft.value.left.filter((one) => !keys.includes(one));
    draft.change({ left: isOn ? others : [...others, ...keys] });
  };
  const success = useSuccess(result, receiver);
  return (
    <Form form={form}>
      {open.length > 0 && (
        <FormGroup fault={form.fault('items')}>
          <Items open={open} chosen={chosen} waiting={waiting} toggle={toggle} />
        </FormGroup>
      )}
      {free.length > 0 && (
        <>
          <Field label={text.to} required error={form.fault('to')}>
            <PersonPicker picked={to} pick={(picked) => form.change({ to: picked })} />
          </Field>
          <DayField
            label={text.day}
            hint={text.dayHint}
            error={form.fault('day')}
            value={day}
            change={(next) => form.change({ day: next })}
          />
          <p>{isAhead ? text.ahead : text.history}</p>
        </>
      )}
      {result && <NotMoved result={result} />}
      {free.length > 0 ? (
        <FormEnd form={form} action={isAhead ? text.prepare : text.move} success={success} />
      ) : (
        <FormOutcome form={form} success={success} />
      )}
    </Form>
  );
}

interface ItemsProps {
  readonly open: readonly OpenItem[];
  readonly chosen: readonly OpenItem[];
  /** By key, what waits for its day already. */
  readonly waiting: ReadonlyMap<string, string>;
  readonly toggle: (items: readonly OpenItem[], isOn: boolean) => void;
}

function Items({ open, chosen, waiting, toggle }: ItemsProps) {
  const styles = useStyles();
  const text = useText(handoverPageText);
  const free = open.filter((item) => !waiting.has(keyOf(item)));
  return (
    <>
      {free.length > 0 && (
        <Checkbox
          label={text.all}
          checked={chosen.length === 0 ? false : chosen.length === free.length ? true : 'mixed'}
          onChange={(_, { checked }) => toggle(free, checked === true)}
        />
      )}
      <ul className={styles.list}>
        {open.map((item) => {
          const waits = waiting.get(keyOf(item));
          const label = `${item.what}: ${item.title}`;
          return (
            <li key={keyOf(item)}>
              {waits === undefined ? (
                <Checkbox
                  label={label}
                  checked={chosen.includes(item)}
                  onChange={(_, { checked }) => toggle([item], checked === true)}
                />
              ) : (
                <p className={styles.waiting}>
                  {label} <span className={styles.waits}>{waits}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What has come of it, in words; nothing where nothing has moved. */
function useSuccess(result: Handover | null, receiver: string): string | undefined {
  const text = useText(handoverPageText);
  const language = useLanguage();
  if (!result) return undefined;
  const { moved, planned } = result;
  if (planned) return text.prepared(planned.toName, formatDay(planned.day, language));
  return moved.length > 0 ? text.moved(moved.length, receiver) : undefined;
}

const SHOWN = [
  'organisation.inHand',
  'organisation.handovers',
  'organisation.boards',
  'organisation.roles',
  'organisation.me',
] as const;

function useMove(settled: (answer: Handover) => void) {
  const announce = useAnnounce();
  const text = useText(handoverPageText);
  return useChangeOf('organisation.handover', SHOWN, (answer) => {
    if (answer.notMoved.length > 0) announce(text.notMoved);
    settled(answer);
  });
}

/** What waits for its day already, by key, in words. */
function useWaiting(from: string): ReadonlyMap<string, string> {
  const text = useText(handoverPageText);
  const language = useLanguage();
  const planned = useHandovers(from).filter(({ state }) => state === 'planned');
  return new Map(
    planned.flatMap(({ items, toName, day }) =>
      items.map((item) => [keyOf(item), text.waits(toName, formatDay(day, language))] as const),
    ),
  );
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
