import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Programme } from '../../../bot/capabilities/training/model.ts';
import type { Round } from '../../../bot/capabilities/training/overview-model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { roundPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { useChange } from './changes.ts';
import { RoundBadge } from './round-badge.tsx';
import { roundText } from './round-text.ts';
import { isGoing } from './rounds.tsx';
import { Start } from './start.tsx';
import { trainingPageText } from './text.ts';

const programmePath = (id: string) => `/training/programme/${id}`;

const useStyles = makeStyles({ running: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' } });

export default function ProgrammesPage() {
  const text = useText(trainingPageText).page;
  const { programme: words } = useText(roundText);
  const mayManage = useMay('training.manage');
  const answer = useAnswer('training.programmes', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  const add = mayManage && (
    <ButtonLink to="/training/programme/new" primary={data?.length === 0}>
      {text.newProgramme}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={text.programmes} lead={words.lead} actions={data?.length === 0 ? null : add} />
      <Fetching of={answer} />
      {data && (data.length === 0 ? <EmptyState {...words.empty}>{add}</EmptyState> : <Programmes all={data} />)}
    </>
  );
}

function Programmes({ all }: { readonly all: readonly Programme[] }) {
  const text = useText(trainingPageText).page;
  const { start: words } = useText(roundText);
  const { refusals } = useText(trainingText);
  const mayManage = useMay('training.manage');
  const [starting, setStarting] = useState<Programme | null>(null);
  const [started, setStarted] = useState<Programme | null>(null);
  const overview = useAnswer('training.overview', {}, { everyMs: REFRESH_MS.together }).data;
  const running = overview === undefined || isRefusal(overview) ? [] : overview.rounds.filter(isGoing);
  const start = useChange('training.startProgramme', setStarted);
  const roundOf = ({ id }: Programme) => running.find(({ programme }) => programme === id);
  const columns = useColumns(roundOf, mayManage ? setStarting : null);
  return (
    <Panel title={text.programmes}>
      <Outcome sending={start} sentences={refusals} />
      {started && (
        <Notice intent="success" actions={<ButtonLink to="/training">{words.see}</ButtonLink>}>
          {words.started(started.name)} {words.quiet}
        </Notice>
      )}
      <Grid
        isShort
        name="programmes"
        label={text.programmes}
        rows={all}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        {...(mayManage && { pathOf: ({ id }: Programme) => programmePath(id) })}
        columns={columns}
      />
      {starting && (
        <Start
          programme={starting}
          isRunning={roundOf(starting) !== undefined}
          close={() => setStarting(null)}
          start={() => {
            setStarted(null);
            start.send({ id: starting.id, revision: starting.revision });
            setStarting(null);
          }}
        />
      )}
    </Panel>
  );
}

function useColumns(
  roundOf: (programme: Programme) => Round | undefined,
  choose: ((programme: Programme) => void) | null,
): readonly Column<Programme>[] {
  const text = useText(trainingPageText).page;
  const { programme: words } = useText(roundText);
  const startOf = (programme: Programme) => {
    const isRunning = roundOf(programme) !== undefined;
    return (
      <Button
        appearance={isRunning ? 'subtle' : 'secondary'}
        aria-label={isRunning ? words.againOf(programme.name) : text.startOf(programme.name)}
        onClick={() => choose?.(programme)}
      >
        {isRunning ? words.again : text.start}
      </Button>
    );
  };
  return [
    {
      name: 'programme',
      title: text.programme,
      by: ({ name }) => name,
      width: 260,
      least: 160,
      cell: ({ id, name }) => (choose ? <RowLink to={programmePath(id)}>{name}</RowLink> : name),
    },
    {
      name: 'lessons',
      title: text.holds,
      by: ({ lessons }) => lessons.length,
      width: 104,
      least: 96,
      isTight: true,
      isNumber: true,
      cell: ({ lessons }) => String(lessons.length),
    },
    {
      name: 'repeats',
      title: text.repeats,
      by: ({ months }) => months,
      width: 150,
      least: 110,
      leaves: 1,
      cell: ({ months }) => (months === null ? text.once : text.every(months)),
    },
    {
      name: 'latest',
      title: text.latest,
      by: ({ startedOn }) => startedOn,
      first: 'descending',
      width: 190,
      least: 140,
      cell: (programme) => <Latest programme={programme} round={roundOf(programme)} />,
    },
    ...(choose
      ? [{ name: 'action', title: text.action, isAction: true, width: 184, least: 180, isTight: true, cell: startOf }]
      : []),
  ];
}

function Latest({ programme, round }: { readonly programme: Programme; readonly round: Round | undefined }) {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const language = useLanguage();
  const { lessons, startedOn } = programme;
  const day = startedOn === null ? text.never : formatDay(startedOn, language);
  if (!round) return day;
  return (
    <span className={styles.running}>
      <RoundBadge state={round.state} />
      <TextLink to={lessons.length === 1 ? roundPath(round.campaign) : '/training'}>{day}</TextLink>
    </span>
  );
}
