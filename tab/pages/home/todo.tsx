import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import { inboxText } from '../../../bot/capabilities/inbox/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { TaskList } from './task-list.tsx';
import { todoText } from './todo-text.ts';

export default function TodoPage() {
  const text = useText(todoText);
  const words = useText(inboxText);
  const language = useLanguage();
  const answer = useAnswer('inbox.todo', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetched of={answer} data={data}>
        {(todo) => (
          <>
            {todo.unread && (
              <Notice intent="warning">
                {words.unread(
                  listed(
                    todo.unread.map((one) => one[language]),
                    language,
                  ),
                )}
              </Notice>
            )}
            {todo.tasks.length === 0 && todo.staff.length === 0 && !todo.unread && <EmptyState {...text.empty} />}
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
