// Rounds by programme: what runs has its lessons in sight, what is over stands in one table.
import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf, formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { Round, TrainingOverview } from '../../../bot/capabilities/training/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { roundPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { RoundBadge } from './round-badge.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';

const ROOM = 760;
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
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(roundText).rounds;
  const page = useText(trainingPageText).page;
  const { states } = useText(campaignText);
  const mayReadPeople = useMay('training.readPeople');
  const number = (value: number) => formatNumber(value, language);
  const rows = rounds.map(({ campaign, title, startedAt, state, funnel, begun, late }) => {
    const { audience, acknowledged: done, unreachable } = funnel;
    const first = mayReadPeople ? (
      <TextLink key="title" to={roundPath(campaign)}>
        {title}
      </TextLink>
    ) : (
      title
    );
    const share = text.share(number(done), number(audience), percent(done, audience));
    const now = [
      number(begun),
      late > 0 ? (
        <span key="late" className={styles.late}>
          {number(late)}
        </span>
      ) : (
        '0'
      ),
      number(unreachable),
    ];
    return {
      key: campaign,
      cells: [first, share, ...(isOver ? [formatDay(dayOf(startedAt), language), states[state]] : now)],
    };
  });
  const columns = isOver ? [page.started, text.state] : [page.begun, text.late, text.unreachable];
  return (
    <DataTable label={label} room={ROOM} columns={titled([text.lesson, text.done, ...columns], ['34%'])} rows={rows} />
  );
}
