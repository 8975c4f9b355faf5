// A manager sees what their own have left, and vouches for those they have talked to.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Staff, StaffTask } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import { Choice } from '../../parts/choice.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PrintButton, usePrint } from '../../parts/print.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { type OwnPerson, People } from './people.tsx';
import { staffText } from './text.ts';
import { useVouching } from './vouching.tsx';

const useStyles = makeStyles({
  filter: { maxWidth: '280px' },
  paper: { display: 'none', '@media print': { display: 'block' } },
  hint: { margin: '0 0 16px', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
});

const SHOWS = ['left', 'late', 'all'] as const;
type Show = (typeof SHOWS)[number];
const isShow = (name: string | null): name is Show => SHOWS.some((one) => one === name);

export default function StaffPage() {
  const text = useText(staffText);
  const answer = useAnswer('campaign.staff', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data?.people === 0 && <EmptyState {...text.none} />}
      {data !== undefined && data.people > 0 && <Own staff={data} />}
    </>
  );
}

const hasLate = ({ tasks }: OwnPerson): boolean => tasks.some(({ isLate }) => isLate);
const hasLeft = ({ tasks }: OwnPerson): boolean => tasks.length > 0;

/** Everybody with their tasks, whoever is late first. */
function peopleOf({ everyone, tasks }: Staff): readonly OwnPerson[] {
  const own = everyone.map((person) => ({ person, tasks: tasks.filter((one) => one.person === person.person) }));
  const order = (one: OwnPerson) => (hasLate(one) ? 0 : hasLeft(one) ? 1 : 2);
  return own.toSorted((one, other) => order(one) - order(other));
}

function Own({ staff }: { readonly staff: Staff }) {
  usePrint();
  const styles = useStyles();
  const text = useText(staffText);
  const language = useLanguage();
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const vouch = useVouch();
  const several = useVouching(staff.tasks);
  const asked = address.get('show');
  const show: Show = isShow(asked) ? asked : 'left';
  const people = peopleOf(staff);
  const late = people.filter(hasLate);
  const left = people.filter(hasLeft);
  const shown = { left, late, all: people }[show];
  return (
    <>
      {late.length > 0 && <Notice intent="warning">{text.late(late.length)}</Notice>}
      {vouch.outcome}
      <Choice
        label={text.filter}
        className={styles.filter}
        value={show}
        options={SHOWS.map((value) => ({ value, label: text.shows[value] }))}
        choose={(chosen) => setAddress(chosen === 'left' ? {} : { show: chosen }, { replace: true })}
      />
      {shown.length === 0 ? (
        <EmptyState {...(show === 'late' && left.length > 0 ? text.noneLate : text.done)} />
      ) : (
        <div data-printed>
          <Panel title={text.sum(staff.people - left.length, staff.people)}>
            <p className={styles.paper}>{text.printed(text.shows[show], formatDay(today, language))}</p>
            <div data-screen>
              {staff.tasks.some(({ mayVouch }) => mayVouch) && <p className={styles.hint}>{text.vouchHint}</p>}
              {several.bar}
            </div>
            <People people={shown} vouch={vouch.press} marking={several.marking} />
            <PrintButton />
          </Panel>
        </div>
      )}
    </>
  );
}

const SHOWN = ['campaign.staff', 'inbox.todo'] as const;

function useVouch() {
  const text = useText(staffText);
  const language = useLanguage();
  const { refusals } = useText(campaignText);
  const tell = useTell();
  const undo = useUndo('campaign.unvouch', SHOWN, refusals);
  const pressed = useRef<StaffTask>(null);
  const vouching = useChangeOf('campaign.vouch', SHOWN, () => {
    const task = pressed.current;
    if (!task) return;
    const words = text.vouched(task.name, task.title[language]);
    tell({ words, undo: undo({ id: task.campaign, person: task.person }) });
  });
  return {
    press(task: StaffTask) {
      pressed.current = task;
      vouching.send({ id: task.campaign, person: task.person });
    },
    outcome: <Outcome sending={vouching} sentences={refusals} />,
  };
}
