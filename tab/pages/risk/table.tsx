import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inSentence } from '../../../bot/blocks/text.ts';
import { RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import { RISK_SORTS } from '../../../bot/capabilities/risk/question-model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskRow } from '../../../bot/capabilities/risk/view-model.ts';
import { VALIDITIES } from '../../../bot/capabilities/risk-decision/model.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import type { RowCard } from '../../list/grid-card.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { sortingAmong, sortingOf } from '../../list/sorting.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { LevelBadge, LevelNow, ValidityBadge } from './levels.tsx';
import { riskPageText } from './text.ts';
import { FIRST_DIRECTION, type View } from './view.ts';

const useStyles = makeStyles({
  kind: { display: 'block' },
  less: { color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

interface RiskTableProps {
  readonly name?: string;
  readonly label: string;
  readonly rows: readonly RiskRow[];
  /** Where the server has put them in order. */
  readonly list?: Pick<ListState<View>, 'view' | 'change'>;
  readonly above?: ReactNode;
  readonly files?: ReactNode;
  readonly none?: ReactNode;
}

export function RiskTable({ name = 'risks', label, rows, list, above, files, none }: RiskTableProps) {
  return (
    <Grid
      name={name}
      label={label}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ number }) => number}
      pathOf={({ id }) => riskPath(id)}
      columns={useColumns()}
      card={useCard()}
      {...(list && { sorting: sortingAmong(RISK_SORTS, sortingOf(list.view, list.change, FIRST_DIRECTION)) })}
      peek={(row) => <RiskPeek row={row} />}
      above={above}
      files={files}
      none={none}
    />
  );
}

const useColumns = (): readonly Column<RiskRow>[] => [...useWhat(), ...useHow()];

/** What can happen to what, and who answers for it. */
function useWhat(): readonly Column<RiskRow>[] {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const { types } = useText(riskText);
  return [
    {
      name: 'number',
      title: text.number,
      by: ({ number }) => number,
      first: FIRST_DIRECTION.number,
      width: 112,
      least: 108,
      isTight: true,
      isFixed: true,
      cell: ({ id, number }) => (
        <RowLink isNumber to={riskPath(id)}>
          {number}
        </RowLink>
      ),
    },
    {
      name: 'title',
      title: text.risk,
      by: ({ title }) => title,
      width: 260,
      least: 180,
      isFixed: true,
      cell: ({ title, kind }) => (
        <>
          {title}
          {kind === 'exception' && <span className={styles.kind}>({types.exception})</span>}
        </>
      ),
    },
    {
      name: 'object',
      title: text.object,
      by: ({ object }) => object,
      width: 170,
      least: 160,
      leaves: 3,
      cell: ({ object }) => object,
    },
    {
      name: 'owner',
      title: text.owner,
      by: ({ ownerName }) => ownerName,
      width: 130,
      least: 110,
      leaves: 2,
      cell: ({ ownerName }) => ownerName,
    },
  ];
}

/** How bad it is, and what is decided. */
function useHow(): readonly Column<RiskRow>[] {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  return [
    {
      name: 'level',
      title: text.level,
      by: ({ level }) => RISK_LEVELS.indexOf(level),
      first: FIRST_DIRECTION.level,
      width: 116,
      least: 108,
      isTight: true,
      cell: ({ level, levelNow, rescore }) => (
        <>
          <LevelBadge level={level} />
          {levelNow !== level && <LevelNow level={levelNow} />}
          {rescore && <span className={styles.kind}>{text.rescoreRow}</span>}
        </>
      ),
    },
    {
      name: 'validity',
      title: text.validity,
      by: ({ validity }) => VALIDITIES.indexOf(validity),
      width: 190,
      least: 190,
      isTight: true,
      cell: ({ validity }) => <ValidityBadge validity={validity} />,
    },
    {
      name: 'until',
      title: text.validUntil,
      by: ({ validUntil }) => validUntil,
      width: 116,
      least: 108,
      isTight: true,
      leaves: 1,
      cell: ({ validUntil }) =>
        validUntil === null ? <span className={styles.less}>{text.noDecision}</span> : <ShortDay day={validUntil} />,
    },
    {
      name: 'administration',
      title: text.administration,
      width: 170,
      least: 150,
      leaves: 4,
      isExtra: true,
      cell: ({ administration }) => administration || <span className={styles.less}>{text.noAdministration}</span>,
    },
  ];
}

function useCard(): (row: RiskRow) => RowCard {
  const text = useText(riskPageText).list;
  const { types } = useText(riskText);
  return ({ number, kind, title, object, ownerName, level, levelNow, rescore, validity, validUntil }) => ({
    over: [number, kind === 'exception' && types.exception, object].filter(Boolean).join(' · '),
    title,
    state: (
      <>
        <LevelBadge level={level} />
        <ValidityBadge validity={validity} />
        {levelNow !== level && <LevelNow level={levelNow} />}
      </>
    ),
    lines: [
      rescore && text.rescoreRow,
      <>
        {ownerName} ·{' '}
        {validUntil === null ? (
          text.noDecision
        ) : (
          <>
            {inSentence(text.validUntil)} <ShortDay day={validUntil} />
          </>
        )}
      </>,
    ],
  });
}

function RiskPeek({ row }: { readonly row: RiskRow }) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  return (
    <>
      <div>{row.title}</div>
      <div className={styles.badges}>
        <LevelBadge level={row.level} />
        <ValidityBadge validity={row.validity} />
      </div>
      <FactList
        facts={[
          [text.object, row.object],
          [text.owner, row.ownerName],
          [text.administration, row.administration || text.noAdministration],
          [text.validUntil, row.validUntil === null ? text.noDecision : <ShortDay key="until" day={row.validUntil} />],
        ]}
      />
    </>
  );
}
