// A manager sees what their own have left, and vouches for those they have talked to.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { StaffTask } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { staffText } from './text.ts';

const ROOM = 760;

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
      {data !== undefined && data.people > 0 && <Tasks tasks={data.tasks} />}
    </>
  );
}

function Tasks({ tasks }: { tasks: readonly StaffTask[] }) {
  const text = useText(staffText);
  const language = useLanguage();
  const { refusals } = useText(campaignText);
  const [chosen, setChosen] = useState<StaffTask | null>(null);
  const vouching = useVouch();
  const late = tasks.filter(({ isLate }) => isLate).length;
  const rows = useRows(tasks, setChosen);
  return (
    <>
      {late > 0 && <Notice intent="warning">{text.late(late)}</Notice>}
      <Outcome sending={vouching} sentences={refusals} success={text.vouched} />
      {tasks.length === 0 ? (
        <EmptyState {...text.done} />
      ) : (
        <Panel title={text.list}>
          <DataTable
            label={text.list}
            room={ROOM}
            columns={titled([text.person, text.what, text.due, text.state, text.action])}
            rows={rows}
          />
        </Panel>
      )}
      <ConfirmDialog
        open={chosen !== null}
        title={text.ask(chosen?.name ?? '')}
        action={text.vouch}
        cancel={() => setChosen(null)}
        confirm={() => {
          if (chosen) vouching.send({ id: chosen.campaign, person: chosen.person });
          setChosen(null);
        }}
      >
        {text.why(chosen?.title[language] ?? '')}
      </ConfirmDialog>
    </>
  );
}

function useRows(tasks: readonly StaffTask[], choose: (task: StaffTask) => void) {
  const text = useText(staffText);
  const language = useLanguage();
  const { deliveries, causes } = useText(campaignText);
  return tasks.map((task) => {
    const { campaign, person, name, title, due, isLate, state, cause, mayVouch } = task;
    const day = formatDay(due, language);
    return {
      key: `${campaign}/${person}`,
      cells: [
        name,
        title[language],
        isLate ? text.isLate(day) : day,
        cause ? causes[cause] : deliveries[state],
        mayVouch && (
          <Button key="vouch" aria-label={text.vouchOf(name, title[language])} onClick={() => choose(task)}>
            {text.vouch}
          </Button>
        ),
      ],
    };
  });
}

function useVouch() {
  const announce = useAnnounce();
  const { vouched } = useText(staffText);
  return useChangeOf('campaign.vouch', ['campaign.staff', 'inbox.todo'], () => announce(vouched));
}
