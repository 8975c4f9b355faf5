// Where everybody begins: what waits, what is late, what goes on, how it stands, and the way to report.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { InboxAnswer } from '../../../bot/contract.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Contacts } from '../../parts/contacts.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { AREAS } from '../../shell/areas.ts';
import { readsOnly } from '../../shell/navigation.ts';
import { useLanguage, useMay, useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Begin } from './begin.tsx';
import { BoardMatters } from './board-matters.tsx';
import { KeyFigures } from './key-figures.tsx';
import { NewCases } from './new-cases.tsx';
import { NextClocks } from './next-clocks.tsx';
import { OwnCases } from './own-cases.tsx';
import { OwnRules } from './own-rules.tsx';
import { PersonalCases } from './personal-cases.tsx';
import { Sendings } from './sendings.tsx';
import { Staff } from './staff.tsx';
import { Measures, Risks, Stopped } from './standing.tsx';
import { TaskList } from './task-list.tsx';
import { homeText } from './text.ts';
import { ToReview } from './to-review.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
  },
  // Where there is nothing for the person on one side, the other has the room.
  column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)', ':empty': { display: 'none' } },
  lead: { margin: '0 0 12px' },
});

/** So many lines on this page; the whole list is a page of its own. */
const MOST = 5;

export default function HomePage() {
  const styles = useStyles();
  const text = useText(homeText);
  const language = useLanguage();
  const me = useMe();
  const { person } = me;
  // How it stands comes first for whoever is there to see it.
  const isReader = readsOnly(me);
  const answer = useAnswer('inbox.todo', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  const late = data?.tasks.filter(({ due }) => due < data.today).length ?? 0;
  const waiting = data && (data.tasks.length === 0 ? text.nothing : text.waiting(data.tasks.length));
  const lead = [waiting, late > 0 && text.late(late)].filter(Boolean).join(' ');
  return (
    <>
      <PageHeader title={text.hello(person.givenName)} name={AREAS.home.title[language]} lead={lead} />
      <Fetched of={answer} data={data}>
        {(todo) => (
          <div className={styles.page}>
            <KeyFigures />
            <div className={styles.columns}>
              {isReader && <Standing isFree={false} />}
              <Now todo={todo} />
              {!isReader && <Standing isFree={todo.tasks.length === 0} />}
            </div>
          </div>
        )}
      </Fetched>
    </>
  );
}

/** What waits for this person, and what comes in. */
function Now({ todo }: { readonly todo: InboxAnswer }) {
  const styles = useStyles();
  const text = useText(homeText);
  const { roles, staff } = useMe();
  const beginsIt = useMay('organisation.changeRoles');
  const handles = useMay('incident.handle');
  const readsCases = useMay('incident.readAll');
  const readsPersonal = useMay('incident.readPersonalData');
  const readsClocks = useMay('legalClock.read');
  const follows = useMay('policy.readAll');
  const keepsMinutes = useMay('risk.board');
  const isSecretary = roles.some(({ role }) => role === 'secretary');
  const hasTasks = todo.tasks.length > 0;
  const tasks = hasTasks && (
    <Panel title={text.todo}>
      <TaskList todo={todo} most={MOST} isFirstPrimary />
      {todo.tasks.length > MOST && <ButtonLink to="/todo">{text.all(todo.tasks.length)}</ButtonLink>}
    </Panel>
  );
  return (
    <div className={styles.column}>
      {readsClocks && <NextClocks />}
      {readsPersonal && !readsCases && <PersonalCases />}
      {isSecretary && keepsMinutes && <BoardMatters isTheirs={!hasTasks} />}
      {tasks}
      {staff > 0 && <Staff />}
      {handles && <NewCases />}
      {beginsIt && <Begin />}
      {!isSecretary && keepsMinutes && <BoardMatters isTheirs={false} />}
      {follows && <Sendings />}
      {roles.length === 0 && <OwnRules />}
    </div>
  );
}

function Report({ isFirst }: { readonly isFirst: boolean }) {
  const styles = useStyles();
  const text = useText(homeText).report;
  if (readsOnly(useMe())) return null;
  return (
    <Panel title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <ButtonLink to="/report" primary={isFirst}>
        {text.action}
      </ButtonLink>
    </Panel>
  );
}

/** The way to report, and how it stands in what the person follows. */
function Standing({ isFree }: { readonly isFree: boolean }) {
  const styles = useStyles();
  const { roles, staff } = useMe();
  const handles = useMay('incident.handle');
  const hasStopped = useMay('operations.read');
  const seesRisks = useMay('risk.readAll') || staff > 0;
  const seesRoles = useMay('organisation.readRoles');
  return (
    <div className={styles.column}>
      {!handles && <Report isFirst={isFree} />}
      <OwnCases />
      {hasStopped && <Stopped />}
      {seesRisks && <Risks />}
      <Measures />
      {seesRoles && <ToReview />}
      {roles.length === 0 && <Help />}
    </div>
  );
}

/** Whom to ring and ask, for those whose only business here is what has happened to them. */
function Help() {
  const { data } = useAnswer('help.read', {});
  return data === undefined || isRefusal(data) ? null : <Contacts {...data} />;
}
