import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { TaskList } from './task-list.tsx';
import { todoText } from './todo-text.ts';

export default function TodoPage() {
  const text = useText(todoText);
  const answer = useAnswer('inbox.todo', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetched of={answer} data={data}>
        {(todo) => (
          <>
            {todo.tasks.length === 0 && todo.staff.length === 0 && <EmptyState {...text.empty} />}
            {todo.tasks.length > 0 && (
              <Panel title={text.waiting(todo.tasks.length)}>
                <TaskList todo={todo} />
              </Panel>
            )}
            {todo.staff.length > 0 && (
              <Panel title={text.staff(todo.staff.length)}>
                <ButtonLink to="/staff">{text.toStaff}</ButtonLink>
              </Panel>
            )}
          </>
        )}
      </Fetched>
    </>
  );
}
