// Who in management should be trained, what each of them has had, and where it is missing; below it all that is recorded.
import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import type { Management, ManagementRow } from '../../../bot/capabilities/training/management-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Register } from './register.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';
import { type Begun, Write } from './write-record.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  summary: { margin: '0 0 12px' },
});

export default function ManagementPage() {
  const styles = useStyles();
  const text = useText(roundText).management;
  const register = useText(trainingPageText).register;
  const mayManage = useMay('training.manage');
  const answer = useAnswer('training.management', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  const [writing, setWriting] = useState<Begun | null>(null);
  const tell = useTell();
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={mayManage && <Button onClick={() => setWriting({ kind: 'new' })}>{register.add}</Button>}
      />
      <Fetching of={answer} />
      {data && (
        <div className={styles.page}>
          <Due of={data} record={mayManage ? setWriting : null} />
          <Register write={mayManage ? setWriting : null} />
        </div>
      )}
      {writing && (
        <Write
          key={writing.kind === 'new' ? (writing.line?.personName ?? 'new') : writing.record.id}
          begun={writing}
          close={(done) => {
            setWriting(null);
            if (done) tell({ words: register.saved });
          }}
        />
      )}
    </>
  );
}

interface DueProps {
  readonly of: Management;
  readonly record: ((begun: Begun) => void) | null;
}

function Due({ of: { rows, withoutMembers }, record }: DueProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(roundText).management;
  const mayAdd = useMay('organisation.changeRoles');
  const columns = useColumns(record);
  const add = mayAdd && <ButtonLink to="/organisation">{text.toOrganisation}</ButtonLink>;
  if (rows.length === 0) return <EmptyState {...text.nobody}>{add}</EmptyState>;
  const done = rows.filter(({ latest }) => latest !== null).length;
  return (
    <Panel title={text.who}>
      <p className={styles.summary}>{text.summary(done, rows.length)}</p>
      {withoutMembers.length > 0 && (
        <Notice intent="info" actions={add}>
          {text.noMembers(listed(withoutMembers, language))}
        </Notice>
      )}
      <Grid
        isShort
        name="management"
        label={text.who}
        rows={rows}
        keyOf={(row) => `${row.as}/${row.where}/${row.name}`}
        nameOf={({ name }) => name}
        columns={columns}
      />
    </Panel>
  );
}

function useColumns(record: DueProps['record']): readonly Column<ManagementRow>[] {
  const language = useLanguage();
  const text = useText(roundText).management;
  const { roles } = useText(roleText);
  const partOf = ({ as, where }: ManagementRow) =>
    as === 'member' ? text.member(where) : [roles[as], where].filter(Boolean).join(', ');
  const begin = (row: ManagementRow) =>
    record?.({ kind: 'new', line: { personName: row.name, position: partOf(row), board: row.where } });
  const recordOf = (row: ManagementRow) => (
    <Button size="small" aria-label={text.recordOf(row.name)} onClick={() => begin(row)}>
      {text.record}
    </Button>
  );
  return [
    { name: 'person', title: text.person, by: ({ name }) => name, width: 190, least: 140, cell: ({ name }) => name },
    { name: 'part', title: text.part, by: partOf, width: 220, least: 150, cell: partOf },
    {
      name: 'latest',
      title: text.latest,
      by: ({ latest }) => latest?.on ?? null,
      width: 240,
      least: 140,
      cell: ({ latest }) =>
        latest === null ? (
          <Badge appearance="tint" color="danger">
            {text.missing}
          </Badge>
        ) : (
          text.course(latest.course, formatDay(latest.on, language))
        ),
    },
    ...(record
      ? [{ name: 'action', title: text.record, isAction: true, width: 176, least: 172, isTight: true, cell: recordOf }]
      : []),
  ];
}
