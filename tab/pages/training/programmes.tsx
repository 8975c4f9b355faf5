import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Programme, Round } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
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

const ROOM = 720;
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
  const rows = useRows(all, roundOf, mayManage ? setStarting : null);
  return (
    <Panel title={text.programmes}>
      <Outcome sending={start} sentences={refusals} />
      {started && (
        <Notice intent="success" actions={<ButtonLink to="/training">{words.see}</ButtonLink>}>
          {words.started(started.name)} {words.quiet}
        </Notice>
      )}
      <DataTable
        label={text.programmes}
        room={ROOM}
        columns={titled(
          [text.programme, text.holds, text.repeats, text.latest, ...(mayManage ? [text.action] : [])],
          ['36%', '12%'],
        )}
        rows={rows}
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

function useRows(
  all: readonly Programme[],
  roundOf: (programme: Programme) => Round | undefined,
  choose: ((programme: Programme) => void) | null,
) {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const { programme: words } = useText(roundText);
  const language = useLanguage();
  return all.map((programme) => {
    const { id, name, lessons, months, startedOn } = programme;
    const round = roundOf(programme);
    const day = startedOn === null ? text.never : formatDay(startedOn, language);
    return {
      key: id,
      cells: [
        choose ? (
          <TextLink key="edit" to={`/training/programme/${id}`}>
            {name}
          </TextLink>
        ) : (
          name
        ),
        String(lessons.length),
        months === null ? text.once : text.every(months),
        round ? (
          <span key="running" className={styles.running}>
            <RoundBadge state={round.state} />
            <TextLink to={lessons.length === 1 ? roundPath(round.campaign) : '/training'}>{day}</TextLink>
          </span>
        ) : (
          day
        ),
        choose && (
          <Button
            key="start"
            appearance={round ? 'subtle' : 'secondary'}
            aria-label={round ? words.againOf(name) : text.startOf(name)}
            onClick={() => choose(programme)}
          >
            {round ? words.again : text.start}
          </Button>
        ),
      ],
    };
  });
}
