import { makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskRow } from '../../../bot/capabilities/risk/view-model.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { LevelBadge, LevelNow, ValidityBadge } from './levels.tsx';
import { riskPageText } from './text.ts';

// The table's eight columns need this much; below it the list is cards.
const ROOM = 980;
const WIDTHS = ['110px', '24%', '15%', '13%', '108px', '220px', '124px'];
const useStyles = makeStyles({ kind: { display: 'block' }, words: { hyphens: 'auto' } });

export function RiskTable({ rows, label }: { rows: readonly RiskRow[]; label: string }) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const { types } = useText(riskText);
  const language = useLanguage();
  return (
    <DataTable
      label={label}
      room={ROOM}
      columns={titled(
        [text.number, text.risk, text.object, text.owner, text.level, text.validity, text.validUntil],
        WIDTHS,
      )}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <TextLink key="number" to={riskPath(row.id)}>
            {row.number}
          </TextLink>,
          <span key="title">
            {row.title}
            {row.kind === 'exception' && <span className={styles.kind}>({types.exception})</span>}
          </span>,
          <span key="object" className={styles.words}>
            {row.object}
          </span>,
          row.ownerName,
          <span key="level">
            <LevelBadge level={row.level} />
            {row.levelNow !== row.level && <LevelNow level={row.levelNow} />}
            {row.rescore && <span className={styles.kind}>{text.rescoreRow}</span>}
          </span>,
          <ValidityBadge key="validity" validity={row.validity} />,
          row.validUntil === null ? text.noDecision : formatDay(row.validUntil, language),
        ],
      }))}
    />
  );
}
