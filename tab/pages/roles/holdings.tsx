import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type Day, formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import type { RoleAct, RoleHolding } from '../../../bot/capabilities/roles/model.ts';
import { counts } from '../../../bot/capabilities/roles/rules.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { rolePageText } from './text.ts';

const ROOM = 1160;
const WIDTHS = ['264px', '12%', '12%', '12%'];

interface HoldingsProps {
  readonly holdings: readonly RoleHolding[];
  readonly mayChange: boolean;
}

export function Holdings({ holdings, mayChange }: HoldingsProps) {
  const text = useText(rolePageText);
  const words = useText(roleText);
  const [chosen, setChosen] = useState<RoleHolding | null>(null);
  const end = useEnd();
  const cells = useCells();
  const { role, scope, holder, deputy, from, until, counts: countsToday, end: endColumn } = text.columns;
  const day = useToday();
  const rows = [...holdings].sort(byRole(words.roles)).map((holding) => {
    const over = holding.until !== null && holding.until < day;
    const button = !over && (
      <Button aria-label={text.endOf(words.roles[holding.role], holding.holderName)} onClick={() => setChosen(holding)}>
        {text.columns.end}
      </Button>
    );
    return { key: holding.id, cells: [...cells(holding, day), ...(mayChange ? [button] : [])] };
  });
  return (
    <>
      <Outcome sending={end.sending} sentences={words.refusals} />
      <DataTable
        label={text.holdings}
        room={ROOM}
        columns={titled(
          [role, scope, holder, deputy, from, until, countsToday, ...(mayChange ? [endColumn] : [])],
          WIDTHS,
        )}
        rows={rows}
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

function byRole(names: Readonly<Record<RoleHolding['role'], string>>) {
  return (a: RoleHolding, b: RoleHolding) =>
    names[a.role].localeCompare(names[b.role], 'sv') || a.holderName.localeCompare(b.holderName, 'sv');
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

function useCells() {
  const text = useText(rolePageText);
  const words = useText(roleText);
  const language: Language = useLanguage();
  const state = (holding: RoleHolding, day: Day) => {
    if (counts(holding, day)) return text.counts;
    return holding.from > day ? text.notYet : text.over;
  };
  const acted = (say: (name: string, at: string) => string, act: RoleAct | null) =>
    act ? say(act.actorName, formatInstant(act.at, language)) : '';
  return (holding: RoleHolding, day: Day) => [
    words.roles[holding.role],
    [words.scopes[holding.scope.kind], holding.scope.name].filter(Boolean).join(': '),
    holding.holderName,
    holding.deputyName ?? words.noDeputy,
    formatDay(holding.from, language),
    holding.until ? formatDay(holding.until, language) : words.untilFurtherNotice,
    [state(holding, day), acted(text.givenBy, holding.given), acted(text.endedBy, holding.ended)]
      .filter(Boolean)
      .join('. '),
  ];
}
