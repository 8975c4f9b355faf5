import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Coordinators } from './coordinators.tsx';
import { Lacking } from './lacking.tsx';
import { NotRead } from './not-read.tsx';
import { Stuck } from './stuck.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { margin: 0 },
  help: { margin: '0 0 16px', maxWidth: '720px' },
});

export default function OperationsPage() {
  const styles = useStyles();
  const text = useText(pageText);
  const answer = useAnswer('operations.read', {}, { everyMs: REFRESH_MS.together });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <div className={styles.page}>
        <Fetching of={answer} />
        {data && <Coordinators coordination={data.coordination} />}
        {data?.isWhole === false && <Notice intent="warning">{text.notWhole}</Notice>}
        {data !== undefined && (
          <p className={styles.line}>{data.waiting === 0 ? text.nothingWaiting : text.waiting(data.waiting)}</p>
        )}
        {data?.isWhole && data.stuck.length + data.unread.length + data.lacks.length === 0 && (
          <EmptyState title={text.empty.title} lead={text.empty.lead} />
        )}
        {data !== undefined && data.lacks.length > 0 && (
          <Panel title={text.lacks.title}>
            <p className={styles.help}>{text.lacks.help}</p>
            <Lacking all={data.lacks} />
          </Panel>
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
