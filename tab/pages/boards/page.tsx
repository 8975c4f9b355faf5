import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import * as z from 'zod/mini';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Board, SeenTree } from '../../../bot/capabilities/boards/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { listStateOf } from '../../list/use-list-state.ts';
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
import { OUTSIDE, TreeList, WHOLE } from './tree-list.tsx';
import { treeText } from './tree-text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sides: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(240px, 1fr) minmax(0, 3fr)',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const useView = listStateOf(z.object({ show: z.catch(z.string(), '') }));

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

interface BoardsProps {
  readonly tree: SeenTree;
  readonly edit: ((board: Board) => void) | null;
}

/** What needs a look first, then the parts at the left and the chosen one beside them. */
function Boards({ tree, edit }: BoardsProps) {
  const styles = useStyles();
  const text = useText(boardPageText);
  const words = useText(treeText);
  const { view } = useView();
  const { boards, findings, isPart } = tree;
  const all = [...findings, ...boards.flatMap((board) => board.findings)];
  const isKnown = view.show === OUTSIDE || boards.some(({ board }) => board.id === view.show);
  const shown = isKnown ? view.show : WHOLE;
  return (
    <>
      {all.length === 0 ? (
        <Notice intent="success">{isPart ? text.noneInPart : text.complete}</Notice>
      ) : (
        <Panel title={words.review(all.length)}>
          <Findings findings={all} />
        </Panel>
      )}
      {boards.length === 0 && (
        <EmptyState title={text.empty.title} lead={edit ? text.empty.lead : text.empty.readOnly} />
      )}
      <div className={styles.sides}>
        <Panel title={words.tree}>
          <TreeList tree={tree} shown={shown} />
        </Panel>
        <Detail tree={tree} shown={shown} edit={edit} />
      </div>
    </>
  );
}

function Detail({ tree: { boards, roles, outside }, shown, edit }: BoardsProps & { readonly shown: string }) {
  const text = useText(boardPageText);
  const branch = boards.find(({ board }) => board.id === shown);
  if (branch) return <BoardPanel branch={branch} edit={edit} />;
  if (shown === OUTSIDE)
    return (
      <Panel title={text.outside}>
        <p>{text.outsideLead}</p>
        <Administrations administrations={outside} />
      </Panel>
    );
  return (
    <Panel title={text.whole}>
      <HeldRoles held={roles} />
    </Panel>
  );
}
