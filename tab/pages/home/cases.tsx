// The cases on a home that wait the longest, the oldest first, and the way to the rest of them.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath } from '../../shell/paths.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    margin: '0 0 12px',
    padding: 0,
    listStyleType: 'none',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { display: 'block', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const MOST = 5;

interface CasesProps {
  readonly status: 'received' | 'open';
  readonly text: {
    readonly title: string;
    readonly none: string;
    readonly all: (count: number) => string;
    readonly every: string;
  };
  /** The list that the last line leads to: with those that had no room here, and when all of them are here. */
  readonly rest: string;
  readonly every: string;
  readonly badge?: (row: CaseRow) => ReactNode;
  readonly about: (row: CaseRow) => ReactNode;
}

export function Cases({ status, text, rest, every, badge, about }: CasesProps) {
  const styles = useStyles();
  const question = { status, sort: 'reportedAt', direction: 'ascending' } as const;
  const { data } = useAnswer('incident.list', question, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  const { rows, count } = data;
  return (
    <Panel title={text.title}>
      {count === 0 && <p>{text.none}</p>}
      <ul className={styles.list}>
        {rows.slice(0, MOST).map((row) => (
          <li key={row.id}>
            <span className={styles.head}>
              <TextLink to={casePath(row.id)}>{row.number}</TextLink>
              {badge?.(row)}
            </span>
            <span className={styles.words}>{row.happened}</span>
            <span className={styles.about}>{about(row)}</span>
          </li>
        ))}
      </ul>
      <TextLink to={count > MOST ? rest : every}>{count > MOST ? text.all(count) : text.every}</TextLink>
    </Panel>
  );
}
