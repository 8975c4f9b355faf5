import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ClosedDay } from '../../../bot/capabilities/boards/closed-day-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { partText } from '../../parts/text.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { ClosedDayForm } from './closed-form.tsx';
import { closedText } from './closed-text.ts';
import { useDays } from './days.ts';

const useStyles = makeStyles({ lead: { marginTop: 0, maxWidth: '720px' } });

/** What the municipality keeps closed besides what everybody does. */
export function ClosedDays() {
  const styles = useStyles();
  const text = useText(closedText);
  const parts = useText(partText);
  const mayChange = useMay('organisation.changeDelegation');
  const { data, error, refetch } = useAnswer('organisation.closedDays', {}, { everyMs: REFRESH_MS.page });
  const [chosen, setChosen] = useState<ClosedDay | 'new' | null>(null);
  if (isRefusal(data)) return null;
  return (
    <Panel title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      {data === undefined && error && <ErrorState error={error} retry={() => void refetch()} />}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data?.length === 0 && (
        <p>
          {text.empty} {!mayChange && text.ask}
        </p>
      )}
      {data !== undefined && data.length > 0 && <Rows closedDays={data} edit={mayChange ? setChosen : null} />}
      {mayChange && data !== undefined && (
        <Button style={{ marginTop: 12 }} onClick={() => setChosen('new')}>
          {text.add}
        </Button>
      )}
      {chosen !== null && (
        <ClosedDayForm
          key={chosen === 'new' ? 'new' : chosen.id}
          closed={chosen === 'new' ? null : (data?.find(({ id }) => id === chosen.id) ?? chosen)}
          close={() => setChosen(null)}
        />
      )}
    </Panel>
  );
}

interface RowsProps {
  readonly closedDays: readonly ClosedDay[];
  readonly edit: ((closed: ClosedDay) => void) | null;
}

function Rows({ closedDays, edit }: RowsProps) {
  const text = useText(closedText);
  return (
    <Grid
      isShort
      name="closed"
      label={text.title}
      rows={closedDays}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      columns={useColumns(edit)}
    />
  );
}

function useColumns(edit: RowsProps['edit']): readonly Column<ClosedDay>[] {
  const text = useText(closedText);
  const days = useDays();
  const repeatsOf = ({ yearly }: ClosedDay) => (yearly ? text.yearly : text.once);
  const change = (closed: ClosedDay) => (
    <Button size="small" aria-label={text.changeOf(closed.name, days(closed))} onClick={() => edit?.(closed)}>
      {text.change}
    </Button>
  );
  return [
    { name: 'name', title: text.name, by: ({ name }) => name, width: 190, least: 130, cell: ({ name }) => name },
    { name: 'days', title: text.days, by: ({ first }) => first, width: 190, least: 130, cell: days },
    { name: 'repeats', title: text.repeats, by: repeatsOf, width: 120, least: 96, cell: repeatsOf },
    {
      name: 'changed',
      title: text.changed,
      by: ({ changedAt }) => changedAt,
      first: 'descending',
      width: 200,
      least: 140,
      leaves: 1,
      cell: ({ changedBy, changedAt }) => (
        <>
          {changedBy}, <Moment at={changedAt} />
        </>
      ),
    },
    ...(edit
      ? [{ name: 'action', title: text.change, isAction: true, width: 100, least: 92, isTight: true, cell: change }]
      : []),
  ];
}
