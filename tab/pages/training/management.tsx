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
import { DataTable, titled } from '../../list/data-table.tsx';
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

const ROOM = 760;
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
  const cells = useCells(record);
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
      <DataTable
        label={text.who}
        room={ROOM}
        columns={titled([text.person, text.part, text.latest, ...(record ? [text.record] : [])], ['24%', '28%'])}
        rows={rows.map((row) => ({ key: `${row.as}/${row.where}/${row.name}`, cells: cells(row) }))}
      />
    </Panel>
  );
}

function useCells(record: DueProps['record']) {
  const language = useLanguage();
  const text = useText(roundText).management;
  const { roles } = useText(roleText);
  const partOf = ({ as, where }: ManagementRow) =>
    as === 'member' ? text.member(where) : [roles[as], where].filter(Boolean).join(', ');
  return (row: ManagementRow) => {
    const { name, where, latest } = row;
    const begin = () => record?.({ kind: 'new', line: { personName: name, position: partOf(row), board: where } });
    return [
      name,
      partOf(row),
      latest === null ? (
        <Badge key="gap" appearance="tint" color="danger">
          {text.missing}
        </Badge>
      ) : (
        text.course(latest.course, formatDay(latest.on, language))
      ),
      record && (
        <Button key="record" size="small" aria-label={text.recordOf(name)} onClick={begin}>
          {text.record}
        </Button>
      ),
    ];
  };
}
