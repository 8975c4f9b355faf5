import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Board, BoardBranch } from '../../../bot/capabilities/boards/model.ts';
import { boardText } from '../../../bot/capabilities/boards/text.ts';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { Administrations } from './administrations.tsx';
import { Findings } from './findings.tsx';
import { HeldRoles } from './held-roles.tsx';
import { boardPageText } from './text.ts';

const useStyles = makeStyles({
  about: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', alignItems: 'center', margin: '0 0 12px' },
  facts: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

interface BoardPanelProps {
  readonly branch: BoardBranch;
  readonly edit: ((board: Board) => void) | null;
}

/** One board: what it is, what is missing there, its roles and its administrations. */
export function BoardPanel({ branch: { board, roles, administrations, findings }, edit }: BoardPanelProps) {
  const styles = useStyles();
  const text = useText(boardPageText);
  const { boardKinds } = useText(boardText);
  const about = [boardKinds[board.kind] === board.name ? '' : boardKinds[board.kind], board.county];
  const together = board.municipalities.length > 0 ? `${text.municipalities}: ${board.municipalities.join(', ')}` : '';
  return (
    <Panel title={board.name}>
      <div className={styles.about}>
        <span className={styles.facts}>{[...about, together].filter(Boolean).join(' · ')}</span>
        {edit && (
          <Button size="small" aria-label={text.editOf(board.name)} onClick={() => edit(board)}>
            {text.edit}
          </Button>
        )}
      </div>
      <Findings findings={findings} />
      {roles.length > 0 && <HeldRoles held={roles} />}
      {administrations.length > 0 ? (
        <Administrations administrations={administrations} />
      ) : (
        board.kind !== 'council' && <p>{text.noAdministrations}</p>
      )}
    </Panel>
  );
}
