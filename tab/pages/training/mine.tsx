import { makeStyles } from '@fluentui/react-components';
import { type Day, formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { LessonTask } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../asking.ts';
import { lessonPath } from '../../navigation.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useText } from '../../session.tsx';
import { useToday } from '../../today.ts';
import { trainingPageText } from './text.ts';

const EVERY = 15_000;
const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', maxWidth: '800px', gridTemplateColumns: 'minmax(0, 1fr)' },
  when: { margin: '0 0 12px' },
});

const isPassed = ({ result }: LessonTask) => result?.state === 'passed';

export default function LessonsPage() {
  const styles = useStyles();
  const text = useText(trainingPageText).mine;
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('training.mine', {}, EVERY);
  const day = useToday();
  if (isRefusal(data)) return <NotAllowed />;
  const inOrder = [...(data ?? [])].sort((a, b) => Number(isPassed(a)) - Number(isPassed(b)));
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
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
  const { card } = useText(trainingText);
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
    <Panel title={card.title(title)}>
      {!passed && due < day ? <Notice intent="warning">{when}</Notice> : <p className={styles.when}>{when}</p>}
      <ButtonLink to={lessonPath(campaign)} primary={!passed}>
        {action(title)}
      </ButtonLink>
    </Panel>
  );
}
