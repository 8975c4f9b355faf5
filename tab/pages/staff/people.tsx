// Each of a manager's own with what they have left, and a word for those reached in another way.
import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import type { Staff, StaffTask } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { GuardedItem } from '../../parts/boundary.tsx';
import { ChatLink } from '../../parts/chat-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { staffText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2 },
  tasks: { display: 'grid', gap: '12px', margin: '12px 0 0', padding: '0 0 0 16px', listStyleType: 'none' },
  task: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { flex: '1 1 260px', minWidth: 0 },
  title: { display: 'block', overflowWrap: 'anywhere', hyphens: 'auto' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export const keyOf = ({ campaign, person }: StaffTask) => `${campaign}/${person}`;

/** Several are vouched for at once; null where there is one at most. */
export interface Marking {
  readonly chosen: ReadonlySet<string>;
  readonly mark: (task: StaffTask, isOn: boolean) => void;
}

interface TaskProps {
  readonly task: StaffTask;
  readonly vouch: (task: StaffTask) => void;
  readonly marking: Marking | null;
}

function Left({ task, vouch, marking }: TaskProps) {
  const styles = useStyles();
  const text = useText(staffText);
  const { deliveries, causes } = useText(campaignText);
  const language = useLanguage();
  const { name, due, isLate, state, cause, mayVouch } = task;
  const title = task.title[language];
  const day = formatDay(due, language);
  return (
    <li className={styles.task}>
      {mayVouch && marking && (
        <span data-screen>
          <Checkbox
            aria-label={text.markOf(name, title)}
            checked={marking.chosen.has(keyOf(task))}
            onChange={(_, { checked }) => marking.mark(task, checked === true)}
          />
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.small}>{cause ? causes[cause] : deliveries[state]}</span>
      </span>
      {isLate ? (
        <Badge appearance="tint" color="danger">
          {text.isLate(day)}
        </Badge>
      ) : (
        <span className={styles.small}>{text.due(day)}</span>
      )}
      {mayVouch && (
        <Button data-screen size="small" aria-label={text.vouchOf(name, title)} onClick={() => vouch(task)}>
          {text.vouch}
        </Button>
      )}
    </li>
  );
}

export interface OwnPerson {
  readonly person: Staff['everyone'][number];
  readonly tasks: readonly StaffTask[];
}

interface PeopleProps {
  readonly people: readonly OwnPerson[];
  readonly vouch: (task: StaffTask) => void;
  readonly marking: Marking | null;
}

export function People({ people, vouch, marking }: PeopleProps) {
  const styles = useStyles();
  const text = useText(staffText);
  return (
    <ul className={styles.list}>
      {people.map(({ person: { person, name, login }, tasks }) => (
        <li key={person} className={styles.person}>
          <GuardedItem>
            <div className={styles.head}>
              <span className={styles.name}>
                <ChatLink name={name} login={login} />
              </span>
              {tasks.length === 0 ? (
                <Badge appearance="tint" color="success">
                  {text.isDone}
                </Badge>
              ) : (
                <span className={styles.about}>{text.left(tasks.length)}</span>
              )}
            </div>
            {tasks.length > 0 && (
              <ul className={styles.tasks}>
                {tasks.map((task) => (
                  <Left key={task.campaign} task={task} vouch={vouch} marking={marking} />
                ))}
              </ul>
            )}
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}
