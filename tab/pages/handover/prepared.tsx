// Handovers that wait for their day, and the latest that have been made or called off.
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { HandoverRecord } from '../../../bot/capabilities/handover/model.ts';
import { handoverText } from '../../../bot/capabilities/handover/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { handoverPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { handoverPageText } from './text.ts';

const useStyles = makeStyles({
  records: { margin: 0, paddingLeft: '18px' },
  less: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Of one person, or of all. */
export function useHandovers(from?: string): readonly HandoverRecord[] {
  const { data } = useAnswer('organisation.handovers', {}, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return [];
  return from === undefined ? data : data.filter((one) => one.from === from || one.to === from);
}

const SHOWN = ['organisation.handovers', 'organisation.inHand'] as const;

export function Handovers({ from }: { readonly from: string | undefined }) {
  const text = useText(handoverPageText).list;
  const words = useText(handoverText);
  const handovers = useHandovers(from);
  const [chosen, setChosen] = useState<HandoverRecord | null>(null);
  const sending = useChangeOf('organisation.callOffHandover', SHOWN);
  if (handovers.length === 0 && from !== undefined) return null;
  return (
    <Panel title={text.title}>
      <Outcome sending={sending} sentences={words.refusals} success={text.calledOff} />
      {handovers.length === 0 ? <p>{text.empty}</p> : <Rows handovers={handovers} choose={setChosen} />}
      <ConfirmDialog
        open={chosen !== null}
        title={text.confirmTitle}
        action={text.action}
        cancel={() => setChosen(null)}
        confirm={() => {
          if (chosen) sending.send({ id: chosen.id, revision: chosen.revision });
          setChosen(null);
        }}
      >
        {chosen ? text.confirm(chosen.fromName, chosen.toName) : ''}
      </ConfirmDialog>
    </Panel>
  );
}

interface RowsProps {
  readonly handovers: readonly HandoverRecord[];
  readonly choose: (handover: HandoverRecord) => void;
}

function Rows({ handovers, choose }: RowsProps) {
  const text = useText(handoverPageText).list;
  const columns = useColumns(handovers, choose);
  return (
    <Grid
      isShort
      name="handovers"
      label={text.title}
      rows={handovers}
      keyOf={({ id }) => id}
      nameOf={({ fromName, toName }) => text.between(fromName, toName)}
      columns={columns}
    />
  );
}

function useColumns(handovers: RowsProps['handovers'], choose: RowsProps['choose']): readonly Column<HandoverRecord>[] {
  const text = useText(handoverPageText).list;
  const words = useText(handoverText);
  const today = useToday();
  const isOpen = ({ state, day }: HandoverRecord) => state === 'planned' && day > today;
  const columns: readonly Column<HandoverRecord>[] = [
    {
      name: 'who',
      title: text.who,
      by: ({ fromName, toName }) => text.between(fromName, toName),
      width: 220,
      least: 140,
      cell: ({ from, fromName, toName }) => (
        <TextLink to={handoverPath(from)}>{text.between(fromName, toName)}</TextLink>
      ),
    },
    {
      name: 'day',
      title: text.day,
      by: ({ day }) => day,
      width: 110,
      isTight: true,
      cell: ({ day }) => <ShortDay day={day} />,
    },
    {
      name: 'what',
      title: text.what,
      by: ({ items }) => items.length,
      width: 280,
      least: 160,
      cell: (one) => <Records handover={one} />,
    },
    {
      name: 'state',
      title: text.state,
      by: ({ state }) => words.states[state],
      width: 150,
      least: 120,
      cell: (one) => <State handover={one} />,
    },
  ];
  if (!handovers.some(isOpen)) return columns;
  const off: Column<HandoverRecord> = {
    name: 'off',
    title: text.callOff,
    isAction: true,
    isTight: true,
    width: 120,
    least: 110,
    cell: (one) =>
      isOpen(one) && (
        <Button size="small" aria-label={text.callOffOf(one.fromName, one.toName)} onClick={() => choose(one)}>
          {text.callOff}
        </Button>
      ),
  };
  return [...columns, off];
}

const MOST = 3;

function Records({ handover: { items } }: { readonly handover: HandoverRecord }) {
  const styles = useStyles();
  const text = useText(handoverPageText).list;
  const language = useLanguage();
  return (
    <>
      <ul className={styles.records}>
        {items.slice(0, MOST).map(({ kind, id, what, title }) => (
          <li key={`${kind}/${id}`}>
            {what[language]}: {title[language]}
          </li>
        ))}
      </ul>
      {items.length > MOST && <span className={styles.less}>{text.count(items.length)}</span>}
    </>
  );
}

const COLOURS = { planned: 'informative', done: 'success', calledOff: 'subtle' } as const;

function State({ handover: { state, notMoved, prepared } }: { readonly handover: HandoverRecord }) {
  const styles = useStyles();
  const text = useText(handoverPageText).list;
  const words = useText(handoverText);
  return (
    <>
      <Badge appearance="tint" color={COLOURS[state]}>
        {words.states[state]}
      </Badge>
      {notMoved.length > 0 && <span className={styles.less}>{text.stayed(notMoved.length)}</span>}
      <span className={styles.less}>{text.by(prepared.actorName)}</span>
    </>
  );
}
