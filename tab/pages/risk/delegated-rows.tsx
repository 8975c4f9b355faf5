import { Checkbox } from '@fluentui/react-components';
import { dayOf } from '../../../bot/blocks/instant.ts';
import { correctionWords } from '../../../bot/capabilities/risk-board/correction-text.ts';
import type { DelegatedDecisions } from '../../../bot/capabilities/risk-board/model.ts';
import { riskBoardText } from '../../../bot/capabilities/risk-board/text.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { boardPageText } from './board-text.ts';
import { CorrectReported } from './correct.tsx';

interface RowsProps {
  readonly rows: DelegatedDecisions['rows'];
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  readonly mayReport: boolean;
}

type Row = DelegatedDecisions['rows'][number];

export function DelegatedRows({ rows, ...choice }: RowsProps) {
  const text = useText(boardPageText).delegated;
  return (
    <Grid
      isShort
      name="delegated"
      label={text.title}
      rows={rows}
      keyOf={({ decision }) => decision.id}
      nameOf={({ decision }) => decision.basis.number}
      columns={useColumns(choice)}
    />
  );
}

function useColumns(choice: Omit<RowsProps, 'rows'>): readonly Column<Row>[] {
  const text = useText(boardPageText).delegated;
  const { outcomes } = useText(riskDecisionText);
  return [
    {
      name: 'decision',
      title: text.decision,
      by: ({ decision }) => decision.basis.number,
      width: 300,
      least: 180,
      cell: ({ decision }) => (
        <>
          <TextLink to={riskPath(decision.risk)}>{decision.basis.number}</TextLink> {decision.basis.title}.{' '}
          {outcomes[decision.outcome]}
        </>
      ),
    },
    {
      name: 'by',
      title: text.by,
      by: ({ decision }) => decision.actorName,
      width: 150,
      least: 110,
      cell: ({ decision }) => decision.actorName,
    },
    {
      name: 'item',
      title: text.item,
      by: ({ decision }) => decision.item,
      width: 110,
      least: 84,
      cell: ({ decision }) => decision.item,
    },
    {
      name: 'day',
      title: text.day,
      by: ({ decision }) => decision.at,
      first: 'descending',
      width: 112,
      least: 108,
      isTight: true,
      cell: ({ decision }) => <ShortDay day={dayOf(decision.at)} />,
    },
    {
      name: 'reported',
      title: text.reported,
      isAction: true,
      width: 200,
      least: 150,
      cell: (row) => <Reported row={row} {...choice} />,
    },
  ];
}

function Reported({ row, chosen, toggle, mayReport }: Omit<RowsProps, 'rows'> & { readonly row: Row }) {
  const language = useLanguage();
  const text = useText(boardPageText).delegated;
  const { meeting } = useText(riskBoardText);
  const { decision, reported, corrections } = row;
  const { number } = decision.basis;
  if (!reported)
    return mayReport ? (
      <Checkbox
        label={text.choose(number)}
        checked={chosen.includes(decision.id)}
        onChange={() => toggle(decision.id)}
      />
    ) : (
      text.not
    );
  return (
    <>
      {meeting(reported.board)}
      {corrections.map((one) => (
        <p key={one.id}>{correctionWords(one, language)}</p>
      ))}
      {mayReport && (
        <CorrectReported decision={decision.id} number={number} board={reported.board} corrections={corrections} />
      )}
    </>
  );
}
