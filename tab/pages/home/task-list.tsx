// What a person owes, one line each: what it is, when it is due, and the way to do it.
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween, formatDay } from '../../../bot/blocks/instant.ts';
import { inboxText } from '../../../bot/capabilities/inbox/text.ts';
import type { InboxAnswer, Task } from '../../../bot/contract.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { lineOf } from './lines.ts';
import { todoText } from './todo-text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  words: { flex: '1 1 220px', minWidth: 0 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', hyphens: 'auto' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  due: { flexShrink: 0 },
});

function Due({ due, today }: Pick<Task, 'due'> & Pick<InboxAnswer, 'today'>) {
  const text = useText(todoText);
  const language = useLanguage();
  const late = daysBetween(due, today);
  if (late > 0)
    return (
      <Badge appearance="tint" color="danger">
        {text.late(late)}
      </Badge>
    );
  return <span>{text.due(formatDay(due, language))}</span>;
}

interface TaskListProps {
  readonly todo: InboxAnswer;
  /** So many at most. */
  readonly most?: number;
  /** The first is what to do now. */
  readonly isFirstPrimary?: boolean;
}

export function TaskList({ todo: { tasks, today }, most = tasks.length, isFirstPrimary = false }: TaskListProps) {
  const styles = useStyles();
  const text = useText(inboxText);
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {tasks.slice(0, most).map((task, place) => {
        const { id, kind, title, path } = lineOf(task, language);
        return (
          <li key={`${kind}/${id}`} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.about}>{text.kinds[kind]}</span>
            </span>
            <span className={styles.due}>
              <Due due={task.due} today={today} />
            </span>
            <ButtonLink to={path} primary={isFirstPrimary && place === 0} label={`${text.verbs[kind]}: ${title}`}>
              {text.verbs[kind]}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
