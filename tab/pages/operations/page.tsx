import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../session.tsx';
import { Coordinators } from './coordinators.tsx';
import { NotRead } from './not-read.tsx';
import { Stuck } from './stuck.tsx';
import { pageText } from './text.ts';

const EVERY = 5_000;

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { margin: 0 },
  help: { margin: '0 0 16px', maxWidth: '720px' },
});

export default function OperationsPage() {
  const styles = useStyles();
  const text = useText(pageText);
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('operations.read', {}, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <div className={styles.page}>
        {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
        {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
        {data && <Coordinators coordination={data.coordination} />}
        {data?.isWhole === false && <Notice intent="warning">{text.notWhole}</Notice>}
        {data !== undefined && (
          <p className={styles.line}>{data.waiting === 0 ? text.nothingWaiting : text.waiting(data.waiting)}</p>
        )}
        {data?.isWhole && data.stuck.length + data.unread.length === 0 && (
          <EmptyState title={text.empty.title} lead={text.empty.lead} />
        )}
        {data !== undefined && data.stuck.length > 0 && (
          <Panel title={text.stuck}>
            <p className={styles.help}>{text.help}</p>
            <Stuck all={data.stuck} />
          </Panel>
        )}
        {data !== undefined && data.unread.length > 0 && (
          <Panel title={text.unread.title}>
            <p className={styles.help}>{text.unread.help}</p>
            <NotRead all={data.unread} />
          </Panel>
        )}
      </div>
    </>
  );
}
