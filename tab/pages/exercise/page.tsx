// Exercises, the latest first, with what was measured.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ExerciseRow } from '../../../bot/capabilities/exercise/model.ts';
import { scriptText } from '../../../bot/capabilities/exercise/script-text.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { Moment } from '../../parts/moment.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { StartForm } from './start-form.tsx';
import { exercisePageText } from './text.ts';

export default function Exercises() {
  const text = useText(exercisePageText);
  const [isOpen, setOpen] = useState(false);
  const asking = useAnswer('exercise.list', {}, { everyMs: REFRESH_MS.cases });
  const { data } = asking;
  if (isRefusal(data)) return <NotAllowed />;
  const start = data?.mayLead ? (
    <Button appearance="primary" onClick={() => setOpen(true)}>
      {text.start}
    </Button>
  ) : undefined;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={start} />
      <Fetched of={asking} data={data}>
        {({ rows }) =>
          rows.length === 0 ? <EmptyState title={text.none} lead={text.noneLead} /> : <Rows rows={rows} />
        }
      </Fetched>
      {isOpen && <StartForm close={() => setOpen(false)} />}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly ExerciseRow[] }) {
  const text = useText(exercisePageText);
  const { states } = useText(exerciseText);
  const scripts = useText(scriptText);
  const { columns: c } = text;
  return (
    <PlainTable
      label={text.title}
      titles={[c.number, c.script, c.state, c.startedAt, c.toAssess, c.toDraft]}
      rows={rows.map(({ exercise, toAssess, toDraft }) => ({
        key: exercise.id,
        cells: [
          <TextLink key="number" to={`/exercise/${exercise.id}`}>
            {exercise.number}
          </TextLink>,
          scripts.titles[exercise.script],
          states[exercise.state],
          <Moment key="at" at={exercise.startedAt} />,
          text.minutes(toAssess),
          text.minutes(toDraft),
        ],
      }))}
    />
  );
}
