// Rounds by programme: what runs has its lessons in sight, what is over stands in one table.
import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf, formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { Round, TrainingOverview } from '../../../bot/capabilities/training/overview-model.ts';
import { useAnswer } from '../../api/queries.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { roundPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { RoundBadge } from './round-badge.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';

const useStyles = makeStyles({
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', margin: '0 0 12px' },
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

const percent = (part: number, all: number) => (all === 0 ? 0 : Math.round((100 * part) / all));
export const isGoing = ({ state }: Pick<Round, 'state'>): boolean => state === 'running' || state === 'paused';

/** The lessons that a programme sent out on one day. */
function together(rounds: readonly Round[]): readonly (readonly Round[])[] {
  const groups = new Map<string, Round[]>();
  for (const round of rounds) {
    const key = round.programme === null ? round.campaign : `${round.programme}/${dayOf(round.startedAt)}`;
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  return [...groups.values()];
}

export function Rounds({ rounds }: Pick<TrainingOverview, 'rounds'>) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(roundText).rounds;
  const { data } = useAnswer('training.programmes', {});
  const programmes = data === undefined || isRefusal(data) ? [] : data;
  const nameOf = ({ programme, title }: Round) => programmes.find(({ id }) => id === programme)?.name ?? title;
  const running = together(rounds.filter(isGoing));
  const earlier = rounds.filter((round) => !isGoing(round));
  return (
    <div className={styles.page}>
      {running.map((group) => {
        const [first] = group;
        if (!first) return null;
        const started = formatDay(dayOf(first.startedAt), language);
        return (
          <Panel key={first.campaign} title={nameOf(first)}>
            <p className={styles.about}>
              <RoundBadge state={first.state} />
              {text.about(started, formatDay(first.due, language))}
            </p>
            <RoundTable label={nameOf(first)} rounds={group} />
          </Panel>
        );
      })}
      {earlier.length > 0 && (
        <Panel title={text.earlier}>
          <RoundTable label={text.earlier} rounds={earlier} isOver />
        </Panel>
      )}
    </div>
  );
}

interface RoundTableProps {
  readonly label: string;
  readonly rounds: readonly Round[];
  readonly isOver?: boolean;
}

function RoundTable({ label, rounds, isOver = false }: RoundTableProps) {
  const mayReadPeople = useMay('training.readPeople');
  const first = useFirst(mayReadPeople);
  const now = useNow();
  const over = useOver();
  return (
    <Grid
      isShort
      name={isOver ? 'earlier' : 'rounds'}
      label={label}
      rows={rounds}
      keyOf={({ campaign }) => campaign}
      nameOf={({ title }) => title}
      {...(mayReadPeople && { pathOf: ({ campaign }: Round) => roundPath(campaign) })}
      columns={[...first, ...(isOver ? over : now)]}
    />
  );
}

function useFirst(mayReadPeople: boolean): readonly Column<Round>[] {
  const language = useLanguage();
  const text = useText(roundText).rounds;
  const number = (value: number) => formatNumber(value, language);
  const shareOf = ({ funnel: { acknowledged, audience } }: Round) => percent(acknowledged, audience);
  return [
    {
      name: 'lesson',
      title: text.lesson,
      by: ({ title }) => title,
      width: 300,
      least: 180,
      cell: ({ campaign, title }) => (mayReadPeople ? <RowLink to={roundPath(campaign)}>{title}</RowLink> : title),
    },
    {
      name: 'done',
      title: text.done,
      by: shareOf,
      width: 170,
      least: 110,
      cell: (round) => text.share(number(round.funnel.acknowledged), number(round.funnel.audience), shareOf(round)),
    },
  ];
}

/** What is left of a round that runs. */
function useNow(): readonly Column<Round>[] {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(roundText).rounds;
  const page = useText(trainingPageText).page;
  const number = (value: number) => formatNumber(value, language);
  const figure = { first: 'descending', width: 104, least: 84, isTight: true, isNumber: true } as const;
  return [
    { ...figure, name: 'begun', title: page.begun, by: ({ begun }) => begun, cell: ({ begun }) => number(begun) },
    {
      ...figure,
      name: 'late',
      title: text.late,
      by: ({ late }) => late,
      cell: ({ late }) => (late > 0 ? <span className={styles.late}>{number(late)}</span> : '0'),
    },
    {
      ...figure,
      name: 'unreachable',
      title: text.unreachable,
      by: ({ funnel }) => funnel.unreachable,
      cell: ({ funnel }) => number(funnel.unreachable),
    },
  ];
}

/** When it was, and how it ended. */
function useOver(): readonly Column<Round>[] {
  const text = useText(roundText).rounds;
  const page = useText(trainingPageText).page;
  const { states } = useText(campaignText);
  return [
    {
      name: 'started',
      title: page.started,
      by: ({ startedAt }) => startedAt,
      first: 'descending',
      width: 120,
      least: 110,
      isTight: true,
      cell: ({ startedAt }) => <ShortDay day={dayOf(startedAt)} />,
    },
    {
      name: 'state',
      title: text.state,
      by: ({ state }) => states[state],
      width: 120,
      least: 100,
      cell: ({ state }) => states[state],
    },
  ];
}
