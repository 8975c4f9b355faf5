// What only a board may decide: chosen, and recorded once the meeting has been held.
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { BoardPanel } from './board-panel.tsx';
import { boardPageText } from './board-text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function BoardPage() {
  const styles = useStyles();
  const text = useText(boardPageText).board;
  const answer = useAnswer('risk.board', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  // Said by the page: the matters leave it when they are entered.
  const [entered, setEntered] = useState(0);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {entered > 0 && (
        <Notice intent="success" actions={<ButtonLink to="/board/entered">{text.seeEntered}</ButtonLink>}>
          {text.entered(entered)}
        </Notice>
      )}
      {data && (
        <div className={styles.page}>
          {data.boards.length === 0 && (
            <EmptyState title={text.none} lead={text.lead}>
              <ButtonLink to="/board/entered">{text.seeEntered}</ButtonLink>
            </EmptyState>
          )}
          {data.boards.map((board) => (
            <BoardPanel key={board.name} {...board} entered={setEntered} />
          ))}
        </div>
      )}
    </>
  );
}
