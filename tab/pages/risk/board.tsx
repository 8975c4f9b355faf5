// What only a board may decide: chosen, and entered once the meeting has been held; and what is to be told to it.
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../session.tsx';
import { BoardPanel } from './board-panel.tsx';
import { Delegated } from './delegated.tsx';
import { riskPageText } from './text.ts';

const EVERY = 15_000;
const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { margin: 0 },
});

export default function BoardPage() {
  const styles = useStyles();
  const text = useText(riskPageText).board;
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('risk.board', {}, EVERY);
  // Said by the page: the matters leave it when they are entered.
  const [entered, setEntered] = useState(false);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
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
