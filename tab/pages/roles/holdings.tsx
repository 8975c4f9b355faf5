import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type Day, formatInstant } from '../../../bot/blocks/instant.ts';
import type { RoleAct, RoleHolding } from '../../../bot/capabilities/roles/model.ts';
import { counts } from '../../../bot/capabilities/roles/rules.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import type { RowCard } from '../../list/grid-card.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { rolePageText } from './text.ts';

const useStyles = makeStyles({
  less: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface HoldingsProps {
  readonly holdings: readonly RoleHolding[];
  readonly mayChange: boolean;
}

export function Holdings({ holdings, mayChange }: HoldingsProps) {
  const text = useText(rolePageText);
  const words = useText(roleText);
  const [chosen, setChosen] = useState<RoleHolding | null>(null);
  const end = useEnd();
  const day = useToday();
  const button = (holding: RoleHolding) =>
    (holding.until === null || holding.until >= day) && (
      <Button
        size="small"
        aria-label={text.endOf(words.roles[holding.role], holding.holderName)}
        onClick={() => setChosen(holding)}
      >
        {text.columns.end}
      </Button>
    );
  const columns = useColumns();
  const card = useCard();
  const last: Column<RoleHolding> = {
    name: 'end',
    title: text.columns.end,
    width: 100,
    least: 96,
    isTight: true,
    isFixed: true,
    cell: button,
  };
  return (
    <>
      <Outcome sending={end.sending} sentences={words.refusals} />
      <Grid
        name="roles"
        label={text.holdings}
        rows={holdings}
        keyOf={({ id }) => id}
        nameOf={({ role, holderName }) => `${words.roles[role]}, ${holderName}`}
        columns={mayChange ? [...columns, last] : columns}
        card={(holding) => ({ ...card(holding), action: mayChange && button(holding) })}
        standing="role"
      />
      <ConfirmDialog
        open={chosen !== null}
        title={chosen ? text.confirmTitle(words.roles[chosen.role], chosen.holderName) : ''}
        action={text.end}
        cancel={() => setChosen(null)}
        confirm={() => {
          if (chosen) end.press(chosen);
          setChosen(null);
        }}
      >
        {text.confirm}
      </ConfirmDialog>
    </>
  );
}

/** Taken back it is given again, as it was, by whoever takes it back: those whom it concerns are told of both. */
function useEnd() {
  const text = useText(rolePageText);
  const { refusals } = useText(roleText);
  const tell = useTell();
  const today = useToday();
  const give = useUndo('organisation.grantRole', ['organisation.roles'], refusals);
  const ended = useRef<RoleHolding>(null);
  const sending = useChangeOf('organisation.endRole', ['organisation.roles'], () => {
    const before = ended.current;
    if (!before) return;
    const { role, scope, holder, deputy, from, until } = before;
    const again = { role, scope, holder, deputy, from: from > today ? from : today, until };
    tell({ words: text.ended, undo: give(again) });
  });
  return {
    sending,
    press(holding: RoleHolding) {
      ended.current = holding;
      sending.send({ id: holding.id });
    },
  };
}

/** What the table and the cards say alike. */
function useSaid() {
  const text = useText(rolePageText);
  const words = useText(roleText);
  const language = useLanguage();
  const day = useToday();
  const acted = (say: (name: string, at: string) => string, act: RoleAct | null) =>
    act ? say(act.actorName, formatInstant(act.at, language)) : '';
  const stateOn = (holding: RoleHolding, today: Day) => {
    if (counts(holding, today)) return text.counts;
    return holding.from > today ? text.notYet : text.over;
  };
  return {
    roleOf: ({ role }: RoleHolding) => words.roles[role],
    scopeOf: ({ scope }: RoleHolding) => [words.scopes[scope.kind], scope.name].filter(Boolean).join(': '),
    deputyOf: ({ deputyName }: RoleHolding) => deputyName ?? words.noDeputy,
    stateOf: (holding: RoleHolding) => stateOn(holding, day),
    howOf: ({ given, ended }: RoleHolding) =>
      [acted(text.givenBy, given), acted(text.endedBy, ended)].filter(Boolean).join('. '),
  };
}

const useColumns = (): readonly Column<RoleHolding>[] => [...useWho(), ...useWhen()];

function useWho(): readonly Column<RoleHolding>[] {
  const { columns } = useText(rolePageText);
  const { roleOf, scopeOf, deputyOf } = useSaid();
  return [
    {
      name: 'role',
      title: columns.role,
      // Those of one role by name.
      by: (holding) => `${roleOf(holding)} ${holding.holderName}`,
      width: 220,
      least: 180,
      isFixed: true,
      cell: roleOf,
    },
    { name: 'scope', title: columns.scope, by: scopeOf, width: 180, least: 150, leaves: 3, cell: scopeOf },
    {
      name: 'holder',
      title: columns.holder,
      by: ({ holderName }) => holderName,
      width: 150,
      least: 120,
      isFixed: true,
      cell: ({ holderName }) => holderName,
    },
    {
      name: 'deputy',
      title: columns.deputy,
      by: ({ deputyName }) => deputyName,
      width: 150,
      least: 120,
      leaves: 2,
      cell: deputyOf,
    },
  ];
}

function useWhen(): readonly Column<RoleHolding>[] {
  const styles = useStyles();
  const { columns } = useText(rolePageText);
  const { untilFurtherNotice } = useText(roleText);
  const { stateOf, howOf } = useSaid();
  const day = { width: 116, least: 108, isTight: true };
  return [
    {
      ...day,
      name: 'from',
      title: columns.from,
      by: ({ from }) => from,
      first: 'descending',
      leaves: 5,
      cell: ({ from }) => <ShortDay day={from} />,
    },
    {
      ...day,
      name: 'until',
      title: columns.until,
      by: ({ until }) => until,
      leaves: 4,
      cell: ({ until }) => (until ? <ShortDay day={until} /> : untilFurtherNotice),
    },
    {
      name: 'counts',
      title: columns.counts,
      by: stateOf,
      width: 180,
      least: 110,
      leaves: 1,
      cell: (holding) => (
        <>
          {stateOf(holding)} <span className={styles.less}>{howOf(holding)}</span>
        </>
      ),
    },
  ];
}

function useCard(): (holding: RoleHolding) => RowCard {
  const { columns } = useText(rolePageText);
  const { untilFurtherNotice } = useText(roleText);
  const { roleOf, scopeOf, deputyOf, stateOf } = useSaid();
  return (holding) => ({
    over: scopeOf(holding),
    title: roleOf(holding),
    lines: [
      holding.holderName,
      `${columns.deputy}: ${deputyOf(holding)}`,
      <>
        {stateOf(holding)} · <ShortDay day={holding.from} /> –{' '}
        {holding.until ? <ShortDay day={holding.until} /> : untilFurtherNotice}
      </>,
    ],
  });
}
