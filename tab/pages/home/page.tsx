// Where everybody begins: what waits, what is late, and the way to report.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { TaskList } from '../inbox/list.tsx';
import { OwnCases } from './own-cases.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  lead: { margin: '0 0 12px' },
});

/** So many lines on this page; the whole list is a page of its own. */
const MOST = 5;

export default function HomePage() {
  const styles = useStyles();
  const text = useText(homeText);
  const { person } = useMe();
  const answer = useAnswer('inbox.todo', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  const late = data?.tasks.filter(({ due }) => due < data.today).length ?? 0;
  const waiting = data && (data.tasks.length === 0 ? text.nothing : text.waiting(data.tasks.length));
  const lead = [waiting, late > 0 && text.late(late)].filter(Boolean).join(' ');
  return (
    <>
      <PageHeader title={text.hello(person.givenName)} lead={lead} />
      <div className={styles.columns}>
        <Fetched of={answer} data={data}>
          {(todo) => (
            <div className={styles.column}>
              {todo.tasks.length > 0 && (
                <Panel title={text.todo}>
                  <TaskList todo={todo} most={MOST} />
                  {todo.tasks.length > MOST && <ButtonLink to="/todo">{text.all(todo.tasks.length)}</ButtonLink>}
                </Panel>
              )}
            </div>
          )}
        </Fetched>
        <div className={styles.column}>
          <Panel title={text.report.title}>
            <p className={styles.lead}>{text.report.lead}</p>
            <ButtonLink to="/report" primary>
              {text.report.action}
            </ButtonLink>
          </Panel>
          <OwnCases />
        </div>
      </div>
    </>
  );
}
