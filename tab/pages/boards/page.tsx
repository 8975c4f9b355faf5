import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Board, SeenTree } from '../../../bot/capabilities/boards/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { DELEGATION_PATH, handoverPath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Administrations } from './administrations.tsx';
import { BoardPanel } from './board.tsx';
import { ClosedDays } from './closed-days.tsx';
import { Findings } from './findings.tsx';
import { BoardForm } from './form.tsx';
import { HeldRoles } from './held-roles.tsx';
import { boardPageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export default function BoardsPage() {
  const styles = useStyles();
  const text = useText(boardPageText);
  const mayChange = useMay('organisation.changeRoles');
  const answer = useAnswer('organisation.boards', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  const [chosen, setChosen] = useState<Board | 'new' | null>(null);
  if (isRefusal(data)) return <NotAllowed />;
  const actions = (
    <div className={styles.buttons}>
      <ButtonLink to={DELEGATION_PATH}>{text.delegation}</ButtonLink>
      {mayChange && <ButtonLink to={handoverPath()}>{text.handover}</ButtonLink>}
      {mayChange && (
        <Button appearance="primary" icon={<AddRegular />} onClick={() => setChosen('new')}>
          {text.add}
        </Button>
      )}
    </div>
  );
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={actions} />
      <div className={styles.page}>
        <Fetching of={answer} />
        {data && <Boards tree={data} edit={mayChange ? setChosen : null} />}
        {data && <ClosedDays />}
      </div>
      {chosen !== null && data && (
        <BoardForm
          key={chosen === 'new' ? 'new' : chosen.id}
          board={chosen === 'new' ? null : (data.boards.find(({ board }) => board.id === chosen.id)?.board ?? chosen)}
          tree={data}
          close={() => setChosen(null)}
        />
      )}
    </>
  );
}

function Boards({ tree, edit }: { readonly tree: SeenTree; readonly edit: ((board: Board) => void) | null }) {
  const text = useText(boardPageText);
  const { boards, findings, roles, outside, isPart } = tree;
  const all = findings.length + boards.reduce((sum, board) => sum + board.findings.length, 0);
  return (
    <>
      <Notice intent={all === 0 ? 'success' : 'info'}>{all === 0 && isPart ? text.noneInPart : text.count(all)}</Notice>
      <Panel title={text.whole}>
        <Findings findings={findings} />
        <HeldRoles held={roles} />
      </Panel>
      {boards.length === 0 && (
        <EmptyState title={text.empty.title} lead={edit ? text.empty.lead : text.empty.readOnly} />
      )}
      {boards.map((branch) => (
        <BoardPanel key={branch.board.id} branch={branch} edit={edit} />
      ))}
      {outside.length > 0 && (
        <Panel title={text.outside}>
          <p>{text.outsideLead}</p>
          <Administrations administrations={outside} />
        </Panel>
      )}
    </>
  );
}
