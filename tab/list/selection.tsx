// Rows that are chosen to do something with all of them.
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import { useAnnounce } from '../parts/announcer.tsx';
import { useText } from '../shell/session.tsx';
import { listText } from './text.ts';

export interface Selection<Row> {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  /** Others show no box. */
  readonly isOffered: (row: Row) => boolean;
  /** What can be done with the chosen. */
  readonly actions: ReactNode;
}

/** The keys of the rows that are chosen and still there. */
export function useChosen(
  keys: readonly string[],
): readonly [ReadonlySet<string>, (keys: ReadonlySet<string>) => void] {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const text = useText(listText);
  const announce = useAnnounce();
  const choose = (next: ReadonlySet<string>) => {
    setChosen(next);
    announce(text.chosen(next.size));
  };
  return [new Set(keys.filter((key) => chosen.has(key))), choose];
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

interface ChooseRowProps<Row> {
  readonly selection: Selection<Row>;
  readonly row: Row;
  readonly id: string;
  readonly name: string;
}

export function ChooseRow<Row>({ selection: { chosen, choose, isOffered }, row, id, name }: ChooseRowProps<Row>) {
  const text = useText(listText);
  if (!isOffered(row)) return null;
  return (
    <Checkbox aria-label={text.choose(name)} checked={chosen.has(id)} onChange={() => choose(toggled(chosen, id))} />
  );
}

interface ChooseAllProps<Row> {
  readonly selection: Selection<Row>;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

export function ChooseAll<Row>({ selection: { chosen, choose, isOffered }, rows, keyOf }: ChooseAllProps<Row>) {
  const text = useText(listText);
  const keys = rows.filter(isOffered).map(keyOf);
  if (keys.length === 0) return null;
  const count = keys.filter((key) => chosen.has(key)).length;
  return (
    <Checkbox
      aria-label={text.chooseAll}
      checked={count === 0 ? false : count === keys.length ? true : 'mixed'}
      onChange={() => choose(new Set(count === keys.length ? [] : keys))}
    />
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    flexGrow: 1,
    margin: 0,
    minWidth: 0,
    padding: '4px 4px 4px 12px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  last: { marginLeft: 'auto' },
});

/** Stands in place of the list's own buttons as long as something is chosen. */
export function BulkBar<Row>({ selection: { chosen, choose, actions } }: { readonly selection: Selection<Row> }) {
  const styles = useStyles();
  const text = useText(listText);
  return (
    <fieldset aria-label={text.bulk} className={styles.bar}>
      <span className={styles.count}>{text.chosen(chosen.size)}</span>
      {actions}
      <Button className={styles.last} appearance="subtle" icon={<DismissRegular />} onClick={() => choose(new Set())}>
        {text.unchoose}
      </Button>
    </fieldset>
  );
}
