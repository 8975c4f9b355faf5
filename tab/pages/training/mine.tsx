import { makeStyles } from '@fluentui/react-components';
import { type Day, formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { LessonTask } from '../../../bot/capabilities/training/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { lessonPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { trainingPageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', maxWidth: '800px', gridTemplateColumns: 'minmax(0, 1fr)' },
  when: { margin: '0 0 12px' },
});

const isPassed = ({ result }: LessonTask) => result?.state === 'passed';

export default function LessonsPage() {
  const styles = useStyles();
  const text = useText(trainingPageText).mine;
  const answer = useAnswer('training.mine', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  const day = useToday();
  if (isRefusal(data)) return <NotAllowed />;
  const inOrder = [...(data ?? [])].sort((a, b) => Number(isPassed(a)) - Number(isPassed(b)));
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data?.length === 0 && <EmptyState {...text.empty} />}
      <div className={styles.list}>
        {inOrder.map((task) => (
          <Task key={task.campaign} task={task} day={day} />
        ))}
      </div>
    </>
  );
}

function Task({ task, day }: { task: LessonTask; day: Day }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(trainingPageText).mine;
  const { campaign, lesson, due, result } = task;
  const title = lesson.title[language];
  const passed = isPassed(task);
  const by = (due < day ? text.late : text.due)(formatDay(due, language));
  const when =
    passed && result?.finishedAt
      ? text.passed(result.score, result.of, formatInstant(result.finishedAt, language))
      : by;
  const action = passed ? text.look : result ? text.goOn : text.begin;
  return (
    <Panel title={title}>
      {!passed && due < day ? <Notice intent="warning">{when}</Notice> : <p className={styles.when}>{when}</p>}
      <ButtonLink to={lessonPath(campaign)} primary={!passed}>
        {action(title)}
      </ButtonLink>
    </Panel>
  );
}
