// What only a board may decide: chosen, and entered once the meeting has been held; and what is to be told to it.
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { BoardPanel } from './board-panel.tsx';
import { Delegated } from './delegated.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { margin: 0 },
});

export default function BoardPage() {
  const styles = useStyles();
  const text = useText(riskPageText).board;
  const answer = useAnswer('risk.board', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  // Said by the page: the matters leave it when they are entered.
  const [entered, setEntered] = useState(false);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {entered && <Notice intent="success">{text.entered}</Notice>}
      {data && (
        <div className={styles.page}>
          {data.boards.length === 0 && (
            <Panel title={text.title}>
              <p className={styles.hint}>{text.none}</p>
            </Panel>
          )}
          {data.boards.map((board) => (
            <BoardPanel key={board.name} {...board} entered={setEntered} />
          ))}
          <Delegated names={data.names} />
        </div>
      )}
    </>
  );
}
